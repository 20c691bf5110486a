// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What covers cost: a grid of 4,000 albums with covers of 3,600 pixels is flung to its end while each answer
// of the server is 200 ms late. Tells how many were fetched for how many that are in sight, what memory that
// took, how long pausing took meanwhile, and what a second start asks for. Needs a display;
// tests/support/with-display makes one.

#include "core/base/heap.h"
#include "tests/app/wholewindow.h"
#include "tests/bench/eventlooppart.h"
#include "tests/bench/processmemory.h"
#include "tests/support/coverserver.h"
#include "tests/support/waiting.h"
#include "ui/artwork/covers.h"
#include "ui/library/albumgrid.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ranges>

namespace toccata {
namespace {

constexpr int albums = 4000;
constexpr int coverSide = 3600;
constexpr int pictures = 8;
constexpr std::chrono::milliseconds late{200};
constexpr QSize windowSize(1440, 900);

/// The window with its grid of albums.
class Albums
{
public:
    Albums(const mpd::Address &server, const CoverPlaces &places)
        : m_window(optionsFor(server), {}, places, windowSize)
    { }

    bool isReady()
    {
        return m_window.isReady() && test::waitUntil([this] { return grid().albums().rowCount() == albums; });
    }
    AlbumGrid &grid() { return *m_window.window().findChild<AlbumGrid *>(); }
    test::WholeWindow &window() { return m_window; }

    /// The rows that are in sight.
    QList<QModelIndex> inSight()
    {
        AlbumGrid &shown = grid();
        const auto rectOf = [&](int row) { return shown.visualRect(shown.albums().index(row)); };
        const auto all = std::views::iota(0, shown.albums().rowCount());
        int row = *std::ranges::partition_point(all, [&](int each) { return rectOf(each).bottom() < 0; });
        QList<QModelIndex> rows;
        for (; row < shown.albums().rowCount() && rectOf(row).top() <= shown.viewport()->height(); ++row)
            rows << shown.albums().index(row);
        return rows;
    }
    bool hasAllInSight()
    {
        const QList<QModelIndex> rows = inSight();
        return !rows.isEmpty() && std::ranges::all_of(rows, [this](const QModelIndex &index) {
            const auto subject = index.data(SubjectRole).value<CoverSubject>();
            return m_window.window().actions().covers().tone(subject).has_value();
        });
    }
    /// How long it takes until all in sight have their covers. Units: milliseconds.
    double waitForCovers()
    {
        QElapsedTimer timer;
        timer.start();
        while (!hasAllInSight() && timer.elapsed() < 120'000)
            QTest::qWait(5);
        return double(timer.nsecsElapsed()) / 1e6;
    }
    /// As a hand does that throws the wheel: in one second to the end.
    void flingToTheEnd()
    {
        constexpr int frames = 60;
        QScrollBar &bar = *grid().verticalScrollBar();
        const int from = bar.value();
        for (int i = 1; i <= frames; ++i) {
            bar.setValue(from + int(qint64(bar.maximum() - from) * i / frames));
            QTest::qWait(16);
        }
    }
    /// How long the server takes to have paused. Units: milliseconds.
    double pause()
    {
        QElapsedTimer timer;
        timer.start();
        bool paused = false;
        m_window.server().player.pause(true).deliver(
            &m_window.window(), [&] { paused = true; }, [&](const std::exception_ptr &) { paused = true; });
        while (!paused)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return double(timer.nsecsElapsed()) / 1e6;
    }

private:
    static StartOptions optionsFor(const mpd::Address &server)
    {
        StartOptions options;
        options.server = server.key();
        return options;
    }

    test::WholeWindow m_window;
};

void firstStart(test::CoverServer &server, const CoverPlaces &places)
{
    Albums shown(server.address(), places);
    if (!shown.isReady())
        std::printf("the library did not come\n");
    const double base = processMemory("VmRSS:");
    resetMostMemory();
    {
        const EventLoopPart part("first_page");
        std::printf("figure first_page_ms %.0f ms\n", shown.waitForCovers());
    }
    const qsizetype page = shown.inSight().size();
    QTest::qWait(2000); // what is asked for ahead
    std::printf("figure fetched_first_page %lld covers\n", qlonglong(server.asked().size()));
    std::printf("figure in_sight_first_page %lld covers\n", qlonglong(page));
    server.forgetAsked();
    double longestPause = 0;
    {
        const EventLoopPart part("fling");
        shown.flingToTheEnd();
    }
    {
        const EventLoopPart part("covers_come");
        QElapsedTimer timer;
        timer.start();
        while (!shown.hasAllInSight() && timer.elapsed() < 120'000) {
            longestPause = std::max(longestPause, shown.pause());
            QTest::qWait(20);
        }
        std::printf("figure last_page_ms %.0f ms\n", double(timer.nsecsElapsed()) / 1e6);
    }
    QTest::qWait(2000);
    std::printf("figure fetched_after_fling %lld covers\n", qlonglong(server.asked().size()));
    std::printf("figure in_sight_at_rest %lld covers\n", qlonglong(shown.inSight().size()));
    std::printf("figure pause_longest_ms %.1f ms\n", longestPause);
    std::printf("figure memory_base_mb %.1f MB\n", base);
    std::printf("figure memory_peak_over_base_mb %.1f MB\n", processMemory("VmHWM:") - base);
    std::printf("figure memory_after_over_base_mb %.1f MB\n", processMemory("VmRSS:") - base);
}

/// The same with no source of covers switched on, for comparison.
void withoutCovers(test::CoverServer &server)
{
    Albums shown(server.address(), {});
    shown.window().settings().set(Remembered::coversEmbedded, false);
    shown.window().settings().set(Remembered::coversBesideSongs, false);
    if (!shown.isReady())
        std::printf("the library did not come\n");
    const EventLoopPart part("fling_without_covers");
    shown.flingToTheEnd();
}

void secondStart(test::CoverServer &server, const CoverPlaces &places)
{
    server.forgetAsked();
    Albums shown(server.address(), places);
    if (!shown.isReady())
        std::printf("the library did not come\n");
    {
        const EventLoopPart part("second_start");
        std::printf("figure second_start_ms %.0f ms\n", shown.waitForCovers());
    }
    std::printf("figure fetched_second_start %lld covers\n", qlonglong(server.asked().size()));
}

} // namespace
} // namespace toccata

int main(int argc, char **argv)
{
    using namespace toccata;
    keepLargeBlocksApart(); // as the program does
    QApplication application(argc, argv);
    // The watch wakes nobody up without this; its lines are told as figures.
    QLoggingCategory::setFilterRules(QStringLiteral("toccata.timing.debug=true"));
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    const Theme theme(application, Scheme::Light);
    std::vector<QByteArray> covers;
    for (int i = 0; i < pictures; ++i)
        covers.push_back(test::largeCover(coverSide, i));
    std::printf("covers of %d x %d pixels, %.1f MB\n", coverSide, coverSide, double(covers[0].size()) / 1e6);
    const QTemporaryDir folder;
    const CoverPlaces places{
        folder.filePath(QStringLiteral("found")), folder.filePath(QStringLiteral("chosen"))};
    test::CoverServer server(albums, covers, late);
    firstStart(server, places);
    secondStart(server, places);
    withoutCovers(server);
    return 0;
}
