// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/albumrows.h"

#include "core/library/albumartist.h"
#include "core/library/albumfolders.h"
#include "core/library/correctedrows.h"
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

/// Album artists that have a name in common, which make one album: "A", and "A" with "B".
class JoinedArtists
{
public:
    JoinedArtists(const SongTable &table, std::span<const int> songs)
    {
        StringId before = 0;
        for (const int row : songs) {
            const StringId id = table.id(row, Tag::AlbumArtist);
            if (id != before && id != 0 && !m_joined.contains(id))
                m_joined.insert(id, id);
            before = id;
        }
        const auto hasSeveral = [&](StringId id) { return table.text(id).contains('\0'); };
        if (m_joined.size() > 1 && std::any_of(m_joined.keyBegin(), m_joined.keyEnd(), hasSeveral))
            join(table);
    }

    /// The same for those that are joined.
    StringId of(StringId id) const
    {
        StringId first = id;
        for (StringId next = m_joined.value(id, id); next != first; next = m_joined.value(next, next))
            first = next;
        return first;
    }

private:
    void join(const SongTable &table)
    {
        QHash<QByteArray, StringId> firstWith;
        QList<StringId> ids = m_joined.keys();
        std::ranges::sort(ids);
        for (const StringId id : ids) {
            for (const QByteArray &name : table.text(id).toByteArray().split('\0')) {
                const auto known = firstWith.constFind(name);
                if (known == firstWith.cend())
                    firstWith.insert(name, id);
                else if (const StringId first = of(*known), own = of(id); first != own)
                    m_joined[std::max(first, own)] = std::min(first, own);
            }
        }
    }

    /// By id: another that it is joined with, in the end the first of them, which names itself.
    QHash<StringId, StringId> m_joined;
};

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
        m_found.push_back(albumOf(m_table, m_order, songs));
        m_found.back().toldByYear = toldByYear;
    }

    /// Of songs with the same folder and title: one album for each artist, and for each year where they have
    /// to be told apart.
    void addFolder(std::span<int> songs)
    {
        const StringId missing = artistOfSongsWithoutAlbumArtist(m_table, songs);
        const JoinedArtists joined(m_table, songs);
        const auto artist = [&](int row) {
            const StringId id = m_table.id(row, Tag::AlbumArtist);
            return joined.of(id ? id : missing);
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

AlbumKey keyOf(const SongTable &table, const AlbumRows &album)
{
    AlbumKey key = albumKey(table.at(album.songs.front()));
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
    Albums albums(table, folders, grouped.albums);
    std::size_t begin = 0;
    for (std::size_t number = 0; number < ends.size(); begin = ends[number++]) {
        const auto songs = std::span(grouped.rows).subspan(begin, ends[number] - begin);
        if (numbered.kinds[number] == RowKey::Folder)
            albums.addFolder(songs);
        else
            albums.add(songs);
    }
    return corrections.isEmpty() ? std::move(grouped) : correctedRows(table, folders, grouped, corrections);
}

} // namespace toccata
