// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/albumgrid.h"

#include "tests/core/music/asong.h"
#include "tests/support/waiting.h"
#include "tests/ui/songs/pagesworld.h"

#include <QAbstractItemModelTester>
#include <QHelpEvent>
#include <QScrollBar>
#include <QTest>
#include <QToolTip>
#include <gtest/gtest.h>

#include <algorithm>

namespace toccata {
namespace {

/// Every step'th of 300 albums, as a library looks while it grows.
AlbumSelection albums(int step)
{
    std::vector<SongLines> songs;
    for (int i = 0; i < 300; i += step) {
        const QString number = QStringLiteral("%1").arg(i, 3, 10, QChar(u'0'));
        const QString title = QStringLiteral("Album ") + number;
        const QString artist = QStringLiteral("Artist ") + number;
        songs.push_back(aSong(number.toLatin1() + "/1.ogg").on(title).ofAlbumArtist(artist));
    }
    return allAlbums(catalogueOf(tableOf(songs)));
}

struct AlbumGridTest : testing::Test
{
    AlbumGridTest()
        : grid(world.actions)
    {
        grid.resize(800, 600);
        grid.show();
        grid.setAlbums(albums(3));
    }
    QStringList selectedTitles()
    {
        QStringList titles;
        for (const QModelIndex &index : grid.selectionModel()->selectedIndexes())
            titles << index.data().toString();
        titles.sort();
        return titles;
    }
    QModelIndex called(const QString &title)
    {
        for (int row = 0; row < grid.albums().rowCount(); ++row) {
            if (grid.albums().titleAt(row) == title)
                return grid.albums().index(row);
        }
        return {};
    }

    PagesWorld world;
    AlbumGrid grid;
};

TEST_F(AlbumGridTest, TheSelectionStaysWithItsAlbumsWhenTheListGrows)
{
    grid.setCurrentIndex(called(QStringLiteral("Album 030")));
    grid.selectionModel()->select(called(QStringLiteral("Album 090")), QItemSelectionModel::Select);
    grid.setAlbums(albums(1));
    EXPECT_EQ(selectedTitles(), (QStringList{QStringLiteral("Album 030"), QStringLiteral("Album 090")}));
    EXPECT_EQ(grid.currentIndex().data().toString(), QStringLiteral("Album 030"));
}

TEST_F(AlbumGridTest, WhatIsInSightStaysInSightWhenTheListGrows)
{
    const QModelIndex index = called(QStringLiteral("Album 150"));
    grid.scrollTo(index, QAbstractItemView::PositionAtTop);
    grid.setAlbums(albums(1));
    EXPECT_TRUE(grid.viewport()->rect().intersects(grid.visualRect(called(QStringLiteral("Album 150")))));
}

TEST_F(AlbumGridTest, TheTopStaysTheTop)
{
    grid.setAlbums(albums(1));
    EXPECT_EQ(grid.verticalScrollBar()->value(), 0);
}

// The keyboard is on the first album from the start; that may turn out to be one of the last while the rest
// is read.
TEST_F(AlbumGridTest, WhatWasFirstWithoutBeingChosenGivesWayToWhatIsFirst)
{
    const std::vector<SongLines> late{aSong("z/1.ogg").on(QStringLiteral("Zebra")).by(u"Zoe")};
    std::vector<SongLines> both = late;
    both.push_back(aSong("a/1.ogg").on(QStringLiteral("Aardvark")).by(u"Abe"));
    grid.setAlbums(allAlbums(catalogueOf(tableOf(late))));
    grid.selectionModel()->setCurrentIndex(grid.albums().index(0), QItemSelectionModel::NoUpdate);
    grid.setAlbums(allAlbums(catalogueOf(tableOf(both))));
    EXPECT_EQ(grid.currentIndex().data().toString(), QStringLiteral("Aardvark"));
}

TEST_F(AlbumGridTest, AnAlbumThatWentAwayIsNoLongerSelected)
{
    grid.setAlbums(albums(1));
    grid.setCurrentIndex(called(QStringLiteral("Album 001")));
    grid.setAlbums(albums(3));
    EXPECT_TRUE(selectedTitles().isEmpty());
}

TEST_F(AlbumGridTest, OpeningShowsTheSongsOrAsksForThemWhereOnlyNamesAreKnown)
{
    grid.setCurrentIndex(called(QStringLiteral("Album 030")));
    QTest::keyClick(&grid, Qt::Key_Return);
    grid.setAlbums(albums(3), true);
    QTest::keyClick(&grid, Qt::Key_Return);
    EXPECT_EQ(world.visits,
        (QStringList{QStringLiteral("album Album 030 of 1"), QStringLiteral("album called Album 030")}));
}

TEST_F(AlbumGridTest, TwentyThousandAlbumsAreLaidOutAtOnce)
{
    std::vector<SongLines> songs;
    for (int i = 0; i < 20000; ++i)
        songs.push_back(aSong(QByteArray::number(i) + "/1.ogg").on(QString::number(i)).by(u"Somebody"));
    grid.setAlbums(allAlbums(catalogueOf(tableOf(songs))));
    const QModelIndex last = grid.albums().index(19999);
    grid.scrollTo(last);
    EXPECT_TRUE(grid.viewport()->rect().contains(grid.visualRect(last)));
}

TEST_F(AlbumGridTest, TheSelectionStaysWithItsAlbumsInAnotherOrder)
{
    AlbumSelection turned = albums(1);
    grid.setAlbums(turned);
    grid.selectionModel()->select(called(QStringLiteral("Album 000")), QItemSelectionModel::Select);
    grid.selectionModel()->select(called(QStringLiteral("Album 200")), QItemSelectionModel::Select);
    std::ranges::reverse(turned.indexes);
    grid.setAlbums(turned);
    EXPECT_EQ(selectedTitles(), (QStringList{QStringLiteral("Album 000"), QStringLiteral("Album 200")}));
}

TEST_F(AlbumGridTest, TheButtonThatPlaysSaysWhyItIsGreyed)
{
    const QModelIndex first = grid.albums().index(0);
    const QPoint play = grid.delegate()
                            .spotRect(CoverDelegate::Spot::Play, grid.visualRect(first), Qt::LeftToRight)
                            .center();
    const auto tipAt = [&](QPoint point) {
        QHelpEvent hover(QEvent::ToolTip, point, grid.viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(grid.viewport(), &hover);
        return QToolTip::text();
    };
    EXPECT_EQ(tipAt(play), QString());
    auto server = std::make_shared<mpd::ServerState>();
    server->connection.capabilities.addForbidden("clear");
    world.states.server.publish(server);
    ASSERT_TRUE(test::waitUntil([&] { return !tipAt(play).isEmpty(); }));
    EXPECT_TRUE(tipAt(play).contains(QStringLiteral("does not allow")));
    // Tips go after a moment.
    EXPECT_TRUE(test::waitUntil([&] { return tipAt(grid.visualRect(first).center()).isEmpty(); }))
        << "one may still look into it";
}

} // namespace
} // namespace toccata
