// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchpage.h"

#include "core/settings/settings.h"
#include "tests/core/music/asong.h"
#include "tests/support/activewindow.h"
#include "tests/support/waiting.h"
#include "tests/ui/songs/pagesworld.h"
#include "ui/search/savedsearchlist.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/songlistview.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

#include <algorithm>

namespace toccata {
namespace {

struct SearchPageTest : testing::Test
{
    SearchPageTest()
        : settings(system, folder.filePath(QStringLiteral("toccata.conf")))
        , page(world.actions, settings)
    {
        page.resize(800, 600);
        world.haveMirror(catalogueOf(tableOf({
            aSong("a/1").titled(u"Winter night").by(u"Anna").on(u"Cold nights"),
            aSong("a/2").titled(u"Summer night").by(u"Anna").on(u"Warm"),
        })));
        ready = test::waitUntil([this] { return found(QStringLiteral("night")) == 2; });
    }
    /// How many songs the server finds, asked past the page.
    int found(const QString &text)
    {
        std::optional<int> count;
        world.server.search.find(text).deliver(
            &page, [&](const SearchResults &results) { count = results.songs.size(); },
            [&](const std::exception_ptr &) { count = -1; });
        (void)test::waitUntil([&] { return count.has_value(); });
        return count.value_or(-1);
    }
    QStringList shownSongs()
    {
        const auto *list = page.findChild<SongListView *>();
        QStringList titles;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            titles << list->model()->index(row, 0).data().toString();
        return titles;
    }
    bool showsResults() { return page.findChild<PageBody *>()->isContentShown(); }

    QTemporaryDir folder;
    actor::System system;
    Settings settings;
    PagesWorld world;
    SearchPage page;
    bool ready = false;
};

TEST_F(SearchPageTest, ShowsWhatIsFound)
{
    ASSERT_TRUE(ready);
    page.setText(QStringLiteral("winter"));
    ASSERT_TRUE(test::waitUntil([&] { return showsResults(); }));
    EXPECT_EQ(shownSongs(), QStringList{QStringLiteral("Winter night")});
}

TEST_F(SearchPageTest, TheNewestTextWins)
{
    ASSERT_TRUE(ready);
    page.setText(QStringLiteral("winter"));
    page.setText(QStringLiteral("summer"));
    ASSERT_TRUE(test::waitUntil([&] { return showsResults(); }));
    EXPECT_EQ(shownSongs(), QStringList{QStringLiteral("Summer night")});
}

TEST_F(SearchPageTest, AnAnswerThatComesAfterTheTextWasClearedIsDropped)
{
    ASSERT_TRUE(ready);
    page.setText(QStringLiteral("winter"));
    page.setText({});
    EXPECT_EQ(found(QStringLiteral("summer")), 1); // asked later, so the first answer is past
    EXPECT_FALSE(showsResults());
    EXPECT_TRUE(shownSongs().isEmpty());
}

TEST_F(SearchPageTest, NothingFoundIsSaid)
{
    ASSERT_TRUE(ready);
    page.setText(QStringLiteral("night"));
    ASSERT_TRUE(test::waitUntil([&] { return showsResults(); }));
    page.setText(QStringLiteral("zzz"));
    ASSERT_TRUE(test::waitUntil([&] { return !showsResults(); }));
}

TEST_F(SearchPageTest, TheKeyboardGoesThroughTheGroupsAndBackOut)
{
    ASSERT_TRUE(ready);
    page.show();
    ASSERT_TRUE(test::isActivated(page));
    page.setText(QStringLiteral("night"));
    ASSERT_TRUE(test::waitUntil([&] { return showsResults() && shownSongs().size() == 2; }));
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    const QSignalSpy left(&page, &Page::leftUpwards);

    page.focusTarget()->setFocus();
    QWidget *const first = QApplication::focusWidget();
    const auto *songs = page.findChild<SongListView *>();
    ASSERT_NE(first, songs);
    for (int presses = 0; presses < 5 && QApplication::focusWidget() != songs; ++presses)
        press(Qt::Key_Down);
    ASSERT_EQ(QApplication::focusWidget(), songs);
    for (int presses = 0; presses < 5 && QApplication::focusWidget() != first; ++presses)
        press(Qt::Key_Up);
    ASSERT_EQ(QApplication::focusWidget(), first);
    EXPECT_EQ(left.size(), 0);
    press(Qt::Key_Up);
    EXPECT_EQ(left.size(), 1);
}

TEST_F(SearchPageTest, ResultsAreShownFromTheTopAlthoughTheFirstSongIsCurrent)
{
    ASSERT_TRUE(ready);
    page.resize(400, 250); // the group above leaves no room for the first song
    page.show();
    const auto *songs = page.findChild<SongListView *>();
    page.setText(QStringLiteral("winter"));
    ASSERT_TRUE(test::waitUntil([&] { return showsResults() && shownSongs().size() == 1; }));
    page.setText(QStringLiteral("night"));
    ASSERT_TRUE(test::waitUntil([&] { return shownSongs().size() == 2; }));
    EXPECT_EQ(songs->currentIndex().row(), 0);
    EXPECT_GT(songs->visualRect(songs->currentIndex()).bottom(), songs->viewport()->height());
    EXPECT_EQ(songs->verticalScrollBar()->value(), 0);
}

TEST_F(SearchPageTest, WhatIsSavedIsListedWhereNothingIsTyped)
{
    ASSERT_TRUE(ready);
    auto *list = page.findChild<SavedSearchList *>();
    page.show();
    EXPECT_FALSE(list->isVisible());
    page.setText(QStringLiteral("artist:anna night"));
    ASSERT_TRUE(test::waitUntil([&] { return showsResults() && shownSongs().size() == 2; }));
    auto *save = page.findChild<QToolButton *>(QStringLiteral("save"));
    EXPECT_FALSE(save->isChecked());
    save->click();
    EXPECT_TRUE(save->isChecked());
    EXPECT_EQ(SavedSearches(settings).all(), QStringList{QStringLiteral("artist:anna night")});

    page.setText({});
    ASSERT_TRUE(list->isVisible());
    EXPECT_EQ(page.focusTarget(), list);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(world.visits, QStringList{QStringLiteral("search artist:anna night")});
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_FALSE(list->isVisible());
    EXPECT_TRUE(SavedSearches(settings).all().isEmpty());
}

TEST_F(SearchPageTest, AnUnfinishedFieldIsNotSaidToHaveNothing)
{
    ASSERT_TRUE(ready);
    page.setText(QStringLiteral("zzz"));
    ASSERT_TRUE(test::waitUntil([&] { return !showsResults(); }));
    page.setText(QStringLiteral("artist:"));
    EXPECT_TRUE(test::waitUntil([&] {
        const auto labels = page.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"Type on"; });
    }));
}

TEST_F(SearchPageTest, CountsEverythingThatWasFound)
{
    ASSERT_TRUE(ready);
    page.setText(QStringLiteral("winter"));
    ASSERT_TRUE(test::waitUntil([&] { return showsResults(); }));
    const QString counts = page.findChild<ElidedLabel *>(QStringLiteral("counts"))->text();
    EXPECT_TRUE(counts.contains(QStringLiteral("1 song"))) << qPrintable(counts);
}

} // namespace
} // namespace toccata
