// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/mpdtest.h"

namespace toccata {

using test::MpdServer;
using test::RawConnection;
using test::waitUntil;

namespace {

using Phase = mpd::ConnectionState::Phase;

Phase phaseOf(const RunningServer &server)
{
    return server.proxy.states.server.current()->connection.phase;
}

/// Whether what is shown comes to be what the server says: its queue, what it does, its options.
testing::AssertionResult comesToBeAs(RawConnection &raw, const RunningServer &server)
{
    if (!server.comesToShow(raw))
        return testing::AssertionFailure() << "another queue: " << server.titles().size();
    const bool same = waitUntil([&] {
        const auto playing = server.playing();
        const mpd::Status &shown = playing->status;
        const auto told = raw.command("status");
        const auto value = [&](const char *name) {
            for (const auto &[key, text] : told) {
                if (key == name)
                    return text;
            }
            return QByteArray();
        };
        return playing->known && QByteArray::number(shown.volume.value_or(-1)) == value("volume")
            && shown.random == (value("random") == "1") && shown.repeat == (value("repeat") == "1")
            && shown.queueVersion == value("playlist").toUInt()
            && (shown.state == mpd::PlayState::Paused) == (value("state") == "pause");
    });
    return same ? testing::AssertionSuccess() : testing::AssertionFailure() << "another status";
}

} // namespace

TEST(AServerThatComesLate, IsUsedAsIfItHadBeenThereFromTheStart)
{
    MpdServer mpd({.musicFolder = test::taggedMusicFolder()});
    mpd.stop();
    const RunningServer server;
    server.connectTo(mpd.port());
    ASSERT_TRUE(waitUntil([&] { return phaseOf(server) == Phase::WaitingToRetry; }));
    EXPECT_TRUE(failsWith(Error::Kind::Offline, server.proxy.queue.add(albumOne)));

    mpd.start();
    const auto hasReadAll = [&] {
        return phaseOf(server) == Phase::Connected && server.playing()->known
            && server.library()->catalogue.songs->size() > 30 && !server.library()->loading
            && server.proxy.states.outputs.current()->known;
    };
    // It is tried less and less often, every half minute at last.
    ASSERT_TRUE(waitUntil(hasReadAll, std::chrono::seconds(60))) << "nobody has asked it to try again";
    RawConnection raw(mpd.port());
    EXPECT_TRUE(succeeds(server.proxy.queue.add(albumOne)));
    EXPECT_TRUE(succeeds(server.proxy.player.play()));
    EXPECT_TRUE(succeeds(server.proxy.player.pause(true)));
    EXPECT_TRUE(succeeds(server.proxy.outputs.setEnabled(1, true)));
    EXPECT_TRUE(succeeds(server.proxy.library.update()));
    const auto found = server.proxy.search.find(QStringLiteral("light"));
    ASSERT_TRUE(succeeds(found));
    EXPECT_FALSE(found.get().isEmpty());
    EXPECT_TRUE(comesToBeAs(raw, server));
}

// What a computer finds that was asleep for a night: a connection of which nobody has said that it is over.
TEST(AServerThatStandsStill, IsNoticedWhenTheConnectionIsDoubtedAndIsAsItIsAfterwards)
{
    MpdServer mpd({.musicFolder = test::taggedMusicFolder()});
    const RunningServer server;
    ASSERT_TRUE(server.knows(mpd.port()));
    RawConnection raw(mpd.port());
    ASSERT_TRUE(succeeds(server.proxy.queue.add(albumOne)));
    ASSERT_TRUE(comesToBeAs(raw, server));

    mpd.freeze();
    server.proxy.checkConnection();
    ASSERT_TRUE(waitUntil([&] { return phaseOf(server) != Phase::Connected; }));
    EXPECT_TRUE(failsWith(Error::Kind::Offline, server.proxy.player.play())) << "and nobody waits for it";

    mpd.thaw();
    for (const char *command : {"deleteid 1", "random 1", "setvol 23", "play 1", "pause 1"})
        raw.command(command);
    raw.command("add \"" + duet + '"');
    ASSERT_TRUE(waitUntil([&] { return phaseOf(server) == Phase::Connected; }));
    EXPECT_TRUE(comesToBeAs(raw, server));
    EXPECT_EQ(server.playing()->status.volume, 23);
}

TEST(AServerThatStandsStill, ForAMomentIsNotLostByADoubt)
{
    MpdServer mpd({.musicFolder = test::taggedMusicFolder()});
    const RunningServer server;
    ASSERT_TRUE(server.knows(mpd.port()));
    mpd.freeze();
    server.proxy.checkConnection();
    const auto volume = server.proxy.player.setVolume(31);
    mpd.thaw();
    EXPECT_TRUE(succeeds(volume));
    RawConnection raw(mpd.port());
    EXPECT_TRUE(comesToBeAs(raw, server));
    EXPECT_EQ(phaseOf(server), Phase::Connected);
}

} // namespace toccata
