// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/windowpages.h"

#include "tests/app/wholewindow.h"
#include "tests/bench/eventlooppart.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/places.h"
#include "ui/songs/page.h"
#include "ui/songs/pagebody.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

namespace toccata {

namespace {

constexpr int frames = 300;
constexpr int patience = 2000; // milliseconds; a page without content has none after that either

struct BenchPage
{
    std::string name;
    std::function<void()> open;
};

/// The album with the most songs, which may be all those without one.
void openLargestAlbum(test::WholeWindow &window)
{
    const Catalogue &catalogue = window.server().states.library.current()->catalogue;
    std::optional<Album> largest;
    for (const Album album : *catalogue.albums) {
        if (!largest || album.songs().size() > largest->songs().size())
            largest = album;
    }
    if (largest)
        window.window().navigation().showAlbum(
            largest->title().value_or(QString()), songsOfAlbum(catalogue.songs, *largest));
}

/// The one with the most albums; nobody if none has a name.
QString busiestOf(const AlbumsByName &all)
{
    const auto busiest
        = std::max_element(all.begin(), all.end(), [](const NamedAlbums &a, const NamedAlbums &b) {
              return std::pair(a.name.has_value(), a.albums.size())
                  < std::pair(b.name.has_value(), b.albums.size());
          });
    return busiest == all.end() ? QString() : busiest->name.value_or(QString());
}

/// The places of the side bar, then what only links lead to: each further one is a line here.
std::vector<BenchPage> pagesOf(test::WholeWindow &window)
{
    std::vector<BenchPage> pages;
    for (std::size_t i = 0; i < places().size(); ++i)
        pages.push_back({places()[i].id, [&window, i] {
                             QTest::keyClick(
                                 &window.window(), Qt::Key(Qt::Key_0 + int(i + 1) % 10), Qt::AltModifier);
                         }});
    pages.push_back({"album", [&window] { openLargestAlbum(window); }});
    Navigation &to = window.window().navigation();
    const Catalogue catalogue = window.server().states.library.current()->catalogue;
    pages.push_back({"artist", [&to, name = busiestOf(*catalogue.artists)] { to.showArtist(name); }});
    pages.push_back({"genre", [&to, name = busiestOf(*catalogue.genres)] { to.showGenre(name); }});
    pages.push_back(
        {"composer", [&to, name = busiestOf(*catalogue.composers)] { to.showComposer(name, {}); }});
    pages.push_back({"year", [&to] { to.showYear(2000); }});
    pages.push_back({"results", [&to] { to.showSearch(QStringLiteral("a")); }});
    pages.push_back({"statistics", [&to] { to.showStatistics(); }});
    pages.push_back({"now-playing", [&to] { to.showNowPlaying(); }});
    return pages;
}

QWidget &pageIn(const MainWindow &window)
{
    return *window.findChild<PageStack *>()->currentWidget();
}

bool hasContent(const QWidget &page)
{
    for (const auto *body : page.findChildren<PageBody *>()) {
        if (body->isVisible() && !body->isContentShown())
            return false;
    }
    const auto views = page.findChildren<QAbstractItemView *>();
    return std::ranges::any_of(views, [](const QAbstractItemView *view) {
        return view->isVisible() && view->model() && view->model()->rowCount() > 0;
    });
}

/// Units: milliseconds until what the page is there for has been painted; where nothing comes, until its
/// first picture.
double timeToOpen(const MainWindow &window, const BenchPage &page)
{
    QElapsedTimer timer;
    timer.start();
    page.open();
    QApplication::processEvents();
    const double first = double(timer.nsecsElapsed()) / 1e6;
    while (!hasContent(pageIn(window)) && timer.elapsed() < patience)
        QApplication::processEvents(QEventLoop::AllEvents, 1);
    if (!hasContent(pageIn(window)))
        return first;
    pageIn(window).repaint();
    return double(timer.nsecsElapsed()) / 1e6;
}

void scrollToTheEnd(const QWidget &page)
{
    QScrollBar *longest = nullptr;
    for (const auto *area : page.findChildren<QAbstractScrollArea *>()) {
        QScrollBar *bar = area->verticalScrollBar();
        if (area->isVisible() && (!longest || bar->maximum() > longest->maximum()))
            longest = bar;
    }
    for (int i = 1; longest && i <= frames; ++i) {
        longest->setValue(int(qint64(longest->maximum()) * i / frames));
        QTest::qWait(16);
    }
}

} // namespace

void openAndScrollEachPage(test::WholeWindow &window, const std::string &only)
{
    for (const BenchPage &page : pagesOf(window)) {
        if (!only.empty() && page.name != only)
            continue;
        std::printf("figure open_%s_ms %.1f ms\n", page.name.c_str(), timeToOpen(window.window(), page));
        const EventLoopPart part(page.name.c_str());
        scrollToTheEnd(pageIn(window.window()));
    }
}

} // namespace toccata
