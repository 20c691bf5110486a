// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/player/playwatch.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

using namespace std::chrono_literals;
using mpd::PlayState;

const PlayWatch::Clock::time_point begin;

mpd::Status playing(quint32 id, std::optional<quint32> next, std::chrono::milliseconds elapsed = 0ms)
{
    mpd::Status status;
    status.state = PlayState::Playing;
    status.songId = id;
    status.songPosition = id - 1;
    status.nextSongId = next;
    status.elapsed = elapsed;
    status.duration = 60s;
    return status;
}

mpd::Status stopped(std::optional<quint32> next = {})
{
    mpd::Status status;
    status.nextSongId = next;
    return status;
}

TEST(PlayWatch, IsContentWhenTheSongPlays)
{
    PlayWatch watch;
    watch.expect({2, {}}, begin);
    EXPECT_EQ(watch.due(), begin + PlayWatch::moment);
    EXPECT_FALSE(watch.follow(playing(2, 3), begin + 100ms));
    EXPECT_FALSE(watch.due());
    EXPECT_FALSE(watch.follow(playing(3, {}), begin + 3s)) << "somebody went on";
}

TEST(PlayWatch, NoticesASongThatDoesNotBegin)
{
    PlayWatch watch;
    watch.expect({2, {}}, begin);
    EXPECT_FALSE(watch.follow(stopped(2), begin + 100ms)) << "it may still begin";
    EXPECT_FALSE(watch.follow(stopped(2), begin + PlayWatch::moment)) << "stations take seconds";
    EXPECT_EQ(watch.due(), begin + PlayWatch::limit);
    EXPECT_EQ(watch.follow(stopped(2), begin + PlayWatch::limit), (QueuedSong{2, {}}));
    EXPECT_FALSE(watch.due());
    EXPECT_FALSE(watch.follow(stopped(2), begin + 5s)) << "it was told";
}

TEST(PlayWatch, LooksAgainWhereItLookedTooEarly)
{
    PlayWatch watch;
    watch.expect({2, {}}, begin);
    EXPECT_FALSE(watch.follow(playing(3, {}), begin + PlayWatch::moment - 1ms));
    EXPECT_EQ(watch.due(), begin + PlayWatch::moment);
    EXPECT_EQ(watch.follow(playing(3, {}), begin + PlayWatch::moment), (QueuedSong{2, {}}));
}

TEST(PlayWatch, TheSongBeforePlaysUntilTheNextBegins)
{
    PlayWatch watch;
    EXPECT_FALSE(watch.follow(playing(1, 2, 10s), begin));
    watch.expect({2, {}}, begin);
    EXPECT_FALSE(watch.follow(playing(1, 2, 12s), begin + 2s));
    EXPECT_FALSE(watch.follow(playing(2, 3), begin + 3s)) << "it was slow";

    watch.expect({3, {}}, begin + 5s);
    EXPECT_FALSE(watch.follow(playing(2, 3, 4s), begin + 7s));
    EXPECT_EQ(watch.follow(playing(2, 3, 6s), begin + 9s), (QueuedSong{3, {}}));
}

TEST(PlayWatch, NoticesThatAnotherSongPlaysInItsPlace)
{
    PlayWatch watch;
    watch.expect({{}, 4}, begin);
    EXPECT_EQ(watch.follow(playing(6, {}), begin + 2s), (QueuedSong{{}, 4}));
    watch.expect({{}, 4}, begin);
    EXPECT_FALSE(watch.follow(playing(5, {}), begin + 2s)) << "that is the one at this place";
}

TEST(PlayWatch, NoticesASongThatIsPassedOver)
{
    PlayWatch watch;
    EXPECT_FALSE(watch.follow(playing(1, 2, 50s), begin));
    EXPECT_EQ(watch.follow(playing(3, {}), begin + 10s), (QueuedSong{2, {}}));

    EXPECT_FALSE(watch.follow(playing(1, 2, 50s), begin));
    EXPECT_EQ(watch.follow(stopped(), begin + 10s), (QueuedSong{2, {}})) << "the last one";
}

TEST(PlayWatch, WhoGoesOnAsTheServerHasToldIsNoNews)
{
    PlayWatch watch;
    EXPECT_FALSE(watch.follow(playing(1, 2, 50s), begin));
    EXPECT_FALSE(watch.follow(playing(2, {}, 0ms), begin + 10s));
    EXPECT_FALSE(watch.follow(playing(2, {}, 50s), begin + 60s));
    EXPECT_FALSE(watch.follow(stopped(), begin + 70s)) << "the end of the queue";
}

TEST(PlayWatch, WhatSomebodyDidInTheMiddleOfASongIsNotTheServersDoing)
{
    PlayWatch watch;
    EXPECT_FALSE(watch.follow(playing(1, 2, 10s), begin));
    EXPECT_FALSE(watch.follow(playing(7, 8), begin + 5s)) << "another song was chosen";
    EXPECT_FALSE(watch.follow(stopped(), begin + 10s)) << "it was stopped";
}

TEST(PlayWatch, AQueueThatChangedTellsNothing)
{
    PlayWatch watch;
    EXPECT_FALSE(watch.follow(playing(1, 2, 50s), begin));
    mpd::Status other = playing(3, {});
    other.queueVersion = 1;
    EXPECT_FALSE(watch.follow(other, begin + 10s));
}

TEST(PlayWatch, ForgetsWhatNobodyWantsAnyMore)
{
    PlayWatch watch;
    watch.expect({2, {}}, begin);
    watch.forget();
    EXPECT_FALSE(watch.due());
    EXPECT_FALSE(watch.follow(stopped(2), begin + 5s));
}

} // namespace
} // namespace toccata
