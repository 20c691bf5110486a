// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/gridgeometry.h"

#include "ui/style/tokens.h"

#include <algorithm>
#include <limits>

namespace toccata {

namespace {

int roomIn(int width)
{
    return std::max(1, width - 2 * space::xl);
}

} // namespace

GridGeometry GridGeometry::of(int width, int wanted, int textHeight, int topMargin)
{
    GridGeometry grid;
    grid.margin = space::xl;
    grid.topMargin = topMargin;
    const int room = roomIn(width);
    // Two columns at least where that is not absurd: on a narrow window one huge cover at a time shows too
    // little.
    const int fit = (room + gap) / (wanted + gap);
    grid.columns = std::max(fit, room >= 240 ? 2 : 1);
    grid.cellWidth = std::max(1, (room - gap * (grid.columns - 1)) / grid.columns);
    grid.cellHeight = grid.cellWidth + textHeight;
    grid.setSections({}, 0);
    return grid;
}

int GridGeometry::wantedFor(int width, int columns)
{
    return (roomIn(width) + gap) / std::max(1, columns) - gap;
}

void GridGeometry::setSections(const std::vector<int> &starts, int height)
{
    sections.clear();
    headingHeight = starts.empty() ? 0 : height;
    if (starts.empty())
        sections.push_back({0, topMargin});
    for (const int first : starts) {
        const int top = sections.empty()
            ? 0
            : firstRowOf(sections.back()) + rows(first - sections.back().first) * pitch();
        sections.push_back({first, top});
    }
}

int GridGeometry::sectionAt(int y) const
{
    const auto behind = std::ranges::upper_bound(sections, y, {}, &Section::top);
    return std::max(0, int(behind - sections.begin()) - 1);
}

int GridGeometry::sectionOf(int index) const
{
    const auto behind = std::ranges::upper_bound(sections, index, {}, &Section::first);
    return std::max(0, int(behind - sections.begin()) - 1);
}

int GridGeometry::endOf(int section, int count) const
{
    const auto next = std::size_t(section) + 1;
    return next < sections.size() ? std::min(sections[next].first, count) : count;
}

QRect GridGeometry::cell(int index) const
{
    const Section &section = sections[std::size_t(sectionOf(index))];
    const int place = index - section.first;
    return {margin + (place % columns) * (cellWidth + gap), firstRowOf(section) + (place / columns) * pitch(),
        cellWidth, cellHeight};
}

QRect GridGeometry::heading(int section, int width) const
{
    return {margin, sections[std::size_t(section)].top, std::max(0, width - 2 * margin), headingHeight};
}

std::optional<int> GridGeometry::indexAt(QPoint point, int count) const
{
    const int number = sectionAt(point.y());
    const Section &section = sections[std::size_t(number)];
    const QPoint inside = point - QPoint(margin, firstRowOf(section));
    if (inside.x() < 0 || inside.y() < 0)
        return std::nullopt;
    const int column = inside.x() / (cellWidth + gap);
    const int index = section.first + inside.y() / pitch() * columns + column;
    if (column >= columns || index >= endOf(number, count) || !cell(index).contains(point))
        return std::nullopt;
    return index;
}

int GridGeometry::heightOf(int rows) const
{
    return rows == 0 ? 0 : topMargin + margin + rows * cellHeight + (rows - 1) * rowGap;
}

int GridGeometry::height(int count) const
{
    return count == 0 ? 0 : cell(count - 1).bottom() + 1 + margin;
}

int GridGeometry::firstBelow(int y) const
{
    const int number = sectionAt(y);
    const Section &section = sections[std::size_t(number)];
    const int inside = std::max(0, y - firstRowOf(section));
    const int row = inside / pitch() + (inside % pitch() >= cellHeight ? 1 : 0); // else in the gap below it
    return std::min(section.first + row * columns, endOf(number, std::numeric_limits<int>::max()));
}

int GridGeometry::endAbove(int bottom, int count) const
{
    const int number = sectionAt(bottom);
    const Section &section = sections[std::size_t(number)];
    const int inside = bottom - firstRowOf(section);
    const int rows = inside < 0 ? 0 : inside / pitch() + 1;
    return std::min(endOf(number, count), section.first + rows * columns);
}

int GridGeometry::above(int index) const
{
    const int number = sectionOf(index);
    const int place = index - sections[std::size_t(number)].first;
    if (place >= columns)
        return index - columns;
    if (number == 0)
        return index;
    const int before = sections[std::size_t(number) - 1].first;
    const int end = index - place;
    return std::min(before + (end - before - 1) / columns * columns + place, end - 1);
}

int GridGeometry::below(int index, int count) const
{
    const int number = sectionOf(index);
    const int first = sections[std::size_t(number)].first;
    const int end = endOf(number, count);
    const int column = (index - first) % columns;
    if (index - column + columns < end)
        return std::min(index + columns, end - 1);
    return end < count ? std::min(end + column, endOf(number + 1, count) - 1) : index;
}

} // namespace toccata
