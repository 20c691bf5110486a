// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/published.h"
#include "core/library/librarystate.h"
#include "core/mpd/serverstate.h"
#include "core/outputs/outputsstate.h"
#include "core/player/playerstate.h"
#include "core/playlists/playlistsstate.h"
#include "core/queue/queuestate.h"
#include "core/recents/recentsstate.h"

namespace toccata {

/// What the Server tells: the newest state of each room. Handles that are copied freely; the Server
/// publishes, the window observes. Thread: any.
struct ServerStates
{
    actor::Published<mpd::ServerState> server;
    actor::Published<PlayerState> player;
    actor::Published<QueueState> queue;
    actor::Published<LibraryState> library;
    actor::Published<PlaylistsState> playlists;
    actor::Published<OutputsState> outputs;
    actor::Published<RecentsState> recents;
};

} // namespace toccata
