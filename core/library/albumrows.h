// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songtable.h"

#include <span>
#include <vector>

namespace toccata {

/// Which rows of a table are of one album; no texts yet.
struct AlbumRows
{
    /// In the order in which they are played: disc, track, URI. Points into GroupedRows::rows.
    std::span<int> songs;
    /// The album artist, else the artist that all songs have in common; 0 if there is none.
    StringId artist = 0;
    /// The songs name different artists and no album artist.
    bool severalArtists = false;
    /// Another album has the same artist, title and folder; only the year tells them apart.
    bool toldByYear = false;
};

struct GroupedRows
{
    std::vector<int> rows;
    std::vector<AlbumRows> albums;
};

/// Groups by the rules of albumKey(), and by what only the songs beside a song can tell: compilations without
/// an album artist, albums of which some songs lack one, two editions in one folder. Rows that are no songs
/// are left out.
GroupedRows groupRows(const SongTable &table);

} // namespace toccata
