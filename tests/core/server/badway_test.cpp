// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/losses.h"
#include "tests/core/server/mpdtest.h"
#include "tests/support/slowproxy.h"

namespace toccata {

using test::MpdServer;
using test::RawConnection;
using test::SlowProxy;
using test::SlowWay;
using test::waitUntil;

namespace {

using namespace std::chrono_literals;

mpd::Address addressOf(const MpdServer &mpd)
{
    mpd::Address address;
    address.host = QStringLiteral("127.0.0.1");
    address.port = mpd.port();
    return address;
}

struct NamedWay
{
    const char *name;
    SlowWay way;
};

} // namespace

class BadWay : public testing::TestWithParam<NamedWay>
{ };

TEST_P(BadWay, BringsTheLibraryAndEveryEdit)
{
    const MpdServer mpd({.musicFolder = test::taggedMusicFolder()});
    const SlowProxy proxy(addressOf(mpd), GetParam().way);
    const RunningServer server;
    ASSERT_TRUE(server.knows(proxy.address().port));
    const Losses losses(server);
    RawConnection raw(mpd.port());
    ASSERT_TRUE(server.libraryRests());
    EXPECT_EQ(QByteArray::number(server.library()->catalogue.songs->size()), raw.value("stats", "songs"));

    ASSERT_TRUE(succeeds(server.proxy.queue.add(albumOne)));
    ASSERT_TRUE(server.comesToShow(raw));
    ASSERT_TRUE(succeeds(server.proxy.queue.insert({duet}, 1)));
    ASSERT_TRUE(server.comesToShow(raw));
    ASSERT_TRUE(succeeds(server.proxy.queue.undo()));
    EXPECT_EQ(raw.values("playlistinfo", "file"), albumOne);
    EXPECT_TRUE(server.comesToShow(raw));
    raw.command("setvol 12");
    EXPECT_TRUE(waitUntil([&] { return server.playing()->status.volume == 12; }));
    EXPECT_EQ(losses.count(), 0);
}

INSTANTIATE_TEST_SUITE_P(Ways, BadWay,
    testing::Values(NamedWay{"RoundTripOf50Ms", {.delay = 25ms}},
        NamedWay{"RoundTripOf500Ms", {.delay = 250ms}},
        NamedWay{"64KilobytesASecond", {.bytesPerSecond = 64 * 1024}},
        NamedWay{"ByteByByte", {.cutsIntoBytes = true}}),
    [](const auto &tested) { return tested.param.name; });

TEST(StallingWay, LosesNothingOfWhatIsUnderWay)
{
    const MpdServer mpd({.musicFolder = test::taggedMusicFolder()});
    SlowProxy proxy(addressOf(mpd), {});
    const RunningServer server;
    ASSERT_TRUE(server.knows(proxy.address().port));
    const Losses losses(server);
    RawConnection raw(mpd.port());
    for (int round = 0; round < 5; ++round) {
        proxy.stall();
        const auto added = server.proxy.queue.add(albumOne);
        const auto volume = server.proxy.player.setVolume(50 + round);
        const auto found = server.proxy.library.folder("Alpha");
        ASSERT_TRUE(waitUntil([&] { return proxy.held() > 0; }));
        EXPECT_FALSE(volume.isReady());
        proxy.goOn();
        EXPECT_TRUE(succeeds(added));
        EXPECT_TRUE(succeeds(volume));
        EXPECT_TRUE(succeeds(found));
        EXPECT_EQ(raw.value("status", "volume"), QByteArray::number(50 + round));
        EXPECT_TRUE(server.comesToShow(raw));
    }
    EXPECT_EQ(server.queued()->entries.size(), 15u);
    EXPECT_EQ(losses.count(), 0);
}

} // namespace toccata
