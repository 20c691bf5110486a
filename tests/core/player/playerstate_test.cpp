// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/player/playerstate.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace toccata {

namespace {

const auto then = std::chrono::steady_clock::time_point(1000s);

PlayerState at(std::chrono::milliseconds elapsed, mpd::PlayState state)
{
    PlayerState player;
    player.status.state = state;
    player.status.elapsed = elapsed;
    player.status.duration = 60s;
    player.status.songId = 1;
    player.readAt = then;
    return player;
}

} // namespace

TEST(PositionAt, GoesOnWhilePlaying)
{
    EXPECT_EQ(positionAt(at(10s, mpd::PlayState::Playing), then + 2500ms), 12'500ms);
}

TEST(PositionAt, StandsWhilePaused)
{
    EXPECT_EQ(positionAt(at(10s, mpd::PlayState::Paused), then + 2500ms), 10s);
}

TEST(PositionAt, NeverPassesTheEnd)
{
    EXPECT_EQ(positionAt(at(59s, mpd::PlayState::Playing), then + 1h), 60s);
    EXPECT_EQ(positionAt(at(70s, mpd::PlayState::Paused), then), 60s);
}

TEST(PositionAt, NeverGoesBackBeforeWhatWasRead)
{
    EXPECT_EQ(positionAt(at(10s, mpd::PlayState::Playing), then - 5s), 10s);
}

TEST(PositionAt, AStreamHasNoEnd)
{
    PlayerState stream = at(10s, mpd::PlayState::Playing);
    stream.status.duration.reset();
    EXPECT_EQ(positionAt(stream, then + 1h), 1h + 10s);
    EXPECT_FALSE(stream.canSeek());
}

TEST(PositionAt, IsEmptyWithoutASong)
{
    EXPECT_EQ(positionAt({}, then), std::nullopt);
    EXPECT_FALSE(PlayerState().canSeek());
    EXPECT_TRUE(at(1s, mpd::PlayState::Paused).canSeek());
}

} // namespace toccata
