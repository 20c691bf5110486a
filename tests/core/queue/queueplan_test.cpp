// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queueplan.h"

#include "tests/core/queue/aqueue.h"

#include <gmock/gmock.h>

namespace toccata {

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

QueuePlan plan(const std::vector<QueueEntry> &before, const std::vector<PositionedId> &changed,
    quint32 length, DeltaKind kind = DeltaKind::OnlyChanges)
{
    return planQueueUpdate(before, changed, length, kind, 10);
}

} // namespace

TEST(QueuePlan, FetchesAllOfANewQueueInPages)
{
    std::vector<PositionedId> changed;
    for (quint32 i = 0; i < 25; ++i)
        changed.push_back({i, 100 + i});
    const QueuePlan all = plan({}, changed, 25);
    EXPECT_EQ(all.entries.size(), 25U);
    EXPECT_EQ(all.entries.at(24).id, 124U);
    EXPECT_THAT(all.fetch, ElementsAre(RowRange{0, 10}, RowRange{10, 20}, RowRange{20, 25}));
    EXPECT_TRUE(all.isSound);
}

TEST(QueuePlan, RemovingTheFirstSongFetchesNothing)
{
    const QueuePlan shorter = plan(loadedEntriesOf({1, 2, 3, 4}), {{0, 2}, {1, 3}, {2, 4}}, 3);
    EXPECT_EQ(shorter.entries, loadedEntriesOf({2, 3, 4}));
    EXPECT_THAT(shorter.fetch, IsEmpty());
}

TEST(QueuePlan, CutsTheEndByTheLengthAlone)
{
    EXPECT_EQ(plan(loadedEntriesOf({1, 2, 3}), {}, 1).entries, loadedEntriesOf({1}));
    EXPECT_TRUE(plan(loadedEntriesOf({1, 2, 3}), {}, 0).entries.empty());
}

TEST(QueuePlan, FetchesOnlyWhatIsNew)
{
    const QueuePlan longer = plan(loadedEntriesOf({1, 2}), {{1, 9}, {2, 2}}, 3);
    EXPECT_EQ(idsOf(longer.entries), std::vector<quint32>({1, 9, 2}));
    EXPECT_THAT(longer.fetch, ElementsAre(RowRange{1, 2}));
}

TEST(QueuePlan, FetchesSongsWhoseTagsChanged)
{
    const QueuePlan retagged = plan(loadedEntriesOf({1, 2, 3}), {{1, 2}}, 3);
    EXPECT_THAT(retagged.fetch, ElementsAre(RowRange{1, 2}));
    EXPECT_TRUE(retagged.entries.at(1).isLoaded()) << "what is known stays until the new is there";
}

TEST(QueuePlan, AWholeQueueSaysNothingAboutTags)
{
    const auto before = loadedEntriesOf({1, 2, 3});
    const QueuePlan same = plan(before, {{0, 1}, {1, 2}, {2, 3}}, 3, DeltaKind::WholeQueue);
    EXPECT_EQ(same.entries, before);
    EXPECT_THAT(same.fetch, IsEmpty());
}

TEST(QueuePlan, FetchesNeighboursInOnePage)
{
    std::vector<quint32> ids(40);
    for (quint32 i = 0; i < 40; ++i)
        ids[i] = i + 1;
    const QueuePlan scattered = plan(loadedEntriesOf(ids), {{3, 103}, {6, 106}, {30, 130}}, 40);
    EXPECT_THAT(scattered.fetch, ElementsAre(RowRange{3, 7}, RowRange{30, 31}));
}

TEST(QueuePlan, FetchesAgainWhatNeverCame)
{
    std::vector<QueueEntry> before = loadedEntriesOf({1, 2, 3});
    before[2].row = QueueEntry::noRow;
    EXPECT_THAT(plan(before, {}, 3).fetch, ElementsAre(RowRange{2, 3}));
}

TEST(QueuePlan, FetchesAgainWhatWasMovedAmongTheOthers)
{
    const QueuePlan moved = plan(loadedEntriesOf({1, 2, 3, 4}), {{0, 4}, {1, 1}, {2, 2}, {3, 3}}, 4);
    EXPECT_EQ(moved.entries, loadedEntriesOf({4, 1, 2, 3}));
    EXPECT_THAT(moved.fetch, ElementsAre(RowRange{0, 1})) << "it may have got a priority with that";
    std::vector<quint32> ids(40);
    std::vector<PositionedId> reversed;
    for (quint32 i = 0; i < 40; ++i) {
        ids[i] = i + 1;
        reversed.push_back({i, 40 - i});
    }
    EXPECT_THAT(plan(loadedEntriesOf(ids), reversed, 40).fetch, IsEmpty()) << "more than a page";
}

TEST(QueuePlan, FetchesAgainWhatHasAPriorityOrAPart)
{
    std::vector<QueueEntry> before = loadedEntriesOf({1, 2, 3, 4});
    before[1].priority = 7;
    before[3].hasPart = true;
    const QueuePlan shorter = plan(before, {{0, 2}, {1, 3}, {2, 4}}, 3);
    EXPECT_EQ(shorter.entries.at(0).priority, 7) << "what is known stays until the new is there";
    EXPECT_THAT(shorter.fetch, ElementsAre(RowRange{0, 3})) << "as one page";
}

// The length was read before somebody removed the first of three songs.
TEST(QueuePlan, IsNotSoundWhenASongWouldHaveTwoPlaces)
{
    EXPECT_FALSE(plan(loadedEntriesOf({1, 2, 3}), {{0, 2}, {1, 3}}, 3).isSound);
}

TEST(QueuePlan, IsNotSoundWhenAPlaceHasNoSong)
{
    EXPECT_FALSE(plan(loadedEntriesOf({1}), {{1, 2}}, 3).isSound);
}

TEST(QueuePlan, PassesOverPositionsBeyondTheLength)
{
    const QueuePlan all = plan({}, {{0, 1}, {1, 2}, {2, 3}}, 2);
    EXPECT_EQ(idsOf(all.entries), std::vector<quint32>({1, 2}));
    EXPECT_TRUE(all.isSound);
}

TEST(QueuePlan, PagesCoverEverythingOnce)
{
    EXPECT_THAT(pagesOf(25, 10), ElementsAre(RowRange{0, 10}, RowRange{10, 20}, RowRange{20, 25}));
    EXPECT_THAT(pagesOf(10, 10), ElementsAre(RowRange{0, 10}));
    EXPECT_THAT(pagesOf(0, 10), IsEmpty());
    EXPECT_THAT(pagesOf(4'294'967'295, 4'000'000'000),
        ElementsAre(RowRange{0, 4'000'000'000}, RowRange{4'000'000'000, 4'294'967'295}));
}

} // namespace toccata
