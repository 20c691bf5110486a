// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/losses.h"
#include "tests/core/server/mpdtest.h"

#include <QDateTime>

#include <atomic>
#include <ctime>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

/// What is added to the time of day in this program. Units: seconds.
std::atomic<long> jump = 0;

long realTime(clockid_t clock, timespec *time)
{
    const long result = syscall(SYS_clock_gettime, clock, time);
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        time->tv_sec += jump;
    return result;
}

} // namespace

// They take the place of the C library's in everything that runs in this program.
extern "C" int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    return int(realTime(clock, time));
}

extern "C" int gettimeofday(timeval *time, void *) noexcept
{
    timespec now{};
    const long result = realTime(CLOCK_REALTIME, &now);
    *time = {now.tv_sec, now.tv_nsec / 1000};
    return int(result);
}

extern "C" time_t time(time_t *place) noexcept
{
    timespec now{};
    realTime(CLOCK_REALTIME, &now);
    if (place)
        *place = now.tv_sec;
    return now.tv_sec;
}

namespace toccata {
namespace {

using namespace std::chrono_literals;

TEST(AClockThatJumps, ChangesNothingOfWhatIsConnectedAndPlays)
{
    test::MpdServer mpd({.musicFolder = test::taggedMusicFolder()});
    const RunningServer server;
    ASSERT_TRUE(server.knows(mpd.port()));
    const Losses losses(server);
    ASSERT_TRUE(succeeds(server.proxy.queue.add({"Cue/image.flac"}))); // twenty seconds
    ASSERT_TRUE(succeeds(server.proxy.player.play()));
    const qint64 before = QDateTime::currentSecsSinceEpoch();

    int volume = 30;
    for (const long hours : {8L, -8L, 24L * 365, 0L}) {
        jump = hours * 3600;
        ASSERT_NEAR(double(QDateTime::currentSecsSinceEpoch() - before), double(jump), 60);
        EXPECT_TRUE(succeeds(server.proxy.player.setVolume(++volume))) << hours;
        EXPECT_TRUE(test::waitUntil([&] { return server.playing()->status.volume == volume; })) << hours;
        EXPECT_LT(positionAt(*server.playing(), std::chrono::steady_clock::now()).value_or(0ms), 21s)
            << hours;
    }
    EXPECT_EQ(losses.count(), 0);

    // Nor how long it takes to come back.
    jump = 8 * 3600;
    mpd.stop();
    ASSERT_TRUE(test::waitUntil([&] { return losses.count() == 1; }));
    jump = -8 * 3600;
    mpd.start();
    EXPECT_TRUE(test::waitUntil([&] { return server.proxy.states.server.current()->isConnected(); }));
    EXPECT_TRUE(succeeds(server.proxy.player.setVolume(50)));
}

} // namespace
} // namespace toccata
