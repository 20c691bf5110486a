// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queueedits.h"

#include "tests/core/queue/aqueue.h"

#include <gmock/gmock.h>

namespace toccata {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(QueueEdits, AppendsInOrder)
{
    EXPECT_THAT(linesOf(appendBatches({"a", "b c"})), ElementsAre("add \"a\"", "add \"b c\""));
    EXPECT_THAT(appendBatches({}), IsEmpty());
}

TEST(QueueEdits, InsertsTheLastFirstSoThatNothingShifts)
{
    EXPECT_THAT(linesOf(insertBatches({"a", "b"}, 7, PositionedAdd::ByAddId)),
        ElementsAre("addid \"b\" \"7\"", "addid \"a\" \"7\""));
    EXPECT_THAT(linesOf(insertBatches({"a"}, 7, PositionedAdd::ByAdd)), ElementsAre("add \"a\" \"7\""));
}

TEST(QueueEdits, ReplacingPlaysTheSongBeforeTheOthersAreAdded)
{
    EXPECT_THAT(linesOf(replaceBatches({"a", "b", "c", "d"}, 2, PositionedAdd::ByAddId)),
        ElementsAre("clear", "add \"c\"", "play", "addid \"b\" \"0\"", "addid \"a\" \"0\"", "add \"d\""));
    EXPECT_THAT(linesOf(replaceBatches({"a", "b"}, 0, PositionedAdd::ByAddId)),
        ElementsAre("clear", "add \"a\"", "play", "add \"b\""));
}

TEST(QueueEdits, ReplacingPlaysNothingIfThereIsNoSuchSong)
{
    EXPECT_THAT(linesOf(replaceBatches({"a"}, -1, PositionedAdd::ByAdd)), ElementsAre("clear", "add \"a\""));
    EXPECT_THAT(linesOf(replaceBatches({"a"}, 1, PositionedAdd::ByAdd)), ElementsAre("clear", "add \"a\""));
    EXPECT_THAT(linesOf(replaceBatches({}, 0, PositionedAdd::ByAdd)), ElementsAre("clear"));
}

TEST(QueueEdits, BatchesAreBoundInCommandsAndBytes)
{
    const QList<QByteArray> uris(25, "song.ogg");
    const auto byCount = appendBatches(uris, {.commands = 10, .bytes = 100'000});
    ASSERT_EQ(byCount.size(), 3U);
    EXPECT_EQ(byCount.back().size(), 5U);
    const auto bySize = appendBatches(uris, {.commands = 500, .bytes = 30});
    for (const mpd::CommandBatch &batch : bySize)
        EXPECT_LE(batch.size(), 2U);
    EXPECT_EQ(linesOf(bySize).size(), 25U);
    EXPECT_EQ(appendBatches({QByteArray(1000, 'x')}, {.commands = 10, .bytes = 30}).size(), 1U);
}

} // namespace toccata
