// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/playlists/playlistsstate.h"

namespace toccata {

// What was done to a playlist, in words. As edittext.h has it for the queue.

/// "Undo: delete “Evening”".
QString undoText(const PlaylistEdit &edit);
QString redoText(const PlaylistEdit &edit);
/// "Undone: …". \param notFound  songs that are not on the server any more
QString undoneText(const PlaylistEdit &edit, int notFound);
QString redoneText(const PlaylistEdit &edit, int notFound);
/// "“Evening” was deleted."
QString doneText(const PlaylistEdit &edit);

} // namespace toccata
