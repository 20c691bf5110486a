// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/tokens.h"

#include <QRect>

#include <optional>
#include <vector>

namespace toccata {

/// Where the cells of a grid stand. They stretch so that each row fills the width evenly; every place follows
/// from its number, so that a grid of any size is laid out at once. In sections each begins a row of its own,
/// under a heading. Units: device-independent pixels.
struct GridGeometry
{
    struct Section
    {
        int first = 0; ///< cell
        int top = 0; ///< of its heading
    };

    int columns = 1;
    int cellWidth = 0;
    int cellHeight = 0;
    int margin = 0; ///< at the sides and below
    int topMargin = 0; ///< where there are no headings
    int headingHeight = 0;
    /// At least one; without headings there is only that.
    std::vector<Section> sections = {Section()};

    static constexpr int gap = 16;
    static constexpr int rowGap = 16;

    /// \param width  of all; \param wanted  the least width of a cell; \param textHeight  under the square
    /// cover.
    static GridGeometry of(int width, int wanted, int textHeight, int topMargin = space::m);
    /// The least width of a cell with which so many just fit into a row.
    static int wantedFor(int width, int columns);

    /// \param starts  the first cell of each section, ascending from 0 on; none: one without a heading.
    void setSections(const std::vector<int> &starts, int height);
    bool hasHeadings() const { return headingHeight > 0; }

    QRect cell(int index) const;
    /// As wide as \p width allows.
    QRect heading(int section, int width) const;
    /// The cell at \p point, if there is one in a grid of \p count.
    std::optional<int> indexAt(QPoint point, int count) const;
    int rows(int count) const { return (count + columns - 1) / columns; }
    /// Of so many rows without headings, with the margins above and below.
    int heightOf(int rows) const;
    /// Of all, with the margins above and below.
    int height(int count) const;
    /// The first cell that reaches below \p y, and the one after the last that begins above \p bottom.
    int firstBelow(int y) const;
    int endAbove(int bottom, int count) const;
    /// The section at that height; the first one for what is above it.
    int sectionAt(int y) const;
    int sectionOf(int index) const;
    /// The cell above or below, across headings too; where a row is too short its last one. The cell itself
    /// at the ends.
    int above(int index) const;
    int below(int index, int count) const;

private:
    int pitch() const { return cellHeight + rowGap; }
    int firstRowOf(const Section &section) const { return section.top + headingHeight; }
    /// Behind its last cell.
    int endOf(int section, int count) const;
};

} // namespace toccata
