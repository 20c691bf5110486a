// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/librarystatistics.h"

#include "core/music/foldedtext.h"
#include "core/music/tagnumbers.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace toccata {

namespace {

constexpr std::size_t listed = 10;
/// Between "1720" and what was recorded later, or behind a mistyped "2999", no decade is worth showing.
constexpr int longestGap = 5;

/// The year in a tag's text, read once for each different text.
class Years
{
public:
    explicit Years(const SongTable &table)
        : m_table(table)
        , m_years(table.idEnd(), notRead)
    { }

    std::optional<int> year(int row)
    {
        const int year = of(m_table.id(row, Tag::Date));
        const int found = year != 0 ? year : of(m_table.id(row, Tag::OriginalDate));
        return found != 0 ? std::optional(found) : std::nullopt;
    }

private:
    static constexpr qint16 notRead = -1;

    int of(StringId id)
    {
        qint16 &year = m_years[id];
        if (year == notRead)
            year = qint16(yearInTag(m_table.text(id)).value_or(0));
        return year;
    }

    const SongTable &m_table;
    std::vector<qint16> m_years;
};

void countDecades(SongStatistics &statistics, const SongTable &table)
{
    Years years(table);
    std::map<int, int> songs;
    for (int row = 0; row < table.size(); ++row) {
        if (const auto year = years.year(row))
            ++songs[*year / 10];
        else
            ++statistics.withoutYear;
    }
    for (const auto &[decade, count] : songs) {
        const int before = statistics.decades.empty() ? decade : statistics.decades.back().firstYear / 10 + 1;
        for (int empty = before; empty < decade && decade - before <= longestGap; ++empty)
            statistics.decades.push_back({empty * 10, 0});
        statistics.decades.push_back({decade * 10, count});
    }
}

/// The different genres in the text of one tag, folded, with a spelling.
QHash<QByteArray, QByteArray> genresIn(QByteArrayView joined)
{
    QHash<QByteArray, QByteArray> genres;
    for (const QByteArray &value : joined.toByteArray().split('\0')) {
        if (!value.trimmed().isEmpty())
            genres.insert(foldedText(value.trimmed()), value.trimmed());
    }
    return genres;
}

void countGenres(SongStatistics &statistics, const SongTable &table)
{
    std::vector<int> songsOf(table.idEnd(), 0);
    for (int row = 0; row < table.size(); ++row)
        ++songsOf[table.id(row, Tag::Genre)];
    statistics.withoutGenre = songsOf[0];

    struct Genre
    {
        int songs = 0;
        QByteArray spelling;
        int songsOfSpelling = 0;
    };
    QHash<QByteArray, Genre> found;
    for (StringId id = 1; id < table.idEnd(); ++id) {
        if (songsOf[id] == 0)
            continue;
        const auto genres = genresIn(table.text(id));
        for (auto genre = genres.begin(); genre != genres.end(); ++genre) {
            Genre &known = found[genre.key()];
            known.songs += songsOf[id];
            if (songsOf[id] > known.songsOfSpelling) {
                known.spelling = genre.value();
                known.songsOfSpelling = songsOf[id];
            }
        }
    }
    statistics.differentGenres = int(found.size());
    for (const Genre &genre : found)
        statistics.genres.push_back({QString::fromUtf8(genre.spelling), genre.songs});
    std::ranges::sort(statistics.genres, [](const GenreCount &a, const GenreCount &b) {
        return std::tie(b.songs, a.name) < std::tie(a.songs, b.name);
    });
    statistics.genres.resize(std::min(listed, statistics.genres.size()));
}

SongStatistics songStatistics(const SongTable &table)
{
    SongStatistics statistics;
    statistics.songs = table.size();
    for (int row = 0; row < table.size(); ++row) {
        const quint32 length = table.milliseconds(row);
        statistics.length += std::chrono::milliseconds(length);
        statistics.withoutLength += length == 0 ? 1 : 0;
    }
    countDecades(statistics, table);
    countGenres(statistics, table);
    statistics.formats = countFormats(table);
    statistics.withoutFormat = std::accumulate(statistics.formats.begin(), statistics.formats.end(),
        table.size(), [](int left, const FormatCount &format) { return left - format.songs; });
    return statistics;
}

std::vector<LongAlbum> longestAlbums(const AlbumList &albums)
{
    std::vector<std::pair<std::chrono::milliseconds, int>> lengths;
    for (int i = 0; i < albums.size(); ++i) {
        const Album album = albums.at(i);
        if (album.titleId() != 0 && album.duration().count() > 0)
            lengths.emplace_back(-album.duration(), i);
    }
    const auto end = lengths.begin() + std::ptrdiff_t(std::min(listed, lengths.size()));
    std::partial_sort(lengths.begin(), end, lengths.end());
    std::vector<LongAlbum> longest;
    std::transform(lengths.begin(), end, std::back_inserter(longest), [&](const auto &each) {
        const Album album = albums.at(each.second);
        return LongAlbum{
            album.key(), *album.title(), album.artist(), album.severalArtists(), album.duration()};
    });
    return longest;
}

std::vector<BusyArtist> busiestArtists(const AlbumsByName &artists, const AlbumList &albums)
{
    std::vector<std::pair<int, int>> songsOf;
    for (int i = 0; i < artists.size(); ++i) {
        int songs = 0;
        for (const int album : artists.at(i).albums)
            songs += int(albums.at(album).songs().size());
        if (artists.at(i).name)
            songsOf.emplace_back(-songs, i);
    }
    const auto end = songsOf.begin() + std::ptrdiff_t(std::min(listed, songsOf.size()));
    std::partial_sort(songsOf.begin(), end, songsOf.end());
    std::vector<BusyArtist> busiest;
    std::transform(songsOf.begin(), end, std::back_inserter(busiest), [&](const auto &each) {
        const NamedAlbums &artist = artists.at(each.second);
        return BusyArtist{*artist.name, int(artist.albums.size()), -each.first};
    });
    return busiest;
}

} // namespace

LibraryStatistics nameStatistics(const Catalogue &catalogue)
{
    LibraryStatistics statistics;
    const auto hasName = [](const NamedAlbums &artist) { return artist.name.has_value(); };
    for (const Album album : *catalogue.albums)
        statistics.albums += album.titleId() != 0 ? 1 : 0;
    statistics.artists = int(std::ranges::count_if(*catalogue.artists, hasName));
    return statistics;
}

LibraryStatistics libraryStatistics(const Catalogue &catalogue)
{
    LibraryStatistics statistics = nameStatistics(catalogue);
    statistics.songs = songStatistics(*catalogue.songs);
    statistics.longestAlbums = longestAlbums(*catalogue.albums);
    statistics.busiestArtists = busiestArtists(*catalogue.artists, *catalogue.albums);
    return statistics;
}

} // namespace toccata
