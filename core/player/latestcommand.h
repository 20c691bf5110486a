// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"
#include "core/actor/promise.h"
#include "core/mpd/sessionproxy.h"

#include <optional>

namespace toccata {

/// Sends commands of which only the newest matters, as while somebody drags a slider: one is under way, one
/// waits, and a newer one takes the place of the one that waits (which ends as Cancelled).
class LatestCommand
{
public:
    explicit LatestCommand(actor::Actor &owner)
        : m_owner(owner)
    { }

    /// Thread: the owner's. Errors: those of the command; Cancelled, if a newer one came before it was sent.
    actor::Future<void> send(const mpd::SessionProxy &session, mpd::Command command);
    /// Nothing more is sent; to be called when the connection is gone.
    void reset();

private:
    struct Waiting
    {
        mpd::SessionProxy session;
        mpd::Command command;
        actor::Promise<void> promise;
    };

    void start(Waiting next);
    void ended();

    actor::Actor &m_owner;
    bool m_underWay = false;
    /// Counts resets, so that the end of a command of a former connection starts nothing.
    int m_generation = 0;
    std::optional<Waiting> m_waiting;
};

} // namespace toccata
