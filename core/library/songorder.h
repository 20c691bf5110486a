// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/albums.h"

#include <vector>

namespace toccata {

/// What a list of songs can be sorted by and show in a column.
enum class SongField {
    Title,
    Artist,
    Album,
    AlbumArtist,
    Track,
    Disc,
    Length,
    Year,
    Genre,
    Composer,
    Performer,
    FileName,
    Folder,
    Format,
    LastModified,
};
inline constexpr int songFieldCount = int(SongField::LastModified) + 1;

/// All rows as one reads a shelf: by album artist, year, album, disc and track, as AlbumList and
/// Album::songs() have them. What is in no album is last, by folder and file name.
std::vector<quint32> libraryOrder(const SongTable &table, const AlbumList &albums);

/// The rows of a table sorted by one field, ready to be read in both directions.
class SongOrder
{
public:
    SongOrder() = default;
    /// \param libraryOrder  of \p table; what is equal stays in it. Takes less than a second for 1,000,000
    /// rows.
    SongOrder(const SongTable &table, const std::vector<quint32> &libraryOrder, SongField field,
        const Articles &articles = Articles::usual());

    /// Rows without a value are last in both directions, and what is equal is in the order of the library.
    std::vector<quint32> rows(Qt::SortOrder order) const;

private:
    /// Ascending.
    std::vector<quint32> m_rows;
    /// By the place in m_rows: whether this row's value differs from that before.
    std::vector<bool> m_differs;
    std::size_t m_withValue = 0;
};

/// Both at once, for who sorts only once.
std::vector<quint32> sortedRows(
    const SongTable &table, const AlbumList &albums, SongField field, Qt::SortOrder order);

} // namespace toccata
