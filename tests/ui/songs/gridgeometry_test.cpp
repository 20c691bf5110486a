// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/gridgeometry.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

constexpr int textHeight = 44;

TEST(GridGeometry, CellsFillTheWidthEvenly)
{
    for (int width = 300; width < 2000; width += 37) {
        const GridGeometry grid = GridGeometry::of(width, 168, textHeight);
        const int rest = width - grid.margin - (grid.cell(grid.columns - 1).right() + 1);
        EXPECT_GE(rest, 0) << width;
        EXPECT_LT(rest, grid.columns) << width; // what whole pixels leave over
    }
}

TEST(GridGeometry, EveryCellIsFoundWhereItStands)
{
    const GridGeometry grid = GridGeometry::of(900, 168, textHeight);
    for (int index = 0; index < 40; ++index)
        EXPECT_EQ(grid.indexAt(grid.cell(index).center(), 40), index);
}

TEST(GridGeometry, BetweenAndBehindTheCellsIsNothing)
{
    const GridGeometry grid = GridGeometry::of(900, 168, textHeight);
    EXPECT_EQ(grid.indexAt(grid.cell(0).topRight() + QPoint(GridGeometry::gap / 2, 10), 40), std::nullopt);
    EXPECT_EQ(grid.indexAt(grid.cell(3).center(), 3), std::nullopt);
    EXPECT_EQ(grid.indexAt({-5, 40}, 40), std::nullopt);
}

TEST(GridGeometry, ANarrowWindowHasTwoColumns)
{
    EXPECT_EQ(GridGeometry::of(360, 320, textHeight).columns, 2);
    EXPECT_EQ(GridGeometry::of(150, 320, textHeight).columns, 1);
}

TEST(GridGeometry, WhatIsInSightIsPaintedAndNotMuchMore)
{
    const GridGeometry grid = GridGeometry::of(900, 168, textHeight);
    const int top = grid.cell(40 * grid.columns).top() + 10;
    EXPECT_EQ(grid.firstBelow(top), 40 * grid.columns);
    const int bottom = grid.cell(42 * grid.columns).top() + 10;
    EXPECT_EQ(grid.endAbove(bottom, 20000), 43 * grid.columns);
    EXPECT_EQ(grid.endAbove(bottom, 7), 7);
}

TEST(GridGeometry, NothingIsNotHigh)
{
    EXPECT_EQ(GridGeometry::of(900, 168, textHeight).heightOf(0), 0);
}

} // namespace
} // namespace toccata
