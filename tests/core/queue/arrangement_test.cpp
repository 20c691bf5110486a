// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/arrangement.h"

#include "tests/core/queue/aqueue.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Ids = std::vector<quint32>;

/// What a server makes of the commands: of a move it takes the songs out first and counts without them.
Ids afterCommands(Ids queue, const std::vector<mpd::CommandBatch> &batches)
{
    const auto take = [&](std::ptrdiff_t begin, std::ptrdiff_t end) {
        const Ids taken(queue.begin() + begin, queue.begin() + end);
        queue.erase(queue.begin() + begin, queue.begin() + end);
        return taken;
    };
    for (const mpd::CommandBatch &batch : batches) {
        for (const mpd::Command &command : batch) {
            const QList<QByteArray> words = command.words();
            const QList<QByteArray> range = words.value(1).split(':');
            if (words[0] == "deleteid") {
                EXPECT_EQ(std::erase(queue, words[1].toUInt()), 1U);
            } else if (words[0] == "delete") {
                take(range[0].toLong(), range[1].toLong());
            } else if (words[0] == "moveid") {
                EXPECT_EQ(std::erase(queue, words[1].toUInt()), 1U);
                queue.insert(queue.begin() + words[2].toLong(), words[1].toUInt());
            } else {
                EXPECT_EQ(words[0], "move");
                const Ids taken = take(range[0].toLong(), range[1].toLong());
                queue.insert(queue.begin() + words[2].toLong(), taken.begin(), taken.end());
            }
        }
    }
    return queue;
}

Ids numbers(quint32 count)
{
    Ids ids(count);
    std::iota(ids.begin(), ids.end(), 1U);
    return ids;
}

std::vector<mpd::CommandBatch> moveBatches(const Ids &queue, const QList<quint32> &moved, quint32 position)
{
    return arrangeBatches(queue, orderAfterMove(entriesOf(queue), moved, position));
}

/// What is meant by a move: the songs, in order, before the first at or behind `position` that stays.
Ids meantBy(const Ids &queue, const QList<quint32> &moved, std::size_t position)
{
    Ids result;
    for (std::size_t i = 0; i <= queue.size(); ++i) {
        if (i == position)
            result.insert(result.end(), moved.begin(), moved.end());
        if (i < queue.size() && !moved.contains(queue[i]))
            result.push_back(queue[i]);
    }
    return result;
}

TEST(Arrangement, OfWhatIsInOrderNothingIsSent)
{
    EXPECT_THAT(arrangeBatches({1, 2, 3}, {1, 2, 3}), IsEmpty());
    EXPECT_THAT(arrangeBatches({}, {}), IsEmpty());
    EXPECT_THAT(moveBatches({1, 2, 3}, {2}, 1), IsEmpty());
    EXPECT_THAT(moveBatches({1, 2, 3}, {2}, 2), IsEmpty());
}

TEST(Arrangement, OneSongThatWentFarIsOneMove)
{
    EXPECT_THAT(linesOf(arrangeBatches({1, 2, 3, 4, 5}, {2, 3, 4, 5, 1})), ElementsAre("moveid \"1\" \"4\""));
    EXPECT_THAT(linesOf(arrangeBatches({1, 2, 3, 4, 5}, {5, 1, 2, 3, 4})), ElementsAre("moveid \"5\" \"0\""));
}

TEST(Arrangement, ManyNeighboursMoveTogether)
{
    Ids order = numbers(100);
    std::rotate(order.begin(), order.begin() + 20, order.end());
    EXPECT_THAT(linesOf(arrangeBatches(numbers(100), order)), ElementsAre("move \"0:20\" \"80\""));
}

TEST(Arrangement, RemovesByIdAndManyNeighboursAtOnce)
{
    EXPECT_THAT(
        linesOf(arrangeBatches({1, 2, 3, 4}, {1, 3})), ElementsAre("deleteid \"4\"", "deleteid \"2\""));
    EXPECT_THAT(linesOf(arrangeBatches(numbers(1000), {1, 1000})), ElementsAre("delete \"1:999\""));
    EXPECT_THAT(linesOf(arrangeBatches({1, 2}, {})), ElementsAre("deleteid \"1\"", "deleteid \"2\""));
}

TEST(Arrangement, PassesOverSongsThatAreNotInTheQueue)
{
    EXPECT_THAT(linesOf(moveBatches({1, 2, 3}, {9, 3}, 0)), ElementsAre("moveid \"3\" \"0\""));
    EXPECT_THAT(linesOf(arrangeBatches({1, 2}, {9, 2, 1})).size(), 1U);
}

TEST(Arrangement, MovingBeyondTheEndMovesToTheEnd)
{
    EXPECT_EQ(afterCommands({1, 2, 3}, moveBatches({1, 2, 3}, {1}, 99)), Ids({2, 3, 1}));
}

TEST(Arrangement, AnyMoveEndsAsItWasMeant)
{
    std::mt19937 chance(7);
    for (int round = 0; round < 2000; ++round) {
        Ids queue = numbers(quint32(chance() % 12 + 1));
        std::ranges::shuffle(queue, chance);
        Ids chosen = queue;
        std::ranges::shuffle(chosen, chance);
        chosen.resize(chance() % (chosen.size() + 1));
        const QList<quint32> moved(chosen.begin(), chosen.end());
        const quint32 position = quint32(chance() % (queue.size() + 1));
        ASSERT_EQ(afterCommands(queue, moveBatches(queue, moved, position)), meantBy(queue, moved, position))
            << "round " << round;
    }
}

TEST(Arrangement, AnyOrderIsReached)
{
    std::mt19937 chance(11);
    for (int round = 0; round < 2000; ++round) {
        const Ids queue = numbers(quint32(chance() % 300 + 1));
        Ids order = queue;
        // Blocks change places, songs go, and some of it is in no order at all.
        for (quint32 cut = chance() % 4; cut > 0; --cut)
            std::rotate(order.begin(), order.begin() + std::ptrdiff_t(chance() % order.size()), order.end());
        if (chance() % 2 == 0)
            std::swap_ranges(order.begin(), order.begin() + std::ptrdiff_t(order.size() / 3),
                order.begin() + std::ptrdiff_t(order.size() / 2));
        if (chance() % 3 == 0)
            std::shuffle(order.begin() + std::ptrdiff_t(order.size() / 2), order.end(), chance);
        if (chance() % 3 == 0)
            order.erase(order.begin() + std::ptrdiff_t(chance() % order.size()));
        ASSERT_EQ(afterCommands(queue, arrangeBatches(queue, order)), order) << "round " << round;
    }
}

} // namespace
} // namespace toccata
