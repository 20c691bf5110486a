// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/servers/privatempdplace.h"

#include <QObject>
#include <QProcess>

namespace toccata {

/// What differs from one start to the next.
struct MpdWishes
{
    SoundChoice sound;
    /// Music that played when it ended waits for the person.
    bool restorePaused = true;
};

/// An mpd as our child process, from the configuration to its last words.
/// Thread: one with an event loop, not the GUI's.
class MpdProcess : public QObject
{
    Q_OBJECT

public:
    MpdProcess(QString program, PrivateMpdPlace place, MpdWishes wishes, Surroundings surroundings);
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
    bool writeConfig(const SoundOutput &output);
    void run();
    void writePid();
    void fail(const QString &lastWords);

    const QString m_program;
    const PrivateMpdPlace m_place;
    const MpdWishes m_wishes;
    const Surroundings m_surroundings;
    QProcess m_version;
    QProcess m_mpd;
};

/// What explains why it ended: the last lines of a log, at most three, complaints first.
QString lastLines(const QByteArray &log);

/// The last `lines` of a log as they are; of a very long one not all that were asked for. Empty if there is
/// none.
QString endOfLog(const QString &path, int lines);

} // namespace toccata
