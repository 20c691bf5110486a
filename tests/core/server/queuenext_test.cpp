// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/queuenexttest.h"

using namespace std::chrono_literals;

namespace toccata {

using test::waitUntil;
using Kind = QueueEdit::Kind;

TEST_F(QueueNext, SeesPrioritiesAndPartsThatOthersSet)
{
    queueSongs(3);
    const QByteArray second = QByteArray::number(idAt(1));
    raw.command("prioid 77 " + second);
    EXPECT_TRUE(priorityComesToBe(idAt(1), 77));
    raw.command("rangeid " + second + " 1.5:7");
    EXPECT_TRUE(waitUntil([&] { return entryOf(idAt(1)).hasPart; }));
    EXPECT_EQ(server.queued()->parts.at(idAt(1)), (SongPart{1500ms, 7s}));
    raw.command("prioid 0 " + second);
    raw.command("rangeid " + second + " :");
    EXPECT_TRUE(waitUntil([&] { return !entryOf(idAt(1)).isMarked(); }));
    EXPECT_TRUE(server.queued()->parts.empty());
}

TEST_F(QueueNext, SeesThemAlsoWhereTheSongWasMovedAtTheSameTime)
{
    queueSongs(5);
    const quint32 last = idAt(4);
    raw.command("command_list_begin\nmoveid " + QByteArray::number(last) + " 0\nprioid 9 "
        + QByteArray::number(last) + "\ncommand_list_end");
    EXPECT_TRUE(priorityComesToBe(last, 9));
}

TEST_F(QueueNext, APriorityIsTakenBackAndDoneAgain)
{
    queueSongs(3);
    const quint32 first = idAt(0);
    const quint32 second = idAt(1);
    raw.command("prioid 5 " + QByteArray::number(first));
    ASSERT_TRUE(priorityComesToBe(first, 5));
    ASSERT_TRUE(succeeds(queue.setPriority({first, second}, 128)));
    EXPECT_EQ(entryOf(first).priority, 128);
    EXPECT_EQ(entryOf(second).priority, 128);
    EXPECT_EQ(server.queued()->undo, (QueueEdit{Kind::Prioritise, 2}));
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_EQ(entryOf(first).priority, 5);
    EXPECT_EQ(entryOf(second).priority, 0);
    ASSERT_TRUE(succeeds(queue.redo()));
    EXPECT_EQ(entryOf(second).priority, 128);
}

TEST_F(QueueNext, APartIsTakenBackAndDoneAgain)
{
    queueSongs(2);
    const quint32 second = idAt(1);
    ASSERT_TRUE(succeeds(queue.setPart(second, SongPart{2s, 4500ms})));
    EXPECT_EQ(server.queued()->parts.at(second), (SongPart{2s, 4500ms}));
    EXPECT_EQ(server.queued()->undo, (QueueEdit{Kind::Part, 1}));
    ASSERT_TRUE(succeeds(queue.setPart(second, SongPart{3s})));
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_EQ(server.queued()->parts.at(second), (SongPart{2s, 4500ms}));
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_FALSE(entryOf(second).hasPart);
    ASSERT_TRUE(succeeds(queue.redo()));
    EXPECT_TRUE(entryOf(second).hasPart);
    EXPECT_TRUE(failsWith(Error::Kind::Refused, queue.setPart(second, SongPart{100s, 110s})));
    EXPECT_TRUE(failsWith(Error::Kind::NotFound, queue.setPart(second + 1000, SongPart{1s}))) << "it is gone";
    EXPECT_EQ(server.queued()->parts.size(), 1U);
    play(1, false);
    EXPECT_TRUE(failsWith(Error::Kind::Refused, queue.setPart(second, {}))) << "it plays";
}

TEST_F(QueueNext, APartOfASongThatPlaysIsTakenBackWhenItDoesNot)
{
    queueSongs(2);
    const quint32 second = idAt(1);
    ASSERT_TRUE(succeeds(queue.setPart(second, SongPart{2s, 25s})));
    play(1, false);
    EXPECT_TRUE(failsWith(Error::Kind::Refused, queue.undo()));
    EXPECT_EQ(server.queued()->undo, (QueueEdit{Kind::Part, 1})) << "it is still to be taken back";
    play(0, false);
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_FALSE(entryOf(second).hasPart);
    play(1, false);
    EXPECT_TRUE(failsWith(Error::Kind::Refused, queue.redo()));
    play(0, false);
    ASSERT_TRUE(succeeds(queue.redo()));
    EXPECT_EQ(server.queued()->parts.at(second), (SongPart{2s, 25s}));
}

TEST_F(QueueNext, SongsThatComeBackHaveTheirPrioritiesAndParts)
{
    queueSongs(4);
    const auto mark = [&](int position) {
        ASSERT_TRUE(succeeds(queue.setPriority({idAt(position)}, 40)));
        ASSERT_TRUE(succeeds(queue.setPart(idAt(position), SongPart{1s, 9s})));
    };
    const auto isMarked = [&](int position) {
        return entryOf(idAt(position)).priority == 40 && entryOf(idAt(position)).hasPart
            && server.queued()->parts.at(idAt(position)) == SongPart{1s, 9s};
    };
    mark(2);
    const quint32 former = idAt(2);
    ASSERT_TRUE(succeeds(queue.remove({idAt(1), former})));
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_NE(idAt(2), former);
    EXPECT_TRUE(isMarked(2));
    ASSERT_TRUE(succeeds(queue.redo()));
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_TRUE(isMarked(2));
    ASSERT_TRUE(succeeds(queue.clear()));
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_TRUE(isMarked(2));
    ASSERT_TRUE(succeeds(queue.replace({duet}, -1, QStringLiteral("One"))));
    ASSERT_TRUE(succeeds(queue.undo()));
    ASSERT_EQ(server.queued()->entries.size(), 4U);
    EXPECT_TRUE(isMarked(2));
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_FALSE(entryOf(idAt(2)).hasPart) << "and so does what was done before";
    EXPECT_EQ(entryOf(idAt(2)).priority, 40);
    EXPECT_EQ(raw.values("playlistinfo", "Prio"), QList<QByteArray>{"40"});
}

TEST_F(QueueNext, WhatPlayedAPartGoesOnInIt)
{
    queueSongs(2);
    ASSERT_TRUE(succeeds(queue.setPart(idAt(1), SongPart{5s, 25s})));
    play(1, false);
    raw.command("seekcur 6");
    ASSERT_TRUE(waitUntil([&] { return server.playing()->status.elapsed >= 6s; }));
    ASSERT_TRUE(succeeds(queue.clear()));
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_EQ(raw.values("playlistinfo", "Range"), QList<QByteArray>{"5.000-25.000"});
    EXPECT_EQ(raw.value("status", "state"), "pause");
    EXPECT_EQ(raw.value("status", "song"), "1");
    EXPECT_NEAR(raw.value("status", "elapsed").toDouble(), 6, 0.3);
}

TEST_F(QueueNext, TheLaneKeepsTheOrderInWhichPeopleAsked)
{
    queueSongs(5);
    play(1, false);
    const Ids before = ids();
    EXPECT_TRUE(server.queued()->next.empty());
    ASSERT_TRUE(succeeds(queue.addNext({duet, firstLight})));
    ASSERT_TRUE(succeeds(queue.playNext({before[4], before[1], before[0]}))) << "the current one stays";
    ASSERT_TRUE(succeeds(queue.addNext({secondWind})));
    const QList<QByteArray> uris
        = QList<QByteArray>{longSong, duet, firstLight, longSong, longSong, secondWind, longSong, longSong};
    EXPECT_EQ(raw.values("playlistinfo", "file"), uris);
    const Ids now = ids();
    EXPECT_EQ(now[0], before[1]);
    EXPECT_EQ(now[3], before[4]);
    EXPECT_EQ(now[4], before[0]);
    EXPECT_EQ(server.queued()->next, Ids(now.begin() + 1, now.begin() + 6));
    play(2, false);
    EXPECT_TRUE(comesToBeNext(Ids(now.begin() + 3, now.begin() + 6)));
    play(1, false);
    EXPECT_TRUE(comesToBeNext({})) << "2 has begun to play, and is no longer in it";
}

TEST_F(QueueNext, WhatOthersAddMeanwhileDoesNotPlayNext)
{
    queueSongs(2);
    play(0, true);
    const auto added = queue.addNext(QList<QByteArray>(3000, duet));
    raw.command("add \"" + firstLight + '"');
    ASSERT_TRUE(succeeds(added));
    ASSERT_TRUE(server.comesToShow(raw));
    const quint32 theirs = ids().back();
    EXPECT_EQ(raw.values("playlistid " + QByteArray::number(theirs), "file"), QList<QByteArray>{firstLight});
    EXPECT_EQ(entryOf(theirs).priority, 0);
    EXPECT_EQ(server.queued()->next.size(), 3000U);
    play(0, false);
    EXPECT_TRUE(waitUntil([&] { return server.queued()->next.size() == 3000U; }));
}

TEST_F(QueueNext, WhatIsTakenOutOfTheLaneStaysInTheQueue)
{
    queueSongs(4);
    play(0, false);
    const Ids all = ids();
    ASSERT_TRUE(succeeds(queue.playNext({all[2], all[3]})));
    ASSERT_TRUE(comesToBeNext({all[2], all[3]}));
    EXPECT_EQ(server.queued()->undo, (QueueEdit{Kind::PlayNext, 2}));
    ASSERT_TRUE(succeeds(queue.notNext(all[2])));
    EXPECT_EQ(ids(), Ids({all[0], all[3], all[2], all[1]}));
    EXPECT_EQ(server.queued()->next, Ids{all[3]});
    ASSERT_TRUE(succeeds(queue.notNext(all[3]))) << "the last one stays where it is";
    EXPECT_TRUE(comesToBeNext({}));
    EXPECT_EQ(server.queued()->undo, (QueueEdit{Kind::NotNext, 1}));
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_TRUE(comesToBeNext({all[3]}));
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_TRUE(comesToBeNext({all[2], all[3]}));
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_TRUE(comesToBeNext({}));
    EXPECT_EQ(ids(), all);
    ASSERT_TRUE(succeeds(queue.redo()));
    EXPECT_TRUE(comesToBeNext({all[2], all[3]}));
    ASSERT_TRUE(succeeds(queue.remove({all[2]})));
    ASSERT_TRUE(succeeds(queue.undo()));
    ASSERT_EQ(server.queued()->next.size(), 2U) << "what comes back plays next again";
    EXPECT_EQ(server.queued()->next[0], idAt(1));
}

class QueueNextInRandomOrder : public QueueNext, public testing::WithParamInterface<bool>
{ };

INSTANTIATE_TEST_SUITE_P(WithAndWithoutConsume, QueueNextInRandomOrder, testing::Bool());

TEST_P(QueueNextInRandomOrder, TheServerPlaysTheLane)
{
    raw.command(GetParam() ? "consume 1" : "consume 0");
    queueSongs(12);
    play(4, true);
    const Ids all = ids();
    ASSERT_TRUE(succeeds(queue.playNext({all[9], all[2]})));
    ASSERT_TRUE(succeeds(queue.addNext({longSong, longSong})));
    ASSERT_TRUE(succeeds(queue.playNext({all[7]})));
    Ids lane = server.queued()->next;
    ASSERT_EQ(lane.size(), 5U);
    EXPECT_EQ(lane[0], all[9]);
    EXPECT_EQ(lane[1], all[2]);
    EXPECT_EQ(lane[4], all[7]);
    while (!lane.empty()) {
        EXPECT_EQ(raw.value("status", "nextsongid").toUInt(), lane.front());
        ASSERT_TRUE(succeeds(server.proxy.player.next()));
        EXPECT_EQ(raw.value("status", "songid").toUInt(), lane.front());
        lane.erase(lane.begin());
        ASSERT_TRUE(comesToBeNext(lane));
        ASSERT_TRUE(server.comesToShow(raw));
    }
    EXPECT_TRUE(raw.values("playlistinfo", "Prio").empty());
}

TEST_F(QueueNext, InRandomOrderTheLaneIsTakenBackToo)
{
    queueSongs(6);
    play(0, true);
    const Ids all = ids();
    ASSERT_TRUE(succeeds(queue.playNext({all[5]})));
    EXPECT_EQ(ids(), all) << "it need not be moved";
    EXPECT_EQ(server.queued()->next, Ids{all[5]});
    ASSERT_TRUE(succeeds(queue.addNext({duet})));
    ASSERT_EQ(server.queued()->next.size(), 2U);
    EXPECT_EQ(server.queued()->next[1], idAt(1)) << "behind the current song in the queue";
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_EQ(server.queued()->next, Ids{all[5]});
    ASSERT_TRUE(succeeds(queue.redo()));
    EXPECT_EQ(server.queued()->next.size(), 2U) << "with its priority";
    ASSERT_TRUE(succeeds(queue.notNext(all[5])));
    EXPECT_EQ(server.queued()->next, Ids{idAt(1)});
    EXPECT_EQ(entryOf(all[5]).priority, 0);
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_EQ(server.queued()->next.front(), all[5]);
}

TEST_F(QueueNext, TheOrderThatTheServerPlaysInWhenTheSongsAreThereCounts)
{
    queueSongs(2);
    play(0, false);
    const auto added = queue.addNext(QList<QByteArray>(3000, duet) + QList<QByteArray>{firstLight});
    raw.command("random 1");
    ASSERT_TRUE(succeeds(added));
    ASSERT_TRUE(waitUntil([&] { return server.playing()->status.random; }));
    ASSERT_EQ(server.queued()->next.size(), 3001U);
    EXPECT_EQ(server.queued()->next.front(), idAt(1));
    EXPECT_EQ(entryOf(idAt(1)).priority, 255);
}

} // namespace toccata
