// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/rowgeometry.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

/// Three discs below an album's header.
RowGeometry discs()
{
    return {30, 40, 200, 50, {0, 10, 20}};
}

TEST(RowGeometry, RowsStandOneBelowTheOther)
{
    const RowGeometry rows = discs();
    EXPECT_EQ(rows.topOf(0), rows.top);
    for (int row = 0; row < rows.count; ++row)
        EXPECT_EQ(rows.topOf(row) + rows.heightOf(row), rows.topOf(row + 1)) << row;
}

TEST(RowGeometry, AHeadingAddsToItsRowAlone)
{
    const RowGeometry rows = discs();
    EXPECT_EQ(rows.heightOf(9), 40);
    EXPECT_EQ(rows.heightOf(10), 90);
    EXPECT_EQ(rows.heightOf(11), 40);
    EXPECT_EQ(rows.topOf(30), 200 + 30 * 40 + 3 * 50);
}

TEST(RowGeometry, EveryRowIsFoundFromItsFirstPixelToItsLast)
{
    const RowGeometry rows = discs();
    for (int row = 0; row < rows.count; ++row) {
        EXPECT_EQ(rows.rowAt(rows.topOf(row)), row);
        EXPECT_EQ(rows.rowAt(rows.topOf(row + 1) - 1), row);
    }
}

TEST(RowGeometry, AboveAndBelowTheRowsIsNothing)
{
    const RowGeometry rows = discs();
    EXPECT_EQ(rows.rowAt(199), std::nullopt);
    EXPECT_EQ(rows.rowAt(rows.topOf(30)), std::nullopt);
    EXPECT_EQ((RowGeometry{0, 40, 0, 0, {}}.rowAt(0)), std::nullopt);
}

TEST(RowGeometry, WhatIsInSightIsPaintedAndNotMore)
{
    const RowGeometry rows{100, 40, 0, 0, {}};
    EXPECT_EQ(rows.firstBelow(400), 10);
    EXPECT_EQ(rows.firstBelow(401), 10);
    EXPECT_EQ(rows.endAbove(800), 20);
    EXPECT_EQ(rows.endAbove(801), 21);
    EXPECT_EQ(rows.endAbove(100'000), 100);
    EXPECT_EQ(rows.firstBelow(100'000), 100);
}

TEST(RowGeometry, AMillionRowsHaveTheirPlace)
{
    const RowGeometry rows{1'000'000, 64, 300, 0, {}};
    EXPECT_EQ(rows.topOf(999'999), 300 + 999'999 * 64);
    EXPECT_EQ(rows.rowAt(rows.topOf(999'999) + 63), 999'999);
}

} // namespace
} // namespace toccata
