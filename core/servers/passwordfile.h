// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actor.h"
#include "core/actor/actorref.h"
#include "core/servers/passwordkeeper.h"

#include <QLockFile>
#include <QMap>

#include <chrono>
#include <memory>

namespace toccata {

/// Passwords in a file that nobody but its owner can read, for those who have no keyring or want none. They
/// stand there as they are. Each call reads the file anew and writes it whole, with a lock beside it while it
/// is changed: another Toccata may do the same.
class PasswordFile final : public actor::Actor
{
public:
    /// \param path  the folder in which it lies should have nothing else in it: it is closed to others too.
    /// \param longestWait  for another program that changes it.
    explicit PasswordFile(QString path, std::chrono::milliseconds longestWait = std::chrono::seconds(5));

    // As PasswordKeeper has them.
    std::optional<QString> read(const QString &key) const;
    void write(const QString &key, const QString &password) const;
    void remove(const QString &key) const;

private:
    using Passwords = QMap<QString, QString>;

    enum class IfBroken {
        Leave,
        SetAside, ///< Only with the lock: else it may be another program's new one by then.
    };

    Passwords load(IfBroken ifBroken = IfBroken::Leave) const;
    void save(const Passwords &passwords) const;
    /// Makes the folder and keeps other programs away until the end of the lock. Errors: Busy, Refused.
    std::unique_ptr<QLockFile> locked() const;

    const QString m_path;
    const std::chrono::milliseconds m_longestWait;
};

/// The same for callers.
class FilePasswordKeeper final : public PasswordKeeper
{
public:
    explicit FilePasswordKeeper(actor::ActorRef<PasswordFile> file)
        : m_file(std::move(file))
    { }

    actor::Future<std::optional<QString>> read(const QString &key) const override
    {
        return m_file.ask(&PasswordFile::read, key);
    }
    actor::Future<void> write(const QString &key, const QString &password) const override
    {
        return m_file.ask(&PasswordFile::write, key, password);
    }
    actor::Future<void> remove(const QString &key) const override
    {
        return m_file.ask(&PasswordFile::remove, key);
    }

private:
    const actor::ActorRef<PasswordFile> m_file;
};

} // namespace toccata
