// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queuechanges.h"

#include "tests/core/queue/aqueue.h"

#include <gmock/gmock.h>

namespace toccata {

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

QueueChanges changes(const std::vector<quint32> &before, const std::vector<quint32> &after)
{
    return queueChanges(loadedEntriesOf(before), loadedEntriesOf(after));
}

} // namespace

TEST(QueueChanges, EqualQueuesAreNoChange)
{
    EXPECT_TRUE(changes({}, {}).isEmpty());
    EXPECT_TRUE(changes({1, 2, 3}, {1, 2, 3}).isEmpty());
}

TEST(QueueChanges, AddingAtTheEndOnlyInserts)
{
    const QueueChanges added = changes({1, 2}, {1, 2, 3, 4});
    EXPECT_THAT(added.inserted, ElementsAre(RowRange{2, 4}));
    EXPECT_THAT(added.removed, IsEmpty());
    EXPECT_THAT(added.reordered, IsEmpty());
}

TEST(QueueChanges, RemovedRangesComeFromTheEnd)
{
    const QueueChanges removed = changes({1, 2, 3, 4, 5, 6}, {1, 4, 6});
    EXPECT_THAT(removed.removed, ElementsAre(RowRange{4, 5}, RowRange{1, 3}));
    EXPECT_THAT(removed.inserted, IsEmpty());
    EXPECT_THAT(removed.reordered, IsEmpty());
}

TEST(QueueChanges, MovingASongKeepsTheOtherRows)
{
    const QueueChanges moved = changes({1, 2, 3, 4}, {1, 3, 2, 4});
    EXPECT_THAT(moved.removed, IsEmpty());
    EXPECT_THAT(moved.inserted, IsEmpty());
    EXPECT_THAT(moved.reordered, ElementsAre(0, 2, 1, 3));
}

TEST(QueueChanges, TheNewOrderCountsPositionsWithoutWhatIsGone)
{
    const QueueChanges moved = changes({1, 2, 3, 4, 5, 6}, {1, 5, 7, 3, 6});
    EXPECT_THAT(moved.removed, ElementsAre(RowRange{3, 4}, RowRange{1, 2}));
    EXPECT_THAT(moved.reordered, ElementsAre(0, 2, 1, 3));
    EXPECT_THAT(moved.inserted, ElementsAre(RowRange{2, 3}));
}

TEST(QueueChanges, SongsThatGotTheirTagsAreUpdated)
{
    std::vector<QueueEntry> before = loadedEntriesOf({1, 2, 3, 4});
    before[1].row = before[2].row = QueueEntry::noRow;
    EXPECT_THAT(queueChanges(before, loadedEntriesOf({1, 2, 3, 4})).updated, ElementsAre(RowRange{1, 3}));
}

TEST(QueueChanges, AnotherQueueReplacesAllRows)
{
    const QueueChanges replaced = changes({1, 2}, {3, 4, 5});
    EXPECT_THAT(replaced.removed, ElementsAre(RowRange{0, 2}));
    EXPECT_THAT(replaced.inserted, ElementsAre(RowRange{0, 3}));
}

} // namespace toccata
