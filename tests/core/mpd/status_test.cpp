// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/status.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <utility>

using namespace std::chrono_literals;

namespace toccata::mpd {

namespace {

Status statusOf(std::initializer_list<std::pair<const char *, const char *>> lines)
{
    Status status;
    for (const auto &[name, value] : lines)
        takeStatusPair(status, name, value);
    return status;
}

} // namespace

TEST(Status, ReadsEverythingMpdTells)
{
    const Status status = statusOf(
        {{"volume", "63"}, {"repeat", "1"}, {"random", "1"}, {"single", "oneshot"}, {"consume", "1"},
            {"partition", "default"}, {"playlist", "1234"}, {"playlistlength", "12"}, {"mixrampdb", "0"},
            {"state", "play"}, {"xfade", "5"}, {"song", "3"}, {"songid", "44"}, {"time", "12:301"},
            {"elapsed", "12.345"}, {"bitrate", "320"}, {"duration", "300.930"}, {"audio", "44100:16:2"},
            {"nextsong", "4"}, {"nextsongid", "45"}, {"updating_db", "2"}, {"error", "no device"}});
    Status wanted;
    wanted.state = PlayState::Playing;
    wanted.volume = 63;
    wanted.random = wanted.repeat = true;
    wanted.single = OneShot::Once;
    wanted.consume = OneShot::On;
    wanted.crossfade = 5s;
    wanted.queueVersion = 1234;
    wanted.queueLength = 12;
    wanted.songPosition = 3;
    wanted.songId = 44;
    wanted.nextSongId = 45;
    wanted.elapsed = 12'345ms;
    wanted.duration = 300'930ms;
    wanted.audioFormat = QStringLiteral("44100:16:2");
    wanted.bitrate = 320;
    wanted.updateJob = 2;
    wanted.error = QStringLiteral("no device");
    EXPECT_EQ(status, wanted);
}

TEST(Status, HasNoVolumeWithoutAMixer)
{
    EXPECT_EQ(statusOf({}).volume, std::nullopt);
    EXPECT_EQ(statusOf({{"volume", "-1"}}).volume, std::nullopt);
    EXPECT_EQ(statusOf({{"volume", "101"}}).volume, std::nullopt);
    EXPECT_EQ(statusOf({{"volume", "0"}}).volume, 0);
}

TEST(Status, TakesTheLengthFromTimeWhereThatIsAllThereIs)
{
    const Status mopidy = statusOf({{"state", "pause"}, {"time", "7:160"}, {"elapsed", "7.250"}});
    EXPECT_EQ(mopidy.duration, 160s);
    EXPECT_EQ(mopidy.elapsed, 7250ms);
}

TEST(Status, AnUnknownLengthIsNone)
{
    EXPECT_EQ(statusOf({{"time", "7:0"}, {"duration", "0.000"}}).duration, std::nullopt);
    EXPECT_EQ(statusOf({{"duration", "nan"}}).duration, std::nullopt);
    EXPECT_EQ(statusOf({{"duration", "-3"}}).duration, std::nullopt);
    EXPECT_EQ(statusOf({{"duration", "1e300"}}).duration, std::nullopt);
}

TEST(Status, PassesOverWhatMakesNoSense)
{
    EXPECT_EQ(
        statusOf({{"song", "x"}, {"playlistlength", "-5"}, {"state", "dancing"}, {"time", "7"}, {"", ""}}),
        Status());
    EXPECT_EQ(statusOf({{"playlistlength", "4294967295"}}).queueLength, 0U);
    EXPECT_EQ(statusOf({{"playlistlength", "1000000"}}).queueLength, 1'000'000U);
}

} // namespace toccata::mpd
