// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace toccata::test {

/// The program itself, started with a home of its own; ended at the latest with this object.
class ProgramRun
{
public:
    explicit ProgramRun(const QStringList &arguments);
    ~ProgramRun();

    /// Waits until a line of its timings has \p text in it.
    [[nodiscard]] bool waitForLine(const QByteArray &text);
    /// Sends it a Unix signal.
    void signal(int number);
    /// Sends SIGTERM and waits. Returns its exit code; -1 if it crashed or did not end.
    int terminate();
    QByteArray output() const { return m_output; }
    QByteArray lastLine() const;
    /// The socket of its private MPD, if it has one.
    QString findSocket() const;

private:
    QTemporaryDir m_home;
    QProcess m_process;
    QByteArray m_output;
};

} // namespace toccata::test
