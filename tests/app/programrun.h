// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDir>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace toccata::test {

/// The program itself, started with a home of its own; ended at the latest with this object.
class ProgramRun
{
public:
    explicit ProgramRun(const QStringList &arguments);
    /// In \p home, where it may have been before.
    ProgramRun(const QStringList &arguments, const QString &home);
    /// With functions of the C library taken from the library \p preloaded.
    static std::unique_ptr<ProgramRun> withLibrary(const QString &preloaded, const QStringList &arguments);
    ~ProgramRun();

    /// Waits until a line of its timings has \p text in it.
    [[nodiscard]] bool waitForLine(const QByteArray &text) { return waitForOneOf({text}); }
    /// The same for the first that comes.
    [[nodiscard]] bool waitForOneOf(const QList<QByteArray> &texts);
    /// Sends it a Unix signal.
    void signal(int number);
    /// Sends SIGTERM and waits. Returns its exit code; -1 if it crashed or did not end.
    int terminate();
    /// Ends it as a crash would, with SIGKILL.
    void crash();
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    QByteArray output() const { return m_output; }
    QByteArray lastLine() const;
    /// The socket of its private MPD, if it has one.
    QString findSocket() const;

private:
    ProgramRun(const QStringList &arguments, const QString &home, const QString &preloaded);

    QTemporaryDir m_ownHome;
    QDir m_home;
    QProcess m_process;
    QByteArray m_output;
};

} // namespace toccata::test
