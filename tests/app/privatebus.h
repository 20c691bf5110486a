// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/serverprocess.h"

#include <QDir>
#include <QTemporaryDir>

#include <stdexcept>

namespace toccata::test {

/// A message bus of the test's own, in a folder of its own.
class PrivateBus
{
public:
    PrivateBus()
    {
        const QString socket = m_folder.filePath(QStringLiteral("bus"));
        m_address = QStringLiteral("unix:path=") + socket;
        const QStringList arguments{QStringLiteral("--session"), QStringLiteral("--nofork"),
            QStringLiteral("--nosyslog"), QStringLiteral("--address=") + m_address};
        const auto answers = [&socket] {
            if (!QFileInfo::exists(socket))
                throw std::runtime_error("no socket yet");
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
