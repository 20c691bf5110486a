// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queuerequests.h"

#include "core/music/song.h"
#include "tests/support/replyto.h"

#include <gtest/gtest.h>

namespace toccata {

using test::replyTo;
using test::wireTextOf;

TEST(QueueRequests, ReadsAPageIntoTheSharedTable)
{
    const auto builder = std::make_shared<SongTableBuilder>();
    const auto request = queuePageRequest({4, 6}, builder);
    EXPECT_EQ(wireTextOf(request), "playlistinfo \"4:6\"\n");
    const QByteArray bytes
        = "file: a.ogg\nTitle: A\nPos: 4\nId: 17\nfile: b.ogg\nTitle: B\nPrio: 3\nPos: 5\nId: 9\nOK\n";
    const auto page = replyTo(request, bytes);
    ASSERT_TRUE(page);
    ASSERT_EQ(page->entries.size(), 2U);
    EXPECT_EQ(page->entries[1].position, 5U);
    EXPECT_EQ(page->entries[1].entry, (QueueEntry{9, 1, 3}));
    EXPECT_EQ(page->songs->at(1).displayTitle(), QStringLiteral("B"));

    const auto next = replyTo(request, "file: c.ogg\nPos: 6\nId: 18\nOK\n");
    ASSERT_TRUE(next);
    EXPECT_EQ(next->entries[0].entry, (QueueEntry{18, 2}));
    EXPECT_EQ(next->songs->size(), 3);
}

TEST(QueueRequests, ReadsPrioritiesAndParts)
{
    using namespace std::chrono_literals;
    const QByteArray bytes = "file: a.ogg\nRange: 10.500-20.000\nTitle: A\nPos: 0\nId: 1\nPrio: 255\n"
                             "file: b.ogg\nRange: 7.000-\nPos: 1\nId: 2\n"
                             "file: c.ogg\nRange: nonsense\nPos: 2\nId: 3\nOK\n";
    const auto page = replyTo(queuePageRequest({0, 3}, std::make_shared<SongTableBuilder>()), bytes);
    ASSERT_TRUE(page);
    ASSERT_EQ(page->entries.size(), 3U);
    EXPECT_EQ(page->entries[0].entry, (QueueEntry{1, 0, 255, true}));
    EXPECT_EQ(page->entries[0].part, (SongPart{10500ms, 20s}));
    EXPECT_EQ(page->entries[1].part, SongPart{7s});
    EXPECT_EQ(page->entries[1].entry.priority, 0);
    EXPECT_EQ(page->entries[2].entry, (QueueEntry{3, 2}));
    EXPECT_FALSE(page->entries[2].part);
}

TEST(QueueRequests, ASongWithoutANameIsNotReadAndTakesNoOthersRow)
{
    const QByteArray bytes = "file: a.ogg\nPos: 0\nId: 1\nfile: \nTitle: B\nPos: 1\nId: 2\n"
                             "file: c.ogg\nPos: 2\nId: 3\nfile:\nPos: 3\nId: 4\nOK\n";
    const auto page = replyTo(queuePageRequest({0, 4}, std::make_shared<SongTableBuilder>()), bytes);
    ASSERT_TRUE(page);
    ASSERT_EQ(page->entries.size(), 4U);
    EXPECT_EQ(page->songs->size(), 2);
    EXPECT_FALSE(page->entries[1].entry.isLoaded());
    EXPECT_EQ(page->entries[1].entry.id, 2U);
    EXPECT_EQ(page->entries[2].entry, (QueueEntry{3, 1}));
    EXPECT_FALSE(page->entries[3].entry.isLoaded());
}

TEST(QueueRequests, ReadsIdsWithAndWithoutAWindow)
{
    EXPECT_EQ(wireTextOf(queueIdsRequest(7, {})), "plchangesposid \"7\"\n");
    EXPECT_EQ(wireTextOf(allQueueIdsRequest()), "plchangesposid \"-1\"\n");
    const auto request = queueIdsRequest(7, RowRange{0, 50});
    EXPECT_EQ(wireTextOf(request), "plchangesposid \"7\" \"0:50\"\n");
    const auto ids = replyTo(request, "cpos: 3\nId: 12\ncpos: 4\nId: 11\nOK\n");
    ASSERT_TRUE(ids);
    ASSERT_EQ(ids->size(), 2U);
    EXPECT_EQ((*ids)[1].position, 4U);
    EXPECT_EQ((*ids)[1].id, 11U);
}

TEST(QueueRequests, ARefusalIsAnError)
{
    const auto ids = replyTo(queueIdsRequest(0, {}), "ACK [4@0] {plchangesposid} no\n");
    ASSERT_FALSE(ids);
    EXPECT_EQ(ids.error().kind, Error::Kind::Denied);
}

} // namespace toccata
