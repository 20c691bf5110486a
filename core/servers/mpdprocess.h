// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/servers/privatempdplace.h"

#include <QObject>
#include <QProcess>

namespace toccata {

/// An mpd as our child process, from the configuration to its last words.
/// Thread: one with an event loop, not the GUI's.
class MpdProcess : public QObject
{
    Q_OBJECT

public:
    MpdProcess(QString program, PrivateMpdPlace place, Surroundings surroundings);
    /// Stops it.
    ~MpdProcess() override;

    /// The path of mpd; empty if it is not installed.
    static QString findProgram(const QProcessEnvironment &environment);

    /// Asks the program which outputs it has, writes the configuration for one that sounds here, and runs it.
    void start();

    /// Asks it to end, ends it after two seconds. ended() is not emitted. Waits until it is over.
    void stop();

Q_SIGNALS:
    /// It could not be started or ended by itself; with the last lines that it said.
    void ended(const QString &lastWords);

private:
    void versionKnown();
    bool writeConfig(AudioOutput output);
    void run();
    void writePid();
    void fail(const QString &lastWords);

    const QString m_program;
    const PrivateMpdPlace m_place;
    const Surroundings m_surroundings;
    QProcess m_version;
    QProcess m_mpd;
};

/// The last lines of a log, at most ten.
QString lastLines(const QByteArray &log);

} // namespace toccata
