// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/folderalbums.h"

#include "core/library/albumartist.h"
#include "core/library/playorder.h"
#include "core/music/song.h"

#include <QByteArray>
#include <QHash>

#include <algorithm>

namespace toccata {

namespace {

/// Calls \p use with each run of rows for which \p property is equal, having sorted them by it.
template <class Property, class Function>
void forEachRun(std::span<int> rows, Property property, Function use)
{
    const auto differs = [&](int a, int b) { return property(a) < property(b); };
    if (!std::is_sorted(rows.begin(), rows.end(), differs))
        std::stable_sort(rows.begin(), rows.end(), differs);
    for (auto begin = rows.begin(); begin != rows.end();) {
        const auto end = std::upper_bound(begin, rows.end(), *begin, differs);
        use(std::span<int>(begin, end));
        begin = end;
    }
}

/// Album artists that have a name in common.
class JoinedArtists
{
public:
    void add(StringId albumArtist)
    {
        if (!m_joined.contains(albumArtist))
            m_joined.insert(albumArtist, albumArtist);
    }
    /// Once all are added.
    void join(const SongTable &table)
    {
        const auto hasSeveral = [&](StringId id) { return table.text(id).contains('\0'); };
        if (m_joined.size() < 2 || std::none_of(m_joined.keyBegin(), m_joined.keyEnd(), hasSeveral))
            return;
        QHash<QByteArray, StringId> firstWith;
        for (const StringId id : all()) {
            for (const QByteArray &name : table.text(id).toByteArray().split('\0')) {
                const auto known = firstWith.constFind(name);
                if (known == firstWith.cend())
                    firstWith.insert(name, id);
                else if (const StringId first = of(*known), own = of(id); first != own)
                    m_joined[std::max(first, own)] = std::min(first, own);
            }
        }
    }

    bool isEmpty() const { return m_joined.isEmpty(); }
    /// In the order of their ids.
    QList<StringId> all() const
    {
        QList<StringId> ids = m_joined.keys();
        std::ranges::sort(ids);
        return ids;
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
    /// By id: another that it is joined with, in the end the first of them, which names itself.
    QHash<StringId, StringId> m_joined;
};

/// Whose album each song of a folder is of.
class ArtistsInFolder
{
public:
    ArtistsInFolder(const SongTable &table, std::span<const int> songs)
        : m_table(table)
    {
        StringId before = 0;
        std::vector<int> without;
        for (const int row : songs) {
            const StringId id = table.id(row, Tag::AlbumArtist);
            if (id == 0)
                without.push_back(row);
            else if (id != before)
                m_joined.add(id);
            before = id;
        }
        m_joined.join(table);
        if (!m_joined.isEmpty())
            takeGuests(without);
        m_missing = m_joined.of(albumArtistOf(table, without).id);
    }

    /// Equal for songs of one album.
    StringId of(int row) const
    {
        if (const StringId id = m_table.id(row, Tag::AlbumArtist))
            return m_joined.of(id);
        return m_guests.value(m_table.id(row, Tag::Artist), m_missing);
    }

private:
    /// Takes out of \p without the songs whose artists begin with one of the album artists.
    void takeGuests(std::vector<int> &without)
    {
        const QList<StringId> albumArtists = m_joined.all();
        const auto isGuest = [&](int row) {
            const StringId artist = m_table.id(row, Tag::Artist);
            if (artist == 0 || m_guests.contains(artist))
                return artist != 0;
            StringId host = 0; // the longest: "Air & Hope" is of that duo, if there is one, before "Air"
            for (const StringId id : albumArtists) {
                if (beginsWithArtist(m_table.text(artist), m_table.text(id))
                    && m_table.text(id).size() > m_table.text(host).size())
                    host = id;
            }
            if (host != 0)
                m_guests.insert(artist, m_joined.of(host));
            return host != 0;
        };
        without.erase(std::remove_if(without.begin(), without.end(), isGuest), without.end());
    }

    const SongTable &m_table;
    JoinedArtists m_joined;
    /// By artist, of songs that name no album artist.
    QHash<StringId, StringId> m_guests;
    /// Of the other songs that name none; 0 if they have several.
    StringId m_missing = 0;
};

} // namespace

const std::vector<FolderAlbum> &FolderAlbums::part(std::span<int> songs)
{
    m_found.clear();
    const ArtistsInFolder artists(m_table, songs);
    forEachRun(
        songs, [&](int row) { return artists.of(row); },
        [this](std::span<int> ofArtist) { partByYear(ofArtist); });
    return m_found;
}

void FolderAlbums::partByYear(std::span<int> songs)
{
    if (!m_order.yearsRepeatTracks(songs)) {
        m_found.push_back({songs});
        return;
    }
    forEachRun(
        songs, [this](int row) { return Song(m_table, row).year().value_or(0); },
        [this](std::span<int> ofYear) {
            m_found.push_back({ofYear, true});
        });
}

} // namespace toccata
