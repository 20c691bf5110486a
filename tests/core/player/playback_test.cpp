// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/player/playback.h"

#include "tests/support/replyto.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace toccata {

using test::replyTo;
using test::wireTextOf;

TEST(Playback, IsAskedForInOneGo)
{
    EXPECT_EQ(wireTextOf(playbackRequest()), "command_list_begin\nstatus\ncurrentsong\ncommand_list_end\n");
}

TEST(Playback, HasTheStatusAndTheSongThatBelongsToIt)
{
    const auto playback = replyTo(playbackRequest(),
        "volume: 40\nstate: play\nsong: 2\nsongid: 7\ntime: 3:100\nelapsed: 3.250\nduration: 100.400\n"
        "file: a.ogg\nTime: 100\nduration: 100.400\nTitle: Aria\nPos: 2\nId: 7\nOK\n");
    ASSERT_TRUE(playback);
    EXPECT_EQ(playback->status.volume, 40);
    EXPECT_EQ(playback->status.songId, 7U);
    EXPECT_EQ(playback->status.elapsed, 3250ms);
    EXPECT_EQ(playback->status.duration, 100'400ms);
    ASSERT_EQ(playback->song.size(), 1);
    EXPECT_EQ(playback->song.at(0).displayTitle(), QStringLiteral("Aria"));
}

TEST(Playback, HasNoSongWhenNoneIsCurrent)
{
    const auto playback = replyTo(playbackRequest(), "volume: 40\nstate: stop\nOK\n");
    ASSERT_TRUE(playback);
    EXPECT_TRUE(playback->song.isEmpty());
}

// A song may have tags that are called like lines of the status.
TEST(Playback, TakesNothingOfTheSongForStatus)
{
    const auto playback = replyTo(
        playbackRequest(), "state: pause\nsong: 0\nfile: a.ogg\nstate: play\nvolume: 3\nerror: no\nOK\n");
    ASSERT_TRUE(playback);
    EXPECT_EQ(playback->status.state, mpd::PlayState::Paused);
    EXPECT_EQ(playback->status.volume, std::nullopt);
    EXPECT_EQ(playback->status.error, QString());
}

} // namespace toccata
