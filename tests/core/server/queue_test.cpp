// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/mpdtest.h"

#include "core/music/song.h"

using namespace std::chrono_literals;

namespace toccata {

using mpd::PlayState;
using test::waitUntil;

class QueueOnMpd : public MpdTest
{
protected:
    QueueOnMpd()
        : queue(server.proxy.queue)
    { }

    /// The URIs in the server's queue.
    QList<QByteArray> uris() { return raw.values("playlistinfo", "file"); }
    QList<quint32> idsAt(std::initializer_list<int> positions) const
    {
        QList<quint32> ids;
        const auto state = server.queued();
        for (const int position : positions)
            ids << state->entries.at(std::size_t(position)).id;
        return ids;
    }
    /// Queues the album twice and waits until that is known.
    void queueSixSongs()
    {
        ASSERT_TRUE(succeeds(queue.add(albumOne + albumOne)));
        ASSERT_TRUE(server.comesToShow(raw));
        ASSERT_EQ(server.queued()->entries.size(), 6U);
    }
    int notFound(const actor::Future<mpd::EditResult> &edit)
    {
        return succeeds(edit) ? edit.get().notFound : -1;
    }

    const QueueProxy &queue;
};

TEST_F(QueueOnMpd, IsEmptyAndWholeAtFirst)
{
    EXPECT_TRUE(server.queued()->entries.empty());
    EXPECT_TRUE(server.queued()->complete);
    EXPECT_FALSE(server.queued()->undo);
}

TEST_F(QueueOnMpd, AddsAtTheEndInOrder)
{
    ASSERT_TRUE(succeeds(queue.add(albumOne)));
    EXPECT_EQ(uris(), albumOne);
    ASSERT_TRUE(server.comesToShow(raw));
    ASSERT_TRUE(succeeds(queue.add({duet})));
    ASSERT_TRUE(server.comesToShow(raw));
    EXPECT_EQ(server.titles().last(), QStringLiteral("Duet"));
}

TEST_F(QueueOnMpd, AddsAFolder)
{
    ASSERT_TRUE(succeeds(queue.add({"Alpha"})));
    EXPECT_EQ(uris(), albumOne);
}

TEST_F(QueueOnMpd, PassesOverSongsThatAreGone)
{
    EXPECT_EQ(notFound(queue.add({firstLight, "gone.ogg", secondWind, "gone too.ogg"})), 2);
    EXPECT_EQ(uris(), QList<QByteArray>({firstLight, secondWind}));
}

TEST_F(QueueOnMpd, InsertsInOrderAndPassesOverSongsThatAreGone)
{
    ASSERT_TRUE(succeeds(queue.add({firstLight, thirdRail})));
    ASSERT_TRUE(server.comesToShow(raw));
    EXPECT_EQ(notFound(queue.insert({secondWind, "gone.ogg", duet}, 1)), 1);
    EXPECT_EQ(uris(), QList<QByteArray>({firstLight, secondWind, duet, thirdRail}));
    ASSERT_TRUE(server.comesToShow(raw)); // a place is one in the queue that is shown
    EXPECT_EQ(notFound(queue.insert({"gone.ogg", duet}, 4)), 1);
    EXPECT_EQ(uris().last(), duet);
    EXPECT_TRUE(server.comesToShow(raw));
}

TEST_F(QueueOnMpd, InsertsPastTheEndAtTheEnd)
{
    ASSERT_TRUE(succeeds(queue.add({firstLight})));
    ASSERT_TRUE(server.comesToShow(raw));
    ASSERT_TRUE(succeeds(queue.insert({secondWind, thirdRail}, 1000)));
    EXPECT_EQ(uris(), albumOne);
}

TEST_F(QueueOnMpd, AddsBehindTheCurrentSong)
{
    queueSixSongs();
    raw.command("play 1");
    raw.command("pause 1");
    ASSERT_TRUE(waitUntil([&] { return server.playing()->status.songPosition == 1U; }));
    ASSERT_TRUE(succeeds(queue.addNext({duet, longSong})));
    EXPECT_EQ(uris().mid(1, 4), QList<QByteArray>({secondWind, duet, longSong, thirdRail}));
}

TEST_F(QueueOnMpd, AddsNextAtTheEndWhenNothingIsCurrent)
{
    queueSixSongs();
    ASSERT_TRUE(succeeds(queue.addNext({duet})));
    EXPECT_EQ(uris().last(), duet);
}

TEST_F(QueueOnMpd, RemovesSongs)
{
    queueSixSongs();
    ASSERT_TRUE(succeeds(queue.remove(idsAt({0, 2, 5}))));
    EXPECT_EQ(uris(), QList<QByteArray>({secondWind, firstLight, secondWind}));
    EXPECT_TRUE(server.comesToShow(raw));
}

TEST_F(QueueOnMpd, CountsSongsThatSomebodyElseRemovedFirst)
{
    queueSixSongs();
    const QList<quint32> ids = idsAt({0, 1, 2});
    raw.command("delete 1");
    // None, if that was heard of before.
    EXPECT_LE(notFound(queue.remove(ids)), 1);
    EXPECT_EQ(uris(), albumOne);
}

TEST_F(QueueOnMpd, MovesABlock)
{
    queueSixSongs();
    const QList<quint32> block = idsAt({1, 2});
    ASSERT_TRUE(succeeds(queue.move(block, 5)));
    EXPECT_EQ(
        uris(), QList<QByteArray>({firstLight, firstLight, secondWind, secondWind, thirdRail, thirdRail}));
    ASSERT_TRUE(server.comesToShow(raw));
    EXPECT_EQ(idsAt({3, 4}), block);
}

TEST_F(QueueOnMpd, GathersScatteredSongsWhereTheyAreDropped)
{
    queueSixSongs();
    const QList<quint32> scattered = idsAt({5, 0, 3});
    const QList<quint32> others = idsAt({1, 2, 4});
    ASSERT_TRUE(succeeds(queue.move(scattered, 2)));
    ASSERT_TRUE(server.comesToShow(raw));
    ASSERT_TRUE(waitUntil([&] { return idsAt({1, 2, 3}) == scattered; }));
    EXPECT_EQ(idsAt({0, 4, 5}), others);
}

TEST_F(QueueOnMpd, MovesToTheEnd)
{
    queueSixSongs();
    const QList<quint32> moved = idsAt({0});
    ASSERT_TRUE(succeeds(queue.move(moved, 6)));
    ASSERT_TRUE(server.comesToShow(raw));
    EXPECT_EQ(idsAt({5}), moved);
}

TEST_F(QueueOnMpd, IsClearedAndShuffled)
{
    queueSixSongs();
    ASSERT_TRUE(succeeds(queue.shuffle()));
    EXPECT_TRUE(server.comesToShow(raw));
    ASSERT_TRUE(succeeds(queue.clear()));
    EXPECT_EQ(uris(), QList<QByteArray>());
    EXPECT_TRUE(server.comesToShow(raw));
}

TEST_F(QueueOnMpd, FollowsEveryEditOfOthers)
{
    for (const char *command : {"add Alpha", "add Various", "delete 2", "move 0 3", "swap 0 1",
             "add MultiDisc", "delete 0:2", "shuffle", "move 0:3 2", "prioid 255 1", "clear", "add Alpha"}) {
        raw.command(command);
        ASSERT_TRUE(server.comesToShow(raw)) << command;
    }
}

TEST_F(QueueOnMpd, EndsUpWithTheServerAfterABurstOfEdits)
{
    for (int round = 0; round < 30; ++round) {
        raw.command("add Alpha");
        raw.command("shuffle");
        raw.command("delete 0");
        raw.command("move 0 1");
    }
    EXPECT_TRUE(server.comesToShow(raw));
    for (int round = 0; round < 55; ++round)
        raw.command("delete 0");
    EXPECT_TRUE(server.comesToShow(raw));
}

TEST_F(QueueOnMpd, ReplacesAndPlaysTheSongAskedFor)
{
    queueSixSongs();
    EXPECT_EQ(notFound(queue.replace({duet, longSong, firstLight}, 1, QStringLiteral("Mixed"))), 0);
    EXPECT_EQ(uris(), QList<QByteArray>({duet, longSong, firstLight}));
    EXPECT_EQ(raw.value("status", "song"), "1");
    EXPECT_EQ(raw.value("status", "state"), "play");
    ASSERT_TRUE(server.comesToShow(raw));
    EXPECT_EQ(server.queued()->undo, (QueueEdit{QueueEdit::Kind::Replace, 6, QStringLiteral("Mixed")}));
}

TEST_F(QueueOnMpd, PlaysTheSongAskedForEvenIfOthersAreGone)
{
    EXPECT_EQ(notFound(queue.replace({"gone.ogg", duet, "gone too.ogg", longSong, firstLight}, 3, {})), 2);
    EXPECT_EQ(uris(), QList<QByteArray>({duet, longSong, firstLight}));
    EXPECT_EQ(raw.value("currentsong", "file"), longSong);
}

TEST_F(QueueOnMpd, AddsTheOthersIfTheSongToPlayIsGone)
{
    EXPECT_EQ(notFound(queue.replace({duet, "gone.ogg", firstLight}, 1, {})), 1);
    EXPECT_EQ(uris(), QList<QByteArray>({duet, firstLight}));
}

TEST_F(QueueOnMpd, ClearsNothingForAReplacementThatCannotBeSent)
{
    queueSixSongs();
    EXPECT_TRUE(failsWith(Error::Kind::Invalid, queue.replace({"a\nb"}, 0, {})));
    EXPECT_EQ(uris().size(), 6);
    EXPECT_EQ(server.queued()->undo->kind, QueueEdit::Kind::Add);
}

TEST_F(QueueOnMpd, BringsTheReplacedQueueBackPaused)
{
    ASSERT_TRUE(succeeds(queue.add({firstLight, longSong, secondWind})));
    raw.command("seek 1 12.5");
    raw.command("pause 1");
    ASSERT_TRUE(server.comesToShow(raw));
    ASSERT_TRUE(waitUntil([&] {
        return server.playing()->status.state == PlayState::Paused && server.playing()->status.elapsed > 12s;
    }));
    ASSERT_TRUE(succeeds(queue.replace({duet}, 0, QStringLiteral("Duets"))));
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_EQ(uris(), QList<QByteArray>({firstLight, longSong, secondWind}));
    EXPECT_EQ(raw.value("status", "song"), "1");
    EXPECT_EQ(raw.value("status", "state"), "pause");
    EXPECT_NEAR(raw.value("status", "elapsed").toDouble(), 12.5, 0.5);
    ASSERT_TRUE(server.comesToShow(raw));
    EXPECT_EQ(server.queued()->undo->kind, QueueEdit::Kind::Add);
    EXPECT_EQ(server.queued()->redo, (QueueEdit{QueueEdit::Kind::Replace, 3, QStringLiteral("Duets")}));
}

TEST_F(QueueOnMpd, BringsTheReplacedQueueBackPlaying)
{
    ASSERT_TRUE(succeeds(queue.add({longSong, firstLight})));
    raw.command("seek 0 10");
    ASSERT_TRUE(
        waitUntil([&] { return server.playing()->isPlaying() && server.playing()->status.elapsed >= 10s; }));
    ASSERT_TRUE(server.comesToShow(raw));
    ASSERT_TRUE(succeeds(queue.replace({duet}, 0, QStringLiteral("Duets"))));
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_EQ(raw.value("currentsong", "file"), longSong);
    EXPECT_EQ(raw.value("status", "state"), "play");
    EXPECT_GE(raw.value("status", "elapsed").toDouble(), 9.9);
}

TEST_F(QueueOnMpd, BringsTheReplacedQueueBackStopped)
{
    queueSixSongs();
    ASSERT_TRUE(succeeds(queue.replace({duet}, -1, QStringLiteral("Duets"))));
    EXPECT_EQ(raw.value("status", "state"), "stop");
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_EQ(uris().size(), 6);
    EXPECT_EQ(raw.value("status", "state"), "stop");
}

TEST(QueueWithoutRights, HasNothingToBringBackAfterARefusedReplace)
{
    const test::MpdServer mpd(
        {.musicFolder = test::taggedMusicFolder(), .password = "sesame", .defaultPermissions = "read"});
    test::RawConnection raw(mpd.port());
    raw.command("password sesame");
    raw.command("add \"" + firstLight + '"');
    RunningServer server;
    ASSERT_TRUE(server.knows(mpd.port()));
    ASSERT_TRUE(server.comesToShow(raw));
    EXPECT_TRUE(
        failsWith(Error::Kind::Denied, server.proxy.queue.replace({duet}, 0, QStringLiteral("Duets"))));
    EXPECT_TRUE(waitUntil([&] { return !server.queued()->undo; }));
    EXPECT_EQ(raw.values("playlistinfo", "file"), QList<QByteArray>{firstLight});
}

TEST_F(QueueOnMpd, PlaysAFileWhoseNameIsNoUtf8)
{
    const QByteArray name = raw.values("lsinfo BadName", "file").value(0);
    if (name.isEmpty())
        GTEST_SKIP() << "this mpd leaves such files out";
    ASSERT_TRUE(succeeds(queue.replace({name}, 0, {})));
    EXPECT_EQ(raw.value("currentsong", "file"), name);
    EXPECT_EQ(raw.value("status", "state"), "play");
    EXPECT_TRUE(server.comesToShow(raw));
}

} // namespace toccata
