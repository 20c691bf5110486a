// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queueview.h"

#include "tests/support/waiting.h"
#include "tests/ui/player/playingworld.h"
#include "ui/columns/songcolumnheader.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/songlistview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace toccata {
namespace {

struct QueueViewTest : testing::Test
{
    QueueViewTest()
    {
        view.resize(320, 600);
        view.show();
    }
    void publish(bool complete)
    {
        auto queue = std::make_shared<QueueState>();
        queue->complete = complete;
        world.states.queue.publish(std::move(queue));
    }
    /// So many songs, of which the one in that row plays.
    void playTheOne(int row, int songs)
    {
        auto queue = std::make_shared<QueueState>();
        std::vector<SongLines> all;
        for (int i = 0; i < songs; ++i)
            all.push_back(aSong(QByteArray::number(i)));
        queue->songs = tableOf(all);
        for (quint32 i = 0; i < quint32(songs); ++i)
            queue->entries.push_back({i + 1, i});
        queue->complete = true;
        auto player = std::make_shared<PlayerState>();
        player->known = true;
        player->status.state = mpd::PlayState::Playing;
        player->status.songId = quint32(row) + 1;
        world.states.queue.publish(std::move(queue));
        world.states.player.publish(std::move(player));
    }
    QString said() const
    {
        QStringList all;
        for (const auto *label : body().state().findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join(u'|');
    }
    PageBody &body() const { return *view.findChild<PageBody *>(); }

    PlayingWorld world;
    QueueView view{world.actions, world.settings};
};

TEST_F(QueueViewTest, BeforeTheServerHasToldItIsNotCalledEmpty)
{
    EXPECT_FALSE(body().isContentShown());
    EXPECT_EQ(said(), QString());
    publish(false);
    publish(true);
    EXPECT_TRUE(test::waitUntil([&] { return said().startsWith(QStringLiteral("The queue is empty")); }));
}

TEST_F(QueueViewTest, SongsTakeThePlaceOfTheMessageAndItComesBack)
{
    world.play(aSong("a").titled(u"One"), {aSong("b").titled(u"Two")});
    ASSERT_TRUE(test::waitUntil([&] { return body().isContentShown(); }));
    publish(true);
    EXPECT_TRUE(test::waitUntil([&] { return !body().isContentShown(); }));
}

TEST_F(QueueViewTest, WhatIsUnderWayIsStoppedByUndo)
{
    auto *undo = view.findChild<IconButton *>(QStringLiteral("undo"));
    ASSERT_TRUE(undo);
    QueueState queue;
    queue.complete = true;
    queue.undo = QueueEdit{.kind = QueueEdit::Kind::Sort, .field = SongField::Title};
    const auto comesToBeCalled = [&](const QString &name) {
        world.states.queue.publish(std::make_shared<QueueState>(queue));
        return test::waitUntil([&] { return undo->accessibleName().startsWith(name); });
    };
    EXPECT_TRUE(comesToBeCalled(QStringLiteral("Undo: sort by")));
    queue.running = RunningEdit{QueueEdit::Kind::Sort, false, 0, 5000};
    EXPECT_TRUE(comesToBeCalled(QStringLiteral("Stop and undo")));
    queue.running->isBack = true;
    EXPECT_TRUE(comesToBeCalled(QStringLiteral("Undo: sort by"))) << "it is the next one to be taken back";
}

TEST_F(QueueViewTest, TheListIsAsLongAsTheQueueAgainWhenThatBecomesShorter)
{
    auto *list = qobject_cast<QAbstractItemView *>(view.list());
    world.play(aSong("a"), std::vector(50, aSong("b")));
    ASSERT_TRUE(test::waitUntil([&] { return list->verticalScrollBar()->maximum() > 0; }));
    world.play(aSong("a"), {aSong("b")});
    EXPECT_TRUE(test::waitUntil([&] { return list->verticalScrollBar()->maximum() == 0; }));
    world.play(aSong("a"), std::vector(50, aSong("b")));
    EXPECT_TRUE(test::waitUntil([&] { return list->verticalScrollBar()->maximum() > 0; }));
}

TEST_F(QueueViewTest, AlbumsHaveHeadingsIfOneLikes)
{
    auto *list = qobject_cast<SongListView *>(view.list());
    const auto headings = [&] {
        int rows = 0;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            rows += list->delegate().hasHeading(row) ? 1 : 0;
        return rows;
    };
    const auto comesToHave
        = [&](int wanted) { return test::waitUntil([&] { return headings() == wanted; }); };
    const auto row = [&](int number) { return list->visualRect(list->model()->index(number, 0)); };
    const SongLines first = aSong("a/1").on(u"Dawn").by(u"Anna").dated(u"1999").lasting(60);
    world.play(first, {aSong("a/2").on(u"Dawn").by(u"Anna"), aSong("b/1").by(u"Ben")});
    ASSERT_TRUE(test::waitUntil([&] { return list->model()->rowCount() == 3; }));
    EXPECT_EQ(headings(), 0);
    world.settings.set(Remembered::queueGrouped, true);
    ASSERT_TRUE(comesToHave(2));
    ASSERT_TRUE(test::waitUntil([&] { return row(0).height() > row(1).height(); }));
    EXPECT_EQ(row(2).height(), row(0).height());
    EXPECT_FALSE(list->grab().isNull()) << "and are painted";
    world.play(first);
    EXPECT_TRUE(comesToHave(1)) << "they follow the queue";
    world.settings.set(Remembered::queueGrouped, false);
    EXPECT_TRUE(comesToHave(0));
}

TEST_F(QueueViewTest, WhereItIsWideItHasColumnsAndTheyAreRemembered)
{
    auto *list = qobject_cast<SongListView *>(view.list());
    auto *header = view.findChild<SongColumnHeader *>();
    world.play(aSong("a").titled(u"One"), {aSong("b").titled(u"Two")});
    ASSERT_TRUE(test::waitUntil([&] { return body().isContentShown(); }));
    EXPECT_FALSE(header->isVisible());
    const int inOneColumn = list->delegate().rowHeight();
    view.resize(900, 600);
    ASSERT_TRUE(test::waitUntil([&] { return header->isVisible(); }));
    EXPECT_LT(list->delegate().rowHeight(), inOneColumn);
    EXPECT_FALSE(header->columns().sortedBy) << "people put it in order";
    header->setFocus();
    QTest::keyClick(header, Qt::Key_Right, Qt::ShiftModifier);
    QueueView other{world.actions, world.settings};
    EXPECT_EQ(other.findChild<SongColumnHeader *>()->columns(), header->columns());
    EXPECT_NE(header->columns(), SongColumns::byDefault());
}

TEST_F(QueueViewTest, AlbumsHaveHeadingsAboveColumnsToo)
{
    auto *list = qobject_cast<SongListView *>(view.list());
    view.resize(900, 600);
    world.settings.set(Remembered::queueGrouped, true);
    world.play(aSong("a/1").on(u"Dawn").by(u"Anna"), {aSong("a/2").on(u"Dawn").by(u"Anna")});
    ASSERT_TRUE(test::waitUntil([&] { return list->delegate().hasHeading(0); }));
    const auto row = [&](int number) { return list->visualRect(list->model()->index(number, 0)); };
    ASSERT_TRUE(test::waitUntil([&] { return row(0).height() > row(1).height(); }));
    // The buttons stand beside the song, not beside the heading.
    const QPoint play(30, row(0).bottom() - row(1).height() / 2);
    const auto spotAt = [&](QPoint point) {
        return list->delegate().spotAt(list->model()->index(0, 0), row(0), Qt::LeftToRight, point);
    };
    EXPECT_EQ(spotAt(play), SongDelegate::Spot::Play);
    EXPECT_EQ(spotAt({play.x(), row(0).top() + 4}), SongDelegate::Spot::None);
}

TEST_F(QueueViewTest, BeginsAtTheSongThatPlaysAndFollowsItWhileThatIsInSight)
{
    auto *list = qobject_cast<SongListView *>(view.list());
    const auto row = [&](int number) { return list->visualRect(list->model()->index(number, 0)); };
    const auto isInSight = [&](int number) { return list->viewport()->rect().intersects(row(number)); };
    playTheOne(60, 100);
    EXPECT_TRUE(test::waitUntil([&] { return list->model()->rowCount() == 100 && isInSight(60); }));
    EXPECT_FALSE(isInSight(0));
    int last = 60;
    while (isInSight(last + 1))
        ++last;
    for (int next = 61; next <= last + 2; ++next) {
        playTheOne(next, 100);
        ASSERT_TRUE(
            test::waitUntil([&] { return list->model()->index(next, 0).data(PlayingRole).toBool(); }));
        EXPECT_TRUE(isInSight(next)) << next;
    }
    list->verticalScrollBar()->setValue(0);
    playTheOne(50, 100);
    ASSERT_TRUE(test::waitUntil([&] { return list->model()->index(50, 0).data(PlayingRole).toBool(); }));
    EXPECT_TRUE(isInSight(0)) << "who has scrolled elsewhere wants to look there";
    view.hide();
    playTheOne(80, 100);
    view.show();
    EXPECT_TRUE(test::waitUntil([&] { return isInSight(80); })) << "who opens it anew does not";
}

TEST_F(QueueViewTest, KeysStandOnlyOnWhatTheyTakeBack)
{
    const auto comesToSay = [&](const QString &text) {
        return test::waitUntil(
            [&] { return view.findChild<QWidget *>(QStringLiteral("undo"))->accessibleName() == text; });
    };
    auto queue = std::make_shared<QueueState>();
    queue->undo = QueueEdit{.kind = QueueEdit::Kind::Shuffle};
    queue->undoNumber = 5;
    world.states.queue.publish(queue);
    EXPECT_TRUE(comesToSay(QStringLiteral("Undo: shuffle (Ctrl+Z)")));
    auto playlists = std::make_shared<PlaylistsState>();
    playlists->undo = PlaylistEdit{.kind = PlaylistEdit::Kind::Delete};
    playlists->undoNumber = 6;
    world.states.playlists.publish(playlists);
    EXPECT_TRUE(comesToSay(QStringLiteral("Undo: shuffle")));
}

TEST_F(QueueViewTest, HiddenItCostsNothingAndShownItHasCaughtUp)
{
    const QAbstractItemModel &rows
        = *view.findChild<QAbstractItemView *>(QStringLiteral("queueList"))->model();
    view.hide();
    bool told = false;
    world.states.queue.observe(&view, [&](const auto &) { told = true; });
    world.play(aSong("a"), {aSong("b")});
    ASSERT_TRUE(test::waitUntil([&] { return told; }));
    EXPECT_EQ(rows.rowCount(), 0);
    view.show();
    EXPECT_EQ(rows.rowCount(), 2);
    EXPECT_TRUE(body().isContentShown());
}

} // namespace
} // namespace toccata
