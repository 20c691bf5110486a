// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/address.h"
#include "core/mpd/command.h"
#include "core/mpd/connectionstate.h"
#include "core/mpd/idleevents.h"

#include <functional>
#include <vector>

namespace toccata::mpd {

/// How long a session waits for the server before it has said a word. Requests have limits of their own.
struct ConnectLimits
{
    std::chrono::milliseconds connect = std::chrono::seconds(10);
    std::chrono::milliseconds ssh = std::chrono::minutes(2); ///< In its stead: it may ask a person.
    std::chrono::milliseconds greeting = std::chrono::seconds(10);
    std::chrono::milliseconds knock = std::chrono::seconds(2); ///< For a web server, once it has not greeted.
    std::chrono::milliseconds handshake = std::chrono::seconds(30); ///< For each of its answers.
    std::chrono::milliseconds quiet = std::chrono::seconds(20); ///< After which a session on demand closes.
    std::chrono::milliseconds patience{500}; ///< Of silence, after which an answer counts as overdue.
};

/// Who wants a connection to be made anew.
enum class Wanted {
    ByPerson, ///< They will answer what ssh asks.
    ByItself, ///< For a reason that nobody need have noticed. Interrupts no question that ssh may be asking,
              ///< and repeats none that was not answered.
};

/// What a session is to do.
struct SessionConfig
{
    enum class Mode {
        Keep, ///< Stays in `idle` and reconnects for ever. A request made while not connected fails with
              ///< Offline at once.
        OnDemand, ///< Connects for a request, which waits meanwhile, and closes when it had nothing to do for
                  ///< a while.
    };

    QString name; ///< In logs: "interactive", "bulk", …
    Address address;
    Mode mode = Mode::Keep;
    /// The tags wanted in replies; fewer make them a third as long. Case does not matter. Empty: all that the
    /// server has.
    QList<QByteArray> wantedTags;
    /// Sent at each connect after the server told what it can, if it has them. A refusal is no harm.
    std::vector<Command> setup;
    /// How many requests may be under way at once. 1 where single replies may have megabytes.
    int pipelineDepth = 8;
    /// Whether its thread gives way to others: for answers in megabytes that nobody waits for.
    bool background = false;
    ConnectLimits limits;

    // Called in the session's thread.
    /// Each change of phase. After each Connected everything must be read anew: the server may have been
    /// another process.
    std::function<void(const ConnectionState &)> onState;
    std::function<void(IdleEvents)> onIdle;
    /// The answer to that command is overdue; nothing: it is no longer.
    std::function<void(const std::optional<Command> &)> onWait;
    /// A refusal taught that a listed command does not work after all.
    std::function<void(const Capabilities &)> onCapabilities;
    /// When to retry; reconnectDelay() with chance if not set.
    std::function<std::chrono::milliseconds(int attempt)> retryDelay;
};

} // namespace toccata::mpd
