// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/queuenexttest.h"

namespace toccata {

using test::waitUntil;

class StopAfterOnMpd : public QueueNext
{
protected:
    /// Has the song that plays end soon. Closer to its end a seek at times makes MPD go on without a pause.
    void letItEnd()
    {
        raw.command("pause 0");
        raw.command("seekcur 29.2");
    }
    bool singleComesToBe(const QByteArray &mode)
    {
        return waitUntil([&] { return raw.value("status", "single") == mode; });
    }
    bool isForgotten() const
    {
        return waitUntil([&] { return !server.playing()->stopsAfter; });
    }
    const PlayerProxy &player() const { return server.proxy.player; }
};

TEST_F(StopAfterOnMpd, ALaterSongIsTheLast)
{
    queueSongs(3);
    raw.command("repeat 1");
    play(0, false);
    const quint32 second = idAt(1);
    ASSERT_TRUE(succeeds(player().stopAfter(second)));
    EXPECT_EQ(server.playing()->stopsAfter, second);
    EXPECT_EQ(raw.value("status", "single"), "0");
    play(1, false);
    EXPECT_TRUE(singleComesToBe("oneshot"));
    EXPECT_EQ(raw.value("status", "repeat"), "0");
    EXPECT_EQ(server.playing()->stopsAfter, second);
    letItEnd();
    EXPECT_TRUE(isForgotten());
    EXPECT_TRUE(waitUntil([&] { return raw.value("status", "repeat") == "1"; }));
    EXPECT_EQ(raw.value("status", "single"), "0");
    EXPECT_EQ(raw.value("status", "state"), "pause") << "which is how MPD stops there";
    EXPECT_EQ(raw.value("status", "song"), "2");
}

TEST_F(StopAfterOnMpd, WhereTheSongIsSkippedTheNextOneDoesNotStop)
{
    queueSongs(3);
    play(0, false);
    ASSERT_TRUE(succeeds(player().stopAfter(idAt(0))));
    ASSERT_TRUE(waitUntil([&] { return server.playing()->status.single == mpd::OneShot::Once; }));
    ASSERT_TRUE(succeeds(player().next()));
    EXPECT_TRUE(isForgotten());
    EXPECT_TRUE(singleComesToBe("0"));
    EXPECT_EQ(raw.value("status", "song"), "1");
}

TEST_F(StopAfterOnMpd, TheLastSongOfTheQueueLeavesNothingBehind)
{
    queueSongs(1);
    play(0, false);
    ASSERT_TRUE(succeeds(player().stopAfter(idAt(0))));
    EXPECT_EQ(raw.value("status", "single"), "oneshot");
    ASSERT_TRUE(waitUntil([&] { return server.playing()->status.single == mpd::OneShot::Once; }));
    letItEnd();
    EXPECT_TRUE(isForgotten());
    EXPECT_TRUE(singleComesToBe("0"));
    EXPECT_EQ(raw.value("status", "state"), "stop");
}

TEST_F(StopAfterOnMpd, IsTakenBackAndForgottenWithTheSong)
{
    queueSongs(3);
    play(0, false);
    ASSERT_TRUE(succeeds(player().stopAfter(idAt(0))));
    ASSERT_TRUE(waitUntil([&] { return server.playing()->status.single == mpd::OneShot::Once; }));
    ASSERT_TRUE(succeeds(player().stopAfter({})));
    EXPECT_EQ(raw.value("status", "single"), "0");
    EXPECT_TRUE(isForgotten());
    ASSERT_TRUE(succeeds(player().stopAfter(idAt(2))));
    EXPECT_EQ(server.playing()->stopsAfter, idAt(2));
    ASSERT_TRUE(succeeds(queue.remove({idAt(2)})));
    EXPECT_TRUE(isForgotten());
}

} // namespace toccata
