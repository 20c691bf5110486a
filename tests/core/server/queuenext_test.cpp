// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/mpdtest.h"

#include <algorithm>
#include <random>

using namespace std::chrono_literals;

namespace toccata {

using test::waitUntil;
using Kind = QueueEdit::Kind;

class QueueNext : public MpdTest
{
protected:
    QueueNext()
        : queue(server.proxy.queue)
    { }

    using Ids = std::vector<quint32>;

    /// Long songs alone, so that none is over while a test looks.
    void queueSongs(int count)
    {
        ASSERT_TRUE(succeeds(queue.add(QList<QByteArray>(count, longSong))));
        ASSERT_TRUE(server.comesToShow(raw));
        ASSERT_EQ(server.queued()->entries.size(), std::size_t(count));
    }
    void play(int position, bool random)
    {
        raw.command(random ? "random 1" : "random 0");
        raw.command("play " + QByteArray::number(position));
        raw.command("pause 1");
        ASSERT_TRUE(waitUntil([&] {
            const auto player = server.playing();
            return player->status.songId == idAt(position) && player->status.random == random;
        }));
    }
    quint32 idAt(int position) const { return server.queued()->entries.at(std::size_t(position)).id; }
    Ids ids() const
    {
        Ids ids;
        for (const QueueEntry &entry : server.queued()->entries)
            ids.push_back(entry.id);
        return ids;
    }
    Ids firstIds(std::size_t count) const
    {
        Ids first = ids();
        first.resize(std::min(first.size(), count));
        return first;
    }
    QueueEntry entryOf(quint32 id) const
    {
        const auto state = server.queued();
        const auto position = state->positionOf(id);
        return position ? state->entries[std::size_t(*position)] : QueueEntry{};
    }
    bool comesToBeNext(const Ids &wanted) const
    {
        return waitUntil([&] { return server.queued()->next == wanted; });
    }
    bool priorityComesToBe(quint32 id, int priority) const
    {
        return waitUntil([&] { return entryOf(id).priority == priority; });
    }

    const QueueProxy &queue;
};

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

class QueueNextOverModes : public QueueNext
{
protected:
    void setRandom(bool on)
    {
        raw.command(on ? "random 1" : "random 0");
        ASSERT_TRUE(waitUntil([&] { return server.playing()->status.random == on; }));
    }
    bool noneHasAPriority()
    {
        return waitUntil([&] { return raw.values("playlistinfo", "Prio").empty(); });
    }
    /// One after the other, whatever the server would play else.
    bool serverPlays(const Ids &lane)
    {
        for (const quint32 id : lane) {
            if (raw.value("status", "nextsongid").toUInt() != id)
                return false;
            raw.command("next");
        }
        return true;
    }
};

TEST_F(QueueNextOverModes, WhatWasAskedPlaysNextInRandomOrderToo)
{
    queueSongs(12);
    play(2, false);
    const Ids all = ids();
    const Ids lane{all[9], all[0], all[7]};
    ASSERT_TRUE(succeeds(queue.playNext({lane[0], lane[1]})));
    ASSERT_TRUE(succeeds(queue.playNext({lane[2]})));
    ASSERT_TRUE(succeeds(server.proxy.player.setRandom(true)));
    ASSERT_TRUE(priorityComesToBe(lane[2], 253));
    ASSERT_TRUE(comesToBeNext(lane));
    EXPECT_EQ(raw.values("playlistinfo", "Prio").size(), 3);
    EXPECT_EQ(server.queued()->undo, (QueueEdit{Kind::PlayNext, 1})) << "it is no edit";
    EXPECT_TRUE(serverPlays(lane));
    EXPECT_TRUE(comesToBeNext({}));
}

TEST_F(QueueNextOverModes, WhatWasAskedInRandomOrderPlaysNextOutOfItToo)
{
    queueSongs(12);
    play(2, true);
    const Ids all = ids();
    const Ids lane{all[9], all[0], all[7]};
    ASSERT_TRUE(succeeds(queue.playNext({lane[0], lane[1], lane[2]})));
    const quint32 others = all[5];
    raw.command("prioid 9 " + QByteArray::number(others));
    ASSERT_TRUE(priorityComesToBe(others, 9));
    EXPECT_TRUE(waitUntil([&] { return server.queued()->next.size() == 4; }));
    EXPECT_EQ(server.queued()->asked, lane) << "the other got its priority elsewhere";
    setRandom(false);
    ASSERT_TRUE(comesToBeNext(lane));
    EXPECT_EQ(firstIds(5), (Ids{all[1], all[2], all[9], all[0], all[7]}));
    EXPECT_TRUE(priorityComesToBe(lane[2], 0));
    EXPECT_EQ(raw.values("playlistinfo", "Prio"), QList<QByteArray>{"9"}) << "which nobody asked for here";
    EXPECT_TRUE(serverPlays(lane));
}

TEST_F(QueueNextOverModes, TheOrderMayChangeAsOftenAsPeopleLike)
{
    queueSongs(6);
    play(0, false);
    const Ids all = ids();
    const Ids lane{all[5], all[3]};
    ASSERT_TRUE(succeeds(queue.playNext({lane[0], lane[1]})));
    for (int i = 0; i < 3; ++i) {
        setRandom(true);
        ASSERT_TRUE(comesToBeNext(lane));
        ASSERT_TRUE(priorityComesToBe(lane[1], 254));
        setRandom(false);
        ASSERT_TRUE(comesToBeNext(lane));
        ASSERT_TRUE(noneHasAPriority());
    }
    for (int i = 0; i < 10; ++i)
        raw.command(i % 2 == 0 ? "random 1" : "random 0");
    raw.command("random 1");
    ASSERT_TRUE(comesToBeNext(lane));
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_TRUE(comesToBeNext({}));
    EXPECT_TRUE(noneHasAPriority());
    EXPECT_EQ(ids(), all);
}

TEST_F(QueueNextOverModes, ItWaitsForWhatIsUnderWay)
{
    queueSongs(4);
    play(0, false);
    const Ids all = ids();
    ASSERT_TRUE(succeeds(queue.playNext({all[3], all[2]})));
    const auto added = queue.add(QList<QByteArray>(3000, duet));
    const auto removed = queue.remove({all[1]});
    raw.command("random 1");
    ASSERT_TRUE(succeeds(added));
    ASSERT_TRUE(succeeds(removed));
    EXPECT_TRUE(comesToBeNext({all[3], all[2]}));
    ASSERT_TRUE(succeeds(queue.undo()));
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_EQ(ids(), (Ids{all[0], all[3], all[2], ids().back()}));
    EXPECT_EQ(server.queued()->undo, (QueueEdit{Kind::PlayNext, 2}));
}

TEST_F(QueueNextOverModes, TakenBackInRandomOrderItLeavesNoPriorities)
{
    queueSongs(6);
    play(0, false);
    const Ids all = ids();
    const Ids lane{all[4], all[2]};
    ASSERT_TRUE(succeeds(queue.playNext({lane[0], lane[1]})));
    setRandom(true);
    ASSERT_TRUE(comesToBeNext(lane));
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_TRUE(comesToBeNext({}));
    EXPECT_TRUE(noneHasAPriority());
    EXPECT_EQ(ids(), all);
    ASSERT_TRUE(succeeds(queue.redo()));
    EXPECT_TRUE(comesToBeNext(lane));
    setRandom(false);
    EXPECT_TRUE(comesToBeNext(lane));
    EXPECT_TRUE(noneHasAPriority());
    EXPECT_EQ(firstIds(3), (Ids{all[0], lane[0], lane[1]}));
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_EQ(ids(), all);
}

TEST_F(QueueNextOverModes, TakenBackOutOfRandomOrderTheSongsStandWhereTheyStood)
{
    queueSongs(8);
    play(1, true);
    const Ids all = ids();
    ASSERT_TRUE(succeeds(queue.playNext({all[6]})));
    ASSERT_TRUE(succeeds(queue.playNext({all[7]})));
    ASSERT_TRUE(succeeds(queue.remove({all[4], all[2]})));
    setRandom(false);
    ASSERT_TRUE(comesToBeNext({all[6], all[7]}));
    ASSERT_TRUE(succeeds(queue.undo()));
    const Ids now = ids();
    ASSERT_EQ(now.size(), 8U);
    EXPECT_EQ(now, (Ids{all[0], all[1], all[6], all[7], now[4], all[3], now[6], all[5]}));
    EXPECT_EQ(server.queued()->next, (Ids{all[6], all[7]})) << "what comes back does not come in between";
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_EQ(server.queued()->next, Ids{all[6]});
    EXPECT_EQ(ids(), (Ids{all[0], all[1], all[6], now[4], all[3], now[6], all[5], all[7]}));
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_TRUE(server.queued()->next.empty());
    EXPECT_EQ(ids(), (Ids{all[0], all[1], now[4], all[3], now[6], all[5], all[6], all[7]}));
    ASSERT_TRUE(succeeds(queue.redo()));
    EXPECT_TRUE(comesToBeNext({all[6]}));
    EXPECT_TRUE(noneHasAPriority());
}

TEST_F(QueueNextOverModes, WhatUndoAsksForAgainPlaysNextInTheOrderOfTheMoment)
{
    queueSongs(6);
    play(0, false);
    const Ids all = ids();
    ASSERT_TRUE(succeeds(queue.playNext({all[4], all[5]})));
    ASSERT_TRUE(succeeds(queue.notNext(all[4])));
    setRandom(true);
    ASSERT_TRUE(comesToBeNext({all[5]}));
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_TRUE(comesToBeNext({all[5], all[4]}));
    ASSERT_TRUE(succeeds(queue.remove({all[4]})));
    setRandom(false);
    ASSERT_TRUE(comesToBeNext({all[5]}));
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_TRUE(waitUntil([&] { return server.queued()->next.size() == 2; }));
    EXPECT_TRUE(noneHasAPriority());
}

class QueueNextAtRandom : public QueueNextOverModes, public testing::WithParamInterface<unsigned>
{ };

INSTANTIATE_TEST_SUITE_P(Seeds, QueueNextAtRandom, testing::Values(1U, 3U, 26U, 37U, 60U));

// Whatever is done in whichever order, what is to play next does, and nothing is left of what was.
TEST_P(QueueNextAtRandom, NoPriorityIsLeftBehind)
{
    std::mt19937 chance(GetParam());
    queueSongs(12);
    play(3, false);
    const QueueEdit first = *server.queued()->undo;
    const auto succeedsOrIsNothing = [](const actor::Future<mpd::EditResult> &edit) {
        const auto error = errorOf(edit);
        return !error || error->kind == Error::Kind::NotFound;
    };
    const auto toId = [](const QByteArray &id) { return id.toUInt(); };
    bool random = false;
    for (int round = 0; round < 90; ++round) {
        const std::size_t size = server.queued()->entries.size();
        const auto anyId = [&] { return idAt(int(chance() % size)); };
        switch (chance() % 8) {
        case 0:
        case 1:
            random = !random;
            setRandom(random);
            break;
        case 2:
            ASSERT_TRUE(succeeds(queue.addNext({longSong})));
            break;
        case 3:
            ASSERT_TRUE(succeeds(queue.notNext(anyId())));
            break;
        case 4:
            ASSERT_TRUE(succeeds(queue.playNext({anyId(), anyId()})));
            break;
        case 5:
            // Not the current one: MPD lets the song keep its priority that comes in its place.
            if (const quint32 id = anyId(); size > 5 && id != server.playing()->status.songId) {
                ASSERT_TRUE(succeeds(queue.remove({id})));
            }
            break;
        case 6:
            ASSERT_TRUE(succeedsOrIsNothing(queue.redo()));
            break;
        default:
            ASSERT_TRUE(server.queued()->undo == first || succeeds(queue.undo()));
            break;
        }
        const auto laneAloneHasPriorities = [&] {
            const auto state = server.queued();
            return state->complete && std::ranges::equal(raw.values("playlistinfo", "Id"), ids(), {}, toId)
                && raw.values("playlistinfo", "Prio").size() == qsizetype(random ? state->next.size() : 0);
        };
        ASSERT_TRUE(waitUntil(laneAloneHasPriorities)) << "round " << round;
    }
    while (server.queued()->undo != first)
        ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_TRUE(comesToBeNext({}));
    EXPECT_TRUE(noneHasAPriority());
}

class StopAfterOnMpd : public QueueNext
{
protected:
    /// Has the song that plays end soon. Closer to its end a seek at times makes MPD go on without a pause.
    void letItEnd()
    {
        raw.command("pause 0");
        raw.command("seekcur 29.2");
    }
    bool singleComesToBe(const QByteArray &mode)
    {
        return waitUntil([&] { return raw.value("status", "single") == mode; });
    }
    bool isForgotten() const
    {
        return waitUntil([&] { return !server.playing()->stopsAfter; });
    }
    const PlayerProxy &player() const { return server.proxy.player; }
};

TEST_F(StopAfterOnMpd, ALaterSongIsTheLast)
{
    queueSongs(3);
    raw.command("repeat 1");
    play(0, false);
    const quint32 second = idAt(1);
    ASSERT_TRUE(succeeds(player().stopAfter(second)));
    EXPECT_EQ(server.playing()->stopsAfter, second);
    EXPECT_EQ(raw.value("status", "single"), "0");
    play(1, false);
    EXPECT_TRUE(singleComesToBe("oneshot"));
    EXPECT_EQ(raw.value("status", "repeat"), "0");
    EXPECT_EQ(server.playing()->stopsAfter, second);
    letItEnd();
    EXPECT_TRUE(isForgotten());
    EXPECT_TRUE(waitUntil([&] { return raw.value("status", "repeat") == "1"; }));
    EXPECT_EQ(raw.value("status", "single"), "0");
    EXPECT_EQ(raw.value("status", "state"), "pause") << "which is how MPD stops there";
    EXPECT_EQ(raw.value("status", "song"), "2");
}

TEST_F(StopAfterOnMpd, WhereTheSongIsSkippedTheNextOneDoesNotStop)
{
    queueSongs(3);
    play(0, false);
    ASSERT_TRUE(succeeds(player().stopAfter(idAt(0))));
    ASSERT_TRUE(waitUntil([&] { return server.playing()->status.single == mpd::OneShot::Once; }));
    ASSERT_TRUE(succeeds(player().next()));
    EXPECT_TRUE(isForgotten());
    EXPECT_TRUE(singleComesToBe("0"));
    EXPECT_EQ(raw.value("status", "song"), "1");
}

TEST_F(StopAfterOnMpd, TheLastSongOfTheQueueLeavesNothingBehind)
{
    queueSongs(1);
    play(0, false);
    ASSERT_TRUE(succeeds(player().stopAfter(idAt(0))));
    EXPECT_EQ(raw.value("status", "single"), "oneshot");
    ASSERT_TRUE(waitUntil([&] { return server.playing()->status.single == mpd::OneShot::Once; }));
    letItEnd();
    EXPECT_TRUE(isForgotten());
    EXPECT_TRUE(singleComesToBe("0"));
    EXPECT_EQ(raw.value("status", "state"), "stop");
}

TEST_F(StopAfterOnMpd, IsTakenBackAndForgottenWithTheSong)
{
    queueSongs(3);
    play(0, false);
    ASSERT_TRUE(succeeds(player().stopAfter(idAt(0))));
    ASSERT_TRUE(waitUntil([&] { return server.playing()->status.single == mpd::OneShot::Once; }));
    ASSERT_TRUE(succeeds(player().stopAfter({})));
    EXPECT_EQ(raw.value("status", "single"), "0");
    EXPECT_TRUE(isForgotten());
    ASSERT_TRUE(succeeds(player().stopAfter(idAt(2))));
    EXPECT_EQ(server.playing()->stopsAfter, idAt(2));
    ASSERT_TRUE(succeeds(queue.remove({idAt(2)})));
    EXPECT_TRUE(isForgotten());
}

} // namespace toccata
