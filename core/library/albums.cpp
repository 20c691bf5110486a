// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/albums.h"

#include "core/library/albumrows.h"
#include "core/library/sortkeys.h"
#include "core/library/sortnames.h"
#include "core/music/song.h"
#include "core/music/tagnumbers.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace toccata {

namespace {

QStringList valuesOf(const SongTable &table, StringId id)
{
    return QString::fromUtf8(table.text(id)).split(QChar(u'\0'), Qt::SkipEmptyParts);
}

int originalYearOf(const SongTable &table, std::span<const int> songs)
{
    int newest = 0;
    StringId before = 0;
    for (const int row : songs) {
        const StringId date = table.id(row, Tag::OriginalDate);
        if (date != before)
            newest = std::max(newest, yearInTag(table.text(date)).value_or(0));
        before = date;
    }
    return newest;
}

/// What albums are sorted by. Texts take part as ranks, which compare in no time.
struct Place
{
    int artistGroup; ///< Known artists, several, unknown.
    int artist;
    bool untitled;
    int year;
    int title;
    std::size_t album;
};

constexpr int noYear = std::numeric_limits<int>::max();

int artistGroup(const AlbumRows &album)
{
    if (album.severalArtists)
        return 1;
    return album.artist == 0 ? 2 : 0;
}

} // namespace

AlbumKey Album::key() const
{
    if (isCorrected())
        return m_list->m_correctedKeys.value(m_index);
    const SongTable &table = *m_list->m_table;
    AlbumKey key = albumKey(table.at(keyRowOf(table, songs())));
    if (m_list->m_facts[std::size_t(m_index)].toldByYear)
        key.bytes.append('\n').append(QByteArray::number(year().value_or(0)));
    return key;
}

StringId Album::titleId() const
{
    return m_list->m_table->id(songs().front(), Tag::Album);
}

StringId Album::artistId() const
{
    return m_list->m_facts[std::size_t(m_index)].artist;
}

StringId Album::artistSortId() const
{
    return m_list->m_facts[std::size_t(m_index)].artistSort;
}

std::optional<QString> Album::title() const
{
    return m_list->m_table->at(songs().front()).album();
}

QStringList Album::artists() const
{
    const SongTable &table = *m_list->m_table;
    QStringList names = valuesOf(table, artistId());
    if (!m_list->m_facts[std::size_t(m_index)].mixedArtists)
        return names;
    StringId before = artistId();
    for (const int row : songs()) {
        const StringId id = table.id(row, Tag::AlbumArtist);
        if (id != 0 && id != before)
            names += valuesOf(table, id);
        before = id;
    }
    names.removeDuplicates();
    return names;
}

std::optional<QString> Album::artist() const
{
    const QStringList names = artists();
    return names.isEmpty() ? std::nullopt : std::optional(names.join(u", "));
}

bool Album::severalArtists() const
{
    return m_list->m_facts[std::size_t(m_index)].severalArtists;
}

bool Album::isCorrected() const
{
    return m_list->m_facts[std::size_t(m_index)].isCorrected;
}

std::optional<int> Album::year() const
{
    const int year = m_list->m_facts[std::size_t(m_index)].year;
    return year == 0 ? std::nullopt : std::optional(year);
}

std::optional<int> Album::originalYear() const
{
    const int year = m_list->m_facts[std::size_t(m_index)].originalYear;
    return year == 0 ? std::nullopt : std::optional(year);
}

std::chrono::milliseconds Album::duration() const
{
    return std::chrono::milliseconds(m_list->m_facts[std::size_t(m_index)].milliseconds);
}

std::optional<qint64> Album::lastModified() const
{
    const quint32 seconds = m_list->m_facts[std::size_t(m_index)].lastModified;
    return seconds == 0 ? std::nullopt : std::optional<qint64>(seconds);
}

std::span<const int> Album::songs() const
{
    const AlbumList::Facts &facts = m_list->m_facts[std::size_t(m_index)];
    return std::span(m_list->m_rows).subspan(facts.firstSong, facts.songs);
}

QByteArray Album::artistSortKey() const
{
    return sortKey(m_list->m_table->text(artistSortId()), m_list->m_articles);
}

int Album::titleRank() const
{
    return m_list->m_ranks[std::size_t(m_index)].title;
}

char32_t Album::titleInitial() const
{
    return m_list->m_ranks[std::size_t(m_index)].titleInitial;
}

char32_t Album::artistInitial() const
{
    return m_list->m_ranks[std::size_t(m_index)].artistInitial;
}

AlbumList::AlbumList(std::shared_ptr<const SongTable> table, GroupedRows grouped, const AlbumRules &rules)
    : m_table(std::move(table))
    , m_articles(rules.articles)
{
    const SortNames artistNames(*m_table, artistTags);
    sort(grouped.albums, artistNames);
    m_facts.reserve(grouped.albums.size());
    for (const AlbumRows &album : grouped.albums) {
        m_facts.push_back(factsOf(album, grouped.rows.data()));
        m_facts.back().artistSort = artistNames.of(album.artist);
    }
    for (std::size_t i = 0; i < grouped.albums.size(); ++i) {
        if (grouped.albums[i].correction)
            m_correctedKeys.insert(int(i), keyOf(*grouped.albums[i].correction));
    }
    m_rows = std::move(grouped.rows);
    numberRows();
}

void AlbumList::sort(std::vector<AlbumRows> &albums, const SortNames &artistNames)
{
    const SortNames titleNames(*m_table, albumTitleTags);
    std::vector<StringId> artists;
    std::vector<StringId> titles;
    for (const AlbumRows &album : albums) {
        artists.push_back(artistNames.of(album.artist));
        // Other albums may be called the same and be sorted otherwise.
        const StringId own = m_table->id(album.songs.front(), Tag::AlbumSort);
        titles.push_back(own ? own : titleNames.of(m_table->id(album.songs.front(), Tag::Album)));
    }
    const NameRanks artistRanks(*m_table, artists, m_articles);
    const NameRanks titleRanks(*m_table, titles, m_articles);
    std::vector<Place> places;
    places.reserve(albums.size());
    for (std::size_t i = 0; i < albums.size(); ++i) {
        const int year = newestYear(*m_table, albums[i].songs);
        places.push_back({artistGroup(albums[i]), artistRanks.rank(artists[i]),
            m_table->id(albums[i].songs.front(), Tag::Album) == 0, year == 0 ? noYear : year,
            titleRanks.rank(titles[i]), i});
    }
    const auto key
        = [&](const Place &place) { return albumKey(m_table->at(albums[place.album].songs.front())).bytes; };
    std::ranges::sort(places, [&](const Place &a, const Place &b) {
        const auto sorted
            = [](const Place &p) { return std::tuple(p.artistGroup, p.artist, p.untitled, p.year, p.title); };
        if (sorted(a) != sorted(b))
            return sorted(a) < sorted(b);
        const QByteArray keyA = key(a);
        const QByteArray keyB = key(b);
        return keyA != keyB ? keyA < keyB : a.album < b.album;
    });
    std::vector<AlbumRows> inOrder;
    inOrder.reserve(albums.size());
    m_ranks.reserve(albums.size());
    for (const Place &place : places) {
        inOrder.push_back(albums[place.album]);
        m_ranks.push_back({place.title, titleRanks.initial(titles[place.album]),
            artistRanks.initial(artists[place.album])});
    }
    albums = std::move(inOrder);
}

AlbumList::Facts AlbumList::factsOf(const AlbumRows &album, const int *firstRow) const
{
    Facts facts{};
    facts.firstSong = quint32(album.songs.data() - firstRow);
    facts.songs = quint32(album.songs.size());
    facts.artist = album.artist;
    facts.severalArtists = album.severalArtists;
    facts.mixedArtists = album.mixedArtists;
    facts.toldByYear = album.toldByYear;
    facts.isCorrected = album.correction != nullptr;
    facts.year = newestYear(*m_table, album.songs);
    facts.originalYear = originalYearOf(*m_table, album.songs);
    for (const int row : album.songs) {
        facts.milliseconds += m_table->milliseconds(row);
        facts.lastModified = std::max(facts.lastModified, m_table->lastModified(row));
    }
    return facts;
}

void AlbumList::numberRows()
{
    m_albumOfRow.assign(std::size_t(m_table->size()), -1);
    for (int i = 0; i < size(); ++i) {
        for (const int row : at(i).songs())
            m_albumOfRow[std::size_t(row)] = i;
    }
}

void AlbumList::makeIndex() const
{
    std::call_once(m_indexed, [this] {
        m_indexOf.reserve(size());
        for (int i = 0; i < size(); ++i)
            m_indexOf.insert(qHash(at(i).key()), i);
    });
}

std::optional<int> AlbumList::indexOf(const AlbumKey &key) const
{
    makeIndex();
    for (auto found = m_indexOf.constFind(qHash(key)); found != m_indexOf.cend() && found.key() == qHash(key);
         ++found) {
        if (at(*found).key() == key)
            return *found;
    }
    return std::nullopt;
}

std::optional<int> AlbumList::albumOfRow(int row) const
{
    const int album = m_albumOfRow[std::size_t(row)];
    return album < 0 ? std::nullopt : std::optional(album);
}

std::size_t AlbumList::bytes() const
{
    return (m_rows.capacity() + m_albumOfRow.capacity()) * sizeof(int) + m_facts.capacity() * sizeof(Facts)
        + m_ranks.capacity() * sizeof(Ranks);
}

std::shared_ptr<const AlbumList> groupAlbums(std::shared_ptr<const SongTable> table, const AlbumRules &rules)
{
    GroupedRows grouped = groupRows(*table, rules.corrections);
    return std::make_shared<const AlbumList>(std::move(table), std::move(grouped), rules);
}

} // namespace toccata
