// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/albumcorrections.h"
#include "core/music/songtable.h"

#include <span>
#include <vector>

namespace toccata {

class PlayOrder;

/// Which rows of a table are of one album; no texts yet.
struct AlbumRows
{
    /// In the order in which they are played: disc, track, URI. Points into GroupedRows::rows.
    std::span<int> songs;
    /// The album artist, else the artist that all songs have in common; 0 if there is none.
    StringId artist = 0;
    /// The songs name different artists and no album artist.
    bool severalArtists = false;
    /// Some songs name other album artists than \c artist.
    bool mixedArtists = false;
    /// Another album has the same artist, title and folder; only the year tells them apart.
    bool toldByYear = false;
    /// What made it an album, if the rules did not.
    const AlbumCorrection *correction = nullptr;
};

/// The album that \p songs make, which are put into the order in which they are played.
AlbumRows albumOf(const SongTable &table, PlayOrder &order, std::span<int> songs);

/// Of the newest of \p songs; 0 if no song tells.
int newestYear(const SongTable &table, std::span<const int> songs);

/// The song after which an album is called: the first that names an album artist. Of two albums in a folder
/// both may have songs that name none.
int keyRowOf(const SongTable &table, std::span<const int> songs);

/// The key of what the rules make an album: albumKey() of its keyRowOf(), with the year where that tells
/// editions apart.
AlbumKey keyOf(const SongTable &table, const AlbumRows &album);
/// What its key would be if \p row, one of its songs, were the one that it is called after.
AlbumKey keyOfSong(const SongTable &table, const AlbumRows &album, int row);

struct GroupedRows
{
    std::vector<int> rows;
    std::vector<AlbumRows> albums;
};

/// Groups by the rules of albumKey(), within a folder by those of FolderAlbums. What \p corrections say comes
/// last; they must outlive the answer. Rows that are no songs are left out.
GroupedRows groupRows(const SongTable &table, const AlbumCorrections &corrections = {});

} // namespace toccata
