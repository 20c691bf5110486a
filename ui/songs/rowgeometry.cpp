// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/rowgeometry.h"

#include <algorithm>
#include <ranges>

namespace toccata {

bool RowGeometry::hasHeading(int row) const
{
    return std::ranges::binary_search(headings, row);
}

int RowGeometry::topOf(int row) const
{
    const auto above = std::ranges::lower_bound(headings, row) - headings.begin();
    return top + row * rowHeight + int(above) * headingHeight;
}

std::optional<int> RowGeometry::rowAt(int y) const
{
    if (y < top)
        return std::nullopt;
    const int row = firstBelow(y);
    return row < count ? std::optional(row) : std::nullopt;
}

int RowGeometry::firstBelow(int y) const
{
    return *std::ranges::partition_point(
        std::views::iota(0, count), [&](int row) { return topOf(row + 1) <= y; });
}

int RowGeometry::endAbove(int bottom) const
{
    return *std::ranges::partition_point(
        std::views::iota(0, count), [&](int row) { return topOf(row) < bottom; });
}

} // namespace toccata
