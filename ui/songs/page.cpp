// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/page.h"

#include <QAbstractItemView>
#include <QScrollBar>

#include <utility>

namespace toccata {

void Page::setScrolling(QAbstractScrollArea *area)
{
    disconnect(m_rangeChanged);
    disconnect(m_scrolledByHand);
    if (std::exchange(m_area, area) != area)
        m_wanted.reset(); // it was of the other one
    // Songs that a server is asked for come later, and with them room to scroll.
    m_rangeChanged = connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &Page::returnToView);
    // Whoever scrolls meanwhile has found a place.
    m_scrolledByHand = connect(
        area->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_wanted.reset(); });
}

std::optional<Page::View> Page::view() const
{
    if (!m_area || m_wanted)
        return m_wanted; // left again before it was reached
    const auto *items = qobject_cast<const QAbstractItemView *>(m_area);
    return View{m_area->verticalScrollBar()->value(), items ? items->currentIndex().row() : -1, part()};
}

void Page::setView(const std::optional<View> &view)
{
    if (view && view->part != part())
        showPart(view->part);
    m_wanted = m_area ? view : std::nullopt;
    returnToView();
}

void Page::setArriving(bool arriving)
{
    m_arriving = arriving;
    returnToView();
}

void Page::setSaysTitle(bool says)
{
    if (std::exchange(m_saysTitle, says) != says)
        Q_EMIT titleChanged();
}

void Page::returnToView()
{
    if (!m_wanted || m_arriving)
        return;
    auto *items = qobject_cast<QAbstractItemView *>(m_area);
    if (items && items->model()) {
        const QModelIndex row = items->model()->index(m_wanted->row, 0, items->rootIndex());
        if (row.isValid())
            items->selectionModel()->setCurrentIndex(row, QItemSelectionModel::NoUpdate);
    }
    QScrollBar *bar = m_area->verticalScrollBar();
    if (bar->maximum() < m_wanted->scrolled)
        return;
    bar->setValue(m_wanted->scrolled);
    m_wanted.reset();
}

} // namespace toccata
