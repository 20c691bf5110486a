// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/status.h"

#include <chrono>
#include <optional>

namespace toccata {

/// A song of the queue: by its id, or by its place where nobody knows the id yet.
struct QueuedSong
{
    std::optional<quint32> id;
    std::optional<quint32> position;

    friend bool operator==(const QueuedSong &, const QueuedSong &) = default;
};

/// Notices songs that a server was to play and did not, without a word. Source: Mopidy answers `play` with OK
/// whatever becomes of it, passes over a song that its service does not hand out, and tells no error
/// anywhere. Without a clock or a connection.
class PlayWatch
{
public:
    using Clock = std::chrono::steady_clock;

    /// How long another song may play where one was to begin: it may be the one before.
    static constexpr std::chrono::milliseconds moment{1500};
    /// How long a song may take to begin where nothing else does. Radio stations take seconds.
    static constexpr std::chrono::milliseconds limit{4000};

    /// The server has agreed to play \p song.
    void expect(const QueuedSong &song, Clock::time_point now);
    /// Somebody wants something else by now.
    void forget();
    /// When to look at a new status, if somebody is waiting for a song to begin.
    std::optional<Clock::time_point> due() const;

    /// Takes in what the server does now. Returns the song that it has passed over, once.
    std::optional<QueuedSong> follow(const mpd::Status &status, Clock::time_point now);

private:
    struct Expected
    {
        QueuedSong song;
        Clock::time_point since;
        /// What played before it.
        std::optional<quint32> before;
        Clock::time_point due;
    };

    std::optional<QueuedSong> passedOver(const mpd::Status &status, Clock::time_point now) const;

    std::optional<Expected> m_expected;
    /// What was before, and when.
    mpd::Status m_before;
    Clock::time_point m_beforeAt;
};

} // namespace toccata
