// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/nextlane.h"

#include "tests/core/queue/aqueue.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Ids = std::vector<quint32>;

mpd::Status at(quint32 songId)
{
    mpd::Status status;
    status.state = mpd::PlayState::Playing;
    status.songId = songId;
    return status;
}

mpd::Status inRandomOrder(quint32 songId, std::optional<quint32> next = {})
{
    mpd::Status status = at(songId);
    status.random = true;
    status.nextSongId = next;
    return status;
}

TEST(NextLane, IsWhatWasAskedForAndStandsBehindTheCurrentSong)
{
    const auto queue = entriesOf({1, 2, 3, 4, 5});
    EXPECT_THAT(nextLane(queue, at(2), {4, 3}), ElementsAre(3, 4));
    EXPECT_THAT(nextLane(queue, at(2), {3, 5}), ElementsAre(3)) << "5 does not follow";
    EXPECT_THAT(nextLane(queue, at(2), {4}), IsEmpty());
    EXPECT_THAT(nextLane(queue, at(5), {4}), IsEmpty());
    EXPECT_THAT(nextLane(queue, {}, {1, 2}), ElementsAre(1, 2)) << "where none is current the first is next";
    EXPECT_THAT(nextLane({}, at(2), {4}), IsEmpty());
}

TEST(NextLane, AStatusThatIsNewerThanTheEntriesMovesNothing)
{
    mpd::Status status = at(2);
    status.songPosition = 0; // somebody has removed 1
    EXPECT_THAT(nextLane(entriesOf({1, 2, 3, 4}), status, {3}), ElementsAre(3));
}

TEST(NextLane, InRandomModeIsByPriority)
{
    auto queue = entriesOf({1, 2, 3, 4, 5});
    queue[0].priority = 9;
    queue[2].priority = 200;
    queue[3].priority = 9;
    queue[4].priority = 100;
    EXPECT_THAT(nextLane(queue, inRandomOrder(4), {2}), ElementsAre(3, 5, 1)) << "4 plays already";
    EXPECT_THAT(nextLane(queue, at(4), {2}), IsEmpty()) << "they count in random mode alone";
}

TEST(NextLane, OfEqualPrioritiesTheServersNextIsTheFirst)
{
    auto queue = entriesOf({1, 2, 3});
    queue[1].priority = queue[2].priority = 5;
    EXPECT_THAT(nextLane(queue, inRandomOrder(1, 3), {}), ElementsAre(3, 2));
    EXPECT_THAT(nextLane(queue, inRandomOrder(1), {}), ElementsAre(2, 3));
}

TEST(NextLane, KnowsWhereOneMoreSongGoes)
{
    const auto queue = entriesOf({1, 2, 3, 4});
    EXPECT_EQ(positionBehind({}, queue, at(2)), 2U);
    EXPECT_EQ(positionBehind({3}, queue, at(2)), 3U);
    EXPECT_EQ(positionBehind({}, queue, at(4)), 4U);
    mpd::Status unknown;
    unknown.songPosition = 7;
    EXPECT_EQ(positionBehind({}, queue, unknown), 4U);
}

TEST(NextLane, PrioritiesGoDownFromTheHighest)
{
    EXPECT_THAT(prioritiesBehind({}, {7, 8}), ElementsAre(SongPriority{7, 255}, SongPriority{8, 254}));
    EXPECT_THAT(
        prioritiesBehind({{1, 255}, {2, 60}}, {7, 8}), ElementsAre(SongPriority{7, 59}, SongPriority{8, 58}));
    EXPECT_THAT(prioritiesBehind({{1, 60}}, {}), IsEmpty());
}

TEST(NextLane, WithoutRoomBelowTheLaneGetsOtherPriorities)
{
    EXPECT_THAT(prioritiesBehind({{1, 255}, {2, 2}, {3, 1}}, {7}),
        ElementsAre(SongPriority{2, 254}, SongPriority{3, 253}, SongPriority{7, 252}));
}

TEST(NextLane, OfMoreSongsThanPrioritiesTheLastOnesShareOne)
{
    std::vector<quint32> many(300);
    for (quint32 i = 0; i < many.size(); ++i)
        many[i] = i + 1;
    const auto priorities = prioritiesBehind({}, many);
    ASSERT_EQ(priorities.size(), 300U);
    EXPECT_EQ(priorities[253].priority, 2);
    EXPECT_EQ(priorities[254].priority, 1);
    EXPECT_EQ(priorities[299].priority, 1);
}

TEST(NextLane, WhatOthersHaveAddedElsewhereWasNotAskedFor)
{
    const auto before = entriesOf({1, 2, 3});
    const auto added = [&](quint32 position, const Ids &now) {
        return addedIn(gapAt(before, position), before, entriesOf(now));
    };
    EXPECT_THAT(added(1, {1, 7, 8, 2, 3, 9}), ElementsAre(7, 8));
    EXPECT_THAT(added(1, {9, 3, 1, 7, 8, 2}), ElementsAre(7, 8)) << "others have moved a song as well";
    EXPECT_THAT(added(1, {7, 8, 2, 9}), ElementsAre(7, 8)) << "1 is over and consumed";
    EXPECT_THAT(added(1, {1, 2, 3, 9}), IsEmpty()) << "none of ours was found";
    EXPECT_THAT(added(0, {7, 1, 2, 9, 3}), ElementsAre(7));
    EXPECT_THAT(added(3, {9, 1, 2, 3, 7, 8}), ElementsAre(7, 8));
    EXPECT_THAT(added(3, {9, 1, 2, 7, 8}), ElementsAre(7, 8));
    EXPECT_THAT(added(1, {7, 3, 8}), ElementsAre(7, 8)) << "nobody knows where they were put";
    EXPECT_THAT(addedIn(gapAt({}, 0), {}, entriesOf({7, 8})), ElementsAre(7, 8));
}

} // namespace
} // namespace toccata
