// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/song.h"
#include "tests/core/server/runningserver.h"
#include "tests/support/mpdserver.h"

#include <QDir>
#include <QTemporaryDir>

namespace toccata {

using test::MpdServer;
using test::RawConnection;
using test::waitUntil;

namespace {

constexpr auto patience = std::chrono::seconds(100);

/// Adds folder after folder until the queue is as long as it may be, or as \p wanted.
int fillQueue(RawConnection &raw, int wanted)
{
    raw.command("tagtypes clear"); // or its own `playlistinfo` is too long
    for (const QByteArray &folder : raw.values("lsinfo", "directory")) {
        raw.command("add \"" + QByteArray(folder).replace('\\', "\\\\").replace('"', "\\\"") + '"');
        if (!raw.ack().isEmpty())
            break;
        if (raw.value("status", "playlistlength").toInt() >= wanted)
            break;
    }
    return raw.value("status", "playlistlength").toInt();
}

bool isWhole(const QueueState &queue, int songs)
{
    return queue.complete && queue.entries.size() == std::size_t(songs)
        && std::ranges::all_of(queue.entries, &QueueEntry::isLoaded);
}

} // namespace

// With MPD's default `max_output_buffer_size`: it hangs up on whoever asks for more than 8 MiB at once.
TEST(LargeServer, AHundredThousandSongsAndASixteenThousandSongQueueAreReadWhole)
{
    const MpdServer mpd({.inventedSongs = 100'000});
    RawConnection raw(mpd.port());
    const int queued = fillQueue(raw, 16'384);
    ASSERT_GT(queued, 16'000);

    const QTemporaryDir folder;
    const RunningServer server(folder.path());
    server.connectTo(mpd.port());
    EXPECT_TRUE(waitUntil([&] { return isWhole(*server.queued(), queued); }, patience));
    EXPECT_TRUE(waitUntil(
        [&] {
            return server.library()->source == LibraryState::Source::Mirror && !server.library()->loading;
        },
        patience));
    EXPECT_FALSE(server.library()->error);
    EXPECT_EQ(server.library()->catalogue.songs->size(), 100'000);
    EXPECT_TRUE(server.comesToShow(raw));
    EXPECT_FALSE(mpd.log().contains("Output buffer is full")) << "a reply was too long";

    raw.command("shuffle");
    EXPECT_TRUE(server.comesToShow(raw));
    raw.command("delete 0");
    EXPECT_TRUE(server.comesToShow(raw));

    const QDir kept(folder.path());
    EXPECT_TRUE(
        waitUntil([&] { return kept.entryList({QStringLiteral("*.library")}).size() == 1; }, patience));
    const RunningServer next(folder.path());
    next.connectTo(mpd.port());
    EXPECT_TRUE(waitUntil([&] { return next.library()->catalogue.songs->size() == 100'000; }, patience));
    // No song has a file, so an update of a folder removes what is in it.
    const QByteArray gone = raw.values("lsinfo", "directory").value(0);
    raw.command("update \"" + QByteArray(gone).replace('\\', "\\\\").replace('"', "\\\"") + '"');
    for (const RunningServer *each : {&server, &next}) {
        EXPECT_TRUE(waitUntil([&] { return each->library()->catalogue.songs->size() < 100'000; }, patience));
        EXPECT_EQ(QByteArray::number(each->library()->catalogue.songs->size()), raw.value("stats", "songs"));
        EXPECT_FALSE(each->library()->error);
    }
    EXPECT_FALSE(mpd.log().contains("Output buffer is full")) << "a reply was too long";
}

TEST(LargeServer, AQueueOfThirtyThousandSongsIsReadWhole)
{
    const MpdServer mpd({.inventedSongs = 33'000, .configuration = "max_playlist_length \"60000\"\n"});
    RawConnection raw(mpd.port());
    const RunningServer server;
    ASSERT_TRUE(server.knows(mpd.port()));
    const int queued = fillQueue(raw, 30'000);
    ASSERT_GE(queued, 30'000);
    EXPECT_TRUE(waitUntil([&] { return isWhole(*server.queued(), queued); }, patience));
    EXPECT_TRUE(server.comesToShow(raw));
    raw.command("clear");
    EXPECT_TRUE(server.comesToShow(raw));
    EXPECT_FALSE(mpd.log().contains("Output buffer is full"));
}

TEST(LargeServer, ASentQueueOfTenThousandSongsArrivesInOrder)
{
    const MpdServer mpd({.inventedSongs = 10'000});
    const RunningServer server;
    ASSERT_TRUE(server.knows(mpd.port()));
    const auto songs = server.library()->catalogue.songs;
    ASSERT_EQ(songs->size(), 10'000);
    QList<QByteArray> uris;
    for (int row = 0; row < songs->size(); ++row)
        uris << songs->at(row).uri();
    // There are no files behind these songs, so playing is refused if mpd finds out soon enough.
    const auto error = errorOf(server.proxy.queue.replace(uris, 5'000, {}));
    EXPECT_TRUE(!error || error->kind == Error::Kind::Refused) << error->serverText.toStdString();
    RawConnection raw(mpd.port());
    EXPECT_EQ(raw.values("playlistinfo", "file"), uris);
    EXPECT_TRUE(waitUntil([&] { return isWhole(*server.queued(), 10'000); }));
}

} // namespace toccata
