// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/queuenexttest.h"

#include <random>

namespace toccata {

using test::waitUntil;
using Kind = QueueEdit::Kind;

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

} // namespace toccata
