// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/cardlayout.h"

#include "ui/style/tokens.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace toccata {

CardLayout::CardLayout(int columnWidth, int mostColumns, QWidget *parent)
    : QLayout(parent)
    , m_columnWidth(columnWidth)
    , m_mostColumns(mostColumns)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::m);
}

CardLayout::~CardLayout() = default;

void CardLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *CardLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *CardLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

std::vector<QLayoutItem *> CardLayout::shown() const
{
    std::vector<QLayoutItem *> items;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            items.push_back(item.get());
    }
    return items;
}

int CardLayout::columnsFor(int width) const
{
    const int cards = int(shown().size());
    const int fit = (width + spacing()) / (m_columnWidth + spacing());
    const int most = std::clamp(fit, 1, std::max(1, std::min(m_mostColumns, cards)));
    // Four in rows of two rather than three and one.
    const int rows = (cards + most - 1) / most;
    return rows == 0 ? 1 : (cards + rows - 1) / rows;
}

std::vector<QRect> CardLayout::places(int width) const
{
    const int columns = columnsFor(width);
    const int columnWidth = (width - (columns - 1) * spacing()) / columns;
    std::vector<int> ends(std::size_t(columns), 0);
    std::vector<QRect> rects;
    for (const QLayoutItem *item : shown()) {
        const auto shortest = std::min_element(ends.begin(), ends.end());
        const int left = int(shortest - ends.begin()) * (columnWidth + spacing());
        const int height
            = item->hasHeightForWidth() ? item->heightForWidth(columnWidth) : item->sizeHint().height();
        rects.emplace_back(left, *shortest, columnWidth, height);
        *shortest += height + spacing();
    }
    rects.emplace_back(0, std::max(0, *std::max_element(ends.begin(), ends.end()) - spacing()), width, 0);
    return rects;
}

int CardLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return places(width - margins.left() - margins.right()).back().top() + margins.top() + margins.bottom();
}

QSize CardLayout::sizeHint() const
{
    const int width = m_columnWidth * m_mostColumns + spacing() * (m_mostColumns - 1);
    return {width, heightForWidth(width)};
}

QSize CardLayout::minimumSize() const
{
    QSize smallest;
    for (const QLayoutItem *item : shown())
        smallest = smallest.expandedTo(item->minimumSize());
    return smallest.grownBy(contentsMargins());
}

void CardLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const std::vector<QRect> rects = places(inner.width());
    const std::vector<QLayoutItem *> items = shown();
    for (std::size_t i = 0; i < items.size(); ++i)
        items[i]->setGeometry(QStyle::visualRect(direction, inner, rects[i].translated(inner.topLeft())));
}

} // namespace toccata
