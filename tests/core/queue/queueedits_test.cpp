// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queueedits.h"

#include "tests/core/queue/aqueue.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace toccata {

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<QByteArray> linesOf(const std::vector<CommandBatch> &batches)
{
    std::vector<QByteArray> lines;
    for (const CommandBatch &batch : batches) {
        for (const mpd::Command &command : batch)
            lines.push_back(command.text());
    }
    return lines;
}

quint32 number(const QByteArray &quoted)
{
    return quoted.mid(1, quoted.size() - 2).toUInt();
}

/// What a server makes of `moveid` commands: it takes the song out first and counts without it.
std::vector<quint32> afterMoves(std::vector<quint32> queue, const std::vector<CommandBatch> &batches)
{
    for (const QByteArray &line : linesOf(batches)) {
        const QList<QByteArray> words = line.split(' ');
        EXPECT_EQ(words.at(0), "moveid");
        const quint32 id = number(words.at(1));
        EXPECT_EQ(std::erase(queue, id), 1U);
        queue.insert(queue.begin() + number(words.at(2)), id);
    }
    return queue;
}

/// What is meant by a move: the songs, in order, before the first at or behind `position` that stays.
std::vector<quint32> meantBy(
    const std::vector<quint32> &queue, const QList<quint32> &moved, std::size_t position)
{
    std::vector<quint32> result;
    for (std::size_t i = 0; i <= queue.size(); ++i) {
        if (i == position)
            result.insert(result.end(), moved.begin(), moved.end());
        if (i < queue.size() && !moved.contains(queue[i]))
            result.push_back(queue[i]);
    }
    return result;
}

} // namespace

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

TEST(QueueEdits, RemovesById)
{
    EXPECT_THAT(linesOf(removeBatches({4, 2})), ElementsAre("deleteid \"4\"", "deleteid \"2\""));
}

TEST(QueueEdits, BatchesAreBoundInCommandsAndBytes)
{
    const QList<QByteArray> uris(25, "song.ogg");
    const auto byCount = appendBatches(uris, {.commands = 10, .bytes = 100'000});
    ASSERT_EQ(byCount.size(), 3U);
    EXPECT_EQ(byCount.back().size(), 5U);
    const auto bySize = appendBatches(uris, {.commands = 500, .bytes = 30});
    for (const CommandBatch &batch : bySize)
        EXPECT_LE(batch.size(), 2U);
    EXPECT_EQ(linesOf(bySize).size(), 25U);
    EXPECT_EQ(appendBatches({QByteArray(1000, 'x')}, {.commands = 10, .bytes = 30}).size(), 1U);
}

TEST(QueueEdits, TheRestOfABatchBeginsBehindTheRefusedCommand)
{
    const CommandBatch batch{mpd::Command("a"), mpd::Command("b"), mpd::Command("c")};
    EXPECT_THAT(remainder(batch, 0), ElementsAre(mpd::Command("b"), mpd::Command("c")));
    EXPECT_THAT(remainder(batch, 2), IsEmpty());
    EXPECT_THAT(remainder(batch, 7), IsEmpty());
    EXPECT_THAT(remainder(batch, -1), IsEmpty());
}

TEST(QueueEdits, MovingASongToWhereItIsSendsNothing)
{
    EXPECT_THAT(moveBatches(entriesOf({1, 2, 3}), {2}, 1), IsEmpty());
    EXPECT_THAT(moveBatches(entriesOf({1, 2, 3}), {2}, 2), IsEmpty());
}

TEST(QueueEdits, MovingPassesOverSongsThatAreNotInTheQueue)
{
    EXPECT_THAT(linesOf(moveBatches(entriesOf({1, 2, 3}), {9, 3}, 0)), ElementsAre("moveid \"3\" \"0\""));
}

TEST(QueueEdits, AnyMoveEndsAsItWasMeant)
{
    std::mt19937 chance(7);
    for (int round = 0; round < 2000; ++round) {
        std::vector<quint32> queue(chance() % 12 + 1);
        std::iota(queue.begin(), queue.end(), 1U);
        std::shuffle(queue.begin(), queue.end(), chance);
        std::vector<quint32> chosen = queue;
        std::shuffle(chosen.begin(), chosen.end(), chance);
        chosen.resize(chance() % (chosen.size() + 1));
        const QList<quint32> moved(chosen.begin(), chosen.end());
        const quint32 position = quint32(chance() % (queue.size() + 1));
        ASSERT_EQ(afterMoves(queue, moveBatches(entriesOf(queue), moved, position)),
            meantBy(queue, moved, position))
            << "round " << round;
    }
}

TEST(QueueEdits, MovingBeyondTheEndMovesToTheEnd)
{
    const std::vector<quint32> queue{1, 2, 3};
    EXPECT_EQ(afterMoves(queue, moveBatches(entriesOf(queue), {1}, 99)), std::vector<quint32>({2, 3, 1}));
}

} // namespace toccata
