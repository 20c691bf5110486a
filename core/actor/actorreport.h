// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUuid>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace toccata::actor {

/// Where an actor is in its life.
enum class Phase {
    Starting, ///< up to the end of onStart()
    Running,
    Restarting, ///< it failed and is made anew after a pause; messages wait meanwhile
    Failing,
    Stopping,
    Ended,
};

/// What an actor is doing at the moment it was looked at.
struct ActorReport
{
    std::string name;
    QUuid urn;
    std::string thread; ///< the actor's own name, unless it shares one
    Phase phase = Phase::Starting;
    std::optional<std::string> call; ///< the message or hook that runs now
    std::size_t queued = 0; ///< messages that wait
    std::size_t taken = 0; ///< messages it has begun with so far
    std::string waitsFor; ///< "ben -> cleo": whose answers its thread is blocked on; empty if it is not
};

/// In one line, for people.
std::string toText(const ActorReport &report);

} // namespace toccata::actor
