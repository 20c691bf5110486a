// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songtable.h"

#include <span>

namespace toccata {

struct AlbumArtist
{
    StringId id = 0; ///< 0: unknown, or several.
    bool several = false;
};

/// The artist of the album that \p songs make: the album artist, else the one artist that all songs have.
/// Guests do not count: "Air" and "Air feat. Hope" are by Air.
AlbumArtist albumArtistOf(const SongTable &table, std::span<const int> songs);

/// Whether \p artist is \p host, perhaps with guests: "Air feat. Hope", "Air & Hope" and "Air", "Hope" (two
/// values) begin with Air; "Airbourne" does not.
bool beginsWithArtist(QByteArrayView artist, QByteArrayView host);

} // namespace toccata
