// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/leftovermpd.h"

#include "core/base/logging.h"

#include <QFile>

#include <csignal>
#include <poll.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace toccata {

namespace {

constexpr int patience = 2000; ///< Units: milliseconds. MPD saves its state when it ends.
constexpr int killPatience = 1000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isOurs(const QString &procFolder)
{
    struct stat status
    { };
    return stat(QFile::encodeName(procFolder).constData(), &status) == 0 && status.st_uid == geteuid();
}

} // namespace

bool isMpdWith(const QByteArray &commandLine, const QString &configFile)
{
    const QList<QByteArray> arguments = commandLine.split('\0');
    const QByteArray program = arguments.constFirst();
    return program.mid(program.lastIndexOf('/') + 1) == "mpd"
        && arguments.contains(QFile::encodeName(configFile));
}

std::optional<LeftOverMpd> LeftOverMpd::find(const QString &pidFile, const QString &configFile)
{
    const int pid = contentOf(pidFile).trimmed().toInt();
    if (pid <= 1)
        return {};
    // By number, as the C library of some supported systems has no function for it.
    const long descriptor = syscall(SYS_pidfd_open, pid, 0);
    if (descriptor < 0)
        return {};
    LeftOverMpd process(static_cast<int>(descriptor));
    const QString proc = QStringLiteral("/proc/") + QString::number(pid);
    if (isOurs(proc) && isMpdWith(contentOf(proc + QStringLiteral("/cmdline")), configFile))
        return process;
    qCDebug(logServers) << "process" << pid << "is not the private MPD and is left alone";
    return {};
}

LeftOverMpd::~LeftOverMpd()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

bool LeftOverMpd::stop()
{
    if (!signal(SIGTERM) || waitForEnd(patience))
        return true;
    signal(SIGKILL);
    return waitForEnd(killPatience);
}

bool LeftOverMpd::signal(int number) const
{
    return syscall(SYS_pidfd_send_signal, m_descriptor, number, nullptr, 0) == 0;
}

bool LeftOverMpd::waitForEnd(int milliseconds) const
{
    pollfd waiting{m_descriptor, POLLIN, 0};
    return poll(&waiting, 1, milliseconds) == 1;
}

} // namespace toccata
