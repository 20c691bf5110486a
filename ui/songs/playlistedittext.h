// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/playlists/playlistsstate.h"

namespace toccata {

// What was done to a playlist, in words. As edittext.h has it for the queue.

/// "delete “Evening”"
QString commandText(const PlaylistEdit &edit);
/// "“Evening” was deleted."
QString doneText(const PlaylistEdit &edit);

} // namespace toccata
