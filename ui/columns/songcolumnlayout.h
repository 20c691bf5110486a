// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/columns/songcolumns.h"
#include "ui/style/tokens.h"

#include <QRect>

namespace toccata {

/// Between two columns, part of the first. Units: pixels.
inline constexpr int columnGap = space::l;
/// The side of the buttons before the first column and behind the last one. Units: pixels.
inline constexpr int columnButton = 28;
/// From the edge of a row to the first column, and from the last one to the other edge. Units: pixels.
inline constexpr int columnMargin = space::s + space::xs + columnButton + space::s;

/// Where the parts of a line of columns stand; its header has the same.
struct SongColumnLayout
{
    struct Cell
    {
        SongField field;
        /// Without the gap to the next one. Empty where there is no room.
        QRect text;
    };

    QRect ground; ///< of a row that is selected or hovered
    QRect play; ///< under the mouse the play button
    QRect menu; ///< under the mouse the menu button
    std::vector<Cell> cells; ///< as SongColumns::shown
};

SongColumnLayout songColumnLayout(
    const QRect &row, const SongColumns &columns, const ColumnNeeds &needs, Qt::LayoutDirection direction);

/// What the columns have to share in a row of that width.
int roomForColumns(int rowWidth);

} // namespace toccata
