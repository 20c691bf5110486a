// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/player/stopafter.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using mpd::OneShot;
using mpd::PlayState;
using testing::ElementsAre;
using testing::IsEmpty;

mpd::Status playing(quint32 songId, OneShot single = OneShot::Off, bool repeat = false)
{
    mpd::Status status;
    status.state = PlayState::Playing;
    status.songId = songId;
    status.single = single;
    status.repeat = repeat;
    return status;
}

std::vector<QByteArray> sent(StopAfter &stop, const mpd::Status &status, bool once = true)
{
    std::vector<QByteArray> texts;
    for (const mpd::Command &command : stop.follow(status, once, StopAfter::Clock::time_point()))
        texts.push_back(command.text());
    return texts;
}

TEST(StopAfter, IsSetWhenTheSongBegins)
{
    StopAfter stop;
    stop.choose(3);
    EXPECT_THAT(sent(stop, playing(1)), IsEmpty());
    EXPECT_THAT(sent(stop, playing(3)), ElementsAre("single \"oneshot\""));
    EXPECT_THAT(sent(stop, playing(3)), IsEmpty()) << "the answer may be older than what was sent";
    EXPECT_THAT(sent(stop, playing(3, OneShot::Once)), IsEmpty());
    EXPECT_EQ(stop.song(), 3U);
    EXPECT_THAT(sent(stop, playing(4)), IsEmpty()) << "MPD has taken it back";
    EXPECT_FALSE(stop.song());
}

TEST(StopAfter, WhatOthersSetWhileTheConnectionWasLostStays)
{
    StopAfter stop;
    stop.choose(3);
    ASSERT_THAT(sent(stop, playing(3)), ElementsAre("single \"oneshot\""));
    stop.disconnected();
    EXPECT_THAT(sent(stop, playing(3, OneShot::On)), IsEmpty());
}

TEST(StopAfter, WhereTheSongIsSkippedTheNextOneDoesNotStop)
{
    StopAfter stop;
    stop.choose(3);
    sent(stop, playing(3));
    sent(stop, playing(3, OneShot::Once));
    const StopAfter::Clock::time_point now;
    EXPECT_FALSE(stop.due());
    EXPECT_TRUE(stop.follow(playing(4, OneShot::Once), true, now).empty()) << "it may be about to pause";
    EXPECT_FALSE(stop.song());
    EXPECT_EQ(stop.due(), now + StopAfter::moment);
    EXPECT_TRUE(stop.follow(playing(4, OneShot::Once), true, now + StopAfter::moment / 2).empty());
    const auto commands = stop.follow(playing(4, OneShot::Once), true, now + StopAfter::moment);
    ASSERT_EQ(commands.size(), 1U);
    EXPECT_EQ(commands[0].text(), "single \"0\"");
    EXPECT_FALSE(stop.due());
}

TEST(StopAfter, WhatIsSetBackDoesNotComeBeforeTheStop)
{
    StopAfter stop;
    stop.choose(3);
    sent(stop, playing(3, OneShot::Off, true));
    sent(stop, playing(3, OneShot::Once));
    EXPECT_THAT(sent(stop, playing(4, OneShot::Once)), IsEmpty());
    EXPECT_THAT(sent(stop, playing(4)), ElementsAre("repeat \"1\"")) << "it has paused";
}

TEST(StopAfter, AlsoTheEndOfTheLastSongSetsItBack)
{
    StopAfter stop;
    stop.choose(3);
    sent(stop, playing(3));
    sent(stop, playing(3, OneShot::Once));
    mpd::Status ended;
    ended.single = OneShot::Once;
    EXPECT_THAT(sent(stop, ended), ElementsAre("single \"0\""));
    EXPECT_FALSE(stop.song());
}

TEST(StopAfter, RepeatIsOffMeanwhile)
{
    StopAfter stop;
    stop.choose(3);
    EXPECT_THAT(
        sent(stop, playing(3, OneShot::Off, true)), ElementsAre("repeat \"0\"", "single \"oneshot\""));
    sent(stop, playing(3, OneShot::Once));
    EXPECT_THAT(sent(stop, playing(4)), ElementsAre("repeat \"1\""));
}

TEST(StopAfter, WithoutOneshotItIsSingleAndSetBackToo)
{
    StopAfter stop;
    stop.choose(3);
    EXPECT_THAT(sent(stop, playing(3), false), ElementsAre("single \"1\""));
    sent(stop, playing(3, OneShot::On), false);
    mpd::Status ended;
    ended.single = OneShot::On;
    EXPECT_THAT(sent(stop, ended, false), ElementsAre("single \"0\""));
}

TEST(StopAfter, WhoStopsAfterEachSongGoesOnToDoSo)
{
    StopAfter stop;
    stop.choose(3);
    EXPECT_THAT(sent(stop, playing(3, OneShot::On)), IsEmpty());
    EXPECT_THAT(sent(stop, playing(4, OneShot::On)), IsEmpty());
    EXPECT_FALSE(stop.song());
}

TEST(StopAfter, IsTakenBack)
{
    StopAfter stop;
    stop.choose(3);
    sent(stop, playing(3));
    sent(stop, playing(3, OneShot::Once));
    stop.choose({});
    EXPECT_THAT(sent(stop, playing(3, OneShot::Once)), ElementsAre("single \"0\""));
    EXPECT_THAT(sent(stop, playing(3)), IsEmpty());
}

TEST(StopAfter, WhereSomebodyElseTakesItBackThatCounts)
{
    StopAfter stop;
    stop.choose(3);
    sent(stop, playing(3));
    sent(stop, playing(3, OneShot::Once));
    EXPECT_THAT(sent(stop, playing(3, OneShot::Off)), IsEmpty());
    EXPECT_FALSE(stop.song());
}

TEST(StopAfter, AnotherSongTakesItsPlace)
{
    StopAfter stop;
    stop.choose(3);
    sent(stop, playing(3));
    sent(stop, playing(3, OneShot::Once));
    stop.choose(5);
    EXPECT_THAT(sent(stop, playing(3, OneShot::Once)), ElementsAre("single \"0\""));
    EXPECT_EQ(stop.song(), 5U);
    EXPECT_THAT(sent(stop, playing(5)), ElementsAre("single \"oneshot\""));
}

} // namespace
} // namespace toccata
