// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/librarystate.h"
#include "core/music/song.h"

namespace toccata {

class Navigator;

// Where the names that stand beside a song lead to. Without the name they lead nowhere.

/// The song's own album where the library tells which that is: others may be called the same.
void showAlbumOf(const Song &song, const LibraryState &library, Navigator &navigator);

/// The first of its artists.
void showArtistOf(const Song &song, Navigator &navigator);

} // namespace toccata
