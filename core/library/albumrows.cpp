// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/albumrows.h"

#include "core/library/albumartist.h"
#include "core/library/albumfolders.h"
#include "core/library/correctedrows.h"
#include "core/library/folderalbums.h"
#include "core/library/playorder.h"
#include "core/library/rowsbynumber.h"
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

} // namespace

int newestYear(const SongTable &table, std::span<const int> songs)
{
    int newest = 0;
    StringId before = 0;
    for (const int row : songs) {
        const StringId date = table.id(row, Tag::Date);
        if (date == 0 || date != before)
            newest = std::max(newest, Song(table, row).year().value_or(0));
        before = date;
    }
    return newest;
}

int keyRowOf(const SongTable &table, std::span<const int> songs)
{
    const auto named
        = std::ranges::find_if(songs, [&](int row) { return table.id(row, Tag::AlbumArtist) != 0; });
    return named == songs.end() ? songs.front() : *named;
}

AlbumKey keyOf(const SongTable &table, const AlbumRows &album)
{
    return keyOfSong(table, album, keyRowOf(table, album.songs));
}

AlbumKey keyOfSong(const SongTable &table, const AlbumRows &album, int row)
{
    AlbumKey key = albumKey(table.at(row));
    if (album.toldByYear)
        key.bytes.append('\n').append(QByteArray::number(newestYear(table, album.songs)));
    return key;
}

AlbumRows albumOf(const SongTable &table, PlayOrder &order, std::span<int> songs)
{
    order.sort(songs);
    const AlbumArtist artist = albumArtistOf(table, songs);
    AlbumRows album{songs, artist.id, artist.several};
    album.mixedArtists = std::ranges::any_of(songs, [&](int row) {
        const StringId id = table.id(row, Tag::AlbumArtist);
        return id != 0 && id != artist.id;
    });
    return album;
}

GroupedRows groupRows(const SongTable &table, const AlbumCorrections &corrections)
{
    AlbumFolders folders(table);
    const NumberedRows numbered = numberKeys(table, folders);
    std::vector<std::size_t> ends(numbered.kinds.size());
    GroupedRows grouped{rowsByNumber(numbered.numbers, ends), {}};
    grouped.albums.reserve(ends.size());
    PlayOrder order(table, folders);
    FolderAlbums inFolder(table, order);
    std::size_t begin = 0;
    for (std::size_t number = 0; number < ends.size(); begin = ends[number++]) {
        const auto songs = std::span(grouped.rows).subspan(begin, ends[number] - begin);
        if (numbered.kinds[number] != RowKey::Folder) {
            grouped.albums.push_back(albumOf(table, order, songs));
            continue;
        }
        for (const FolderAlbum &part : inFolder.part(songs)) {
            grouped.albums.push_back(albumOf(table, order, part.songs));
            grouped.albums.back().toldByYear = part.toldByYear;
        }
    }
    return corrections.isEmpty() ? std::move(grouped) : correctedRows(table, folders, grouped, corrections);
}

} // namespace toccata
