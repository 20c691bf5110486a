// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/taborder.h"

#include <QWidget>

#include <algorithm>
#include <vector>

namespace toccata {

namespace {

/// Which of them holds it; their number if none does.
std::size_t areaOf(std::span<QWidget *const> areas, const QWidget &widget)
{
    const auto area = std::ranges::find_if(
        areas, [&](const QWidget *each) { return each == &widget || each->isAncestorOf(&widget); });
    return std::size_t(area - areas.begin());
}

bool isStop(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isEnabled() && widget.isVisible()
        && !widget.focusProxy();
}

} // namespace

QWidget *nextByTab(std::span<QWidget *const> areas, const QWidget &from, bool forward)
{
    if (areaOf(areas, from) == areas.size())
        return nullptr;
    std::vector<QWidget *> stops;
    QWidget *window = from.window();
    for (QWidget *each = window->nextInFocusChain(); each != window; each = each->nextInFocusChain()) {
        if ((isStop(*each) || each == &from) && areaOf(areas, *each) < areas.size())
            stops.push_back(each);
    }
    std::ranges::stable_sort(stops, {}, [&](const QWidget *each) { return areaOf(areas, *each); });
    const auto now = std::ranges::find(stops, &from) - stops.begin();
    const auto count = std::ssize(stops);
    if (count < 2 || now == count)
        return nullptr;
    return stops[std::size_t((now + (forward ? 1 : count - 1)) % count)];
}

} // namespace toccata
