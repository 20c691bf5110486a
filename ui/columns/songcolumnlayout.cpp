// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/columns/songcolumnlayout.h"

#include <QStyle>

#include <algorithm>

namespace toccata {

namespace {

QRect centred(int left, const QRect &row)
{
    return {left, row.y() + (row.height() - columnButton) / 2, columnButton, columnButton};
}

} // namespace

int roomForColumns(int rowWidth)
{
    // The gap behind the last column lies under the menu button's margin.
    return std::max(0, rowWidth - 2 * columnMargin + columnGap);
}

SongColumnLayout songColumnLayout(
    const QRect &row, const SongColumns &columns, const ColumnNeeds &needs, Qt::LayoutDirection direction)
{
    SongColumnLayout layout;
    layout.ground = row.adjusted(space::s, 1, -space::s, -1);
    layout.play = centred(layout.ground.x() + space::xs, row);
    layout.menu = centred(layout.ground.right() + 1 - space::xs - columnButton, row);
    int left = row.x() + columnMargin;
    const std::vector<int> widths = columnWidths(columns, roomForColumns(row.width()), needs);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        layout.cells.push_back(
            {columns.shown[i].field, QRect(left, row.y(), std::max(0, widths[i] - columnGap), row.height())});
        left += widths[i];
    }
    const auto mirror = [&](QRect &part) { part = QStyle::visualRect(direction, row, part); };
    mirror(layout.ground);
    mirror(layout.play);
    mirror(layout.menu);
    for (SongColumnLayout::Cell &cell : layout.cells)
        mirror(cell.text);
    return layout;
}

} // namespace toccata
