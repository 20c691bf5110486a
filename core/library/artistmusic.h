// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/librarystate.h"

namespace toccata {

/// What there is of an artist.
struct ArtistMusic
{
    /// Albums that are the artist's: by year, then by title.
    AlbumSelection albums;
    /// Albums of others with songs by the artist, in the same order.
    AlbumSelection appearsOn;
    /// All songs of the former and those by the artist of the latter, album after album.
    SongRows songs;

    bool isEmpty() const { return songs.isEmpty(); }
};

/// The music of \p artist in \p catalogue. Looks at the albums of the artist alone.
ArtistMusic musicBy(const Catalogue &catalogue, const QString &artist);

/// The same of albums that a server names as the artist's.
ArtistMusic musicOn(const AlbumSelection &albums);

} // namespace toccata
