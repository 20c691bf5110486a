// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/songrows.h"

#include <QHash>

#include <iterator>
#include <numeric>
#include <unordered_map>

namespace toccata {

namespace {

/// Says of most folders at once that none of the wanted songs lies in them: a list has up to a million.
class FolderFilter
{
public:
    void add(StringId folder) { m_bits[folder % size] = true; }
    bool mayHave(StringId folder) const { return m_bits[folder % size]; }

private:
    static constexpr std::size_t size = 65536;
    std::vector<bool> m_bits = std::vector<bool>(size);
};

/// Whether two songs of tables that share strings have one URI. The ids do not tell it of the files' names.
bool haveOneUri(const SongTable &one, int row, const SongTable &other, int otherRow)
{
    return one.folderId(row) == other.folderId(otherRow)
        && one.text(one.fileNameId(row)) == other.text(other.fileNameId(otherRow));
}

/// Equal for equal URIs of tables that share strings.
std::size_t keyOf(const SongTable &table, int row)
{
    return qHash(table.text(table.fileNameId(row)), table.folderId(row));
}

/// For tables that share strings, whatever rows the songs have in them.
std::vector<int> placesByUri(const SongRows &songs, const SongRows &list)
{
    std::vector<int> places(std::size_t(songs.size()), -1);
    std::unordered_multimap<std::size_t, std::size_t> wanted;
    FolderFilter filter;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const int row = int(songs.rows[i]);
        wanted.emplace(keyOf(*songs.table, row), i);
        filter.add(songs.table->folderId(row));
    }
    for (int place = 0; place < list.size() && !wanted.empty(); ++place) {
        const int row = int(list.rows[std::size_t(place)]);
        if (!filter.mayHave(list.table->folderId(row)))
            continue;
        for (auto [each, end] = wanted.equal_range(keyOf(*list.table, row)); each != end;) {
            const std::size_t song = each->second;
            const bool found = haveOneUri(*songs.table, int(songs.rows[song]), *list.table, row);
            if (found)
                places[song] = place;
            each = found ? wanted.erase(each) : std::next(each);
        }
    }
    return places;
}

} // namespace

SongRows allRows(std::shared_ptr<const SongTable> table)
{
    std::vector<quint32> rows(size_t(table->size()));
    std::iota(rows.begin(), rows.end(), 0U);
    return {std::move(table), std::move(rows)};
}

std::vector<int> placesOf(const SongRows &songs, const SongRows &list)
{
    const SongTable &table = *list.table;
    if (songs.table != list.table && songs.table->sharesStringsWith(table))
        return placesByUri(songs, list);
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
