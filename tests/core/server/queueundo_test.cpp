// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/mpdtest.h"

#include <algorithm>
#include <random>

namespace toccata {

using test::waitUntil;
using Kind = QueueEdit::Kind;

class QueueUndo : public MpdTest
{
protected:
    QueueUndo()
        : queue(server.proxy.queue)
    { }

    QList<QByteArray> uris() { return raw.values("playlistinfo", "file"); }
    QList<quint32> idsAt(const QList<int> &positions) const
    {
        QList<quint32> ids;
        const auto state = server.queued();
        for (const int position : positions)
            ids << state->entries.at(std::size_t(position)).id;
        return ids;
    }
    void queueSixSongs()
    {
        ASSERT_TRUE(succeeds(queue.add(albumOne + QList<QByteArray>{duet, longSong, secondWind})));
        ASSERT_TRUE(server.comesToShow(raw));
        ASSERT_EQ(server.queued()->entries.size(), 6U);
    }
    /// Does it, takes it back and does it again, and looks at the server's queue each time.
    void goesBackAndForth(Kind kind, const std::function<actor::Future<mpd::EditResult>()> &edit)
    {
        const QList<QByteArray> before = uris();
        ASSERT_TRUE(succeeds(edit()));
        const QList<QByteArray> after = uris();
        ASSERT_TRUE(server.queued()->undo);
        EXPECT_EQ(server.queued()->undo->kind, kind);
        ASSERT_TRUE(succeeds(queue.undo()));
        EXPECT_EQ(uris(), before);
        ASSERT_TRUE(server.queued()->redo);
        EXPECT_EQ(server.queued()->redo->kind, kind);
        ASSERT_TRUE(succeeds(queue.redo()));
        EXPECT_EQ(uris(), after);
        ASSERT_TRUE(succeeds(queue.undo()));
        EXPECT_EQ(uris(), before);
        EXPECT_TRUE(server.comesToShow(raw));
    }

    const QueueProxy &queue;
};

TEST_F(QueueUndo, TakesEveryEditBack)
{
    queueSixSongs();
    goesBackAndForth(Kind::Add, [&] { return queue.add({duet, firstLight}); });
    goesBackAndForth(Kind::Add, [&] { return queue.insert({duet, firstLight}, 2); });
    goesBackAndForth(Kind::Add, [&] { return queue.insert({"MultiDisc"}, 1); });
    goesBackAndForth(Kind::Remove, [&] { return queue.remove(idsAt({0, 3, 4})); });
    goesBackAndForth(Kind::Remove, [&] { return queue.remove(idsAt({0, 1, 2, 3, 4, 5})); });
    goesBackAndForth(Kind::Crop, [&] { return queue.crop(idsAt({1, 4})); });
    goesBackAndForth(Kind::Move, [&] { return queue.move(idsAt({0, 5}), 3); });
    goesBackAndForth(Kind::Reverse, [&] { return queue.reverse(); });
    goesBackAndForth(Kind::Clear, [&] { return queue.clear(); });
    goesBackAndForth(Kind::Replace, [&] {
        return queue.replace({longSong, duet}, -1, QStringLiteral("Two"));
    });
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_EQ(uris(), QList<QByteArray>()) << "and what was first";
    EXPECT_FALSE(server.queued()->undo);
    EXPECT_TRUE(failsWith(Error::Kind::NotFound, queue.undo()));
}

TEST_F(QueueUndo, TakesAShuffleBack)
{
    ASSERT_TRUE(succeeds(queue.add({"Alpha", "Various", "MultiDisc", "Alpha"})));
    ASSERT_TRUE(server.comesToShow(raw));
    const QList<QByteArray> before = uris();
    do {
        ASSERT_TRUE(succeeds(queue.shuffle()));
    } while (uris() == before);
    while (server.queued()->undo->kind == Kind::Shuffle)
        ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_EQ(uris(), before);
    const QList<quint32> some = idsAt({1, 3, 5});
    ASSERT_TRUE(succeeds(queue.shuffle(some)));
    const QList<QByteArray> after = uris();
    for (const int untouched : {0, 2, 4, 6})
        EXPECT_EQ(after[untouched], before[untouched]);
}

TEST_F(QueueUndo, RemovesDuplicates)
{
    ASSERT_TRUE(succeeds(queue.add({duet, longSong, duet, firstLight, duet, longSong})));
    raw.command("play 2");
    raw.command("pause 1");
    ASSERT_TRUE(server.comesToShow(raw));
    ASSERT_TRUE(waitUntil([&] { return server.playing()->status.songPosition == 2U; }));
    goesBackAndForth(Kind::Deduplicate, [&] { return queue.removeDuplicates(); });
    ASSERT_TRUE(succeeds(queue.redo()));
    EXPECT_EQ(uris(), QList<QByteArray>({longSong, duet, firstLight})) << "the one that plays stays";
    EXPECT_EQ(server.queued()->undo, (QueueEdit{Kind::Deduplicate, 3}));
    ASSERT_TRUE(succeeds(queue.removeDuplicates()));
    EXPECT_EQ(server.queued()->undo, (QueueEdit{Kind::Deduplicate, 3})) << "there was nothing left to do";
}

TEST_F(QueueUndo, WhatTookAllSongsAwayGivesThePlaybackBackToo)
{
    queueSixSongs();
    raw.command("seek 4 12");
    raw.command("pause 1");
    const auto isKnown = [&] {
        const mpd::Status status = server.playing()->status;
        return status.songPosition == 4U && status.state == mpd::PlayState::Paused && status.duration
            && status.elapsed >= std::chrono::milliseconds(11'700);
    };
    ASSERT_TRUE(waitUntil(isKnown));
    for (const bool isCrop : {false, true}) {
        ASSERT_TRUE(succeeds(isCrop ? queue.crop({}) : queue.remove(idsAt({0, 1, 2, 3, 4, 5}))));
        EXPECT_EQ(raw.value("status", "state"), "stop");
        ASSERT_TRUE(succeeds(queue.undo()));
        EXPECT_EQ(raw.value("status", "state"), "pause");
        EXPECT_EQ(raw.value("status", "song"), "4");
        EXPECT_NEAR(raw.value("status", "elapsed").toDouble(), 12, 0.3);
        ASSERT_TRUE(waitUntil(isKnown));
    }
}

TEST_F(QueueUndo, LeavesAloneWhatOthersDidSince)
{
    queueSixSongs();
    ASSERT_TRUE(succeeds(queue.remove(idsAt({1, 2}))));
    raw.command("add \"" + duet + '"');
    raw.command("delete 0");
    ASSERT_TRUE(server.comesToShow(raw));
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_EQ(uris(), QList<QByteArray>({albumOne[1], albumOne[2], duet, longSong, secondWind, duet}));

    raw.command("clear");
    ASSERT_TRUE(server.comesToShow(raw));
    EXPECT_TRUE(failsWith(Error::Kind::NotFound, queue.redo())) << "nothing of it is left";
}

TEST_F(QueueUndo, EditsThatComeQuicklyAreTakenBackOneByOne)
{
    queueSixSongs();
    const QList<QByteArray> before = uris();
    std::vector<actor::Future<mpd::EditResult>> answers;
    const QList<quint32> ids = idsAt({0, 1, 2, 3, 4, 5});
    for (const QList<quint32> &some : {QList<quint32>{ids[0]}, {ids[5]}, {ids[2], ids[3]}})
        answers.push_back(queue.remove(some));
    answers.push_back(queue.add({duet}));
    answers.push_back(queue.reverse());
    for (std::size_t i = 0; i < 5; ++i)
        answers.push_back(queue.undo());
    for (const auto &answer : answers)
        ASSERT_TRUE(succeeds(answer));
    EXPECT_EQ(uris(), before);
    EXPECT_TRUE(server.comesToShow(raw));
}

TEST_F(QueueUndo, AMoveIsCalledByTheSongsThatWereToBeMoved)
{
    queueSixSongs();
    ASSERT_TRUE(succeeds(queue.move(idsAt({0, 1, 2, 3}), 5)));
    EXPECT_EQ(server.queued()->undo, (QueueEdit{Kind::Move, 4})) << "not by the one that they have passed";
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_EQ(server.queued()->redo, (QueueEdit{Kind::Move, 4}));
    const quint32 gone = idsAt({5}).first();
    ASSERT_TRUE(succeeds(queue.remove({gone})));
    ASSERT_TRUE(succeeds(queue.move(idsAt({0, 1}) + QList<quint32>{gone}, 4)));
    EXPECT_EQ(server.queued()->undo, (QueueEdit{Kind::Move, 2}));
}

TEST_F(QueueUndo, ALongEditThatIsStoppedIsTakenBackWhole)
{
    queueSixSongs();
    const QList<QByteArray> before = uris();
    const auto added = queue.add(QList<QByteArray>(16'000, duet));
    queue.cancel(); // which comes while the first commands are under way
    ASSERT_TRUE(waitUntil([&] { return added.isReady(); }));
    EXPECT_TRUE(!added.error() || actor::isCancelled(added.error())) << "a test that waits may come too late";
    const int length = raw.value("status", "playlistlength").toInt();
    EXPECT_EQ(server.queued()->undo, (QueueEdit{Kind::Add, length - 6}));
    EXPECT_FALSE(server.queued()->running);
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_EQ(uris(), before);
}

TEST_F(QueueUndo, AnEditThatIsUnderWayIsStoppedAndTakenBack)
{
    queueSixSongs();
    const QList<QByteArray> before = uris();
    const quint64 former = server.queued()->undoNumber;
    const auto added = queue.add(QList<QByteArray>(16'000, duet));
    ASSERT_TRUE(waitUntil([&] { return server.queued()->undoStops() || added.isReady(); }));
    ASSERT_FALSE(added.isReady()) << "this mpd is too quick for a test";
    EXPECT_EQ(server.queued()->undo->kind, Kind::Add);
    EXPECT_GT(server.queued()->undoNumber, former) << "it is what was done last";
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_TRUE(added.error() && actor::isCancelled(added.error()));
    EXPECT_EQ(uris(), before);
    EXPECT_FALSE(server.queued()->running);
    EXPECT_EQ(server.queued()->undo, (QueueEdit{Kind::Add, 6}));
    ASSERT_TRUE(server.queued()->redo);
    EXPECT_EQ(server.queued()->redo->kind, Kind::Add) << "as far as it had come";
}

TEST_F(QueueUndo, ALongEditThatWaitsIsNotBegun)
{
    queueSixSongs();
    const auto first = queue.add(QList<QByteArray>(6000, duet));
    const auto second = queue.add(QList<QByteArray>(6000, longSong));
    ASSERT_TRUE(succeeds(queue.undo()));
    ASSERT_TRUE(succeeds(first));
    EXPECT_TRUE(second.error() && actor::isCancelled(second.error()));
    EXPECT_EQ(raw.value("status", "playlistlength"), "6006");
    EXPECT_EQ(server.queued()->undo, (QueueEdit{Kind::Add, 6000}));
}

TEST_F(QueueUndo, AnEditThatTheServerEndsAtItsLimitIsTakenBackWhole)
{
    queueSixSongs();
    const QList<QByteArray> before = uris();
    EXPECT_TRUE(failsWith(Error::Kind::Refused, queue.add(QList<QByteArray>(20'000, duet))));
    EXPECT_EQ(raw.value("status", "playlistlength"), "16384") << "what an MPD with its defaults holds";
    EXPECT_EQ(server.queued()->entries.size(), 16384U);
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_EQ(uris(), before);
    ASSERT_TRUE(succeeds(queue.redo()));
    EXPECT_EQ(raw.value("status", "playlistlength"), "16384");
}

TEST_F(QueueUndo, WhatTheServerRefusesToTakeBackCanBeTriedAgain)
{
    queueSixSongs();
    const quint32 last = idsAt({5}).first();
    ASSERT_TRUE(succeeds(queue.remove({last})));
    QByteArray fill = "command_list_begin\n";
    for (int i = 5; i < 16384; ++i)
        fill += "add \"" + duet + "\"\n";
    raw.command(fill + "command_list_end");
    ASSERT_TRUE(server.comesToShow(raw));
    EXPECT_TRUE(failsWith(Error::Kind::Refused, queue.undo())) << "there is no room for it";
    EXPECT_EQ(server.queued()->undo, (QueueEdit{Kind::Remove, 1}));
    raw.command("delete 5:");
    ASSERT_TRUE(server.comesToShow(raw));
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_EQ(uris(), albumOne + QList<QByteArray>({duet, longSong, secondWind}));
}

TEST(QueueUndoOverARestart, KnowsTheSongsAgain)
{
    test::MpdServer mpd({.musicFolder = test::taggedMusicFolder()});
    const RunningServer server;
    const QueueProxy &queue = server.proxy.queue;
    const auto has = [&](std::size_t songs) {
        return waitUntil(
            [&] { return server.queued()->complete && server.queued()->entries.size() == songs; });
    };
    ASSERT_TRUE(server.knows(mpd.port()));
    const QList<QByteArray> before = albumOne + QList<QByteArray>{duet, longSong, secondWind};
    ASSERT_TRUE(succeeds(queue.add(before)));
    const auto entries = server.queued()->entries;
    ASSERT_EQ(entries.size(), 6U);
    ASSERT_TRUE(succeeds(queue.remove({entries[1].id, entries[2].id})));
    ASSERT_TRUE(succeeds(queue.add({duet})));
    const quint32 lastId = server.queued()->entries.back().id;
    mpd.stop();
    ASSERT_TRUE(waitUntil([&] { return !server.proxy.states.server.current()->isConnected(); }));
    mpd.start();
    server.proxy.reconnectNow();
    ASSERT_TRUE(has(5));
    EXPECT_NE(server.queued()->entries.back().id, lastId) << "else this shows nothing";
    ASSERT_TRUE(succeeds(queue.undo()));
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_EQ(test::RawConnection(mpd.port()).values("playlistinfo", "file"), before);
}

// Two clients at once: after each edit the model is the server's queue, and what is ours can be taken back.
TEST_F(QueueUndo, TwoClientsAtOnceNeverDisagree)
{
    std::mt19937 chance(23);
    const auto below = [&](std::size_t limit) { return int(chance() % std::max<std::size_t>(limit, 1)); };
    ASSERT_TRUE(succeeds(queue.add({"Alpha", "Various", "MultiDisc"})));
    ASSERT_TRUE(server.comesToShow(raw));
    for (int round = 0; round < 1000; ++round) {
        const auto state = server.queued();
        const std::size_t size = state->entries.size();
        const auto anyId = [&] { return state->entries[std::size_t(below(size))].id; };
        std::optional<actor::Future<mpd::EditResult>> ours;
        switch (chance() % 8) {
        case 0:
            ours = queue.add({duet, "Alpha"});
            break;
        case 1:
            ours = queue.insert({longSong}, quint32(below(size + 1)));
            break;
        case 2:
            ours = size > 0 ? queue.remove({anyId(), anyId()}) : queue.add({"Various"});
            break;
        case 3:
            ours = size > 0 ? queue.move({anyId()}, quint32(below(size + 1))) : queue.add({duet});
            break;
        case 4:
            ours = queue.reverse();
            break;
        case 5:
            ours = size > 40 ? queue.clear() : queue.shuffle();
            break;
        case 6:
            ours = queue.undo();
            break;
        default:
            ours = queue.redo();
            break;
        }
        const QByteArray position = QByteArray::number(below(size));
        switch (chance() % 6) { // while ours is under way
        case 0:
            raw.command("delete " + position);
            break;
        case 1:
            raw.command("move " + position + " 0");
            break;
        case 2:
            raw.command("add \"" + secondWind + '"');
            break;
        case 3:
            raw.command("shuffle");
            break;
        default:
            break;
        }
        const auto error = errorOf(*ours);
        ASSERT_TRUE(!error || error->kind == Error::Kind::NotFound || error->kind == Error::Kind::Invalid
            || error->kind == Error::Kind::Refused)
            << "round " << round << ": " << nameOf(error->kind) << error->serverText.toStdString();
        ASSERT_TRUE(server.comesToShow(raw)) << "round " << round;
    }
}

} // namespace toccata
