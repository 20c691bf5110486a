// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"
#include "core/mpd/busy.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace toccata {

/// Tells a server that is busy from one that is dead: both let an answer wait, but a busy one still answers a
/// `ping` on another connection. (On the same one it would queue behind what it waits for.) Thread: the
/// owner's.
class BusyWatch
{
public:
    /// How long a sign of life may take. An MPD that walks through a large database for somebody takes its
    /// time, as it answers one at a time like Mopidy's core. But where the connection is doubted, a server
    /// that is taken for dead too soon costs only to connect again.
    enum class Patience { WithBusyServer, InDoubt };

    struct Calls
    {
        /// Asks for a sign of life, on a connection that nothing else uses and that is made anew for a doubt.
        std::function<actor::Future<void>(Patience)> ping;
        /// The server is busy; nothing: it answers again.
        std::function<void(const std::optional<mpd::Busy> &)> changed;
        /// It does not even answer that.
        std::function<void()> dead;
    };

    BusyWatch(actor::Actor &owner, Calls calls);

    /// The answer to that command of what must never wait is overdue; nothing: it has come.
    void interactiveWaits(const std::optional<mpd::Command> &command);
    /// The same for the long requests: one of them is what the others wait for.
    void bulkWaits(const std::optional<mpd::Command> &command);
    /// What the web side of a Mopidy has been asked for, which its MPD side waits for too; nothing: it has
    /// answered.
    void webAsked(const std::optional<mpd::Busy> &task);
    /// Something happened after which the server may be gone without a word: the computer was asleep, or its
    /// network changed.
    void doubt();
    /// There is no connection any more.
    void reset();

private:
    void ping();
    void askForLife(Patience patience);
    void pingLater();
    void alive();
    void silent(Patience patience, const std::exception_ptr &failure);
    void tellMore();
    mpd::Busy busyNow() const;

    actor::Actor &m_owner;
    Calls m_calls;
    std::optional<mpd::Command> m_waits;
    std::optional<mpd::Command> m_long;
    std::optional<mpd::Busy> m_web;
    std::chrono::steady_clock::time_point m_since;
    bool m_pinging = false;
    bool m_told = false;
    /// Made in the owner's thread, when first needed.
    std::unique_ptr<QTimer> m_again;
    /// Counts connections: an answer of a former one tells nothing.
    int m_generation = 0;
};

} // namespace toccata
