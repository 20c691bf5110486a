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

struct Candidates
{
    std::vector<int> rows;
    std::vector<RowKey::Kind> kinds;
    /// Candidate n are the rows from ends[n - 1] to ends[n].
    std::vector<int> ends;
};

/// Rows with equal keys, side by side and in their order.
Candidates candidates(const SongTable &table, AlbumFolders &folders)
{
    Candidates result;
    std::vector<int> candidateOf(std::size_t(table.size()), -1);
    QHash<RowKey, int> known;
    RowKey before;
    int candidate = -1;
    for (int row = 0; row < table.size(); ++row) {
        const RowKey key = rowKey(table, row, folders);
        if (key.kind == RowKey::NoSong)
            continue;
        if (key != before) { // songs of one album mostly follow each other
            candidate = known.value(key, -1);
            if (candidate < 0) {
                candidate = int(result.kinds.size());
                known.insert(key, candidate);
                result.kinds.push_back(key.kind);
                result.ends.push_back(0);
            }
        }
        candidateOf[std::size_t(row)] = candidate;
        ++result.ends[std::size_t(candidate)];
        before = key;
    }

    int begin = 0;
    for (int &end : result.ends)
        begin += std::exchange(end, begin); // for now where the next row goes
    result.rows.resize(std::size_t(begin));
    for (int row = 0; row < table.size(); ++row) {
        if (const int of = candidateOf[std::size_t(row)]; of >= 0)
            result.rows[std::size_t(result.ends[std::size_t(of)]++)] = row;
    }
    return result;
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

void addAlbum(const SongTable &table, PlayOrder &order, std::span<int> songs, bool toldByYear,
    std::vector<AlbumRows> &albums)
{
    order.sort(songs);
    const AlbumArtist artist = albumArtistOf(table, songs);
    albums.push_back({songs, artist.id, artist.several, toldByYear});
}

} // namespace

GroupedRows groupRows(const SongTable &table)
{
    AlbumFolders folders(table);
    PlayOrder order(table, folders);
    Candidates found = candidates(table, folders);
    GroupedRows result;
    result.rows = std::move(found.rows);
    result.albums.reserve(found.kinds.size());
    int begin = 0;
    for (std::size_t i = 0; i < found.kinds.size(); begin = found.ends[i++]) {
        const auto songs
            = std::span(result.rows).subspan(std::size_t(begin), std::size_t(found.ends[i] - begin));
        if (found.kinds[i] != RowKey::Folder) {
            addAlbum(table, order, songs, false, result.albums);
            continue;
        }
        const StringId missing = artistOfSongsWithoutAlbumArtist(table, songs);
        const auto artist = [&](int row) {
            const StringId id = table.id(row, Tag::AlbumArtist);
            return id ? id : missing;
        };
        forEachRun(songs, artist, [&](std::span<int> ofArtist) {
            if (!order.yearsRepeatTracks(ofArtist))
                return addAlbum(table, order, ofArtist, false, result.albums);
            const auto year = [&](int row) { return Song(table, row).year().value_or(0); };
            forEachRun(ofArtist, year,
                [&](std::span<int> ofYear) { addAlbum(table, order, ofYear, true, result.albums); });
        });
    }
    return result;
}

} // namespace toccata
