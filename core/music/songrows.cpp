// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/songrows.h"

#include <numeric>
#include <unordered_map>

namespace toccata {

SongRows allRows(std::shared_ptr<const SongTable> table)
{
    std::vector<quint32> rows(size_t(table->size()));
    std::iota(rows.begin(), rows.end(), 0U);
    return {std::move(table), std::move(rows)};
}

std::vector<int> placesOf(const SongRows &songs, const SongRows &list)
{
    const SongTable &table = *list.table;
    const auto isStillThere = [&](int index) {
        const Song song = songs.at(index);
        return songs.table == list.table
            || (song.row() < table.size() && table.at(song.row()).uri() == song.uri());
    };
    std::vector<int> places(std::size_t(songs.size()), -1);
    std::unordered_multimap<quint32, std::size_t> wanted;
    std::vector<bool> isWanted(std::size_t(table.size()));
    for (int i = 0; i < songs.size(); ++i) {
        if (!isStillThere(i))
            continue;
        wanted.emplace(songs.rows[std::size_t(i)], std::size_t(i));
        isWanted[songs.rows[std::size_t(i)]] = true;
    }
    for (int place = list.size() - 1; place >= 0 && !wanted.empty(); --place) { // the first one stays
        const quint32 row = list.rows[std::size_t(place)];
        if (!isWanted[row])
            continue;
        const auto [begin, end] = wanted.equal_range(row);
        for (auto each = begin; each != end; ++each)
            places[each->second] = place;
    }
    return places;
}

} // namespace toccata
