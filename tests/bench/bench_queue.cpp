// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a queue takes from a server into memory and into the window, what it weighs, and how smooth the
// window stays while it is read, scrolled and edited; the same over a line with a round trip of 10 ms; and
// how long a plain socket takes only to receive it.
//
//     bench_queue [--server HOST:PORT [--edit]] [--songs N] [--runs N]
//
// Without --server it makes an MPD with a library and a queue of N songs (100,000), all else being MPD's
// default, and one with 66,463 for the slow line. Of a server that is there already only --edit changes
// anything: each edit of its queue is undone, and it is the former one at the end. Each figure is the median
// of the runs, each run a process of its own. Needs a display; tests/support/with-display makes one.

#include "core/base/heap.h"
#include "tests/bench/figures.h"
#include "tests/bench/queueload.h"
#include "tests/bench/queuewindow.h"
#include "tests/support/mpdserver.h"
#include "tests/support/rawconnection.h"
#include "tests/support/slowproxy.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLoggingCategory>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <iterator>
#include <memory>

namespace {

using namespace toccata;

constexpr std::chrono::milliseconds slowWay{5};
constexpr int slowSongs = 66'463;

int runPart(const QString &part, const mpd::Address &server)
{
    if (part == u"receive")
        return bench::receiveQueue(server);
    if (part == u"load")
        return bench::loadQueue(server);
    if (part == u"show")
        return bench::showQueue(server);
    if (part == u"edit")
        return bench::editQueue(server);
    if (part != u"slow")
        return 2;
    const test::SlowProxy proxy(server, {.delay = slowWay});
    return bench::showQueue(proxy.address());
}

/// An MPD whose queue is its whole library.
std::unique_ptr<test::MpdServer> serverWithQueue(int songs)
{
    auto made = std::make_unique<test::MpdServer>(test::MpdOptions{.inventedSongs = songs,
        .configuration = "max_playlist_length \"" + QByteArray::number(songs) + "\"\n"});
    test::RawConnection(made->port()).command("add \"\"");
    return made;
}

QString addressOf(const test::MpdServer &server)
{
    return QStringLiteral("127.0.0.1:%1").arg(server.port());
}

/// Figures end with their unit. On a machine that does other things too the least of them says what the
/// program can do.
void print(const bench::Figures &figures, const QString &prefix = {})
{
    for (const QString &name : figures.names()) {
        const QList<double> values = figures.all(name);
        const QString unit = name.sliced(name.lastIndexOf(u'_') + 1);
        std::printf("figure %s %.2f %s (least %.2f)\n", qPrintable(prefix + name), bench::median(values),
            qPrintable(unit), std::ranges::min(values));
    }
    std::fflush(stdout);
}

/// Pair by pair, and of that the median: it forgives a machine that slows down.
void printRatio(const bench::Figures &figures)
{
    QList<double> ratios;
    std::ranges::transform(figures.all(QStringLiteral("load_s")), figures.all(QStringLiteral("recv_s")),
        std::back_inserter(ratios), std::divides<>());
    if (!ratios.isEmpty())
        bench::printFigure("load_vs_recv_pair", bench::median(ratios), "times");
}

/// Runs parts so often, each in turn, and tells what came of it. \return whether all ended well.
bool measure(int runs, const QStringList &parts, const QString &server, const QString &prefix = {})
{
    bench::Figures figures;
    bool ended = true;
    for (int i = 0; i < runs; ++i) {
        for (const QString &part : parts)
            ended &= figures.run({QStringLiteral("--part"), part, QStringLiteral("--server"), server});
    }
    print(figures, prefix);
    printRatio(figures);
    return ended;
}

} // namespace

int main(int argc, char **argv)
{
    keepLargeBlocksApart(); // as the program does
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const auto add = [&](const char *name, const char *text, const char *value, const char *fallback) {
        parser.addOption(
            {QLatin1String(name), QLatin1String(text), QLatin1String(value), QLatin1String(fallback)});
    };
    add("server", "Use this server.", "address", "");
    add("songs", "Songs of our own server.", "n", "100000");
    add("runs", "Runs of each part.", "n", "3");
    add("part", "Run only this part and print its figures.", "name", "");
    parser.addOption({QStringLiteral("edit"), QStringLiteral("Edit the queue of --server, and undo it.")});
    parser.addHelpOption();
    parser.process(application);
    const QString named = parser.value(QStringLiteral("server"));
    if (const QString part = parser.value(QStringLiteral("part")); !part.isEmpty()) {
        // The watch wakes nobody up without this; its lines are told as figures.
        QLoggingCategory::setFilterRules(QStringLiteral("toccata.timing.debug=true"));
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
        const Theme theme(application, Scheme::Light);
        const auto address = mpd::Address::parse(named);
        return address ? runPart(part, *address) : 2;
    }
    const int runs = parser.value(QStringLiteral("runs")).toInt();
    const QStringList reading{QStringLiteral("receive"), QStringLiteral("load"), QStringLiteral("show")};
    const auto own
        = named.isEmpty() ? serverWithQueue(parser.value(QStringLiteral("songs")).toInt()) : nullptr;
    const QString server = own ? addressOf(*own) : named;
    bool ended = measure(runs, reading, server);
    if (own || parser.isSet(QStringLiteral("edit")))
        ended &= measure(runs, {QStringLiteral("edit")}, server);
    const auto smaller = own ? serverWithQueue(slowSongs) : nullptr;
    ended &= measure(
        runs, {QStringLiteral("slow")}, smaller ? addressOf(*smaller) : named, QStringLiteral("slow_"));
    return ended ? 0 : 1;
}
