// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/serverprocess.h"

#include <QFile>
#include <QLocalSocket>
#include <QTemporaryDir>

#include <stdexcept>

namespace toccata::test {

/// A message bus of the test's own, in a folder of its own. Everybody may do everything there, as at the bus
/// of a session, and it starts no service: what answers is what the test has put there, not what is
/// installed.
class PrivateBus
{
public:
    PrivateBus()
    {
        const QString socket = m_folder.filePath(QStringLiteral("bus"));
        m_address = QStringLiteral("unix:path=") + socket;
        QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QIODevice::WriteOnly))
            throw std::runtime_error("no configuration for the bus");
        config.write(
            QStringLiteral("<busconfig><type>session</type><listen>%1</listen>"
                           "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                           "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy>"
                           "<limit name=\"max_replies_per_connection\">50000</limit></busconfig>")
                .arg(m_address)
                .toUtf8());
        config.close();
        const QStringList arguments{QStringLiteral("--config-file=") + config.fileName(),
            QStringLiteral("--nofork"), QStringLiteral("--nosyslog")};
        // Its socket is there a moment before anybody may connect to it.
        const auto answers = [&socket] {
            QLocalSocket knock;
            knock.connectToServer(socket);
            if (!knock.waitForConnected(1000))
                throw std::runtime_error("nobody listens yet");
        };
        if (!m_process.start(
                QStringLiteral("dbus-daemon"), arguments, QProcessEnvironment::systemEnvironment(), answers))
            throw std::runtime_error(m_process.log().toStdString());
    }

    QString address() const { return m_address; }
    ServerProcess &process() { return m_process; }

private:
    QTemporaryDir m_folder;
    QString m_address;
    ServerProcess m_process{m_folder.filePath(QStringLiteral("log"))};
};

} // namespace toccata::test
