// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/albumspage.h"

#include "tests/core/music/asong.h"
#include "tests/support/activewindow.h"
#include "tests/support/waiting.h"
#include "tests/ui/songs/pagesworld.h"
#include "ui/library/albumgrid.h"
#include "ui/songs/coverdelegate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/letterindex.h"

#include <QMenu>
#include <QScrollBar>
#include <QSlider>
#include <QTest>
#include <gtest/gtest.h>

namespace toccata {
namespace {

/// Forty albums of each of 26 artists, the titles the other way round; with or without times.
Catalogue someAlbums(bool withTimes)
{
    std::vector<SongLines> songs;
    for (int i = 0; i < 26 * 40; ++i) {
        const QString artist(QChar(u'A' + i / 40));
        const QString title
            = QStringLiteral("%1 %2").arg(QChar(u'Z' - i / 40)).arg(i % 40, 2, 10, QChar(u'0'));
        const SongLines song
            = aSong(QByteArray::number(i) + "/1").on(title).by(artist).dated(QString::number(1980 + i % 40));
        songs.push_back(withTimes && i == 99 ? song.line("Last-Modified", "2020-01-01T12:00:00Z") : song);
    }
    return catalogueOf(tableOf(songs));
}

struct AlbumsPageTest : testing::Test
{
    AlbumsPageTest() { makePage(); }
    void makePage()
    {
        page = std::make_unique<AlbumsPage>(world.actions, world.settings);
        page->resize(900, 600);
        page->show();
    }
    bool haveAlbums(bool withTimes = false)
    {
        world.haveMirror(someAlbums(withTimes));
        return test::waitUntil([this] { return grid().albums().rowCount() == 26 * 40; });
    }
    AlbumGrid &grid() const { return *page->findChild<AlbumGrid *>(); }
    LetterIndex &index() const { return *page->findChild<LetterIndex *>(); }
    QStringList offeredOrders() const
    {
        page->findChild<IconButton *>()->click();
        auto *menu = page->findChild<QMenu *>();
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts << action->text();
        delete menu;
        return texts;
    }
    void sortBy(const QString &order) const
    {
        page->findChild<IconButton *>()->click();
        auto *menu = page->findChild<QMenu *>();
        for (QAction *action : menu->actions()) {
            if (action->text() == order)
                action->trigger();
        }
        delete menu;
    }
    QString first(int role = Qt::DisplayRole) const { return grid().albums().index(0).data(role).toString(); }

    PagesWorld world;
    std::unique_ptr<AlbumsPage> page;
};

TEST_F(AlbumsPageTest, IsInSectionsByArtistUntilAskedOtherwise)
{
    ASSERT_TRUE(haveAlbums());
    EXPECT_EQ(first(), QStringLiteral("Z 00"));
    EXPECT_EQ(index().maximum(), 25);
    sortBy(QStringLiteral("Title"));
    EXPECT_EQ(first(), QStringLiteral("A 00"));
    EXPECT_EQ(first(SecondLineRole), QStringLiteral("Z"));
    sortBy(QStringLiteral("Year"));
    EXPECT_EQ(first(SecondLineRole), QStringLiteral("A · 2019"));
    EXPECT_EQ(index().maximum(), 39);
}

TEST_F(AlbumsPageTest, RemembersTheOrder)
{
    sortBy(QStringLiteral("Title"));
    makePage();
    ASSERT_TRUE(haveAlbums());
    EXPECT_EQ(first(), QStringLiteral("A 00"));
}

TEST_F(AlbumsPageTest, AnotherOrderIsShownFromItsBeginning)
{
    ASSERT_TRUE(haveAlbums());
    grid().setCurrentIndex(grid().albums().index(700));
    EXPECT_GT(grid().verticalScrollBar()->value(), 0);
    sortBy(QStringLiteral("Title"));
    EXPECT_EQ(grid().verticalScrollBar()->value(), 0);
    EXPECT_EQ(grid().currentIndex().row(), 0);
}

TEST_F(AlbumsPageTest, RecentlyAddedIsOfferedWhereTheServerTellsTimes)
{
    ASSERT_TRUE(haveAlbums());
    EXPECT_FALSE(offeredOrders().contains(QStringLiteral("Recently added")));
    world.haveMirror(someAlbums(true));
    ASSERT_TRUE(
        test::waitUntil([this] { return offeredOrders().contains(QStringLiteral("Recently added")); }));
    sortBy(QStringLiteral("Recently added"));
    EXPECT_EQ(first(), QStringLiteral("X 19"));
    ASSERT_TRUE(haveAlbums());
    EXPECT_TRUE(test::waitUntil([this] { return first() == QStringLiteral("Z 00"); }));
}

TEST_F(AlbumsPageTest, NamesAloneAreSortedByNameAndNothingElseIsOffered)
{
    auto state = std::make_shared<LibraryState>();
    state->source = LibraryState::Source::Names;
    state->catalogue = catalogueOfNames({}, {{"Zebra"}, {"Abba"}});
    world.states.library.publish(std::move(state));
    ASSERT_TRUE(test::waitUntil([this] { return grid().albums().rowCount() == 2; }));
    EXPECT_EQ(first(), QStringLiteral("Abba"));
    EXPECT_FALSE(page->findChild<IconButton *>()->isVisible());
}

TEST_F(AlbumsPageTest, TheLettersLeadToTheirSectionsAndFollowTheGrid)
{
    ASSERT_TRUE(haveAlbums());
    index().setValue(3);
    EXPECT_EQ(grid().currentIndex().row(), 120);
    EXPECT_EQ(grid().topSection(), 3);
    grid().scrollTo(grid().albums().index(499), QAbstractItemView::PositionAtTop);
    EXPECT_EQ(index().value(), 12);
    index().setValue(25); // the list ends before it is at the top
    EXPECT_EQ(index().value(), 25);
    EXPECT_TRUE(grid().viewport()->rect().contains(grid().visualRect(grid().albums().index(25 * 40))));
}

TEST_F(AlbumsPageTest, TabLeadsFromTheGridToTheLetters)
{
    ASSERT_TRUE(haveAlbums());
    ASSERT_TRUE(test::isActivated(*page));
    grid().setFocus();
    QTest::keyClick(&grid(), Qt::Key_Tab);
    EXPECT_TRUE(index().hasFocus());
}

TEST_F(AlbumsPageTest, WithoutRoomThereAreNoLettersAndNoSlider)
{
    ASSERT_TRUE(haveAlbums());
    EXPECT_TRUE(index().isVisible());
    page->resize(400, 600);
    EXPECT_FALSE(index().isVisible());
    EXPECT_FALSE(page->findChild<QSlider *>()->isVisible());
    EXPECT_TRUE(page->findChild<IconButton *>()->isVisible());
}

TEST_F(AlbumsPageTest, SliderKeysAndWheelChangeTheSizeAndItIsRemembered)
{
    ASSERT_TRUE(haveAlbums());
    ASSERT_TRUE(test::isActivated(*page));
    auto &slider = *page->findChild<QSlider *>();
    slider.setValue(200);
    EXPECT_EQ(grid().cellWidth(), 200);
    QTest::keyClick(page.get(), Qt::Key_Plus, Qt::ControlModifier);
    const int larger = grid().cellWidth();
    EXPECT_GT(larger, 200);
    EXPECT_EQ(slider.value(), larger);
    QTest::keyClick(page.get(), Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_LT(grid().cellWidth(), larger);
    slider.setValue(144);
    makePage();
    EXPECT_EQ(grid().cellWidth(), 144);
}

} // namespace
} // namespace toccata
