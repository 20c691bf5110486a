// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queuehistory.h"

#include "core/music/song.h"
#include "tests/core/music/asong.h"
#include "tests/core/queue/aqueue.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Ids = std::vector<quint32>;

/// Songs whose URIs are the numbers of their rows.
const SongTable &songs()
{
    static const std::shared_ptr<const SongTable> table = [] {
        std::vector<SongLines> lines;
        for (int i = 0; i < 40; ++i)
            lines.push_back(aSong(QByteArray::number(i)));
        return tableOf(lines);
    }();
    return *table;
}

QueueStep step(const Ids &before, const Ids &after)
{
    return stepBack(loadedEntriesOf(before), songs(), after);
}

/// The aim as ids, where a song that is to be added is told as 100 and its URI.
Ids aim(const QueueStep &step, const Ids &now)
{
    Ids ids;
    for (const QueueAim &song : aimOf(step, now))
        ids.push_back(song.uri.isEmpty() ? song.id : 100 + song.uri.toUInt());
    return ids;
}

TEST(QueueHistory, WhatWasRemovedComesBackToItsPlace)
{
    EXPECT_THAT(aim(step({1, 2, 3, 4}, {1, 4}), {1, 4}), ElementsAre(1, 102, 103, 4));
    EXPECT_THAT(aim(step({1, 2}, {}), {}), ElementsAre(101, 102));
    EXPECT_THAT(aim(step({1, 2, 3}, {2, 3}), {2, 3}), ElementsAre(101, 2, 3));
}

TEST(QueueHistory, WhatWasAddedGoes)
{
    EXPECT_THAT(aim(step({1, 2}, {1, 7, 2, 8}), {1, 7, 2, 8}), ElementsAre(1, 2));
}

TEST(QueueHistory, WhatWasMovedGoesBack)
{
    EXPECT_THAT(aim(step({1, 2, 3, 4}, {2, 3, 4, 1}), {2, 3, 4, 1}), ElementsAre(1, 2, 3, 4));
    EXPECT_EQ(step({1, 2, 3, 4}, {2, 3, 4, 1}).places.size(), 1U) << "as large as the edit was";
}

TEST(QueueHistory, WhatOthersDidSinceStays)
{
    const QueueStep removed = step({1, 2, 3, 4}, {1, 4});
    EXPECT_THAT(aim(removed, {9, 1, 8, 4}), ElementsAre(9, 1, 102, 103, 8, 4));
    EXPECT_THAT(aim(removed, {4}), ElementsAre(102, 103, 4)) << "where the song before is gone";
    EXPECT_THAT(aim(removed, {7, 8}), ElementsAre(7, 102, 103, 8)) << "where both neighbours are";
    const QueueStep moved = step({1, 2, 3}, {3, 1, 2});
    EXPECT_THAT(aim(moved, {1, 2}), ElementsAre(1, 2)) << "somebody has removed what was moved";
    EXPECT_THAT(aim(step({1}, {1, 5}), {1}), ElementsAre(1));
}

TEST(QueueHistory, AnyEditIsTakenBack)
{
    std::mt19937 chance(3);
    for (int round = 0; round < 2000; ++round) {
        Ids before;
        for (quint32 id = 1; id < 30; ++id) {
            if (chance() % 3 != 0)
                before.push_back(id);
        }
        Ids after = before;
        std::erase_if(after, [&](quint32) { return chance() % 5 == 0; });
        if (chance() % 2 == 0)
            std::shuffle(after.begin(), after.begin() + std::ptrdiff_t(after.size() / 2), chance);
        for (quint32 id = 50; id < 50 + chance() % 4; ++id)
            after.insert(after.begin() + std::ptrdiff_t(chance() % (after.size() + 1)), id);
        Ids wanted;
        for (const quint32 id : before)
            wanted.push_back(std::ranges::find(after, id) == after.end() ? 100 + id : id);
        ASSERT_EQ(aim(step(before, after), after), wanted) << "round " << round;
    }
}

TEST(QueueHistory, SongsThatWereAddedAgainAreTheSameSongs)
{
    QueueHistory history;
    history.done(step({1, 2, 3}, {3, 1, 2})); // moved
    history.done(step({3, 1, 2}, {1, 2})); // and then removed
    auto last = history.takeUndo();
    ASSERT_TRUE(last);
    EXPECT_THAT(aim(*last, {1, 2}), ElementsAre(103, 1, 2));
    history.rename({{3, 30}});
    EXPECT_THAT(aim(*history.takeUndo(), {30, 1, 2}), ElementsAre(1, 2, 30));
}

TEST(QueueHistory, AServerThatCountsAnewIsNotMisunderstood)
{
    QueueHistory history;
    history.done(step({1, 2, 3}, {1, 3})); // 2 is gone
    history.done(step({1, 3}, {1, 3, 4, 5})); // two came
    // Now 1, 3, 4 are called 2, 4, 1, and of 5 nobody knows.
    history.renameAll({{1, 2}, {3, 4}, {4, 1}});
    EXPECT_THAT(aim(*history.takeUndo(), {2, 4, 1, 7}), ElementsAre(2, 4, 7));
    EXPECT_THAT(aim(*history.takeUndo(), {2, 4, 7}), ElementsAre(2, 102, 4, 7));
}

TEST(QueueHistory, KnowsSongsAgainAfterAReconnect)
{
    const auto same = idsOfTheSameSongs({{1, 5}, {2, 6}, {3, 5}}, songs(), {{1, 6}, {8, 5}, {9, 5}}, songs());
    EXPECT_EQ(same, (std::unordered_map<quint32, quint32>{{1, 8}, {2, 1}, {3, 9}}));
    const auto unchanged = idsOfTheSameSongs({{1, 5}, {2, 5}}, songs(), {{2, 5}, {1, 5}}, songs());
    EXPECT_EQ(unchanged, (std::unordered_map<quint32, quint32>{{1, 1}, {2, 2}})) << "only moved";
}

TEST(QueueHistory, SomethingNewEndsWhatCouldBeDoneAgain)
{
    QueueHistory history;
    history.done(step({1, 2}, {1}));
    history.undone(step({1}, {1, 2}));
    EXPECT_TRUE(history.redoable());
    history.done(step({1, 2}, {1, 2}));
    EXPECT_TRUE(history.redoable()) << "that was nothing";
    history.done(step({1, 2}, {2, 1}));
    EXPECT_FALSE(history.redoable());
}

TEST(QueueHistory, ForgetsTheOldestWhereThereAreTooMany)
{
    QueueHistory history;
    for (quint32 i = 0; i <= QueueHistory::mostSteps; ++i)
        history.done(step({1, 2}, i % 2 == 0 ? Ids{1} : Ids{2}));
    std::size_t steps = 0;
    while (history.takeUndo())
        ++steps;
    EXPECT_EQ(steps, QueueHistory::mostSteps);
    EXPECT_THAT(aimOf({}, {}), IsEmpty());
}

TEST(QueueHistory, TellsOfTheSongsThatWereMovedWhereThatIsKnown)
{
    const auto movedSongs = [](const Ids &after, const Ids &movedOnes) {
        Ids ids;
        for (const auto &place : stepBack(loadedEntriesOf({1, 2, 3, 4}), songs(), after, movedOnes).places)
            ids.push_back(place.id);
        return ids;
    };
    EXPECT_THAT(movedSongs({3, 1, 2, 4}, {}), ElementsAre(3));
    EXPECT_THAT(movedSongs({3, 1, 2, 4}, {1, 2}), ElementsAre(1, 2));
    EXPECT_THAT(movedSongs({3, 2, 1, 4}, {2}), ElementsAre(1, 2)) << "and others, where they have to";
    EXPECT_THAT(movedSongs({1, 2, 3, 4}, {2}), IsEmpty()) << "none was";
}

TEST(QueueHistory, WhatWasCarriedOverIsTakenBackWithTheEditThatAskedForIt)
{
    QueueHistory history;
    QueueStep asking;
    asking.asked = Ids();
    asking.marks = {{5}};
    history.done(asking);
    history.done(step({1, 2, 3, 4, 5, 6}, {1, 3, 4, 5}));
    history.carried({.ids = {5},
        .places = stepBack(loadedEntriesOf({1, 3, 4, 5}), songs(), {1, 5, 3, 4}, {5}).places,
        .behind = 1,
        .marks = {{5, 255}}});
    EXPECT_THAT(aim(*history.takeUndo(), {1, 5, 3, 4}), ElementsAre(1, 5, 102, 3, 4, 106))
        << "what comes back does not come in between, and not behind the song that is elsewhere now";
    const QueueStep first = *history.takeUndo();
    EXPECT_THAT(aim(first, {1, 5, 2, 3, 4, 6}), ElementsAre(1, 2, 3, 4, 5, 6));
    EXPECT_THAT(first.marks, ElementsAre(SongMarks{5})) << "what it had before the edit";
}

TEST(QueueHistory, WhatWasAddedToPlayNextGoesWhereverItWasCarried)
{
    QueueHistory history;
    QueueStep adding = step({1, 2}, {1, 2, 7});
    adding.asked = Ids();
    history.done(adding);
    history.carried({.ids = {7},
        .places = stepBack(loadedEntriesOf({1, 2, 7}), songs(), {1, 7, 2}, {7}).places,
        .behind = 1,
        .marks = {}});
    EXPECT_THAT(aim(*history.takeUndo(), {1, 7, 2}), ElementsAre(1, 2));
}

TEST(QueueHistory, PrioritiesAndWhatPlaysNextFollowTheIds)
{
    QueueHistory history;
    QueueStep marked;
    marked.marks = {{2, 9}, {3, 8}};
    marked.asked = std::vector<quint32>{2, 4};
    EXPECT_FALSE(marked.isEmpty());
    history.done(marked);
    history.rename({{2, 20}});
    QueueStep step = *history.takeUndo();
    EXPECT_THAT(step.marks, ElementsAre(SongMarks{20, 9}, SongMarks{3, 8}));
    EXPECT_THAT(*step.asked, ElementsAre(20, 4));
    history.redone(step);
    history.renameAll({{20, 1}});
    step = *history.takeUndo();
    EXPECT_THAT(step.marks, ElementsAre(SongMarks{1, 9}));
    EXPECT_THAT(*step.asked, ElementsAre(1));
}

} // namespace
} // namespace toccata
