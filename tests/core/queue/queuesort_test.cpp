// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queuesort.h"

#include "tests/core/music/asong.h"
#include "tests/core/queue/aqueue.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

QueueState threeSongs()
{
    QueueState queue;
    queue.songs = tableOf({aSong("a"), aSong("b"), aSong("c")});
    queue.entries = {{10, 2}, {11, QueueEntry::noRow}, {12, 0}, {13, 1}};
    return queue;
}

TEST(KnownSongs, AreThoseThatAreLoadedWithTheirIds)
{
    const SongsWithIds all = knownSongs(threeSongs(), {});
    EXPECT_THAT(all.songs.rows, ElementsAre(2, 0, 1));
    EXPECT_THAT(all.ids, ElementsAre(10, 12, 13));
}

TEST(KnownSongs, AreOnlyThoseThatAreAskedForAsTheyStand)
{
    EXPECT_THAT(knownSongs(threeSongs(), {13, 11, 10, 99}).ids, ElementsAre(10, 13));
    EXPECT_THAT(knownSongs(threeSongs(), {99}).ids, IsEmpty());
}

TEST(PickedFrom, TakesThemInTheOrderOfThePlaces)
{
    EXPECT_THAT(pickedFrom({10, 12, 13}, {2, 0, 1}), ElementsAre(13, 10, 12));
}

TEST(SortedAmong, AllOfThem)
{
    EXPECT_THAT(sortedAmong({1, 2, 3}, {3, 1, 2}), ElementsAre(3, 1, 2));
}

TEST(SortedAmong, SomeKeepThePlacesThatTheyTakeTogether)
{
    EXPECT_THAT(sortedAmong({1, 2, 3, 4, 5}, {5, 3, 1}), ElementsAre(5, 2, 3, 4, 1));
}

TEST(SortedAmong, WhatIsGoneMeanwhileIsLeftOutAndWhatIsNewStays)
{
    EXPECT_THAT(sortedAmong({1, 9, 3, 5}, {5, 4, 3, 1}), ElementsAre(5, 9, 3, 1));
    EXPECT_THAT(sortedAmong({}, {5, 4}), IsEmpty());
}

} // namespace
} // namespace toccata
