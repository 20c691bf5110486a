// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/serverprocess.h"

#include <QDBusConnection>
#include <QTemporaryDir>

namespace toccata::test {

/// GNOME's keyring with nothing in it, unlocked, on a bus of the test's own and with files of its own.
class RealKeyring
{
public:
    explicit RealKeyring(const QString &bus);
    ~RealKeyring();

    /// False where it is not installed or cannot be run; the log tells.
    bool isRunning() const { return m_runs; }
    QByteArray log() const { return m_process.log(); }

    /// From now on it would ask the person for the password. As there is nobody, that is refused.
    bool lock();
    /// Whether any of its files has this in it.
    bool hasOnDisk(const QByteArray &text) const;

private:
    QTemporaryDir m_home;
    QDBusConnection m_bus;
    ServerProcess m_process{m_home.filePath(QStringLiteral("log"))};
    bool m_runs = false;
};

} // namespace toccata::test
