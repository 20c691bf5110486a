// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actor.h"
#include "core/actor/actorref.h"
#include "core/servers/passwordkeeper.h"

#include <QMap>

namespace toccata {

/// Passwords in a file that nobody but its owner can read, for those who have no keyring or want none. They
/// stand there as they are. Each call reads the file anew and writes it whole.
class PasswordFile final : public actor::Actor
{
public:
    /// \param path  the folder in which it lies should have nothing else in it: it is closed to others too.
    explicit PasswordFile(QString path);

    // As PasswordKeeper has them.
    std::optional<QString> read(const QString &key) const;
    void write(const QString &key, const QString &password) const;
    void remove(const QString &key) const;

private:
    using Passwords = QMap<QString, QString>;

    Passwords load() const;
    void save(const Passwords &passwords) const;

    const QString m_path;
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
