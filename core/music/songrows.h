// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/song.h"

#include <memory>
#include <vector>

namespace toccata {

/// A list of songs: rows over a table that stays as it is. The queue, an album, a folder and search results
/// are all this.
struct SongRows
{
    std::shared_ptr<const SongTable> table = std::make_shared<SongTable>();
    std::vector<quint32> rows;

    int size() const { return int(rows.size()); }
    bool isEmpty() const { return rows.empty(); }
    /// \p count songs from \p first on; both must be within.
    SongRows part(int first, int count) const
    {
        return {table, {rows.begin() + first, rows.begin() + first + count}};
    }
    /// The song at \p index. Valid as long as this value (or its table) lives.
    Song at(int index) const { return table->at(int(rows[size_t(index)])); }
};

/// Every row of \p table, in order.
SongRows allRows(std::shared_ptr<const SongTable> table);

/// Where each of \p songs stands in \p list, -1 for those that are not there. For a list over another table
/// it looks for a song in the row that it had: that finds all when the table has only grown, and else those
/// that nothing has moved. It takes a millisecond for a list of a million.
std::vector<int> placesOf(const SongRows &songs, const SongRows &list);

} // namespace toccata
