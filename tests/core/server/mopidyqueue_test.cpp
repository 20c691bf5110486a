// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/onmopidy.h"

#include <QTemporaryDir>

namespace toccata {

using test::waitUntil;

TEST_F(OnMopidy, TheQueueIsSortedAndTheOrderTakenBack)
{
    QList<QByteArray> songs = someSongs(6);
    ASSERT_EQ(songs.size(), 6);
    const QList<QByteArray> inOrder = songs;
    std::swap(songs[0], songs[4]);
    std::swap(songs[1], songs[5]);
    ASSERT_TRUE(succeeds(server.proxy.queue.add(songs)));
    ASSERT_TRUE(server.comesToShow(raw));
    ASSERT_TRUE(succeeds(server.proxy.queue.sort(SongField::Album, Qt::AscendingOrder)));
    EXPECT_EQ(uris(), inOrder);
    ASSERT_TRUE(succeeds(server.proxy.queue.undo()));
    EXPECT_EQ(uris(), songs);
}

/// What Mopidy tells of where it is, it tells also of a seek that it has forgotten: only what goes on counts.
bool goesOnBehind(test::RawConnection &raw, std::chrono::milliseconds place)
{
    const double from = double(place.count()) / 1000;
    return waitUntil([&] {
        const double elapsed = raw.value("status", "elapsed").toDouble();
        return elapsed > from + 0.4 && elapsed < from + 8;
    });
}

TEST_F(OnMopidy, AQueueThatWasReplacedComesBackAtItsSong)
{
    const QTemporaryDir folder;
    const RunningServer program({}, {}, folder.path());
    ASSERT_TRUE(program.knows(mopidy().port()));
    const QList<QByteArray> songs = someSongs(4);
    ASSERT_TRUE(succeeds(program.proxy.queue.replace(songs, 2, QStringLiteral("Four"))));
    // A seek that comes before the stream has begun is forgotten at times.
    ASSERT_TRUE(waitUntil([&] { return raw.value("status", "elapsed").toDouble() > 0.2; }));
    ASSERT_TRUE(succeeds(program.proxy.player.seek(std::chrono::seconds(40))));
    ASSERT_TRUE(waitUntil([&] {
        return program.playing()->status.songPosition == 2U
            && program.playing()->status.elapsed >= std::chrono::seconds(40);
    }));
    ASSERT_TRUE(succeeds(program.proxy.queue.clear()));
    const auto former = [&] { return program.proxy.states.recents.current()->former; };
    ASSERT_TRUE(waitUntil([&] { return former().size() == 1; }));
    const auto asked = program.proxy.recents.former(former().front().number);
    ASSERT_TRUE(succeeds(asked));
    const auto queue = asked.get();
    ASSERT_TRUE(queue);
    EXPECT_EQ(queue->uris, songs);
    EXPECT_EQ(queue->position, 2U);
    ASSERT_TRUE(succeeds(program.proxy.queue.replace(queue->uris, 2, queue->name, queue->elapsed)));
    EXPECT_EQ(uris(), songs);
    EXPECT_TRUE(waitUntil(
        [&] { return raw.value("status", "song") == "2" && raw.value("status", "state") == "play"; }));
    EXPECT_GE(queue->elapsed, std::chrono::seconds(40));
    EXPECT_TRUE(goesOnBehind(raw, queue->elapsed));
}

TEST_F(OnMopidy, UndoBringsTheReplacedQueueBackWhereItWas)
{
    const QueueProxy &queue = server.proxy.queue;
    const QList<QByteArray> songs = someSongs(4);
    const auto plays = [&](quint32 position, double elapsed) {
        return waitUntil([&] {
            const mpd::Status status = server.playing()->status;
            return status.songPosition == position && status.state == mpd::PlayState::Playing
                && raw.value("status", "elapsed").toDouble() > elapsed;
        });
    };
    for (int round = 0; round < 4; ++round) {
        ASSERT_TRUE(succeeds(queue.replace(songs, 2, QStringLiteral("Four"))));
        ASSERT_TRUE(plays(2, 0));
        ASSERT_TRUE(succeeds(server.proxy.player.seek(std::chrono::seconds(40))));
        ASSERT_TRUE(plays(2, 40.1));
        if (round == 3) {
            ASSERT_TRUE(succeeds(server.proxy.player.pause(true)));
            ASSERT_TRUE(waitUntil([&] { return server.playing()->status.state == mpd::PlayState::Paused; }));
        }
        ASSERT_TRUE(waitUntil([&] { return server.playing()->status.elapsed > std::chrono::seconds(39); }));
        ASSERT_TRUE(succeeds(queue.replace({songs[0]}, 0, QStringLiteral("One"))));
        ASSERT_TRUE(plays(0, 0));
        ASSERT_TRUE(succeeds(queue.undo()));
        EXPECT_EQ(uris(), songs);
        EXPECT_TRUE(round == 3 || goesOnBehind(raw, std::chrono::seconds(40))) << "in round " << round;
    }
    EXPECT_TRUE(waitUntil([&] { return raw.value("status", "state") == "pause"; }));
    EXPECT_EQ(raw.value("status", "song"), "2");
    ASSERT_TRUE(succeeds(server.proxy.player.pause(false)));
    EXPECT_TRUE(goesOnBehind(raw, std::chrono::seconds(40))) << "and has paused there";
}

TEST_F(OnMopidy, WhatSomebodyWantsMeanwhileCounts)
{
    const QueueProxy &queue = server.proxy.queue;
    const QList<QByteArray> songs = someSongs(4);
    const auto replaced = queue.replace(songs, 2, QStringLiteral("Four"), std::chrono::seconds(40));
    (void)server.proxy.player.pause(false);
    ASSERT_TRUE(succeeds(replaced));
    ASSERT_TRUE(waitUntil([&] { return raw.value("status", "elapsed").toDouble() > 1; }));
    EXPECT_LT(raw.value("status", "elapsed").toDouble(), 20);
}

} // namespace toccata
