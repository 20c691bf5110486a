// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/future.h"
#include "core/mpd/errors.h"

#include <QObject>
#include <QString>

#include <functional>

namespace toccata {

class NoticeBar;

/// Where the program says what happened: quiet sentences with at most one thing to do about them.
class Notices : public QObject
{
    Q_OBJECT

public:
    explicit Notices(NoticeBar &bar, QObject *parent = nullptr);

    void say(const QString &text, const QString &actionText = {}, std::function<void()> action = {});
    void say(const Error &error);
    /// There is a connection again: what says that there is none goes.
    void connectionIsBack();

    /// Says so if \p future fails; \p onDone is called in the GUI thread if it does not. A command that a
    /// newer one replaced (a slider's) is not worth a word.
    template <class T, class OnDone>
    void watch(const actor::Future<T> &future, OnDone onDone)
    {
        future.deliver(
            this, std::move(onDone), [this](const std::exception_ptr &failure) { failed(failure); });
    }
    /// Also calls \p onFailed if it fails, after it has said so.
    template <class T, class OnDone, class OnFailed>
    void watch(const actor::Future<T> &future, OnDone onDone, OnFailed onFailed)
    {
        future.deliver(this, std::move(onDone), [this, onFailed](const std::exception_ptr &failure) {
            if (failed(failure))
                onFailed();
        });
    }
    void watch(const actor::Future<void> &future)
    {
        watch(future, [] {});
    }

Q_SIGNALS:
    /// For who stands in for the window whose bar says it.
    void said(const QString &text);

private:
    /// False for what is not worth a word.
    bool failed(const std::exception_ptr &failure);

    NoticeBar &m_bar;
};

} // namespace toccata
