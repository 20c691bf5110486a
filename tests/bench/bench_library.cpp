// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a library takes from a server into memory, from the cache, and after a change; what it weighs; and
// how long libmpdclient's mpd_recv_pair() takes only to read the same library.
//
//     bench_library [--server HOST:PORT [--raised HOST:PORT]] [--songs N] [--runs N]
//
// Without --server it makes a library of N songs (100,000) and two servers: one with MPD's default output
// buffer, and one that may answer `listallinfo` in one piece. With --server alone that server is asked for
// both. Nothing is changed on a server. Each figure is the median of the runs, each run a process of its own.

#include "core/base/heap.h"
#include "tests/bench/figures.h"
#include "tests/bench/libraryparts.h"
#include "tests/support/mpdserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <memory>

namespace {

using namespace toccata;

void report(const bench::Figures &figures)
{
    using bench::printFigure;
    const auto figure = [&](const char *name) { return figures.of(name); };
    const double pairs = figure("recv_pair_s");
    printFigure("songs", figure("songs"), "");
    printFigure("recv_pair_s", pairs, "s");
    printFigure("load_s", figure("load_s"), "s");
    printFigure("load_vs_recv_pair", figure("load_s") / pairs, "times");
    printFigure("load_cpu_s", figure("load_cpu_s"), "s");
    printFigure("first_rows_ms", figure("first_rows_ms"), "ms after connecting");
    printFigure("memory_mb", figure("memory_mb"), "MB more");
    printFigure("memory_peak_mb", figure("memory_peak_mb"), "MB more at most");
    printFigure("cache_mb", figure("cache_mb"), "MB on disk");
    printFigure("cache_read_ms", figure("cache_read_ms"), "ms");
    printFigure("cache_open_ms", figure("cache_open_ms"), "ms with its albums");
    printFigure("search_index_ms", figure("search_index_ms"), "ms");
    printFigure("search_p50_ms", figure("search_p50_ms"), "ms");
    printFigure("search_p95_ms", figure("search_p95_ms"), "ms");
    printFigure("search_max_ms", figure("search_max_ms"), "ms");
    printFigure("sync_ms", figure("sync_ms"), "ms for 100 changed songs");
    printFigure("pause_ms", figure("pause_ms"), "ms at most while loading");
}

struct Servers
{
    std::unique_ptr<test::MpdServer> own;
    std::unique_ptr<test::MpdServer> ownRaised;
    QString address;
    QString raised;
};

QString addressOf(const test::MpdServer &server)
{
    return QStringLiteral("127.0.0.1:%1").arg(server.port());
}

Servers serversFor(const QCommandLineParser &parser)
{
    Servers servers;
    servers.address = parser.value(QStringLiteral("server"));
    servers.raised = parser.value(QStringLiteral("raised"));
    if (servers.address.isEmpty()) {
        const int songs = parser.value(QStringLiteral("songs")).toInt();
        servers.own = std::make_unique<test::MpdServer>(test::MpdOptions{.inventedSongs = songs});
        servers.address = addressOf(*servers.own);
        servers.ownRaised = std::make_unique<test::MpdServer>(test::MpdOptions{
            .inventedSongs = songs, .configuration = "max_output_buffer_size \"4000000\"\n"});
        servers.raised = addressOf(*servers.ownRaised);
    }
    if (servers.raised.isEmpty())
        servers.raised = servers.address;
    return servers;
}

} // namespace

int main(int argc, char **argv)
{
    keepLargeBlocksApart(); // as the program does
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const auto add = [&](const char *name, const char *text, const char *value, const char *fallback) {
        parser.addOption(
            {QLatin1String(name), QLatin1String(text), QLatin1String(value), QLatin1String(fallback)});
    };
    add("server", "Use this server.", "address", "");
    add("raised", "The same library at a server with a raised output buffer.", "address", "");
    add("songs", "Songs of our own servers.", "n", "100000");
    add("runs", "Runs of each part.", "n", "5");
    add("part", "Run only this part and print its figures.", "name", "");
    add("cache", "The folder for cached libraries.", "folder", "");
    parser.addHelpOption();
    parser.process(application);
    const QString server = parser.value(QStringLiteral("server"));
    const QString cache = parser.value(QStringLiteral("cache"));
    if (const QString part = parser.value(QStringLiteral("part")); !part.isEmpty())
        return bench::runPart(part, server, cache);

    const Servers servers = serversFor(parser);
    const QTemporaryDir folder;
    bench::Figures figures;
    for (int i = 0; i < parser.value(QStringLiteral("runs")).toInt(); ++i) {
        const auto part = [&](const char *name, const QString &address) {
            figures.run({QStringLiteral("--part"), QLatin1String(name), QStringLiteral("--server"), address,
                QStringLiteral("--cache"), folder.path()});
        };
        part("pairs", servers.raised);
        part("load", servers.address);
        part("open", servers.address);
        part("sync", servers.address);
    }
    report(figures);
}
