// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/recentgrid.h"

#include "tests/core/music/asong.h"
#include "tests/support/waiting.h"
#include "tests/ui/songs/pagesworld.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QTest>
#include <gmock/gmock.h>

namespace toccata {
namespace {

using test::waitUntil;
using testing::ElementsAre;
using Kind = RecentQueue::Kind;

RecentQueue album(const QString &name, const QString &artist)
{
    return {.kind = Kind::Album, .name = name, .artist = artist, .uris = {"a/1.ogg", "a/2.ogg"}};
}

struct RecentGridTest : testing::Test
{
    RecentGridTest()
    {
        grid.resize(800, 300);
        grid.show();
    }
    void haveMirror()
    {
        world.haveMirror(catalogueOf(tableOf({aSong("a/1.ogg").titled(u"One"), aSong("a/2.ogg")})));
    }
    void open(const RecentQueue &queue)
    {
        grid.setQueues({queue});
        grid.setCurrentIndex(grid.model()->index(0, 0));
        QTest::keyClick(&grid, Qt::Key_Return);
    }
    QString text(int row, int role) { return grid.model()->index(row, 0).data(role).toString(); }

    PagesWorld world;
    RecentGrid grid{world.actions};
};

TEST(RecentQueueModel, IsAModel)
{
    RecentQueueModel model;
    const QAbstractItemModelTester tester(&model);
    model.setQueues({album(QStringLiteral("Dawn"), QStringLiteral("Anna"))});
    model.setQueues({});
}

TEST_F(RecentGridTest, SaysWhatEachIs)
{
    RecentQueue several{
        .kind = Kind::Album, .name = QStringLiteral("Hits"), .severalArtists = true, .uris = {"1"}};
    RecentQueue unknown{.kind = Kind::Album, .name = QStringLiteral("Tape"), .uris = {"1"}};
    grid.setQueues({album(QStringLiteral("Dawn"), QStringLiteral("Anna")), several, unknown,
        {.name = QStringLiteral("Mix"), .uris = {"1", "2", "3"}},
        recentFolder("Jazz/1959", QStringLiteral("1959")), {.name = QStringLiteral(" "), .uris = {"1"}}});
    EXPECT_EQ(text(0, SecondLineRole), QStringLiteral("Anna"));
    EXPECT_EQ(text(1, SecondLineRole), QStringLiteral("Various artists"));
    EXPECT_EQ(text(2, SecondLineRole), QStringLiteral("Unknown artist"));
    EXPECT_TRUE(text(3, SecondLineRole).startsWith(u'3')) << qPrintable(text(3, SecondLineRole));
    EXPECT_EQ(text(4, SecondLineRole), QStringLiteral("Folder"));
    EXPECT_EQ(text(5, Qt::DisplayRole), QStringLiteral("Untitled"));
    EXPECT_EQ(text(0, Qt::AccessibleTextRole), QStringLiteral("Dawn, Anna"));
    EXPECT_FALSE(text(0, Qt::ToolTipRole).isEmpty());
}

TEST_F(RecentGridTest, OpensAFolderWhereItLies)
{
    open(recentFolder("Jazz/1959", QStringLiteral("1959")));
    EXPECT_THAT(world.visits, ElementsAre(QStringLiteral("folder Jazz/1959")));
}

TEST_F(RecentGridTest, WithoutAMirrorAnAlbumIsOpenedByItsName)
{
    open(album(QStringLiteral("Dawn"), QStringLiteral("Anna")));
    EXPECT_THAT(world.visits, ElementsAre(QStringLiteral("album called Dawn")));
}

TEST_F(RecentGridTest, WithAMirrorItsOwnSongsAreShown)
{
    haveMirror();
    open(album(QStringLiteral("Dawn"), QStringLiteral("Anna")));
    EXPECT_TRUE(waitUntil([&] { return !world.visits.isEmpty(); }));
    EXPECT_THAT(world.visits, ElementsAre(QStringLiteral("album Dawn of 2")));
}

TEST_F(RecentGridTest, WithAMirrorAFolderIsCalledAsTheMirrorCallsIt)
{
    haveMirror();
    open(recentFolder("Jazz/1959", QStringLiteral("1959")));
    EXPECT_THAT(world.visits, ElementsAre(QStringLiteral("folder Jazz/1959/")));
}

TEST_F(RecentGridTest, TheMenuForgetsWhatIsSelected)
{
    const std::vector<RecentQueue> queues{
        {.name = QStringLiteral("One"), .uris = {"1"}}, {.name = QStringLiteral("Two"), .uris = {"2"}}};
    for (const RecentQueue &queue : queues)
        world.server.recents.add(queue);
    const auto remembered = [&] { return world.states.recents.current()->queues; };
    ASSERT_TRUE(waitUntil([&] { return remembered().size() == 2; }));
    grid.setQueues(remembered());
    Q_EMIT grid.menuRequested({1}, grid.mapToGlobal(QPoint()));
    auto *menu = grid.findChild<QMenu *>();
    ASSERT_TRUE(menu);
    menu->actions().last()->trigger();
    menu->close();
    ASSERT_TRUE(waitUntil([&] { return remembered().size() == 1; }));
    EXPECT_EQ(remembered().front().name, QStringLiteral("Two"));
}

} // namespace
} // namespace toccata
