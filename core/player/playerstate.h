// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/status.h"
#include "core/music/songrows.h"
#include "core/player/playwatch.h"

#include <chrono>
#include <optional>

namespace toccata {

enum class ReplayGainMode { Off, Track, Album, Auto };

/// What is playing and how, immutable.
struct PlayerState
{
    mpd::Status status;
    /// When \c status was read; the position now follows from it (see positionAt).
    std::chrono::steady_clock::time_point readAt;
    /// The current song as the server tells it (stream titles included): one row, or none.
    SongRows song;
    std::optional<ReplayGainMode> replayGain;
    /// What the server was to play last and passed over, where it says nothing of that itself; and how many
    /// of them there have been, so that the same song twice is noticed.
    std::optional<QueuedSong> refused;
    int refusals = 0;
    /// The song of the queue after which the server is to stop, if one was chosen here.
    std::optional<quint32> stopsAfter;
    /// False until the first status after connecting has been read.
    bool known = false;

    /// Whether the server stops after the song of that id, whoever has asked it to.
    bool isLast(quint32 id) const
    {
        return stopsAfter == id || (status.songId == id && status.single == mpd::OneShot::Once);
    }
    bool isPlaying() const { return status.state == mpd::PlayState::Playing; }
    /// Seeking needs a song whose length is known.
    bool canSeek() const { return status.songId.has_value() && status.duration.has_value(); }
};

/// The position within the song at \p now: what was read plus the time since, never past the song's end.
/// Empty when there is no current song. Units: milliseconds.
std::optional<std::chrono::milliseconds> positionAt(
    const PlayerState &state, std::chrono::steady_clock::time_point now);

} // namespace toccata
