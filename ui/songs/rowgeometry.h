// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

namespace toccata {

/// Where the rows of a list stand. All are equally high; a heading above some belongs to them and adds to
/// their height. Every place follows from the row's number, so that a list of any length is laid out at once.
/// Units: device-independent pixels.
struct RowGeometry
{
    int count = 0;
    int rowHeight = 1;
    /// Where the first row begins.
    int top = 0;
    int headingHeight = 0;
    /// The rows that have a heading, ascending.
    std::vector<int> headings;

    bool hasHeading(int row) const;
    /// \param row  0 to count; for count, where the last row ends.
    int topOf(int row) const;
    int heightOf(int row) const { return rowHeight + (hasHeading(row) ? headingHeight : 0); }
    /// The row at that height, if there is one.
    std::optional<int> rowAt(int y) const;
    /// The first row that reaches below \p y, and the one after the last that begins above \p bottom.
    int firstBelow(int y) const;
    int endAbove(int bottom) const;
};

} // namespace toccata
