// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/gridgeometry.h"

#include "ui/style/tokens.h"

#include <algorithm>

namespace toccata {

GridGeometry GridGeometry::of(int width, int wanted, int textHeight)
{
    GridGeometry grid;
    grid.margin = space::xl;
    const int room = std::max(1, width - 2 * grid.margin);
    // Two columns at least where that is not absurd: on a narrow window one huge cover at a time shows too
    // little.
    const int fit = (room + gap) / (wanted + gap);
    grid.columns = std::max(fit, room >= 240 ? 2 : 1);
    grid.cellWidth = std::max(1, (room - gap * (grid.columns - 1)) / grid.columns);
    grid.cellHeight = grid.cellWidth + textHeight;
    return grid;
}

QRect GridGeometry::cell(int index) const
{
    return {margin + (index % columns) * (cellWidth + gap),
        margin + (index / columns) * (cellHeight + rowGap), cellWidth, cellHeight};
}

std::optional<int> GridGeometry::indexAt(QPoint point, int count) const
{
    const QPoint inside = point - QPoint(margin, margin);
    if (inside.x() < 0 || inside.y() < 0)
        return std::nullopt;
    const int column = inside.x() / (cellWidth + gap);
    const int index = inside.y() / (cellHeight + rowGap) * columns + column;
    if (column >= columns || index >= count || !cell(index).contains(point))
        return std::nullopt;
    return index;
}

int GridGeometry::heightOf(int rows) const
{
    return rows == 0 ? 0 : 2 * margin + rows * cellHeight + (rows - 1) * rowGap;
}

int GridGeometry::firstBelow(int y) const
{
    return std::max(0, (y - margin) / (cellHeight + rowGap)) * columns;
}

int GridGeometry::endAbove(int bottom, int count) const
{
    const int rows = std::max(0, bottom - margin) / (cellHeight + rowGap) + 1;
    return std::min(count, rows * columns);
}

} // namespace toccata
