// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/serverprocess.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTcpServer>

#include <csignal>
#include <stdexcept>
#include <sys/prctl.h>
#include <unistd.h>

namespace toccata::test {

namespace {

constexpr auto startDeadline = std::chrono::seconds(180); // MPD reads a million songs for a minute
constexpr int stopMilliseconds = 10'000;
constexpr int runMilliseconds = 60'000;

} // namespace

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

ServerProcess::ServerProcess(QString logFile)
    : m_logFile(std::move(logFile))
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_logFile, QIODevice::Append);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([parent = getpid()] {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (getppid() != parent) // the test ended before the line above
            _exit(1);
    });
}

ServerProcess::~ServerProcess()
{
    stop();
}

void ServerProcess::launch(
    const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
    m_process.start(program, arguments);
    if (!m_process.waitForStarted(runMilliseconds))
        fail(QStringLiteral("%1 does not start: %2").arg(program, m_process.errorString()));
}

bool ServerProcess::start(const QString &program, const QStringList &arguments,
    const QProcessEnvironment &environment, const std::function<void()> &answers)
{
    launch(program, arguments, environment);
    const QDeadlineTimer end(startDeadline);
    while (!end.hasExpired()) {
        try {
            answers();
            return isRunning();
        } catch (const std::runtime_error &) {
            // Waiting for the process to end is also the pause between two attempts.
            if (m_process.waitForFinished(20) || !isRunning())
                return false;
        }
    }
    stop();
    fail(QStringLiteral("%1 does not answer").arg(program));
}

void ServerProcess::run(
    const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    launch(program, arguments, environment);
    const bool ended = m_process.waitForFinished(runMilliseconds);
    if (!ended)
        stop();
    if (!ended || m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0)
        fail(QStringLiteral("%1 %2 failed").arg(program, arguments.join(u' ')));
}

void ServerProcess::stop()
{
    if (!isRunning())
        return;
    m_process.terminate();
    thaw(); // a process that stands still does not hear it
    if (!m_process.waitForFinished(stopMilliseconds))
        crash();
}

void ServerProcess::crash()
{
    m_process.kill();
    m_process.waitForFinished(stopMilliseconds);
}

void ServerProcess::freeze()
{
    if (isRunning())
        ::kill(pid_t(processId()), SIGSTOP);
}

void ServerProcess::thaw()
{
    if (isRunning())
        ::kill(pid_t(processId()), SIGCONT);
}

QByteArray ServerProcess::log() const
{
    QFile file(m_logFile);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ServerProcess::fail(const QString &what) const
{
    throw std::runtime_error(what.toStdString() + "\n" + log().toStdString());
}

} // namespace toccata::test
