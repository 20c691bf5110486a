// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/request.h"
#include "core/mpd/status.h"
#include "core/music/songrows.h"

#include <chrono>

namespace toccata {

/// What plays and how, read in one go so that song and position belong together.
struct Playback
{
    mpd::Status status;
    /// The current song: one row, or none.
    SongRows song;
    /// When it was asked for: a busy server may take its time to answer, and tells how things were before.
    std::chrono::steady_clock::time_point askedAt = {};
};

/// Reads `status` and `currentsong` as one command list.
mpd::Request<Playback> playbackRequest();

} // namespace toccata
