// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long it takes to sort a whole library by each column, and its albums in each order.
// bench_songorder [--songs N] [DB]: DB is the file `db` that tests/support/make-library writes; without it,
// one is made. The last lines are `figure NAME VALUE UNIT`.

#include "core/library/albumorder.h"
#include "core/library/songorder.h"
#include "tests/bench/madelibrary.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>
#include <chrono>
#include <cstdio>

using namespace toccata;

namespace {

using Clock = std::chrono::steady_clock;

// In the order of the enumerators.
constexpr std::array<const char *, songFieldCount> names{"title", "artist", "album", "albumartist", "track",
    "disc", "length", "year", "genre", "composer", "performer", "filename", "folder", "format",
    "lastmodified"};

constexpr std::array albumOrders{"name", "artist", "year", "originalyear", "recentlyadded"};

template <class Work>
void figure(const char *name, Work work)
{
    const auto begin = Clock::now();
    work();
    const std::chrono::duration<double, std::milli> took = Clock::now() - begin;
    std::printf("figure sort_%s_ms %.1f ms\n", name, took.count());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOption({QStringLiteral("songs"), {}, QStringLiteral("N"), QStringLiteral("100000")});
    options.process(application);
    const auto table = bench::tableOfDatabaseOrMade(
        options.positionalArguments().value(0), options.value(QStringLiteral("songs")).toInt());
    const auto albums = groupAlbums(table);
    std::printf("%d songs, %d albums\n", table->size(), albums->size());

    std::vector<quint32> inLibrary;
    figure("library", [&] { inLibrary = libraryOrder(*table, *albums); });
    SongOrder last;
    for (int field = 0; field < songFieldCount; ++field)
        figure(names[std::size_t(field)], [&] { last = SongOrder(*table, inLibrary, SongField(field)); });
    for (std::size_t order = 0; order < albumOrders.size(); ++order) {
        const QByteArray name = QByteArray("albums_") + albumOrders[order];
        figure(name.constData(), [&] { (void)orderAlbums(*albums, AlbumOrder(order), {QDate(2026, 1, 1)}); });
    }
    figure("reversal", [&] { (void)last.rows(Qt::DescendingOrder); });
    return 0;
}
