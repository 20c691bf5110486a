// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/command.h"
#include "core/mpd/status.h"

#include <chrono>
#include <optional>
#include <vector>

namespace toccata {

/// Has a server stop after a song of the queue that somebody chose. No server takes that for a song that does
/// not play yet, so `single` is set when it begins and set back when it has ended, however it did. Source:
/// MPD takes `single oneshot` back by itself only where another song follows, and not after `next`; it plays
/// the song again and again while `repeat` is on, so that is off meanwhile. Mopidy has `single 1` only.
/// Without a clock or a connection.
class StopAfter
{
public:
    using Clock = std::chrono::steady_clock;

    /// How long a server is given to stop once another song is the current one. MPD goes on to that one in
    /// one thread and pauses there in another: what is set back in between would keep it from doing so.
    static constexpr std::chrono::milliseconds moment{1000};

    /// Nothing: no song. What was set for a former one is set back by the next follow().
    void choose(std::optional<quint32> songId);
    std::optional<quint32> song() const { return m_song; }
    /// The song is not known by its id any more; what was set for it is set back once the server is there
    /// again.
    void disconnected();
    /// Another server from now on.
    void forget();

    /// Takes in what the server does now; returns what to send it. \param once  it has `single oneshot`.
    std::vector<mpd::Command> follow(const mpd::Status &status, bool once, Clock::time_point now);
    /// When to look at a new status.
    std::optional<Clock::time_point> due() const;

private:
    /// What was set, and how it was before.
    struct Set
    {
        quint32 song = 0;
        mpd::OneShot single = mpd::OneShot::Off;
        bool changedSingle = false;
        bool changedRepeat = false;
        /// The server has told that it is so.
        bool seen = false;
        /// When another song was the current one first, and nothing told yet what that meant.
        std::optional<Clock::time_point> passed = {};
    };

    bool waits(const mpd::Status &status, Clock::time_point now);
    std::vector<mpd::Command> set(const mpd::Status &status, bool once);
    std::vector<mpd::Command> setBack(const mpd::Status &status);

    std::optional<quint32> m_song;
    std::optional<Set> m_set;
};

} // namespace toccata
