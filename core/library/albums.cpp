// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/albums.h"

#include "core/library/albumrows.h"
#include "core/library/sortkeys.h"
#include "core/music/song.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace toccata {

namespace {

/// The sort tag of the first song whose \p tag is \p value.
StringId sortNameOf(const SongTable &table, std::span<const int> songs, Tag tag, StringId value, Tag sortTag)
{
    const auto song
        = std::find_if(songs.begin(), songs.end(), [&](int row) { return table.id(row, tag) == value; });
    return song == songs.end() ? 0 : table.id(*song, sortTag);
}

StringId artistSortName(const SongTable &table, const AlbumRows &rows)
{
    const StringId name = sortNameOf(table, rows.songs, Tag::AlbumArtist, rows.artist, Tag::AlbumArtistSort);
    return name ? name : sortNameOf(table, rows.songs, Tag::Artist, rows.artist, Tag::ArtistSort);
}

QStringList valuesOf(const SongTable &table, StringId id)
{
    return QString::fromUtf8(table.text(id)).split(QChar(u'\0'), Qt::SkipEmptyParts);
}

void addUp(Album &album, const SongTable &table)
{
    StringId dateBefore = 0;
    for (const int row : album.songs) {
        album.duration += std::chrono::milliseconds(table.milliseconds(row));
        if (const qint64 modified = table.lastModified(row))
            album.lastModified = std::max(album.lastModified.value_or(0), modified);
        const StringId date = table.id(row, Tag::Date);
        if (date == 0 || date != dateBefore)
            album.year = std::max(album.year, Song(table, row).year());
        dateBefore = date;
    }
}

Album albumOf(const SongTable &table, const AlbumRows &rows, SortKeys &sortKeys)
{
    const Song first(table, rows.songs.front());
    Album album;
    album.songs = rows.songs;
    album.title = first.album();
    album.severalArtists = rows.severalArtists;
    if (rows.artist != 0)
        album.artists = valuesOf(table, rows.artist);
    addUp(album, table);
    album.key = albumKey(first);
    if (rows.toldByYear)
        album.key.bytes.append('\n').append(QByteArray::number(album.year.value_or(0)));
    const StringId albumSort = first.id(Tag::AlbumSort);
    album.titleSortKey = sortKeys.key(albumSort ? albumSort : first.id(Tag::Album));
    const StringId artistSort = artistSortName(table, rows);
    album.artistSortKey = sortKeys.key(artistSort ? artistSort : rows.artist);
    return album;
}

int artistRank(const Album &album)
{
    if (album.severalArtists)
        return 1;
    return album.artists.isEmpty() ? 2 : 0;
}

constexpr int noYear = std::numeric_limits<int>::max();

bool comesBefore(const Album &a, const Album &b)
{
    const auto place = [](const Album &album) {
        return std::tuple(artistRank(album), QByteArrayView(album.artistSortKey), !album.title,
            album.year.value_or(noYear), QByteArrayView(album.titleSortKey), QByteArrayView(album.key.bytes));
    };
    return place(a) < place(b);
}

} // namespace

std::optional<QString> Album::artist() const
{
    return artists.isEmpty() ? std::nullopt : std::optional(artists.join(u", "));
}

AlbumList::AlbumList(const SongTable &table, GroupedRows grouped)
    : m_rows(std::move(grouped.rows))
    , m_albumOfRow(std::size_t(table.size()), -1)
{
    SortKeys sortKeys(table);
    m_albums.reserve(grouped.albums.size());
    for (const AlbumRows &rows : grouped.albums)
        m_albums.push_back(albumOf(table, rows, sortKeys));
    std::sort(m_albums.begin(), m_albums.end(), comesBefore);
    m_indexOf.reserve(size());
    for (int i = 0; i < size(); ++i) {
        m_indexOf.insert(at(i).key, i);
        for (const int row : at(i).songs)
            m_albumOfRow[std::size_t(row)] = i;
    }
}

std::optional<int> AlbumList::indexOf(const AlbumKey &key) const
{
    const auto found = m_indexOf.find(key);
    return found == m_indexOf.end() ? std::nullopt : std::optional(*found);
}

std::optional<int> AlbumList::albumOfRow(int row) const
{
    const int album = m_albumOfRow[std::size_t(row)];
    return album < 0 ? std::nullopt : std::optional(album);
}

std::shared_ptr<const AlbumList> groupAlbums(const SongTable &table)
{
    return std::make_shared<const AlbumList>(table, groupRows(table));
}

} // namespace toccata
