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
    EXPECT_EQ(grid.firstBelow(grid.cell(40 * grid.columns).top() - 1), 40 * grid.columns)
        << "in the gap above";
    const int bottom = grid.cell(42 * grid.columns).top() + 10;
    EXPECT_EQ(grid.endAbove(bottom, 20000), 43 * grid.columns);
    EXPECT_EQ(grid.endAbove(bottom, 7), 7);
}

TEST(GridGeometry, NothingIsNotHigh)
{
    EXPECT_EQ(GridGeometry::of(900, 168, textHeight).heightOf(0), 0);
}

/// Sections of seven, one and ten cells, in a grid of four columns.
GridGeometry inSections()
{
    GridGeometry grid = GridGeometry::of(800, 168, textHeight);
    grid.setSections({0, 7, 8}, 40);
    EXPECT_EQ(grid.columns, 4);
    return grid;
}

TEST(GridGeometry, EachSectionBeginsARowUnderItsHeading)
{
    const GridGeometry grid = inSections();
    for (int section = 0; section < 3; ++section) {
        const QRect heading = grid.heading(section, 800);
        const QRect first = grid.cell(grid.sections[std::size_t(section)].first);
        EXPECT_EQ(first.left(), heading.left());
        EXPECT_EQ(first.top(), heading.bottom() + 1);
        EXPECT_EQ(grid.sectionAt(heading.center().y()), section);
    }
    EXPECT_GT(grid.heading(1, 800).top(), grid.cell(6).bottom());
    EXPECT_EQ(grid.height(18), grid.cell(17).bottom() + 1 + grid.margin);
    EXPECT_EQ(grid.sectionOf(6), 0);
    EXPECT_EQ(grid.sectionOf(7), 1);
    EXPECT_EQ(grid.sectionOf(17), 2);
}

TEST(GridGeometry, CellsOfSectionsAreFoundAndHeadingsAreNone)
{
    const GridGeometry grid = inSections();
    for (int index = 0; index < 18; ++index)
        EXPECT_EQ(grid.indexAt(grid.cell(index).center(), 18), index);
    EXPECT_EQ(grid.indexAt(grid.heading(1, 800).center(), 18), std::nullopt);
    // Where an eighth cell of the first section would be.
    EXPECT_EQ(grid.indexAt({grid.cell(3).center().x(), grid.cell(6).center().y()}, 18), std::nullopt);
}

TEST(GridGeometry, WhatIsInSightOfSectionsIsPainted)
{
    const GridGeometry grid = inSections();
    EXPECT_EQ(grid.firstBelow(0), 0);
    EXPECT_EQ(grid.firstBelow(grid.cell(5).top() + 1), 4);
    EXPECT_EQ(grid.firstBelow(grid.heading(2, 800).top() + 1), 8);
    EXPECT_EQ(grid.firstBelow(grid.heading(1, 800).top() - 1), 7) << "a section's last row may be short";
    EXPECT_EQ(grid.endAbove(grid.heading(1, 800).top() + 1, 18), 7);
    EXPECT_EQ(grid.endAbove(grid.cell(7).top() + 1, 18), 8);
    EXPECT_EQ(grid.endAbove(grid.cell(8).top() + 1, 18), 12);
    EXPECT_EQ(grid.endAbove(100'000, 18), 18);
}

TEST(GridGeometry, UpAndDownLeadAcrossHeadingsAndNeverSkipARow)
{
    const GridGeometry grid = inSections();
    EXPECT_EQ(grid.below(0, 18), 4);
    EXPECT_EQ(grid.below(3, 18), 6); // a shorter row: its last one
    EXPECT_EQ(grid.below(5, 18), 7);
    EXPECT_EQ(grid.below(7, 18), 8);
    EXPECT_EQ(grid.below(15, 18), 17);
    EXPECT_EQ(grid.below(17, 18), 17);
    EXPECT_EQ(grid.above(17), 13);
    EXPECT_EQ(grid.above(10), 7);
    EXPECT_EQ(grid.above(7), 4);
    EXPECT_EQ(grid.above(2), 2);
}

TEST(GridGeometry, AMillionCellsInSectionsAreLaidOutAtOnce)
{
    std::vector<int> starts;
    for (int first = 0; first < 1'000'000; first += 1000)
        starts.push_back(first);
    GridGeometry grid = GridGeometry::of(400, 320, textHeight);
    grid.setSections(starts, 40);
    EXPECT_EQ(grid.indexAt(grid.cell(999'999).center(), 1'000'000), 999'999);
    EXPECT_GT(grid.height(1'000'000), 0);
}

TEST(GridGeometry, SoManyColumnsJustFit)
{
    for (const int columns : {3, 5, 9}) {
        const int wanted = GridGeometry::wantedFor(1200, columns);
        EXPECT_EQ(GridGeometry::of(1200, wanted, textHeight).columns, columns);
        EXPECT_LT(GridGeometry::of(1200, wanted + 1, textHeight).columns, columns);
    }
}

} // namespace
} // namespace toccata
