// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/artwork/coverqueue.h"

#include "core/artwork/coverworker.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace toccata {

using actor::Future;
using actor::Promise;
using Stage = CoverSearch::Stage;

class CoverQueueTest : public testing::Test
{
protected:
    Future<Picture> add(const QByteArray &key, int side = 100, bool ahead = false)
    {
        PictureRequest request;
        request.subject.key = key;
        request.shape.side = side;
        request.ahead = ahead;
        Promise<Picture> promise;
        const Future<Picture> future = promise.future();
        queue.add(request, std::move(promise), now);
        return future;
    }
    Future<Picture> addAhead(const QByteArray &key) { return add(key, 100, true); }

    /// The keys in the order in which they are to go on.
    QByteArrayList order(Stage stage = Stage::Disk)
    {
        QByteArrayList keys;
        while (const auto next = queue.next(stage, now)) {
            keys << next->subject.key;
            next->underWay = true;
        }
        return keys;
    }

    CoverQueue queue;
    CoverSearch::Clock::time_point now{1h};
};

TEST_F(CoverQueueTest, WithinABurstTheyGoInOrder)
{
    const std::vector kept{add("a"), add("b"), add("c")};
    EXPECT_EQ(order(), QByteArrayList({"a", "b", "c"}));
}

TEST_F(CoverQueueTest, TheLastBurstGoesFirst)
{
    std::vector kept{add("a"), add("b")};
    now += 1s;
    kept.push_back(add("c"));
    now += 10ms;
    kept.push_back(add("d"));
    now += 1s;
    kept.push_back(add("e"));
    EXPECT_EQ(order(), QByteArrayList({"e", "c", "d", "a", "b"}));
}

TEST_F(CoverQueueTest, WhatIsInSightGoesBeforeWhatIsAskedForAhead)
{
    std::vector kept{add("seen")};
    now += 1s;
    kept.push_back(addAhead("ahead"));
    kept.push_back(add("seen too"));
    EXPECT_EQ(order(), QByteArrayList({"seen too", "seen", "ahead"}));
}

TEST_F(CoverQueueTest, WhatComesIntoSightIsNotAheadAnyMore)
{
    const std::vector kept{addAhead("a"), addAhead("b"), add("b"), addAhead("b")};
    EXPECT_EQ(order(), QByteArrayList({"b", "a"}));
}

TEST_F(CoverQueueTest, AskingAgainInTheSameBurstKeepsThePlace)
{
    const std::vector kept{add("a"), add("b"), add("a", 50)};
    EXPECT_EQ(order(), QByteArrayList({"a", "b"}));
}

TEST_F(CoverQueueTest, AskingAgainLaterBringsForward)
{
    std::vector kept{add("a"), add("b")};
    now += 1s;
    kept.push_back(add("b"));
    EXPECT_EQ(order(), QByteArrayList({"b", "a"}));
}

TEST_F(CoverQueueTest, OneSearchServesAllWhoAskForOnePicture)
{
    const std::vector kept{add("a", 10), add("a", 20), add("a", keptSide)};
    const auto search = queue.next(Stage::Disk, now);
    ASSERT_TRUE(search);
    EXPECT_EQ(search->waiting.size(), 3U);
    const auto shapes = search->beginServing();
    ASSERT_EQ(shapes.size(), 3U);
    EXPECT_EQ(shapes[1].side, 20);
    EXPECT_TRUE(search->waiting.empty());
    search->serveLater();
    EXPECT_EQ(search->waiting.size(), 3U);
    EXPECT_TRUE(search->served.empty());
}

TEST_F(CoverQueueTest, ALargePictureIsASearchOfItsOwn)
{
    const std::vector kept{add("a", keptSide), add("a", keptSide + 1)};
    const auto small = queue.next(Stage::Disk, now);
    ASSERT_TRUE(small);
    EXPECT_FALSE(small->isLarge);
    small->underWay = true;
    const auto large = queue.next(Stage::Disk, now);
    ASSERT_TRUE(large);
    EXPECT_TRUE(large->isLarge);
    EXPECT_EQ(large->waiting.size(), 1U);
}

TEST_F(CoverQueueTest, WhoHasGivenUpIsDropped)
{
    const Future<Picture> gone = add("a");
    const Future<Picture> stays = add("b");
    const Future<Picture> oneOfTwo = add("c");
    const Future<Picture> theOther = add("c");
    gone.cancel();
    oneOfTwo.cancel();
    queue.dropUnwanted();
    EXPECT_EQ(order(), QByteArrayList({"b", "c"}));
}

TEST_F(CoverQueueTest, WhatIsUnderWayIsNotDropped)
{
    const Future<Picture> future = add("a");
    const auto search = queue.next(Stage::Disk, now);
    search->underWay = true;
    future.cancel();
    EXPECT_FALSE(search->isWanted());
    queue.dropUnwanted();
    EXPECT_EQ(queue.underWay(Stage::Disk), 1);
    queue.remove(search);
    EXPECT_EQ(queue.underWay(Stage::Disk), 0);
    EXPECT_FALSE(queue.next(Stage::Disk, now));
}

TEST_F(CoverQueueTest, TellsWhoHasWaitedLongEnough)
{
    std::vector kept{add("a")};
    queue.next(Stage::Disk, now)->stage = Stage::Providers;
    const auto first = now;
    now += 50ms;
    kept.push_back(add("b"));
    queue.next(Stage::Disk, now)->stage = Stage::Providers;
    EXPECT_EQ(queue.oldest(Stage::Providers), first);
    EXPECT_EQ(queue.oldest(Stage::Disk), std::nullopt);
    EXPECT_FALSE(queue.next(Stage::Providers, first - 1ms));
    EXPECT_EQ(queue.next(Stage::Providers, first)->subject.key, "a");
    EXPECT_EQ(queue.next(Stage::Providers, now)->subject.key, "b");
}

TEST_F(CoverQueueTest, GivesAllOut)
{
    const std::vector kept{add("a"), add("b")};
    queue.next(Stage::Disk, now)->underWay = true;
    EXPECT_EQ(queue.takeAll().size(), 2U);
    EXPECT_EQ(queue.underWay(Stage::Disk), 0);
    EXPECT_FALSE(queue.next(Stage::Disk, now));
}

} // namespace toccata
