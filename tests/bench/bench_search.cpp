// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a keystroke in the search takes, and what being able to search weighs.
// bench_search [--songs N] [--slowest N] [--query TEXT] [DB]: DB is the file `db` that
// tests/support/make-library writes; without it, one is made. The last lines are `figure NAME VALUE UNIT`;
// times are of the processor, which other programs disturb least.

#include "core/search/matchranges.h"
#include "core/search/searcher.h"
#include "core/server/searchablelibrary.h"
#include "tests/bench/keystrokes.h"
#include "tests/bench/madelibrary.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace toccata;

namespace {

double millisecondsSince(std::clock_t begin)
{
    return double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
}

struct Keystroke
{
    double milliseconds;
    QString text;
    int hits;
};

std::vector<Keystroke> replay(Searcher &searcher, const QStringList &queries)
{
    std::vector<Keystroke> strokes;
    for (const QString &text : bench::keystrokes(queries)) {
        const auto begin = std::clock();
        const SearchResults results = searcher.search(text);
        strokes.push_back({millisecondsSince(begin), text, results.size()});
    }
    std::ranges::sort(strokes, {}, &Keystroke::milliseconds);
    return strokes;
}

/// What it takes to mark the matches in a row that is painted: a title, an artist and an album. Units:
/// microseconds.
double markingTime()
{
    const SearchQuery query = parsedQuery(QStringLiteral("night bjork \"the river\""));
    const QStringList texts{QStringLiteral("Midnight at the river, another very long song title (live)"),
        QStringLiteral("Björk Guðmundsdóttir"), QStringLiteral("坂本龍一 Ágætis Børn: Greatest Hits")};
    constexpr int rounds = 2000;
    const auto begin = std::clock();
    for (int i = 0; i < rounds; ++i) {
        for (const QString &text : texts)
            (void)matchRanges(text, query, QueryField::Title);
    }
    return millisecondsSince(begin) * 1000 / rounds;
}

void figure(const char *name, double value, const char *unit)
{
    std::printf("figure %s %.2f %s\n", name, value, unit);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({{QStringLiteral("songs"), {}, QStringLiteral("N"), QStringLiteral("100000")},
        {QStringLiteral("slowest"), {}, QStringLiteral("N"), QStringLiteral("0")},
        {QStringLiteral("query"), {}, QStringLiteral("TEXT")}});
    options.process(application);
    const auto songs = bench::tableOfDatabaseOrMade(
        options.positionalArguments().value(0), options.value(QStringLiteral("songs")).toInt());
    const auto music = searchableMusic(catalogueOf(songs));

    double indexing = 1e9;
    for (int i = 0; i < 3; ++i) {
        Searcher fresh;
        const auto begin = std::clock();
        fresh.setMusic(music);
        indexing = std::min(indexing, millisecondsSince(begin));
    }
    Searcher searcher;
    searcher.setMusic(music);
    const double empty = double(searcher.bytes());
    const QStringList queries = options.values(QStringLiteral("query"));
    const std::vector<Keystroke> strokes
        = replay(searcher, queries.isEmpty() ? bench::queriesOfPeople() : queries);
    const auto share = [&](std::size_t percent) { return strokes[strokes.size() * percent / 100]; };

    std::printf("%d songs, %zu albums, %zu artists; table %.1f MB; %zu keystrokes\n", music->songs->size(),
        music->albums.size(), music->artists.size(), double(music->songs->bytes()) / 1e6, strokes.size());
    for (int i = 0; i < options.value(QStringLiteral("slowest")).toInt(); ++i) {
        const Keystroke &stroke = strokes[strokes.size() - 1 - std::size_t(i)];
        std::printf("%8.2f ms %8d hits  %s\n", stroke.milliseconds, stroke.hits, qPrintable(stroke.text));
    }
    figure("search_p50_ms", share(50).milliseconds, "ms");
    figure("search_p95_ms", share(95).milliseconds, "ms");
    figure("search_max_ms", strokes.back().milliseconds, "ms");
    figure("search_index_ms", indexing, "ms");
    figure("search_memory_mb", double(searcher.bytes()) / 1e6, "MB");
    figure("search_memory_idle_mb", empty / 1e6, "MB");
    figure("search_marking_us", markingTime(), "us");
    return 0;
}
