// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/system.h"
#include "core/mpd/link.h"
#include "core/mpd/sessionconfig.h"
#include "core/server/busywatch.h"

#include <array>
#include <functional>
#include <optional>

namespace toccata {

/// The connections to one server. Several, so that nothing short waits behind something long. Thread: the
/// owner's.
class Sessions
{
public:
    /// What the sessions tell, in their threads.
    struct Calls
    {
        std::function<void(const mpd::ConnectionState &)> state;
        std::function<void(mpd::IdleEvents)> happened;
        std::function<void(const mpd::Capabilities &)> learned;
        /// The answer to that command of the interactive session is overdue; nothing: it has come.
        std::function<void(const std::optional<mpd::Command> &)> interactiveWaits;
        /// The same for the bulk session.
        std::function<void(const std::optional<mpd::Command> &)> bulkWaits;
    };

    /// \param system  where they are started; outlives this.
    explicit Sessions(actor::System &system)
        : m_system(system)
    { }

    /// Those open before are to be closed first.
    void open(const mpd::Address &address, Calls calls);
    void close();
    /// Tries again at once instead of when the pause is over.
    void reconnectNow(mpd::Wanted wanted) const;

    /// All of them; none before open().
    std::vector<actor::ActorRef<mpd::Session>> all() const;
    /// Those that the parts of the Server use. Once open.
    mpd::Link link(const mpd::Capabilities &capabilities) const;
    mpd::SessionProxy interactive() const { return mpd::SessionProxy(m_interactive); }
    mpd::SessionProxy pictures() const { return mpd::SessionProxy(m_pictures); }
    /// Asks for a sign of life on a connection that nothing else uses, and that is made anew for a doubt.
    /// Errors: TimedOut, if there is none; others if the connection fails.
    actor::Future<void> ping(BusyWatch::Patience patience) const;

private:
    actor::System &m_system;
    actor::ActorRef<mpd::Session> m_interactive;
    actor::ActorRef<mpd::Session> m_bulk;
    actor::ActorRef<mpd::Session> m_listing;
    actor::ActorRef<mpd::Session> m_pictures;
    /// For signs of life alone.
    actor::ActorRef<mpd::Session> m_probe;
};

} // namespace toccata
