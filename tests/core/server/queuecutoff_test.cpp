// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/mpdtest.h"
#include "tests/support/cuttingproxy.h"

namespace toccata {

using test::waitUntil;
using Kind = QueueEdit::Kind;

/// The connection ends while an edit is taken back.
class QueueCutOff : public MpdTest
{
protected:
    void SetUp() override
    {
        MpdTest::SetUp();
        ASSERT_TRUE(program.knows(proxy.port()));
    }
    const QueueProxy &queue() const { return program.proxy.queue; }
    QList<QByteArray> uris() { return raw.values("playlistinfo", "file"); }
    bool isConnected() const { return program.proxy.states.server.current()->isConnected(); }
    void add(const QList<QByteArray> &songs)
    {
        ASSERT_TRUE(succeeds(queue().add(songs)));
        ASSERT_TRUE(program.comesToShow(raw));
    }
    /// Undoes, is cut off once so many bytes have gone from the command \p name on, and comes back.
    void isCutOffAt(const QByteArray &name, qint64 bytes)
    {
        proxy.cutAfter(name, bytes);
        const auto undone = queue().undo();
        ASSERT_TRUE(waitUntil([&] { return undone.isReady() && !isConnected(); }));
        EXPECT_FALSE(proxy.isArmed());
        EXPECT_TRUE(undone.error());
        program.proxy.reconnectNow();
        ASSERT_TRUE(waitUntil([&] { return isConnected(); }));
        ASSERT_TRUE(program.comesToShow(raw));
    }

    test::CuttingProxy proxy{mpd().port()};
    RunningServer program;
};

TEST_F(QueueCutOff, WhatIsLeftToGiveBackIsGivenTheNextTime)
{
    const QList<QByteArray> songs{firstLight, longSong, duet, longSong};
    add(songs);
    ASSERT_TRUE(succeeds(queue().setPriority({program.queued()->entries[1].id}, 40)));
    ASSERT_TRUE(succeeds(queue().remove({program.queued()->entries[1].id, program.queued()->entries[3].id})));
    isCutOffAt("prioid", 1);
    EXPECT_EQ(uris(), songs) << "the songs are back, their priorities are not";
    EXPECT_TRUE(raw.values("playlistinfo", "Prio").empty());
    EXPECT_EQ(program.queued()->undo, (QueueEdit{Kind::Remove, 2}));
    ASSERT_TRUE(succeeds(queue().undo()));
    EXPECT_EQ(uris(), songs) << "each once";
    EXPECT_EQ(raw.values("playlistinfo", "Prio"), QList<QByteArray>{"40"});
    ASSERT_TRUE(succeeds(queue().undo()));
    EXPECT_TRUE(raw.values("playlistinfo", "Prio").empty()) << "what was done before knows its song again";
}

class LaneCutOff : public QueueCutOff
{
protected:
    void SetUp() override
    {
        QueueCutOff::SetUp();
        add(QList<QByteArray>(6, longSong));
        raw.command("play 0");
        raw.command("pause 1");
        ASSERT_TRUE(waitUntil([&] { return program.playing()->status.songPosition == 0U; }));
        lane = {program.queued()->entries[4].id, program.queued()->entries[2].id};
        ASSERT_TRUE(succeeds(queue().playNext({lane[0], lane[1]})));
    }
    bool isCutOff() const
    {
        return waitUntil([&] { return !isConnected(); });
    }
    bool laneComesBack() const
    {
        program.proxy.reconnectNow();
        return waitUntil([&] { return isConnected() && program.queued()->next == lane; });
    }

    std::vector<quint32> lane;
};

TEST_F(LaneCutOff, WhatWasToPlayNextIsCarriedOverOnceTheConnectionIsBack)
{
    proxy.cutAfter("prioid", 1);
    raw.command("random 1");
    ASSERT_TRUE(isCutOff());
    EXPECT_TRUE(raw.values("playlistinfo", "Prio").empty());
    EXPECT_TRUE(laneComesBack());
    EXPECT_EQ(raw.values("playlistinfo", "Prio"), QList<QByteArray>({"255", "254"}));
}

TEST_F(LaneCutOff, TheOrderMayHaveChangedMeanwhile)
{
    proxy.cutAfter("setvol", 1);
    const auto changed = program.proxy.player.setVolume(20);
    ASSERT_TRUE(isCutOff());
    raw.command("random 1");
    ASSERT_TRUE(laneComesBack());
    EXPECT_EQ(raw.values("playlistinfo", "Prio"), QList<QByteArray>({"255", "254"}));
}

TEST_F(QueueCutOff, SongsThatAreBackAreNotAddedTwice)
{
    QList<QByteArray> songs;
    for (int i = 0; i < 400; ++i)
        songs << firstLight << longSong << duet;
    add(songs);
    ASSERT_TRUE(succeeds(queue().clear()));
    isCutOffAt("add", 75'000);
    const auto back = uris().size();
    ASSERT_GT(back, 0);
    ASSERT_LT(back, songs.size());
    EXPECT_EQ(program.queued()->undo, (QueueEdit{Kind::Clear, 1200}));
    ASSERT_TRUE(succeeds(queue().undo()));
    EXPECT_EQ(uris(), songs);
    EXPECT_EQ(program.queued()->undo->kind, Kind::Add);
}

} // namespace toccata
