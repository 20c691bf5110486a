// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a library takes to become a table, albums and search results, and what it weighs.
// bench_songtable [SONGS]; the last lines are `figure NAME VALUE UNIT`.

#include "core/library/albums.h"
#include "core/library/albumsbyname.h"
#include "core/library/folders.h"
#include "core/music/songtablebuilder.h"
#include "core/search/searcher.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <utility>
#include <vector>

using namespace toccata;

namespace {

using Pairs = std::vector<std::pair<QByteArray, QByteArray>>;

/// Two to five words out of a vocabulary, always the same for the same number.
QByteArray words(quint32 number, int count)
{
    static const std::vector<QByteArray> vocabulary{"Night", "Sun", "Love", "Río", "Dance", "of", "the",
        "Blue", "Königin", "Train", "Heart", "a", "Winter", "Song", "Été", "Glass", "Stone", "River", "Fire",
        "Moon", "Ghost", "Radio", "City", "Golden"};
    QByteArray text;
    for (int i = 0; i < count; ++i) {
        number = number * 1664525u + 1013904223u;
        text += (i ? " " : "") + vocabulary[(number >> 16) % vocabulary.size()];
    }
    return text;
}

/// 12 songs per album, 3 albums per artist, as MPD tells them.
Pairs madeUpLibrary(int songs)
{
    Pairs pairs;
    pairs.reserve(std::size_t(songs) * 12);
    for (int i = 0; i < songs; ++i) {
        const int album = i / 12;
        const QByteArray artistName = words(quint32(album / 3), 2) + ' ' + QByteArray::number(album / 3);
        const QByteArray albumName = words(quint32(album) * 7919u, 3);
        const QByteArray title = words(quint32(i) * 104729u, 2 + i % 4);
        const QByteArray track = QByteArray::number(i % 12 + 1);
        pairs.emplace_back("file", artistName + '/' + albumName + '/' + track + " - " + title + ".flac");
        pairs.emplace_back("Last-Modified", "2023-01-05T12:34:" + QByteArray::number(10 + i % 50) + 'Z');
        pairs.emplace_back("Format", "44100:16:2");
        pairs.emplace_back("Artist", artistName);
        pairs.emplace_back("AlbumArtist", artistName);
        pairs.emplace_back("Title", title);
        pairs.emplace_back("Album", albumName);
        pairs.emplace_back("Track", track);
        pairs.emplace_back("Date", QByteArray::number(1960 + album % 60));
        pairs.emplace_back("Genre", words(quint32(album % 40), 1));
        pairs.emplace_back("Time", "245");
        pairs.emplace_back("duration", "245." + QByteArray::number(100 + i % 900));
    }
    return pairs;
}

/// The shortest of several runs. Units: milliseconds of processor time, which other programs disturb least.
template <class Function>
double best(int runs, Function function)
{
    double shortest = 1e9;
    for (int i = 0; i < runs; ++i) {
        const std::clock_t begin = std::clock();
        function();
        shortest = std::min(shortest, double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC);
    }
    return shortest;
}

std::shared_ptr<const SongTable> filled(const Pairs &pairs)
{
    SongTableBuilder builder;
    for (const auto &[name, value] : pairs)
        builder.pair(name, value);
    builder.finishRow();
    return builder.snapshot();
}

void figure(const char *name, double value, const char *unit)
{
    std::printf("figure %s %.2f %s\n", name, value, unit);
}

} // namespace

int main(int argc, char **argv)
{
    const int songs = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const Pairs pairs = madeUpLibrary(songs);
    std::shared_ptr<const SongTable> table;
    std::shared_ptr<const AlbumList> albums;
    Searcher searcher;
    const auto music = std::make_shared<SearchableMusic>();
    const double fill = best(5, [&] { table = filled(pairs); });
    const double group = best(5, [&] { albums = groupAlbums(table); });
    const double artists = best(5, [&] { albumsByArtist(*albums); });
    const double folders = best(5, [&] { FolderTree(table).contents(""); });
    music->songs = table;
    const double indexing = best(3, [&] { Searcher().setMusic(music); });
    searcher.setMusic(music);
    double search = 0;
    for (const QString &text : {QStringLiteral("a"), QStringLiteral("moon"), QStringLiteral("rio love"),
             QStringLiteral("konig stone 12")})
        search = std::max(search, best(1, [&] { searcher.search(text); }));

    std::printf("%d songs, %d albums\n", table->size(), albums->size());
    figure("songtable_fill_ms", fill, "ms");
    figure("songtable_mb", double(table->bytes()) / 1e6, "MB");
    figure("group_albums_ms", group, "ms");
    figure("list_artists_ms", artists, "ms");
    figure("folder_tree_ms", folders, "ms");
    figure("search_index_ms", indexing, "ms");
    figure("search_ms", search, "ms");
    return 0;
}
