// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/albumrows.h"

#include "core/library/albumartist.h"
#include "core/library/albumfolders.h"
#include "core/library/playorder.h"
#include "core/music/song.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace toccata {

namespace {

/// The part of an album's key that a row tells alone, as numbers.
struct RowKey
{
    enum Kind : quint32 { NoSong, MusicBrainz, Uri, Folder, Name, NoAlbum };

    Kind kind = NoSong;
    quint32 first = 0;
    quint32 second = 0;

    friend bool operator==(const RowKey &, const RowKey &) = default;
    friend std::size_t qHash(const RowKey &key, std::size_t seed = 0)
    {
        return qHashMulti(seed, quint32(key.kind), key.first, key.second);
    }
};

RowKey rowKey(const SongTable &table, int row, AlbumFolders &folders)
{
    if (Song(table, row).kind() != Song::Kind::Song)
        return {};
    if (const StringId id = table.id(row, Tag::MusicBrainzAlbumId))
        return {RowKey::MusicBrainz, id};
    if (const StringId id = table.id(row, Tag::AlbumUri))
        return {RowKey::Uri, id};
    const StringId album = table.id(row, Tag::Album);
    const StringId albumArtist = table.id(row, Tag::AlbumArtist);
    const StringId artist = albumArtist ? albumArtist : table.id(row, Tag::Artist);
    if (album == 0)
        return {RowKey::NoAlbum, artist};
    if (const int folder = folders.albumFolder(table.folderId(row)))
        return {RowKey::Folder, album, quint32(folder)};
    return {RowKey::Name, album, artist};
}

/// Rows with equal keys have equal numbers.
struct NumberedRows
{
    /// By row; -1 for rows that are no songs.
    std::vector<int> numbers;
    /// By number.
    std::vector<RowKey::Kind> kinds;
};

NumberedRows numberKeys(const SongTable &table, AlbumFolders &folders)
{
    NumberedRows numbered{std::vector<int>(std::size_t(table.size()), -1), {}};
    QHash<RowKey, int> known;
    RowKey before;
    int number = -1;
    for (int row = 0; row < table.size(); ++row) {
        const RowKey key = rowKey(table, row, folders);
        if (key.kind == RowKey::NoSong)
            continue;
        if (key != before) { // songs of one album mostly follow each other
            number = known.value(key, int(known.size()));
            if (number == int(known.size())) {
                known.insert(key, number);
                numbered.kinds.push_back(key.kind);
            }
        }
        numbered.numbers[std::size_t(row)] = number;
        before = key;
    }
    return numbered;
}

/// Rows with equal numbers side by side, in the order of numbers. \param ends  after it, where each number's
/// rows end.
std::vector<int> sideBySide(const std::vector<int> &numbers, std::vector<std::size_t> &ends)
{
    for (const int number : numbers) {
        if (number >= 0)
            ++ends[std::size_t(number)];
    }
    std::size_t begin = 0;
    for (std::size_t &end : ends)
        begin += std::exchange(end, begin); // until all rows stand: where the number's next row goes
    std::vector<int> rows(begin);
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        if (numbers[row] >= 0)
            rows[ends[std::size_t(numbers[row])]++] = int(row);
    }
    return rows;
}

/// Calls \p album with each run of rows for which \p property is equal, having sorted them by it.
template <class Property, class Function>
void forEachRun(std::span<int> rows, Property property, Function album)
{
    const auto differs = [&](int a, int b) { return property(a) < property(b); };
    if (!std::is_sorted(rows.begin(), rows.end(), differs))
        std::stable_sort(rows.begin(), rows.end(), differs);
    for (auto begin = rows.begin(); begin != rows.end();) {
        const auto end = std::upper_bound(begin, rows.end(), *begin, differs);
        album(std::span<int>(begin, end));
        begin = end;
    }
}

/// Parts candidates into albums.
class Albums
{
public:
    Albums(const SongTable &table, AlbumFolders &folders, std::vector<AlbumRows> &found)
        : m_table(table)
        , m_order(table, folders)
        , m_found(found)
    { }

    void add(std::span<int> songs, bool toldByYear = false)
    {
        m_order.sort(songs);
        const AlbumArtist artist = albumArtistOf(m_table, songs);
        m_found.push_back({songs, artist.id, artist.several, toldByYear});
    }

    /// Of songs with the same folder and title: one album for each artist, and for each year where they have
    /// to be told apart.
    void addFolder(std::span<int> songs)
    {
        const StringId missing = artistOfSongsWithoutAlbumArtist(m_table, songs);
        const auto artist = [&](int row) {
            const StringId id = m_table.id(row, Tag::AlbumArtist);
            return id ? id : missing;
        };
        const auto year = [&](int row) { return Song(m_table, row).year().value_or(0); };
        forEachRun(songs, artist, [&](std::span<int> ofArtist) {
            if (m_order.yearsRepeatTracks(ofArtist))
                forEachRun(ofArtist, year, [&](std::span<int> ofYear) { add(ofYear, true); });
            else
                add(ofArtist);
        });
    }

private:
    const SongTable &m_table;
    PlayOrder m_order;
    std::vector<AlbumRows> &m_found;
};

} // namespace

GroupedRows groupRows(const SongTable &table)
{
    AlbumFolders folders(table);
    const NumberedRows numbered = numberKeys(table, folders);
    std::vector<std::size_t> ends(numbered.kinds.size());
    GroupedRows grouped{sideBySide(numbered.numbers, ends), {}};
    grouped.albums.reserve(ends.size());
    Albums albums(table, folders, grouped.albums);
    std::size_t begin = 0;
    for (std::size_t number = 0; number < ends.size(); begin = ends[number++]) {
        const auto songs = std::span(grouped.rows).subspan(begin, ends[number] - begin);
        if (numbered.kinds[number] == RowKey::Folder)
            albums.addFolder(songs);
        else
            albums.add(songs);
    }
    return grouped;
}

} // namespace toccata
