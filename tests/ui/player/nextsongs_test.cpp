// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/player/nextsongs.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

using Positions = std::vector<int>;

QueueState queueOf(int songs)
{
    QueueState queue;
    for (int i = 0; i < songs; ++i)
        queue.entries.push_back({quint32(100 + i), quint32(i)});
    return queue;
}

mpd::Status playing(std::optional<quint32> id)
{
    mpd::Status status;
    status.songId = id;
    return status;
}

TEST(NextSongs, FollowTheCurrentOne)
{
    EXPECT_EQ(nextPositions(queueOf(9), playing(102), 3), (Positions{3, 4, 5}));
    EXPECT_EQ(nextPositions(queueOf(4), playing(102), 3), (Positions{3}));
    EXPECT_EQ(nextPositions(queueOf(3), playing(102), 3), Positions());
}

TEST(NextSongs, BeginAgainWithRepeatButNeverReachTheCurrentOne)
{
    mpd::Status status = playing(102);
    status.repeat = true;
    EXPECT_EQ(nextPositions(queueOf(4), status, 3), (Positions{3, 0, 1}));
    EXPECT_EQ(nextPositions(queueOf(3), status, 9), (Positions{0, 1}));
    status.songId = 100;
    EXPECT_EQ(nextPositions(queueOf(1), status, 9), Positions());
}

TEST(NextSongs, InRandomOrderOnlyTheChosenOneIsKnown)
{
    mpd::Status status = playing(102);
    status.random = true;
    EXPECT_EQ(nextPositions(queueOf(9), status, 3), Positions());
    status.nextSongId = 107;
    EXPECT_EQ(nextPositions(queueOf(9), status, 3), (Positions{7}));
    QueueState queue = queueOf(9);
    queue.next = {105, 101, 108};
    EXPECT_EQ(nextPositions(queue, status, 2), (Positions{5, 1})) << "and those that somebody asked for";
}

TEST(NextSongs, WithoutACurrentSongThereAreNone)
{
    EXPECT_EQ(nextPositions(queueOf(9), playing({}), 3), Positions());
    EXPECT_EQ(nextPositions(queueOf(9), playing(999), 3), Positions()); // the queue is not that far yet
    EXPECT_EQ(nextPositions({}, playing(100), 3), Positions());
}

} // namespace
} // namespace toccata
