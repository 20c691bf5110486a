// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/onmopidy.h"

namespace toccata {

using mpd::PlayState;
using test::waitUntil;

/// Mopidy lists the commands for priorities and parts, and has neither.
class MopidyNext : public OnMopidy
{
protected:
    void TearDown() override { raw.command("single 0"); }

    void play(int position)
    {
        raw.command("play " + QByteArray::number(position));
        ASSERT_TRUE(waitUntil([&] {
            return server.playing()->isPlaying()
                && server.playing()->status.songPosition == quint32(position);
        }));
    }
    void queueSongs(int count)
    {
        ASSERT_TRUE(succeeds(server.proxy.queue.add(someSongs(count))));
        ASSERT_TRUE(server.comesToShow(raw));
        ASSERT_EQ(server.queued()->entries.size(), std::size_t(count));
    }
    quint32 idAt(int position) const { return server.queued()->entries.at(std::size_t(position)).id; }
};

TEST_F(MopidyNext, WhatPlaysNextIsMoved)
{
    queueSongs(5);
    play(1);
    const QList<QByteArray> before = uris();
    const quint32 last = idAt(4);
    const quint32 first = idAt(0);
    ASSERT_TRUE(succeeds(server.proxy.queue.playNext({last})));
    ASSERT_TRUE(succeeds(server.proxy.queue.playNext({first})));
    EXPECT_EQ(uris(), QList<QByteArray>({before[1], before[4], before[0], before[2], before[3]}));
    EXPECT_EQ(server.queued()->next, (std::vector<quint32>{last, first}));
    EXPECT_TRUE(waitUntil([&] { return server.playing()->status.nextSongId == last; }));
    ASSERT_TRUE(succeeds(server.proxy.queue.undo()));
    ASSERT_TRUE(succeeds(server.proxy.queue.undo()));
    EXPECT_EQ(uris(), before);
    EXPECT_TRUE(server.queued()->next.empty());
}

TEST_F(MopidyNext, WhatWasAskedPlaysNextAgainOnceTheOrderIsNotRandomAnyMore)
{
    queueSongs(5);
    play(1);
    const quint32 last = idAt(4);
    ASSERT_TRUE(succeeds(server.proxy.queue.playNext({last})));
    const QList<QByteArray> before = uris();
    const auto laneComesToBe = [&](const std::vector<quint32> &lane) {
        return waitUntil([&] { return server.queued()->next == lane; });
    };
    ASSERT_TRUE(succeeds(server.proxy.player.setRandom(true)));
    EXPECT_TRUE(laneComesToBe({})) << "nothing makes a Mopidy play a song next then";
    ASSERT_TRUE(succeeds(server.proxy.player.setRandom(false)));
    EXPECT_TRUE(laneComesToBe({last}));
    EXPECT_EQ(uris(), before);
}

TEST_F(MopidyNext, HasNoPrioritiesAndNoParts)
{
    queueSongs(2);
    const auto &capabilities = server.proxy.states.server.current()->connection.capabilities;
    EXPECT_FALSE(capabilities.has("prioid"));
    EXPECT_FALSE(capabilities.has("rangeid"));
    EXPECT_TRUE(failsWith(Error::Kind::Unsupported, server.proxy.queue.setPriority({idAt(1)}, 5)));
    EXPECT_TRUE(failsWith(Error::Kind::Unsupported, server.proxy.queue.setPart(idAt(1), SongPart{})));
}

TEST_F(MopidyNext, InRandomOrderTheNextSongIsTheOneThatTheServerTells)
{
    queueSongs(5);
    raw.command("random 1");
    play(0);
    ASSERT_TRUE(waitUntil([&] { return server.playing()->status.random; }));
    ASSERT_TRUE(succeeds(server.proxy.queue.playNext({idAt(4)})));
    EXPECT_TRUE(server.queued()->next.empty());
    EXPECT_TRUE(waitUntil([&] { return server.playing()->status.nextSongId.has_value(); }));
}

TEST_F(MopidyNext, StopsAfterASongAndGoesOnAsBeforeWithTheNext)
{
    queueSongs(3);
    play(0);
    ASSERT_TRUE(succeeds(server.proxy.player.stopAfter(idAt(1))));
    EXPECT_EQ(raw.value("status", "single"), "0");
    play(1);
    ASSERT_TRUE(waitUntil([&] { return server.playing()->status.single == mpd::OneShot::On; }));
    raw.command("seekcur 58");
    ASSERT_TRUE(waitUntil([&] { return server.playing()->status.state == PlayState::Stopped; }));
    EXPECT_TRUE(waitUntil([&] { return raw.value("status", "single") == "0"; }));
    EXPECT_FALSE(server.playing()->stopsAfter);
    EXPECT_EQ(server.playing()->refusals, 0);
}

} // namespace toccata
