// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <functional>

namespace toccata::test {

/// A TCP port of 127.0.0.1 that nobody listens on now. Somebody else may take it before it is used: be ready
/// to try again.
quint16 freePort();

/// One server process with its log in a file. It is stopped by its own process id (SIGTERM, after 10 s
/// SIGKILL) and the kernel kills it when the test's thread ends, so that a test that crashes leaves nothing
/// behind. Thread: make and use it in the main thread, whose end is the test's end.
class ServerProcess
{
public:
    explicit ServerProcess(QString logFile);
    ~ServerProcess();
    ServerProcess(const ServerProcess &) = delete;
    ServerProcess &operator=(const ServerProcess &) = delete;

    /// Starts it and waits until \p answers returns without an exception.
    /// \return false if the process ended before it answered. Throws std::runtime_error when it cannot be
    /// started at all or does not answer within 60 s.
    bool start(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
        const std::function<void()> &answers);
    /// Runs a program to its end with the same log; throws std::runtime_error if it fails.
    void run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment);
    void stop();
    /// Ends it as a crash would, with SIGKILL.
    void crash();
    /// Has it do nothing at all until thaw(); its connections stay, as those of a computer that sleeps.
    void freeze();
    void thaw();

    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    qint64 processId() const { return m_process.processId(); }
    QByteArray log() const;

private:
    void launch(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment);
    [[noreturn]] void fail(const QString &what) const;

    QString m_logFile;
    QProcess m_process;
};

} // namespace toccata::test
