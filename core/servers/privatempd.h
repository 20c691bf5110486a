// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/future.h"
#include "core/actor/promise.h"
#include "core/servers/folderlook.h"
#include "core/servers/joinedmusic.h"
#include "core/servers/leftovermpd.h"
#include "core/servers/mpdprocess.h"
#include "core/servers/privatempdoptions.h"
#include "core/servers/privatempdplace.h"
#include "core/servers/privatempdstate.h"
#include "core/servers/serverchoice.h"

#include <QDeadlineTimer>
#include <QLockFile>
#include <QObject>
#include <QSocketNotifier>

#include <memory>
#include <vector>

namespace toccata {

/// An MPD of our own, for one music folder or several: starts it, tells how it is, ends it.
///
/// One program holds a lock and owns the MPD; a second one finds it running, uses it, and leaves it alone at
/// its end. If a crash left an MPD behind it is taken over, and the music goes on. Thread: one with an event
/// loop, not the GUI's, because stopping waits.
class PrivateMpd : public QObject
{
    Q_OBJECT

public:
    explicit PrivateMpd(Surroundings surroundings, QObject *parent = nullptr);
    /// Stops it.
    ~PrivateMpd() override;

    /// Starts it, or finds it running, and answers when it greets. One that plays another folder is stopped
    /// first. Errors: NotFound (mpd or the folder is missing: the state tells which), Refused with its last
    /// words, TimedOut.
    actor::Future<mpd::Address> start(const QString &musicFolder);

    /// Holds from the next start on; one that is ours and runs is started anew, and its music goes on.
    void setOptions(const PrivateMpdOptions &options);

    /// Ends it and starts it anew; music that plays goes on. Errors: Busy if another program runs it, else as
    /// start().
    actor::Future<mpd::Address> restart();

    /// The last `lines` of what it said since its last start; empty before the first.
    QString log(int lines) const;

    /// Ends the MPD if it is ours; takes at most three seconds. Who still waits for start() gets Cancelled.
    void stop();

    const PrivateMpdState &state() const { return m_state; }

Q_SIGNALS:
    void stateChanged();

private:
    using Kind = PrivateMpdState::Kind;

    void begin(const QString &folder, bool goesOn);
    void lookAtFolders();
    void find();
    bool joinFolders();
    void lookedForOneRunning(const ProbeResult &running);
    void watchLeftOver();
    void launch();
    void processEnded(const QString &lastWords);
    void awaitGreeting();
    void greeted();
    void fail(Kind kind, Error error);
    void letGo();
    bool isOurs() const { return m_process || m_leftOver; }
    void change(PrivateMpdState state);
    /// Asks who answers at our socket; the answer is dropped if the MPD was stopped in between.
    template <class Then>
    void probe(Then then);

    const Surroundings m_surroundings;
    PrivateMpdState m_state;
    PrivateMpdOptions m_options;
    PrivateMpdPlace m_place;
    /// Until the folders have been looked at.
    std::unique_ptr<FolderLook> m_look;
    /// If there is more than one folder, and the MPD is ours.
    std::unique_ptr<JoinedMusic> m_joined;
    /// Held while the MPD is ours.
    std::unique_ptr<QLockFile> m_lock;
    /// It is our child …
    std::unique_ptr<MpdProcess> m_process;
    /// … or was the child of a program that crashed.
    std::optional<LeftOverMpd> m_leftOver;
    std::unique_ptr<QSocketNotifier> m_leftOverEnd;
    std::vector<actor::Promise<mpd::Address>> m_waiting;
    QDeadlineTimer m_patience;
    /// What played when it ended is to play when it starts.
    bool m_goesOn = false;
    /// Counts the starts.
    int m_run = 0;
};

} // namespace toccata
