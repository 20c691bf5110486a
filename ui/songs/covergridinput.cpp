// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CoverGrid: mouse, wheel and keyboard.

#include "ui/songs/covergrid.h"

#include "ui/songs/keysforwindow.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace toccata {

namespace {

constexpr int wheelNotch = 120; // eighths of a degree, as QWheelEvent counts

} // namespace

QModelIndex CoverGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (count() == 0)
        return {};
    if (!currentIndex().isValid())
        return indexOf(0);
    const bool mirrored = isRightToLeft();
    const int page = std::max(1, viewport()->height() / (m_grid.cellHeight + GridGeometry::rowGap));
    int row = currentIndex().row();
    switch (action) {
    case MoveLeft:
        row += mirrored ? 1 : -1;
        break;
    case MoveRight:
        row += mirrored ? -1 : 1;
        break;
    case MovePrevious:
        --row;
        break;
    case MoveNext:
        ++row;
        break;
    case MoveUp:
        row = m_grid.above(row);
        break;
    case MoveDown:
        row = m_grid.below(row, count());
        break;
    case MovePageUp:
        for (int i = 0; i < page; ++i)
            row = m_grid.above(row);
        break;
    case MovePageDown:
        for (int i = 0; i < page; ++i)
            row = m_grid.below(row, count());
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = count() - 1;
        break;
    }
    return indexOf(std::clamp(row, 0, count() - 1));
}

CoverDelegate::Spot CoverGrid::spotAt(const QModelIndex &index, QPoint point) const
{
    return index.isValid() ? m_delegate->spotAt(visualRect(index), layoutDirection(), point)
                           : CoverDelegate::Spot::None;
}

void CoverGrid::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    m_pressed = indexAt(point);
    m_pressedAt = point;
    if (event->button() == Qt::LeftButton && spotAt(m_pressed, point) != CoverDelegate::Spot::None)
        return; // neither selects nor begins a drag
    QAbstractItemView::mousePressEvent(event);
}

void CoverGrid::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    const bool onSame = index.isValid() && index == m_pressed;
    const bool click = onSame && state() == NoState && event->button() == Qt::LeftButton
        && !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
    if (onSame && event->button() == Qt::MiddleButton) {
        Q_EMIT appendRequested(
            selectionModel()->isSelected(index) ? selectedRows() : QList<int>{index.row()});
    } else if (const auto spot = spotAt(index, m_pressedAt); click && spot != CoverDelegate::Spot::None) {
        if (spot != spotAt(index, point))
            return; // let go beside the button
        if (spot == CoverDelegate::Spot::Play)
            Q_EMIT playRequested(index.row());
        else
            openMenu(index, event->globalPosition().toPoint());
    } else {
        QAbstractItemView::mouseReleaseEvent(event);
        if (click) {
            selectionModel()->clearSelection(); // it was opened, not chosen for something to come
            Q_EMIT opened(index.row());
        }
    }
}

void CoverGrid::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const QModelIndex before = m_mouse ? indexAt(*m_mouse) : QModelIndex();
    const QModelIndex now = indexAt(point);
    m_mouse = point;
    const CoverDelegate::Spot hot = spotAt(now, point);
    if (hot != m_delegate->hotSpot() || now != before) {
        m_delegate->setHotSpot(hot);
        viewport()->update();
    }
    QAbstractItemView::mouseMoveEvent(event);
}

void CoverGrid::leaveEvent(QEvent *event)
{
    m_mouse.reset();
    viewport()->update();
    QAbstractItemView::leaveEvent(event);
}

void CoverGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept(); // its first click has opened
}

bool CoverGrid::leavesAtTheEdge(const QKeyEvent &event)
{
    const bool up = event.key() == Qt::Key_Up;
    if (m_visibleRows == 0 || (!up && event.key() != Qt::Key_Down) || !currentIndex().isValid())
        return false;
    return moveCursor(up ? MoveUp : MoveDown, event.modifiers()) == currentIndex();
}

void CoverGrid::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid() && !event->modifiers().testFlag(Qt::AltModifier))
        Q_EMIT opened(currentIndex().row());
    else if (isForTheWindow(*event) || leavesAtTheEdge(*event))
        event->ignore();
    else
        QAbstractItemView::keyPressEvent(event);
}

void CoverGrid::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        m_turned += event->angleDelta().y();
        resizeBy(m_turned / wheelNotch);
        m_turned %= wheelNotch;
    } else if (m_visibleRows > 0) {
        event->ignore(); // the page scrolls
    } else {
        QAbstractItemView::wheelEvent(event);
    }
}

void CoverGrid::resizeBy(int steps)
{
    if (steps == 0)
        return;
    const int columns = std::max(1, m_grid.columns - steps);
    const int wanted = std::clamp(GridGeometry::wantedFor(widthOfCells(width()), columns), smallest, largest);
    // Who wants larger ones never gets smaller ones: the window may be too narrow for what is wanted.
    if (steps > 0 ? wanted > m_wanted : wanted < m_wanted)
        setCellWidth(wanted);
}

void CoverGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid())
        return;
    openMenu(index, byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void CoverGrid::openMenu(const QModelIndex &index, QPoint globalPosition)
{
    if (!selectionModel()->isSelected(index))
        setCurrentIndex(index);
    Q_EMIT menuRequested(selectedRows(), globalPosition);
}

} // namespace toccata
