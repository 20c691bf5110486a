// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/serverprocess.h"

#include <QDBusConnection>
#include <QTemporaryDir>

namespace toccata::test {

/// The real avahi-daemon, on a bus of the test's own and in a network of its own that has nothing but the
/// loopback interface: it neither hears nor disturbs the one that runs here.
class RealAvahi
{
public:
    explicit RealAvahi(const QString &bus);
    ~RealAvahi();

    /// False where namespaces are forbidden or Avahi is not installed; the log tells.
    bool isRunning() const { return m_runs; }
    QByteArray log() const { return m_process.log(); }

    /// Announces a service of "music.local". Returns what it can be withdrawn by; empty if it was refused.
    QString announce(const QString &name, const QString &type, quint16 port);
    void withdraw(const QString &group);

private:
    QString writeConfig() const;

    QTemporaryDir m_folder;
    QDBusConnection m_bus;
    ServerProcess m_process{m_folder.filePath(QStringLiteral("log"))};
    bool m_runs = false;
};

} // namespace toccata::test
