// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/mpdtest.h"

namespace toccata {

using Kind = QueueEdit::Kind;

class QueueSorting : public MpdTest
{
protected:
    QueueSorting()
        : queue(server.proxy.queue)
    { }

    void queueSongs(const QList<QByteArray> &songs)
    {
        ASSERT_TRUE(succeeds(queue.add(songs)));
        ASSERT_TRUE(server.comesToShow(raw));
    }
    QList<QByteArray> uris() { return raw.values("playlistinfo", "file"); }
    quint32 idAt(std::size_t position) const { return server.queued()->entries.at(position).id; }

    const QueueProxy &queue;
};

TEST_F(QueueSorting, IsOneEditThatCanBeUndoneAndDoneAgain)
{
    const QList<QByteArray> before{thirdRail, duet, firstLight, secondWind};
    queueSongs(before);
    ASSERT_TRUE(succeeds(queue.sort(SongField::Title, Qt::AscendingOrder)));
    const QList<QByteArray> sorted{duet, firstLight, secondWind, thirdRail};
    EXPECT_EQ(uris(), sorted);
    const auto edit = server.queued()->undo;
    ASSERT_TRUE(edit);
    EXPECT_EQ(edit->kind, Kind::Sort);
    EXPECT_EQ(edit->field, SongField::Title);
    EXPECT_EQ(edit->order, Qt::AscendingOrder);
    ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_EQ(uris(), before);
    ASSERT_TRUE(succeeds(queue.redo()));
    EXPECT_EQ(uris(), sorted);
    ASSERT_TRUE(succeeds(queue.sort(SongField::Title, Qt::DescendingOrder)));
    EXPECT_EQ(uris(), QList<QByteArray>(sorted.rbegin(), sorted.rend()));
    EXPECT_TRUE(server.comesToShow(raw));
}

TEST_F(QueueSorting, TheSongThatPlaysGoesOn)
{
    queueSongs({longSong, duet, firstLight});
    raw.command("play 0");
    raw.command("pause 1");
    const QByteArray id = raw.value("status", "songid");
    ASSERT_TRUE(succeeds(queue.sort(SongField::Album, Qt::AscendingOrder)));
    EXPECT_EQ(raw.value("status", "songid"), id);
    EXPECT_EQ(raw.value("status", "state"), "pause");
    EXPECT_TRUE(server.comesToShow(raw));
}

TEST_F(QueueSorting, SelectedSongsAreSortedAmongEachOther)
{
    queueSongs({thirdRail, duet, secondWind, longSong, firstLight});
    ASSERT_TRUE(succeeds(queue.sort(SongField::Title, Qt::AscendingOrder, {idAt(0), idAt(2), idAt(4)})));
    EXPECT_EQ(uris(), QList<QByteArray>({firstLight, duet, secondWind, longSong, thirdRail}));
}

TEST_F(QueueSorting, WhatIsSortedAlreadyIsNoEdit)
{
    queueSongs(albumOne);
    ASSERT_TRUE(succeeds(queue.sort(SongField::Track, Qt::AscendingOrder)));
    EXPECT_EQ(server.queued()->undo->kind, Kind::Add);
}

TEST_F(QueueSorting, EditsThatComeQuicklyKeepTheirOrder)
{
    queueSongs({thirdRail, duet, firstLight, secondWind});
    const auto added = queue.add({duet});
    const auto sorted = queue.sort(SongField::Title, Qt::AscendingOrder);
    const auto removed = queue.remove({idAt(0)});
    const auto again = queue.sort(SongField::FileName, Qt::DescendingOrder);
    for (const auto &answer : {added, sorted, removed, again})
        ASSERT_TRUE(succeeds(answer));
    EXPECT_EQ(uris(), QList<QByteArray>({secondWind, firstLight, duet, duet}));
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(succeeds(queue.undo()));
    EXPECT_EQ(uris(), QList<QByteArray>({thirdRail, duet, firstLight, secondWind}));
}

TEST_F(QueueSorting, WithoutAServerItIsOffline)
{
    const RunningServer nowhere;
    EXPECT_TRUE(
        failsWith(Error::Kind::Offline, nowhere.proxy.queue.sort(SongField::Title, Qt::AscendingOrder)));
}

} // namespace toccata
