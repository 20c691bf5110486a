// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/onmopidy.h"

namespace toccata {

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

} // namespace toccata
