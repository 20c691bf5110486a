// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/artwork/covermemory.h"

#include <QDateTime>
#include <gtest/gtest.h>

namespace toccata {
namespace {

constexpr CoverMemory::Size small{10, 2};
constexpr CoverMemory::Size middle{20, 2};
constexpr CoverMemory::Size large{40, 2};

QPixmap pixmapOf(int side)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::red);
    return pixmap;
}

/// What one of that side takes, as the memory counts.
qint64 bytesOf(int side)
{
    CoverMemory memory(1'000'000);
    memory.insert("a", {side, 0}, pixmapOf(side), Qt::red);
    return memory.bytes();
}

TEST(CoverMemory, FindsTheSizeThatIsThereAndNoOther)
{
    CoverMemory memory(1'000'000);
    EXPECT_EQ(memory.find("a", small), nullptr);
    memory.insert("a", small, pixmapOf(10), Qt::red);
    ASSERT_NE(memory.find("a", small), nullptr);
    EXPECT_EQ(memory.find("a", small)->width(), 10);
    EXPECT_EQ(memory.find("a", large), nullptr);
    EXPECT_EQ(memory.find("a", {10, 5}), nullptr);
    EXPECT_EQ(memory.find("b", small), nullptr);
}

TEST(CoverMemory, TheLargestStandsInForTheOthers)
{
    CoverMemory memory(1'000'000);
    EXPECT_EQ(memory.largest("a"), nullptr);
    memory.insert("a", middle, pixmapOf(20), Qt::red);
    memory.insert("a", large, pixmapOf(40), Qt::red);
    memory.insert("a", small, pixmapOf(10), Qt::red);
    ASSERT_NE(memory.largest("a"), nullptr);
    EXPECT_EQ(memory.largest("a")->width(), 40);
}

TEST(CoverMemory, KeepsThreeSizesOfACoverThosePaintedLast)
{
    CoverMemory memory(1'000'000);
    memory.insert("a", small, pixmapOf(10), Qt::red);
    memory.insert("a", middle, pixmapOf(20), Qt::red);
    memory.insert("a", large, pixmapOf(40), Qt::red);
    ASSERT_NE(memory.find("a", small), nullptr); // painted: middle is the oldest now
    memory.insert("a", {50, 2}, pixmapOf(50), Qt::red);
    EXPECT_NE(memory.find("a", small), nullptr);
    EXPECT_EQ(memory.find("a", middle), nullptr);
    EXPECT_NE(memory.find("a", large), nullptr);
    EXPECT_EQ(memory.bytes(), bytesOf(10) + bytesOf(40) + bytesOf(50));
}

TEST(CoverMemory, TheSameSizeAgainTakesTheFormersPlace)
{
    CoverMemory memory(1'000'000);
    memory.insert("a", small, pixmapOf(10), Qt::red);
    memory.insert("a", small, pixmapOf(10), Qt::blue);
    EXPECT_EQ(memory.bytes(), bytesOf(10));
    EXPECT_EQ(memory.tone("a"), QColor(Qt::blue));
}

TEST(CoverMemory, IsBoundedAndLetsGoOfWhatWasPaintedLongestAgo)
{
    const qint64 each = bytesOf(10);
    CoverMemory memory(20 * each);
    for (char key = 'a'; key < 'a' + 20; ++key)
        memory.insert(QByteArray(1, key), small, pixmapOf(10), Qt::red);
    EXPECT_EQ(memory.bytes(), 20 * each);
    ASSERT_NE(memory.find("a", small), nullptr);
    memory.insert("z", small, pixmapOf(10), Qt::red);
    EXPECT_LE(memory.bytes(), 20 * each);
    EXPECT_NE(memory.find("a", small), nullptr);
    EXPECT_EQ(memory.find("b", small), nullptr);
    EXPECT_NE(memory.find("z", small), nullptr);
}

TEST(CoverMemory, AllSizesOfACoverCountForTheBound)
{
    CoverMemory memory(bytesOf(40) + bytesOf(20));
    memory.insert("a", large, pixmapOf(40), Qt::red);
    memory.insert("a", small, pixmapOf(10), Qt::red);
    memory.insert("b", middle, pixmapOf(20), Qt::red);
    EXPECT_EQ(memory.find("a", large), nullptr);
    EXPECT_EQ(memory.find("a", small), nullptr);
    EXPECT_EQ(memory.bytes(), bytesOf(20));
}

TEST(CoverMemory, ForgetsOneOrAll)
{
    CoverMemory memory(1'000'000);
    memory.insert("a", small, pixmapOf(10), Qt::red);
    memory.insert("a", large, pixmapOf(40), Qt::red);
    memory.insert("b", small, pixmapOf(10), Qt::red);
    memory.forget("a");
    memory.forget("nobody");
    EXPECT_EQ(memory.bytes(), bytesOf(10));
    EXPECT_EQ(memory.tone("a"), std::nullopt);
    memory.clear();
    EXPECT_EQ(memory.bytes(), 0);
    EXPECT_EQ(memory.find("b", small), nullptr);
}

TEST(CoverMemory, KnowsOfEachSizeWhenItCame)
{
    CoverMemory memory(1'000'000);
    const qint64 before = QDateTime::currentSecsSinceEpoch();
    memory.insert("a", small, pixmapOf(10), Qt::red);
    EXPECT_GE(memory.since("a", small).value_or(0), before);
    EXPECT_EQ(memory.since("a", large), std::nullopt);
    EXPECT_EQ(memory.since("b", small), std::nullopt);
}

} // namespace
} // namespace toccata
