// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/mpdtest.h"
#include "tests/support/cuttingproxy.h"
#include "tests/support/mutation.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <unistd.h>

namespace toccata {

using test::MpdServer;
using test::RawConnection;
using test::waitUntil;

namespace {

using namespace std::chrono_literals;
using Phase = mpd::ConnectionState::Phase;

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 memoryTolerance = 320 * 1024 * 1024; // AddressSanitizer keeps 256 MiB of what was freed
#else
constexpr qint64 memoryTolerance = 4 * 1024 * 1024; // measured: less than 1 MiB
#endif

/// What this process has.
struct Holdings
{
    static Holdings now()
    {
        QFile memory(QStringLiteral("/proc/self/statm"));
        const bool opened = memory.open(QIODevice::ReadOnly);
        return {QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System).size(),
            QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(),
            opened ? memory.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) : 0};
    }

    qsizetype files = 0;
    qsizetype threads = 0;
    /// Units: bytes, resident.
    qint64 memory = 0;
};

Phase phaseOf(const RunningServer &server)
{
    return server.proxy.states.server.current()->connection.phase;
}

bool hasReadAll(const RunningServer &server)
{
    return phaseOf(server) == Phase::Connected && server.playing()->known && server.queued()->complete
        && server.library()->source == LibraryState::Source::Mirror && !server.library()->loading
        && server.library()->catalogue.songs->size() > 30 && server.proxy.states.outputs.current()->known;
}

} // namespace

TEST(Reconnects, AThousandLeaveNothingBehind)
{
    const MpdServer mpd({.musicFolder = test::taggedMusicFolder()});
    RawConnection(mpd.port()).command("add /");
    test::CuttingProxy proxy(mpd.port());
    const RunningServer server;
    server.connectTo(proxy.port());
    ASSERT_TRUE(waitUntil([&] { return hasReadAll(server); }));
    const auto cutAndComeBack = [&](quint32 round) {
        // All five connections have something to say: the library uses two of them.
        server.proxy.checkConnection();
        (void)server.proxy.library.folder("Alpha");
        PictureRequest picture; // of another album each time, and there is none: nothing of them is kept
        picture.subject.key = QByteArray::number(round);
        picture.subject.songUri = longSong;
        picture.shape.side = 64;
        (void)server.proxy.artwork.find(picture);
        proxy.cut();
        ASSERT_TRUE(waitUntil([&] { return phaseOf(server) != Phase::Connected; })) << round;
        server.proxy.reconnectNow();
        ASSERT_TRUE(waitUntil([&] { return hasReadAll(server); })) << round;
    };
    for (quint32 round = 0; round < 50; ++round)
        ASSERT_NO_FATAL_FAILURE(cutAndComeBack(round));
    const Holdings before = Holdings::now();
    for (quint32 round = 0; round < test::fromEnvironment("TOCCATA_RECONNECTS", 1000); ++round)
        ASSERT_NO_FATAL_FAILURE(cutAndComeBack(round));
    // What was closed last may be given back a moment later; connections on demand may be open or not.
    constexpr int onDemand = 4;
    EXPECT_TRUE(waitUntil([&] {
        const Holdings after = Holdings::now();
        return after.threads <= before.threads && after.files <= before.files + 2 * onDemand;
    })) << before.files
        << " files and " << before.threads << " threads became " << Holdings::now().files << " and "
        << Holdings::now().threads;
    EXPECT_LT(Holdings::now().memory - before.memory, memoryTolerance);
    RawConnection raw(mpd.port());
    EXPECT_TRUE(server.comesToShow(raw));
    std::printf(
        "resident memory: %lld KiB, then %lld KiB\n", before.memory / 1024, Holdings::now().memory / 1024);
}

TEST(Reconnects, AServerThatComesTenMinutesLateIsUsed)
{
    MpdServer mpd({.musicFolder = test::taggedMusicFolder()});
    mpd.stop();
    const RunningServer server;
    server.connectTo(mpd.port());
    QElapsedTimer clock;
    clock.start();
    ASSERT_TRUE(waitUntil([&] { return clock.hasExpired(10 * 60 * 1000); }, 11min));
    EXPECT_NE(phaseOf(server), Phase::Connected);
    mpd.start();
    EXPECT_TRUE(waitUntil([&] { return hasReadAll(server); }, 60s)) << "it is tried every half minute";
    EXPECT_TRUE(succeeds(server.proxy.queue.add(albumOne)));
    EXPECT_TRUE(succeeds(server.proxy.player.play()));
}

} // namespace toccata
