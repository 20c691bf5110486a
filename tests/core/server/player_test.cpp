// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/mpdtest.h"

using namespace std::chrono_literals;

namespace toccata {

using mpd::OneShot;
using mpd::PlayState;
using test::waitUntil;

class PlayerOnMpd : public MpdTest
{
protected:
    PlayerOnMpd()
        : player(server.proxy.player)
    { }

    void queueAlbumOne()
    {
        for (const QByteArray &uri : albumOne)
            raw.command("add \"" + uri + '"');
        ASSERT_TRUE(server.comesToShow(raw));
    }
    const mpd::Status &status()
    {
        m_held = server.playing();
        return m_held->status;
    }

    const PlayerProxy &player;

private:
    std::shared_ptr<const PlayerState> m_held;
};

TEST_F(PlayerOnMpd, PlaysWhatIsQueued)
{
    queueAlbumOne();
    ASSERT_TRUE(succeeds(player.play()));
    EXPECT_EQ(raw.value("status", "state"), "play");
    ASSERT_TRUE(waitUntil([&] { return status().state == PlayState::Playing; }));
    ASSERT_EQ(server.playing()->song.size(), 1);
    EXPECT_EQ(server.playing()->song.at(0).displayTitle(), QStringLiteral("First Light"));
    EXPECT_EQ(status().songPosition, 0U);
    EXPECT_GT(*status().duration, 4s);
    EXPECT_TRUE(server.playing()->canSeek());
}

TEST_F(PlayerOnMpd, PausesAndGoesOn)
{
    queueAlbumOne();
    ASSERT_TRUE(succeeds(player.play()));
    ASSERT_TRUE(succeeds(player.pause(true)));
    EXPECT_EQ(raw.value("status", "state"), "pause");
    ASSERT_TRUE(waitUntil([&] { return status().state == PlayState::Paused; }));
    ASSERT_TRUE(succeeds(player.pause(false)));
    ASSERT_TRUE(waitUntil([&] { return status().state == PlayState::Playing; }));
}

TEST_F(PlayerOnMpd, StopsAndForgetsTheCurrentPosition)
{
    queueAlbumOne();
    ASSERT_TRUE(succeeds(player.play()));
    ASSERT_TRUE(waitUntil([&] { return status().state == PlayState::Playing; }));
    ASSERT_TRUE(succeeds(player.stop()));
    EXPECT_EQ(raw.value("status", "state"), "stop");
    ASSERT_TRUE(waitUntil([&] { return status().state == PlayState::Stopped; }));
    EXPECT_FALSE(positionAt(*server.playing(), std::chrono::steady_clock::now()));
}

TEST_F(PlayerOnMpd, SeeksWithinTheSong)
{
    raw.command("add \"" + longSong + '"');
    raw.command("play");
    raw.command("pause 1");
    ASSERT_TRUE(
        waitUntil([&] { return status().state == PlayState::Paused && server.playing()->canSeek(); }));
    ASSERT_TRUE(succeeds(player.seek(20'500ms)));
    EXPECT_NEAR(raw.value("status", "elapsed").toDouble(), 20.5, 0.2);
    ASSERT_TRUE(waitUntil([&] { return status().elapsed >= 20'000ms; }));
    EXPECT_LE(*status().elapsed, 21s);
}

TEST_F(PlayerOnMpd, SeeksToTheNewestOfManyPlaces)
{
    raw.command("add \"" + longSong + '"');
    raw.command("play");
    raw.command("pause 1");
    ASSERT_TRUE(waitUntil([&] { return status().state == PlayState::Paused; }));
    for (int second = 1; second < 20; ++second)
        (void)player.seek(std::chrono::seconds(second));
    ASSERT_TRUE(succeeds(player.seek(25s)));
    EXPECT_NEAR(raw.value("status", "elapsed").toDouble(), 25, 0.2);
}

TEST_F(PlayerOnMpd, GoesToTheNextAndThePreviousSong)
{
    queueAlbumOne();
    ASSERT_TRUE(succeeds(player.play()));
    ASSERT_TRUE(succeeds(player.next()));
    EXPECT_EQ(raw.value("status", "song"), "1");
    ASSERT_TRUE(waitUntil([&] { return status().songPosition == 1U; }));
    ASSERT_TRUE(succeeds(player.previous()));
    EXPECT_EQ(raw.value("status", "song"), "0");
}

TEST_F(PlayerOnMpd, PlaysTheSongWithAnId)
{
    queueAlbumOne();
    const quint32 id = server.queued()->entries.at(2).id;
    ASSERT_TRUE(succeeds(player.playId(id)));
    EXPECT_EQ(raw.value("currentsong", "Title"), "Third Rail");
    ASSERT_TRUE(waitUntil([&] { return status().songId == id; }));
    EXPECT_TRUE(failsWith(Error::Kind::NotFound, player.playId(id + 1000)));
}

TEST_F(PlayerOnMpd, SetsTheVolume)
{
    ASSERT_TRUE(succeeds(player.setVolume(37)));
    EXPECT_EQ(raw.value("status", "volume"), "37");
    ASSERT_TRUE(waitUntil([&] { return status().volume == 37; }));
    ASSERT_TRUE(succeeds(player.setVolume(250)));
    EXPECT_EQ(raw.value("status", "volume"), "100");
}

TEST_F(PlayerOnMpd, SetsHowTheQueueIsPlayed)
{
    ASSERT_TRUE(succeeds(player.setRandom(true)));
    ASSERT_TRUE(succeeds(player.setRepeat(true)));
    ASSERT_TRUE(succeeds(player.setSingle(OneShot::Once)));
    ASSERT_TRUE(succeeds(player.setConsume(OneShot::On)));
    ASSERT_TRUE(succeeds(player.setCrossfade(7s)));
    EXPECT_EQ(raw.value("status", "random"), "1");
    EXPECT_EQ(raw.value("status", "repeat"), "1");
    EXPECT_EQ(raw.value("status", "single"), "oneshot");
    EXPECT_EQ(raw.value("status", "consume"), "1");
    EXPECT_EQ(raw.value("status", "xfade"), "7");
    EXPECT_TRUE(waitUntil([&] {
        return status().random && status().repeat && status().single == OneShot::Once
            && status().consume == OneShot::On && status().crossfade == 7s;
    }));
    raw.command("crossfade 0");
}

TEST_F(PlayerOnMpd, SetsTheReplayGain)
{
    ASSERT_TRUE(waitUntil([&] { return server.playing()->replayGain.has_value(); }));
    ASSERT_TRUE(succeeds(player.setReplayGain(ReplayGainMode::Album)));
    EXPECT_EQ(raw.value("replay_gain_status", "replay_gain_mode"), "album");
    EXPECT_TRUE(waitUntil([&] { return server.playing()->replayGain == ReplayGainMode::Album; }));
    ASSERT_TRUE(succeeds(player.setReplayGain(ReplayGainMode::Off)));
}

TEST_F(PlayerOnMpd, FollowsWhatOthersDo)
{
    queueAlbumOne();
    raw.command("setvol 12");
    raw.command("random 1");
    raw.command("play 1");
    EXPECT_TRUE(waitUntil([&] {
        return status().volume == 12 && status().random && status().state == PlayState::Playing
            && status().songPosition == 1U && server.playing()->song.size() == 1
            && server.playing()->song.at(0).displayTitle() == QStringLiteral("Second Wind");
    }));
}

TEST_F(PlayerOnMpd, TellsWhatTheServerCannotPlayAndDismissesIt)
{
    raw.command("add http://127.0.0.1:9/nothing.ogg");
    raw.command("play");
    ASSERT_TRUE(waitUntil([&] { return !status().error.isEmpty(); }));
    EXPECT_EQ(status().error.toUtf8(), raw.value("status", "error"));
    raw.command("stop");
    ASSERT_TRUE(succeeds(player.clearError()));
    EXPECT_EQ(raw.value("status", "error"), "");
    EXPECT_TRUE(waitUntil([&] { return status().error.isEmpty(); }));
}

TEST_F(PlayerOnMpd, SwitchesOutputs)
{
    const auto outputs = [&] { return server.proxy.states.outputs.current(); };
    ASSERT_EQ(outputs()->outputs.size(), 2U);
    EXPECT_EQ(
        outputs()->outputs.at(0), (Output{0, QStringLiteral("Speakers"), QStringLiteral("null"), true}));
    EXPECT_EQ(
        outputs()->outputs.at(1), (Output{1, QStringLiteral("Headphones"), QStringLiteral("null"), false}));
    ASSERT_TRUE(succeeds(server.proxy.outputs.setEnabled(1, true)));
    ASSERT_TRUE(succeeds(server.proxy.outputs.setEnabled(0, false)));
    EXPECT_EQ(raw.values("outputs", "outputenabled"), QList<QByteArray>({"0", "1"}));
    EXPECT_TRUE(
        waitUntil([&] { return !outputs()->outputs.at(0).enabled && outputs()->outputs.at(1).enabled; }));
    raw.command("disableoutput 1");
    EXPECT_TRUE(waitUntil([&] { return outputs()->noneEnabled(); }));
    EXPECT_TRUE(failsWith(Error::Kind::NotFound, server.proxy.outputs.setEnabled(99, true)));
}

} // namespace toccata
