// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/programrun.h"

#include "tests/support/waiting.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>

namespace toccata::test {

ProgramRun::ProgramRun(const QStringList &arguments)
    : ProgramRun(arguments, {}, {})
{ }

ProgramRun::ProgramRun(const QStringList &arguments, const QString &home)
    : ProgramRun(arguments, home, {})
{ }

std::unique_ptr<ProgramRun> ProgramRun::withLibrary(const QString &preloaded, const QStringList &arguments)
{
    return std::unique_ptr<ProgramRun>(new ProgramRun(arguments, {}, preloaded));
}

ProgramRun::ProgramRun(const QStringList &arguments, const QString &home, const QString &preloaded)
    : m_home(home.isEmpty() ? m_ownHome.path() : home)
{
    m_home.mkpath(QStringLiteral("run"));
    const QString run = m_home.filePath(QStringLiteral("run"));
    QFile::setPermissions(run, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), run);
    for (const char *name :
        {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "MPD_HOST", "MPD_PORT"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("toccata.timing.debug=true"));
    if (!preloaded.isEmpty())
        environment.insert(QStringLiteral("LD_PRELOAD"), preloaded);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.start(QStringLiteral(TOCCATA_PROGRAM), arguments);
}

ProgramRun::~ProgramRun()
{
    if (m_process.state() != QProcess::NotRunning)
        terminate();
}

bool ProgramRun::waitForOneOf(const QList<QByteArray> &texts)
{
    const auto hasCome = [&] {
        return std::ranges::any_of(texts, [&](const QByteArray &text) { return m_output.contains(text); });
    };
    return waitUntil([&] {
        m_output += m_process.readAll();
        return hasCome() || m_process.state() == QProcess::NotRunning;
    }) && hasCome();
}

void ProgramRun::signal(int number)
{
    ::kill(pid_t(m_process.processId()), number);
}

int ProgramRun::terminate()
{
    m_process.terminate();
    if (!m_process.waitForFinished()) {
        m_process.kill();
        m_process.waitForFinished();
        return -1;
    }
    m_output += m_process.readAll();
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void ProgramRun::crash()
{
    m_process.kill();
    m_process.waitForFinished();
    m_output += m_process.readAll();
}

QByteArray ProgramRun::lastLine() const
{
    return m_output.trimmed().split('\n').last();
}

QString ProgramRun::findSocket() const
{
    QDirIterator files(
        m_home.filePath(QStringLiteral("run")), QDir::System | QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!files.fileInfo().isFile())
            return path;
    }
    return {};
}

} // namespace toccata::test
