// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songtable.h"

#include <span>
#include <vector>

namespace toccata {

class PlayOrder;

/// One of the albums among the songs of a folder.
struct FolderAlbum
{
    std::span<int> songs;
    /// Another one has the same artist, title and folder; only the year tells them apart.
    bool toldByYear = false;
};

/// Parts songs that name the same album in the same folder, disc folders counting as one. Only the songs
/// beside a song can tell what it is of:
/// - Songs are of one album if they name the same album artist, or album artists that have a name in common:
///   "A", and "A" with "B".
/// - A song that names none is of the album whose artist its own begins with: "Air feat. Hope" is of "Air".
///   The others that name none are together: an album of the artist that they have in common, which is also
///   that of the songs that name this one, else a compilation.
/// - Where songs repeat the tracks once for each of their years, each year is an edition of its own.
class FolderAlbums
{
public:
    FolderAlbums(const SongTable &table, PlayOrder &order)
        : m_table(table)
        , m_order(order)
    { }

    /// Sorts \p songs so that those of one album stand side by side. \return the albums, which point into
    /// \p songs; valid until the next call.
    const std::vector<FolderAlbum> &part(std::span<int> songs);

private:
    void partByYear(std::span<int> songs);

    const SongTable &m_table;
    PlayOrder &m_order;
    std::vector<FolderAlbum> m_found;
};

} // namespace toccata
