// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

#include <optional>

namespace toccata {

/// Where the cells of a grid stand. They stretch so that each row fills the width evenly; every place follows
/// from its number, so that a grid of any size is laid out at once. Units: device-independent pixels.
struct GridGeometry
{
    int columns = 1;
    int cellWidth = 0;
    int cellHeight = 0;
    int margin = 0;

    static constexpr int gap = 16;
    static constexpr int rowGap = 16;

    /// \param width  of all; \param wanted  the least width of a cell; \param textHeight  under the square
    /// cover.
    static GridGeometry of(int width, int wanted, int textHeight);

    QRect cell(int index) const;
    /// The cell at \p point, if there is one in a grid of \p count.
    std::optional<int> indexAt(QPoint point, int count) const;
    int rows(int count) const { return (count + columns - 1) / columns; }
    /// With the margins above and below.
    int heightOf(int rows) const;
    /// The first cell that reaches below \p y, and the one after the last that begins above \p bottom.
    int firstBelow(int y) const;
    int endAbove(int bottom, int count) const;
};

} // namespace toccata
