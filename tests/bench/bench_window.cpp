// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How smooth the window stays on the page of all songs: while the library is read and the list is sorted and
// scrolled, then for each column, then to the end; and how soon each page opens, and how smoothly it scrolls.
// With a server of 100,000 songs, or --server ADDRESS, or --songs N; with --page NAME only that page. Needs a
// display; tests/support/with-display makes one.

#include "core/base/heap.h"
#include "core/music/songlistmodel.h"
#include "tests/app/wholewindow.h"
#include "tests/bench/eventlooppart.h"
#include "tests/bench/processmemory.h"
#include "tests/bench/windowpages.h"
#include "tests/support/mpdserver.h"
#include "ui/columns/songcolumnheader.h"
#include "ui/columns/songfields.h"
#include "ui/library/songspage.h"
#include "ui/songs/songlistview.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QScrollBar>
#include <QTest>

#include <cstdio>
#include <memory>
#include <optional>

namespace toccata {
namespace {

/// The page of songs in the whole window.
class Songs
{
public:
    explicit Songs(test::WholeWindow &window)
        : m_window(window)
    {
        window.window().activateWindow();
        (void)QTest::qWaitForWindowActive(&window.window());
        QTest::keyClick(&window.window(), Qt::Key_4, Qt::AltModifier);
        m_page = window.window().findChild<SongsPage *>();
        m_header = m_page->findChild<SongColumnHeader *>();
        m_list = m_page->findChild<SongListView *>();
    }

    /// Returns how long it takes until the list is in that order. Units: milliseconds.
    double sortBy(SongField field, Qt::SortOrder order)
    {
        bool sorted = false;
        const auto connection = QObject::connect(
            m_list->model(), &QAbstractItemModel::modelReset, m_list, [&] { sorted = true; });
        QElapsedTimer timer;
        timer.start();
        startSorting(field, order);
        while (!sorted && timer.elapsed() < 20'000)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QObject::disconnect(connection);
        return double(timer.nsecsElapsed()) / 1e6;
    }
    void startSorting(SongField field, Qt::SortOrder order)
    {
        SongColumns columns = m_header->columns();
        columns.sortedBy = field;
        columns.order = order;
        Q_EMIT m_header->changed(columns);
    }
    /// \param steps  as a wheel gives them, one in each round of a display of 60 Hz.
    void scrollToTheEnd(int steps)
    {
        QScrollBar &bar = *m_list->verticalScrollBar();
        for (int i = 1; i <= steps; ++i) {
            bar.setValue(int(qint64(bar.maximum()) * i / steps));
            QTest::qWait(16);
        }
        QTest::keyClick(m_list, Qt::Key_Home);
        QTest::qWait(50);
        QTest::keyClick(m_list, Qt::Key_End);
        QTest::qWait(50);
    }
    void scrollOn()
    {
        QScrollBar &bar = *m_list->verticalScrollBar();
        bar.setValue(bar.value() < bar.maximum() ? bar.value() + m_list->height() / 2 : 0);
    }
    bool isLoaded() const
    {
        return m_window.server().states.library.current()->source == LibraryState::Source::Mirror
            && !m_window.server().states.library.current()->loading;
    }

private:
    test::WholeWindow &m_window;
    SongsPage *m_page;
    SongColumnHeader *m_header;
    SongListView *m_list;
};

void load(test::WholeWindow &window, std::optional<Songs> &songs)
{
    const EventLoopPart part("loading");
    QElapsedTimer timer;
    timer.start();
    songs.emplace(window);
    int rounds = 0;
    while (!songs->isLoaded() && timer.elapsed() < 120'000) {
        QTest::qWait(16);
        songs->scrollOn();
        if (++rounds % 40 == 0)
            songs->startSorting(SongField(rounds / 40 % songFieldCount), Qt::AscendingOrder);
    }
    std::printf("figure loaded_ms %.0f ms\n", double(timer.nsecsElapsed()) / 1e6);
}

void sortByEach(Songs &songs)
{
    const EventLoopPart part("sorting");
    double longest = 0;
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        for (int i = 0; i < songFieldCount; ++i) {
            const double took = songs.sortBy(SongField(i), order);
            longest = std::max(longest, took);
            if (order == Qt::AscendingOrder)
                std::printf("sorted by %s: %.1f ms\n", qPrintable(fieldName(SongField(i))), took);
            QTest::qWait(100); // it is painted
        }
    }
    std::printf("figure sort_longest_ms %.1f ms\n", longest);
}

} // namespace
} // namespace toccata

int main(int argc, char **argv)
{
    using namespace toccata;
    keepLargeBlocksApart(); // as the program does
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addOption({QStringLiteral("server"), {}, QStringLiteral("ADDRESS")});
    options.addOption({QStringLiteral("songs"), {}, QStringLiteral("N"), QStringLiteral("100000")});
    options.addOption({QStringLiteral("page"), {}, QStringLiteral("NAME")});
    options.addHelpOption();
    options.process(application);
    // The watch wakes nobody up without this; its lines are told as figures.
    QLoggingCategory::setFilterRules(QStringLiteral("toccata.timing.debug=true"));
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});

    const Theme theme(application, Scheme::Light);
    std::unique_ptr<test::MpdServer> own;
    QString address = options.value(QStringLiteral("server"));
    if (address.isEmpty()) {
        test::MpdOptions music;
        music.inventedSongs = options.value(QStringLiteral("songs")).toInt();
        own = std::make_unique<test::MpdServer>(music);
        address = QStringLiteral("127.0.0.1:%1").arg(own->port());
    }
    StartOptions start;
    start.server = address;
    test::WholeWindow window(start);
    std::optional<Songs> songs;
    load(window, songs);
    const std::string page = options.value(QStringLiteral("page")).toStdString();
    if (page.empty()) {
        sortByEach(*songs);
        const EventLoopPart part("scrolling");
        songs->scrollToTheEnd(600);
    }
    openAndScrollEachPage(window, page);
    std::printf("figure memory_mb %.1f MB\n", processMemory("VmRSS:"));
    std::printf("figure memory_peak_mb %.1f MB\n", processMemory("VmHWM:"));
    return 0;
}
