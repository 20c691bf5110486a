// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/sshcarrier.h"

#include "core/actor/courier.h"
#include "core/base/childprocess.h"
#include "core/mpd/sshfolder.h"

#include <QFile>
#include <QStandardPaths>
#include <QTimer>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace toccata::mpd {

namespace {

constexpr qsizetype errorsKept = 4096; ///< Units: bytes.
constexpr std::chrono::seconds timeToEnd{2};

/// ssh, in a session of its own: without our terminal, and with what it has started (a ProxyCommand, a window
/// that asks) as one group.
class SshProcess : public QProcess
{
public:
    void run(const QString &program, const QStringList &arguments)
    {
        startChild(*this, program, arguments, ReadWrite, [] {
            prctl(PR_SET_PDEATHSIG, SIGTERM); // when our thread ends, however that comes
            setsid();
        });
    }

    // ssh does not resist SIGKILL, so this is over at once.
    ~SshProcess() override
    {
        if (state() == NotRunning)
            return;
        signal(SIGKILL);
        waitForFinished(1000);
    }

    void signal(int number)
    {
        const pid_t leader = pid_t(processId());
        if (leader > 0 && ::kill(-leader, number) != 0)
            ::kill(leader, number); // it has not come to setsid() yet
    }

    /// Ends it without waiting for that. What is left of it goes with the thread.
    void letGo()
    {
        setParent(actor::Courier::contextOfThisThread());
        if (state() == NotRunning)
            return deleteLater();
        connect(this, &QProcess::stateChanged, this, [this](ProcessState now) {
            if (now == NotRunning)
                deleteLater();
        });
        QTimer::singleShot(timeToEnd, this, [this] { signal(SIGKILL); });
        signal(SIGTERM); // so that it takes its socket away
    }
};

} // namespace

SshCarrier::SshCarrier(const SshManner &manner, QObject *parent)
    : Carrier(parent)
    , m_manner(manner)
{ }

SshCarrier::~SshCarrier()
{
    close();
}

void SshCarrier::open(const Address &address)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("ssh"));
    if (program.isEmpty()) {
        Q_EMIT failed(Trouble::SshMissing, {});
        return;
    }
    auto *process = new SshProcess;
    m_process = process;
    m_process->setParent(this);
    m_process->setProcessEnvironment(sshEnvironment(QProcessEnvironment::systemEnvironment()));
    connect(m_process, &QProcess::readyReadStandardOutput, this, &SshCarrier::heard);
    connect(m_process, &QProcess::readyReadStandardError, this, &SshCarrier::listenToErrors);
    connect(m_process, &QProcess::finished, this, &SshCarrier::ended);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_errorOutput = m_process->errorString().toUtf8();
        ended();
    });
    // A login that others still use goes on when the server has closed what was ours.
    connect(m_process, &QProcess::readChannelFinished, this, [this] {
        if (m_connected)
            ended();
    });
    process->run(program, sshArguments(address, m_manner, sshControlPath()));
}

void SshCarrier::heard()
{
    if (!std::exchange(m_connected, true))
        Q_EMIT connected();
    if (m_process) // nobody closed it meanwhile
        Q_EMIT readyRead();
}

void SshCarrier::listenToErrors()
{
    m_errorOutput += m_process->readAllStandardError();
    m_errorOutput = m_errorOutput.right(errorsKept);
}

void SshCarrier::ended()
{
    if (std::exchange(m_over, true))
        return;
    listenToErrors();
    const QString words = lastWords(m_errorOutput);
    const bool wentWell = m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 0;
    if (m_connected)
        Q_EMIT closed(words);
    else if (wentWell && words.isEmpty()) // the server took the connection and said nothing
        Q_EMIT failed(Trouble::ClosedByServer, {});
    else
        Q_EMIT failed(Trouble::SshFailed,
            words.isEmpty() ? QStringLiteral("ssh: %1").arg(m_process->exitCode()) : words);
}

void SshCarrier::write(const QByteArray &bytes)
{
    if (m_process)
        m_process->write(bytes);
}

QByteArray SshCarrier::readAll()
{
    return m_process ? m_process->readAllStandardOutput() : QByteArray();
}

void SshCarrier::close()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    static_cast<SshProcess *>(std::exchange(m_process, nullptr))->letGo();
}

// By what ssh has started: who asks, or a ProxyCommand of the person's, which is left alone as well.
bool SshCarrier::isAsking() const
{
    if (!m_process || m_connected)
        return false;
    QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(m_process->processId()));
    return children.open(QIODevice::ReadOnly) && !children.readAll().trimmed().isEmpty();
}

Carrier::Failure SshCarrier::tooLate() const
{
    const QString words = lastWords(m_errorOutput);
    return {words.isEmpty() ? Trouble::Silent : Trouble::SshFailed, words};
}

} // namespace toccata::mpd
