// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/player/resumption.h"

#include "tests/core/music/asong.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

using namespace std::chrono_literals;
using mpd::PlayState;

const Resumption::Clock::time_point begin;
const mpd::CommandBatch seek{mpd::Command("seekcur").arg(40s)};

Playback playing(const QByteArray &uri, quint32 id, std::chrono::milliseconds elapsed)
{
    Playback playback;
    playback.status.state = PlayState::Playing;
    playback.status.songId = id;
    playback.status.elapsed = elapsed;
    playback.song = allRows(tableOf({aSong(uri)}));
    return playback;
}

TEST(Resumption, ComesWhenTheSongIsHeard)
{
    Resumption resumption;
    resumption.expect("a", 7, seek);
    resumption.agreed(begin);
    EXPECT_EQ(resumption.due(), begin + Resumption::pause);
    EXPECT_TRUE(resumption.follow({}, begin + 100ms).empty()) << "it has not begun";
    EXPECT_EQ(resumption.due(), begin + 100ms + Resumption::pause);
    EXPECT_TRUE(resumption.follow(playing("a", 8, 0ms), begin + 200ms).empty()) << "it is about to";
    EXPECT_EQ(resumption.follow(playing("a", 8, 20ms), begin + 300ms), seek);
    EXPECT_FALSE(resumption.due());
    EXPECT_TRUE(resumption.follow(playing("a", 8, 120ms), begin + 400ms).empty()) << "once";
}

TEST(Resumption, NeitherAnotherSongNorTheSameOneOfBeforeIsMeant)
{
    Resumption resumption;
    resumption.expect("a", 7, seek);
    resumption.agreed(begin);
    EXPECT_TRUE(resumption.follow(playing("a", 7, 5s), begin + 100ms).empty());
    EXPECT_TRUE(resumption.follow(playing("b", 9, 5s), begin + 200ms).empty());
    EXPECT_EQ(resumption.follow(playing("a", 8, 20ms), begin + 300ms), seek);
}

TEST(Resumption, DoesNotWaitUntilALongQueueHasBeenAdded)
{
    Resumption resumption;
    resumption.expect("a", 7, seek);
    EXPECT_TRUE(resumption.follow({}, begin).empty());
    EXPECT_FALSE(resumption.due()) << "nobody has been told to play it yet";
    EXPECT_TRUE(resumption.follow(playing("a", 8, 0ms), begin + 60s).empty());
    EXPECT_EQ(resumption.due(), begin + 60s + Resumption::pause);
    EXPECT_EQ(resumption.follow(playing("a", 8, 20ms), begin + 61s), seek);
    resumption.agreed(begin + 120s);
    EXPECT_FALSE(resumption.due());
}

TEST(Resumption, DoesNotAskOverAndOverWhetherASongThatIsGoneHasBegun)
{
    Resumption resumption;
    resumption.expect("a", 7, seek);
    EXPECT_TRUE(resumption.follow(playing("a", 8, 0ms), begin).empty());
    EXPECT_TRUE(resumption.due());
    EXPECT_TRUE(resumption.follow(playing("b", 9, 1s), begin + 1s).empty());
    EXPECT_FALSE(resumption.due());
}

TEST(Resumption, DoesNotWaitForEver)
{
    Resumption resumption;
    resumption.expect("a", 7, seek);
    resumption.agreed(begin);
    EXPECT_TRUE(resumption.follow({}, begin + Resumption::limit).empty());
    EXPECT_FALSE(resumption.due());
    EXPECT_TRUE(resumption.follow(playing("a", 8, 20ms), begin + Resumption::limit + 1s).empty());
}

TEST(Resumption, SomebodyMayWantSomethingElse)
{
    Resumption resumption;
    resumption.expect("a", 7, seek);
    resumption.forget();
    resumption.agreed(begin);
    EXPECT_FALSE(resumption.due());
    EXPECT_TRUE(resumption.follow(playing("a", 8, 20ms), begin + 1s).empty());
}

} // namespace
} // namespace toccata
