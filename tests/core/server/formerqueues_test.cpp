// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/mpdtest.h"

#include <QTemporaryDir>

namespace toccata {

using test::waitUntil;

/// The program with a folder for what was played, started again when a test says so.
class FormerQueues : public MpdTest
{
protected:
    void SetUp() override
    {
        MpdTest::SetUp();
        startProgram();
    }
    void startProgram()
    {
        program.emplace(QString(), CoverPlaces(), folder.path());
        ASSERT_TRUE(program->knows(mpd().port()));
    }
    const ServerProxy &proxy() const { return program->proxy; }
    QList<QByteArray> uris() { return raw.values("playlistinfo", "file"); }
    std::vector<FormerQueueFacts> former() const { return proxy().states.recents.current()->former; }
    bool comesToKeep(std::size_t queues) const
    {
        return waitUntil([&] { return former().size() == queues; });
    }
    void bringBack(const FormerQueueFacts &facts)
    {
        const auto asked = proxy().recents.former(facts.number);
        ASSERT_TRUE(succeeds(asked));
        const auto queue = asked.get();
        ASSERT_TRUE(queue);
        ASSERT_TRUE(succeeds(proxy().queue.replace(
            queue->uris, int(queue->position.value_or(0)), queue->name, queue->elapsed, queue->marks)));
    }

    QTemporaryDir folder;
    std::optional<RunningServer> program;
};

TEST_F(FormerQueues, OutliveTheProgramAndComeBackWhereTheyWere)
{
    const QList<QByteArray> songs{firstLight, longSong, duet};
    ASSERT_TRUE(succeeds(proxy().queue.add(songs)));
    raw.command("seek 1 12.5");
    raw.command("pause 1");
    ASSERT_TRUE(waitUntil([&] {
        const mpd::Status status = program->playing()->status;
        return status.songPosition == 1U && status.state == mpd::PlayState::Paused && status.duration;
    }));
    ASSERT_TRUE(succeeds(proxy().queue.replace({duet}, 0, QStringLiteral("Duets"))));
    ASSERT_TRUE(comesToKeep(1));
    program.reset();
    startProgram();
    ASSERT_TRUE(comesToKeep(1));
    EXPECT_EQ(former().front().songs, 3);
    EXPECT_FALSE(former().front().name.isEmpty());
    bringBack(former().front());
    EXPECT_EQ(uris(), songs);
    EXPECT_EQ(raw.value("status", "song"), "1");
    EXPECT_EQ(raw.value("status", "state"), "play");
    EXPECT_GE(raw.value("status", "elapsed").toDouble(), 12);
    ASSERT_TRUE(succeeds(proxy().queue.undo()));
    EXPECT_EQ(uris(), QList<QByteArray>{duet});
}

TEST_F(FormerQueues, AreKeptWhenTheQueueIsClearedAndWhenThatIsDoneAgain)
{
    ASSERT_TRUE(succeeds(proxy().queue.add(albumOne)));
    ASSERT_TRUE(succeeds(proxy().queue.clear()));
    ASSERT_TRUE(comesToKeep(1));
    EXPECT_EQ(former().front().name, QStringLiteral("Album One"));
    ASSERT_TRUE(succeeds(proxy().queue.undo()));
    ASSERT_TRUE(succeeds(proxy().queue.redo()));
    ASSERT_TRUE(succeeds(proxy().queue.replace({duet, longSong}, -1, QStringLiteral("Two"))));
    ASSERT_TRUE(succeeds(proxy().queue.clear()));
    ASSERT_TRUE(comesToKeep(2));
    EXPECT_EQ(former().front().songs, 2) << "the newest first, and each once";
    EXPECT_EQ(former().back().songs, 3);
}

TEST_F(FormerQueues, ComeBackWithThePartsAndPrioritiesOfTheirSongs)
{
    const QList<QByteArray> songs{firstLight, longSong, duet, longSong};
    ASSERT_TRUE(succeeds(proxy().queue.add(songs)));
    const auto entries = program->queued()->entries;
    ASSERT_TRUE(succeeds(proxy().queue.setPriority({entries[2].id, entries[3].id}, 40)));
    ASSERT_TRUE(succeeds(proxy().queue.setPart(entries[3].id, SongPart{std::chrono::seconds(2)})));
    ASSERT_TRUE(succeeds(
        proxy().queue.setPart(entries[1].id, SongPart{std::chrono::seconds(5), std::chrono::seconds(25)})));
    const auto isAtItsPlace = [&] {
        const mpd::Status status = program->playing()->status;
        return status.songPosition == 1U && status.elapsed >= std::chrono::seconds(6);
    };
    raw.command("seek 1 6");
    raw.command("pause 1");
    ASSERT_TRUE(waitUntil(isAtItsPlace));
    const QList<QByteArray> priorities = raw.values("playlistinfo", "Prio");
    const QList<QByteArray> parts = raw.values("playlistinfo", "Range");
    ASSERT_EQ(priorities.size(), 2);
    ASSERT_EQ(parts.size(), 2);
    ASSERT_TRUE(succeeds(proxy().queue.replace({duet, duet}, -1, QStringLiteral("Duets"))));
    ASSERT_TRUE(comesToKeep(1));
    program.reset();
    startProgram();
    ASSERT_TRUE(comesToKeep(1));
    bringBack(former().front());
    EXPECT_EQ(uris(), songs);
    EXPECT_EQ(raw.values("playlistinfo", "Prio"), priorities);
    EXPECT_EQ(raw.values("playlistinfo", "Range"), parts);
    EXPECT_TRUE(waitUntil(isAtItsPlace)) << "also in a part";
    EXPECT_EQ(raw.value("status", "state"), "play");
    ASSERT_TRUE(succeeds(proxy().queue.undo()));
    EXPECT_EQ(uris(), QList<QByteArray>({duet, duet}));
    ASSERT_TRUE(succeeds(proxy().queue.redo()));
    EXPECT_EQ(raw.values("playlistinfo", "Prio"), priorities);
}

TEST_F(FormerQueues, WhatIsRemovedOrUndoneIsNotKept)
{
    ASSERT_TRUE(succeeds(proxy().queue.add({duet})));
    ASSERT_TRUE(succeeds(proxy().queue.clear())); // one song is not worth it
    ASSERT_TRUE(succeeds(proxy().queue.add(albumOne)));
    ASSERT_TRUE(program->comesToShow(raw));
    ASSERT_TRUE(succeeds(proxy().queue.remove({program->queued()->entries.front().id})));
    ASSERT_TRUE(succeeds(proxy().queue.undo()));
    ASSERT_TRUE(succeeds(proxy().queue.undo()));
    ASSERT_TRUE(succeeds(proxy().queue.add({duet, longSong})));
    ASSERT_TRUE(succeeds(proxy().queue.clear()));
    ASSERT_TRUE(comesToKeep(1));
    EXPECT_EQ(former().front().songs, 2);
}

TEST_F(FormerQueues, TheOneThatIsThereIsNotOffered)
{
    ASSERT_TRUE(succeeds(proxy().queue.add(albumOne)));
    ASSERT_TRUE(succeeds(proxy().queue.replace({duet, longSong}, -1, QStringLiteral("Two"))));
    ASSERT_TRUE(comesToKeep(1));
    bringBack(former().front());
    ASSERT_TRUE(waitUntil([&] { return former().size() == 1 && former().front().songs == 2; }))
        << "the other one has taken its place";
    ASSERT_TRUE(succeeds(proxy().queue.reverse()));
    EXPECT_TRUE(comesToKeep(2)) << "in another order it is another one";
    ASSERT_TRUE(succeeds(proxy().queue.undo()));
    EXPECT_TRUE(comesToKeep(1));
    program.reset();
    startProgram();
    EXPECT_TRUE(waitUntil([&] { return former().size() == 1 && former().front().songs == 2; }));
}

} // namespace toccata
