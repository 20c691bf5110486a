// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/wayback.h"

#include "tests/core/queue/aqueue.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;
using Kind = QueueEdit::Kind;

mpd::Status playing(quint32 songId)
{
    mpd::Status status;
    status.state = mpd::PlayState::Playing;
    status.songId = songId;
    status.elapsed = 5s;
    status.duration = 60s;
    return status;
}

TEST(WayBack, AddsWhatIsGoneInFrontOfWhatStandsBehindIt)
{
    EXPECT_THAT(linesOf(batchesTo({{1}, {2, "b"}, {3, "c"}, {4}}, {1, 4, 9}, {}, {})),
        ElementsAre("deleteid \"9\"", "add \"c\" \"1\"", "add \"b\" \"1\""));
    EXPECT_THAT(linesOf(batchesTo({{1}, {2}}, {1, 2}, playing(1), {})), IsEmpty());
    EXPECT_THAT(linesOf(batchesTo({{1}, {2, "b"}}, {1}, playing(2), {PositionedAdd::ByAddId})),
        ElementsAre("addid \"b\" \"1\"", "play \"1\"", "seekcur \"5.000\""));
}

TEST(WayBack, WhatPlayedInAQueueThatIsGoneIsHeardFirst)
{
    EXPECT_THAT(linesOf(batchesTo({{1, "a"}, {2, "b"}, {3, "c"}}, {9}, playing(2), {})),
        ElementsAre("clear", "add \"b\"", "play", "seekcur \"5.000\"", "add \"a\" \"0\"", "add \"c\""));
}

TEST(WayBack, WhereTheServerBeginsLateTheSongIsBroughtToItsPlaceLater)
{
    const std::vector<QueueAim> aim{{1, "a"}, {2, "b"}};
    const WayBackForm late{PositionedAdd::ByAddId, true};
    EXPECT_THAT(linesOf(batchesTo(aim, {}, playing(2), late)),
        ElementsAre("clear", "add \"b\"", "play", "addid \"a\" \"0\""));
    const auto resumed = resumedSong(aim, playing(2));
    ASSERT_TRUE(resumed);
    EXPECT_EQ(resumed->uri, "b");
    EXPECT_THAT(linesOf({resumed->commands}), ElementsAre("seekcur \"5.000\""));
    EXPECT_FALSE(resumedSong(aim, playing(3)));
    EXPECT_FALSE(resumedSong({{2}}, playing(2))) << "it is still there, and nobody knows what became of it";
    EXPECT_FALSE(resumedSong(aim, mpd::Status()));
}

TEST(WayBack, KnowsHowAnEditIsCalled)
{
    QueueStep step;
    step.places = {{.id = 1, .uri = "a"}, {.id = 2, .uri = "b"}, {.id = 3}};
    step.added = {7};
    step.marks = {{1, 5}, {3, 5}};
    EXPECT_EQ(songsIn(step, Kind::Add), 1);
    EXPECT_EQ(songsIn(step, Kind::Sort), 1);
    EXPECT_EQ(songsIn(step, Kind::Remove), 2);
    EXPECT_EQ(songsIn(step, Kind::Prioritise), 2);
    QueueState before;
    before.entries = loadedEntriesOf({1, 2, 3});
    EXPECT_FALSE(takesAllOf(before, step)) << "3 is still there";
    step.places.back().uri = "c";
    EXPECT_TRUE(takesAllOf(before, step));
    EXPECT_TRUE(takesAll(Kind::Replace));
    EXPECT_FALSE(takesAll(Kind::Crop));
}

} // namespace
} // namespace toccata
