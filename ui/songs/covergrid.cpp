// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/covergrid.h"

#include "ui/songs/accessibleview.h"
#include "ui/songs/keysforwindow.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <chrono>

namespace toccata {

namespace {

constexpr int wheelStep = 28; // pixels for each line of text that the desktop scrolls by
constexpr int resizeStep = 16;
constexpr std::chrono::milliseconds stillTime{250};

} // namespace

CoverGrid::CoverGrid(CoverDelegate::Shape shape, QWidget *parent)
    : QAbstractItemView(parent)
    , m_delegate(new CoverDelegate(shape, this))
{
    makeItemViewsAccessible();
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false); // it lies on the page's colour
}

void CoverGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    announceCurrent(*this, current);
}

void CoverGrid::setCovers(Covers &covers)
{
    m_covers = &covers;
    m_delegate->setCovers(covers);
    m_still.setSingleShot(true);
    m_still.setInterval(stillTime);
    connect(&m_still, &QTimer::timeout, this, &CoverGrid::prepareAhead);
}

void CoverGrid::prepareAhead()
{
    const auto prepare = [this](int from, int to) {
        for (int row = std::max(0, from); row < std::min(to, count()); ++row)
            m_covers->prepare(
                m_delegate->coverPlace(visualRect(indexOf(row)), indexOf(row)), this, indexOf(row));
    };
    const int first = m_grid.firstBelow(verticalOffset());
    const int end = m_grid.endAbove(verticalOffset() + viewport()->height(), count());
    prepare(end, end + m_grid.columns);
    prepare(first - m_grid.columns, first);
}

void CoverGrid::setCellWidth(int width)
{
    if (width == m_wanted)
        return;
    const Anchor before = anchor();
    m_wanted = width;
    updateGeometries();
    scrollToAnchor(before);
    Q_EMIT cellWidthChanged(width);
}

void CoverGrid::setVisibleRows(int rows)
{
    m_visibleRows = rows;
    setVerticalScrollBarPolicy(rows > 0 ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    QSizePolicy policy(QSizePolicy::Preferred, rows > 0 ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    policy.setHeightForWidth(rows > 0);
    setSizePolicy(policy);
    updateGeometries();
}

int CoverGrid::heightForWidth(int width) const
{
    if (m_visibleRows == 0 || !model())
        return -1;
    const GridGeometry grid = geometryAt(width);
    return grid.heightOf(std::min(m_visibleRows, grid.rows(model()->rowCount(rootIndex()))));
}

QSize CoverGrid::sizeHint() const
{
    return m_visibleRows > 0 ? QSize(minimumSizeHint().width(), heightForWidth(width()))
                             : QAbstractItemView::sizeHint();
}

GridGeometry CoverGrid::geometryAt(int width) const
{
    // Room for the scroll bar is kept whether it is there or not: else its coming could make the rows higher,
    // so that it goes, and so on.
    const int bar = m_visibleRows > 0 ? 0 : verticalScrollBar()->sizeHint().width();
    return GridGeometry::of(width - bar, m_wanted, m_delegate->textHeight());
}

int CoverGrid::count() const
{
    const int all = model() ? model()->rowCount(rootIndex()) : 0;
    return m_visibleRows > 0 ? std::min(all, m_visibleRows * m_grid.columns) : all;
}

QModelIndex CoverGrid::indexOf(int row) const
{
    return model()->index(row, 0, rootIndex());
}

QList<int> CoverGrid::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        rows.push_back(index.row());
    if (rows.isEmpty() && currentIndex().isValid())
        rows.push_back(currentIndex().row());
    std::ranges::sort(rows);
    return rows;
}

void CoverGrid::updateGeometries()
{
    m_grid = geometryAt(width());
    if (m_visibleRows > 0) {
        updateGeometry();
    } else {
        const int height = m_grid.heightOf(m_grid.rows(count()));
        verticalScrollBar()->setPageStep(viewport()->height());
        verticalScrollBar()->setSingleStep(wheelStep);
        verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    }
    viewport()->update();
}

QRect CoverGrid::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const QRect cell = m_grid.cell(index.row()).translated(0, -verticalOffset());
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), cell);
}

QModelIndex CoverGrid::indexAt(const QPoint &point) const
{
    const QPoint logical = QStyle::visualPos(layoutDirection(), viewport()->rect(), point);
    const auto row = m_grid.indexAt(logical + QPoint(0, verticalOffset()), count());
    return row ? indexOf(*row) : QModelIndex();
}

void CoverGrid::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const QRect cell = m_grid.cell(index.row());
    const int room = viewport()->height();
    int top = verticalOffset();
    if (hint == PositionAtTop || (hint == EnsureVisible && cell.top() - m_grid.margin < top))
        top = cell.top() - m_grid.margin;
    else if (hint == PositionAtBottom
        || (hint == EnsureVisible && cell.bottom() + m_grid.margin > top + room))
        top = cell.bottom() + m_grid.margin - room;
    else if (hint == PositionAtCenter)
        top = cell.center().y() - room / 2;
    verticalScrollBar()->setValue(top);
}

CoverGrid::Anchor CoverGrid::anchor() const
{
    if (verticalOffset() == 0)
        return {};
    // The first row that can be seen by more than half.
    const int row = std::min(m_grid.firstBelow(verticalOffset() + m_grid.cellHeight / 2), count() - 1);
    return {row, verticalOffset() - m_grid.cell(row).top()};
}

void CoverGrid::scrollToAnchor(Anchor anchor)
{
    if (anchor.row == 0 && anchor.offset == 0)
        verticalScrollBar()->setValue(0);
    else
        verticalScrollBar()->setValue(m_grid.cell(anchor.row).top() + anchor.offset);
}

int CoverGrid::verticalOffset() const
{
    return m_visibleRows > 0 ? 0 : verticalScrollBar()->value();
}

QModelIndex CoverGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (count() == 0)
        return {};
    if (!currentIndex().isValid())
        return indexOf(0);
    const bool mirrored = isRightToLeft();
    const int page
        = std::max(1, viewport()->height() / (m_grid.cellHeight + GridGeometry::rowGap)) * m_grid.columns;
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
        row -= row >= m_grid.columns ? m_grid.columns : 0;
        break;
    case MoveDown:
        row += row + m_grid.columns < count() ? m_grid.columns : 0;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
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

void CoverGrid::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    // What Shift selects is a run in reading order, as in a list, so the corners' cells are what counts.
    const QModelIndex first = indexAt(rect.topLeft());
    const QModelIndex last = indexAt(rect.bottomRight());
    if (!first.isValid() && !last.isValid()) {
        selectionModel()->select(QItemSelection(), command);
        return;
    }
    const auto [low, high]
        = std::minmax(first.isValid() ? first.row() : last.row(), last.isValid() ? last.row() : first.row());
    selectionModel()->select(QItemSelection(indexOf(low), indexOf(high)), command);
}

QRegion CoverGrid::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const int first = m_grid.firstBelow(verticalOffset());
    const int end = m_grid.endAbove(verticalOffset() + viewport()->height(), count());
    for (const QItemSelectionRange &range : selection) {
        for (int row = std::max(first, range.top()); row <= range.bottom() && row < end; ++row)
            region += visualRect(indexOf(row)).adjusted(-4, -4, 4, 4); // with the ring around the cover
    }
    return region;
}

void CoverGrid::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State plain = option.state & ~(QStyle::State_MouseOver | QStyle::State_HasFocus);
    const QModelIndex hovered = m_mouse ? indexAt(*m_mouse) : QModelIndex();
    const int end = m_grid.endAbove(verticalOffset() + event->rect().bottom() + 1, count());
    for (int row = m_grid.firstBelow(verticalOffset() + event->rect().top()); row < end; ++row) {
        const QModelIndex index = indexOf(row);
        option.rect = visualRect(index);
        option.state = plain;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, index == hovered);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        option.state.setFlag(
            QStyle::State_KeyboardFocusChange, window()->testAttribute(Qt::WA_KeyboardFocusChange));
        m_delegate->paint(&painter, option, index);
    }
    if (m_covers)
        m_still.start();
}

void CoverGrid::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width()) {
        const Anchor before = anchor();
        updateGeometries();
        scrollToAnchor(before);
    } else {
        updateGeometries();
    }
    QAbstractItemView::resizeEvent(event);
}

void CoverGrid::scrollContentsBy(int, int)
{
    viewport()->update();
}

bool CoverGrid::isOnPlay(const QModelIndex &index, QPoint point) const
{
    return index.isValid() && m_delegate->playRect(visualRect(index), layoutDirection()).contains(point);
}

void CoverGrid::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    m_pressed = indexAt(point);
    m_pressedAt = point;
    if (event->button() == Qt::LeftButton && isOnPlay(m_pressed, point))
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
    } else if (click && isOnPlay(index, point) && isOnPlay(index, m_pressedAt)) {
        Q_EMIT playRequested(index.row());
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
    const bool hot = isOnPlay(now, point);
    if (hot != m_delegate->isPlayHot() || now != before) {
        m_delegate->setPlayHot(hot);
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
    if (event->modifiers() & Qt::ControlModifier && event->angleDelta().y() != 0)
        setCellWidth(std::clamp(
            m_wanted + (event->angleDelta().y() > 0 ? resizeStep : -resizeStep), smallest, largest));
    else if (m_visibleRows > 0)
        event->ignore(); // the page scrolls
    else
        QAbstractItemView::wheelEvent(event);
}

void CoverGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid())
        return;
    if (!selectionModel()->isSelected(index))
        setCurrentIndex(index);
    Q_EMIT menuRequested(
        selectedRows(), byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void CoverGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometries();
    QAbstractItemView::changeEvent(event);
}

} // namespace toccata
