// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/promise.h"
#include "core/base/error.h"
#include "core/servers/passwordkeeper.h"

#include <QHash>

#include <optional>
#include <utility>
#include <vector>

namespace toccata::test {

/// Keeps passwords as a keyring does, and refuses or lets wait where a test wants it. Thread: the test's.
class HeldPasswords final : public PasswordKeeper
{
public:
    actor::Future<std::optional<QString>> read(const QString &key) const override
    {
        ++reads;
        if (refusal)
            return actor::failedFuture<std::optional<QString>>(toException(*refusal));
        const auto kept = passwords.constFind(key);
        auto answer = kept == passwords.cend() ? std::nullopt : std::optional(*kept);
        if (!waits)
            return actor::readyFuture(std::move(answer));
        m_waiting.push_back({{}, std::move(answer)});
        return m_waiting.back().promise.future();
    }
    actor::Future<void> write(const QString &key, const QString &password) const override
    {
        ++writes;
        if (refusal)
            return actor::failedFuture<void>(toException(*refusal));
        if (!waits) {
            passwords.insert(key, password);
            return actor::readyFuture();
        }
        m_writing.push_back({{}, key, password});
        return m_writing.back().promise.future();
    }
    actor::Future<void> remove(const QString &key) const override
    {
        passwords.remove(key);
        return actor::readyFuture();
    }

    /// What was let wait is answered.
    void answer()
    {
        for (Waiting &each : std::exchange(m_waiting, {}))
            each.promise.set(std::move(each.answer));
        for (Writing &each : std::exchange(m_writing, {})) {
            passwords.insert(each.key, each.password);
            each.promise.set();
        }
    }

    mutable QHash<QString, QString> passwords;
    std::optional<Error> refusal;
    bool waits = false;
    mutable int reads = 0;
    mutable int writes = 0;

private:
    struct Waiting
    {
        actor::Promise<std::optional<QString>> promise;
        std::optional<QString> answer;
    };

    struct Writing
    {
        actor::Promise<void> promise;
        QString key;
        QString password;
    };

    mutable std::vector<Waiting> m_waiting;
    mutable std::vector<Writing> m_writing;
};

} // namespace toccata::test
