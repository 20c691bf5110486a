// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/rowview.h"

#include "ui/songs/accessibleview.h"
#include "ui/style/colors.h"
#include "ui/style/shapes.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace toccata {

namespace {

constexpr int wheelStep = 28; // pixels for each line of text that the desktop scrolls by

} // namespace

RowView::RowView(QWidget *parent)
    : QAbstractItemView(parent)
{
    makeItemViewsAccessible();
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false); // it lies on the page's colour
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
}

RowView::~RowView()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus moves once more while we go
}

void RowView::setHeader(QWidget *header)
{
    m_header = header;
    header->setParent(viewport());
    header->installEventFilter(this);
    header->show();
    for (QWidget *each : header->findChildren<QWidget *>()) {
        if (each->focusPolicy() & Qt::TabFocus)
            setTabOrder(each, this);
    }
    updateGeometries();
}

void RowView::setRowMargins(const QMargins &margins)
{
    m_margins = margins;
    updateGeometries();
}

void RowView::setHeadingRows(std::vector<int> rows)
{
    m_rows.headings = std::move(rows);
    scheduleDelayedItemsLayout();
}

const RowGeometry &RowView::geometryOfRows() const
{
    m_rows.count = model() ? model()->rowCount(rootIndex()) : 0;
    if (m_rows.count == 0)
        return m_rows; // Qt asks while we are being made too, when nobody knows a row's height yet
    m_rows.rowHeight = rowHeight();
    m_rows.headingHeight = m_rows.headings.empty() ? 0 : headingHeight();
    return m_rows;
}

std::vector<RowRange> RowView::selectedRanges() const
{
    std::vector<RowRange> ranges;
    if (!selectionModel())
        return ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        if (range.isValid())
            ranges.push_back({quint32(range.top()), quint32(range.bottom()) + 1});
    }
    std::ranges::sort(ranges, {}, &RowRange::begin);
    return ranges;
}

QModelIndexList RowView::selectedIndexes() const
{
    QModelIndexList indexes;
    for (const RowRange &range : selectedRanges()) {
        for (quint32 row = range.begin; row < range.end && indexes.size() < mostDragged; ++row)
            indexes.push_back(model()->index(int(row), 0, rootIndex()));
    }
    return indexes;
}

void RowView::placeHeader()
{
    m_rows.top = m_margins.top();
    if (!m_header)
        return;
    // Room for the scroll bar is kept whether it is there or not: else its coming could make the header
    // lower, so that it goes, and so on.
    const int width = std::max(0, this->width() - verticalScrollBar()->sizeHint().width());
    const int wanted = m_header->hasHeightForWidth()
        ? m_header->heightForWidth(width)
        : std::max(m_header->sizeHint().height(), m_header->minimumSizeHint().height());
    const int height = m_header->isHidden() ? 0 : std::max(wanted, m_header->minimumHeight());
    m_rows.top += height;
    const QRect place(0, -verticalOffset(), width, height);
    m_header->setGeometry(QStyle::visualRect(layoutDirection(), viewport()->rect(), place));
}

void RowView::updateGeometries()
{
    placeHeader();
    const RowGeometry &rows = geometryOfRows();
    const int height = rows.topOf(rows.count) + m_margins.bottom();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(wheelStep);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    viewport()->update();
}

void RowView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    // Qt's own goes through all rows that changed; which song plays is told of all.
    const RowGeometry &rows = geometryOfRows();
    const int first = std::max(topLeft.row(), rows.firstBelow(verticalOffset()));
    const int last = std::min(bottomRight.row(), rows.endAbove(verticalOffset() + viewport()->height()) - 1);
    if (topLeft.isValid() && first <= last)
        QAbstractItemView::dataChanged(
            model()->index(first, 0, rootIndex()), model()->index(last, 0, rootIndex()), roles);
}

int RowView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect RowView::visualRect(const QModelIndex &index) const
{
    const RowGeometry &rows = geometryOfRows();
    if (!index.isValid() || index.row() >= rows.count)
        return {};
    const QRect row(m_margins.left(), rows.topOf(index.row()) - verticalOffset(),
        viewport()->width() - m_margins.left() - m_margins.right(), rows.heightOf(index.row()));
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), row);
}

QModelIndex RowView::indexAt(const QPoint &point) const
{
    const auto row = geometryOfRows().rowAt(point.y() + verticalOffset());
    return row ? model()->index(*row, 0, rootIndex()) : QModelIndex();
}

void RowView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    executeDelayedItemsLayout(); // else the scroll bar may not reach there yet
    const RowGeometry &rows = geometryOfRows();
    const int top = rows.topOf(index.row());
    const int bottom = top + rows.heightOf(index.row());
    const int room = viewport()->height();
    if (hint == PositionAtTop)
        verticalScrollBar()->setValue(top);
    else if (hint == PositionAtBottom)
        verticalScrollBar()->setValue(bottom - room);
    else if (hint == PositionAtCenter)
        verticalScrollBar()->setValue((top + bottom - room) / 2);
    else // above the first row there may be more to see, and below the last one there is a margin
        ensureVisible(index.row() == 0 && bottom <= room ? 0 : top,
            index.row() + 1 == rows.count ? bottom + m_margins.bottom() : bottom);
}

void RowView::ensureVisible(int top, int bottom)
{
    const int room = viewport()->height();
    if (top < verticalOffset() || bottom - top > room)
        verticalScrollBar()->setValue(top);
    else if (bottom > verticalOffset() + room)
        verticalScrollBar()->setValue(bottom - room);
}

QModelIndex RowView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const RowGeometry &rows = geometryOfRows();
    if (rows.count == 0)
        return {};
    if (!currentIndex().isValid())
        return model()->index(action == MoveEnd ? rows.count - 1 : 0, 0, rootIndex());
    const int page = std::max(1, viewport()->height() / rows.rowHeight - 1);
    int row = currentIndex().row();
    switch (action) {
    case MoveUp:
    case MovePrevious:
        --row;
        break;
    case MoveDown:
    case MoveNext:
        ++row;
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
        row = rows.count - 1;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return model()->index(std::clamp(row, 0, rows.count - 1), 0, rootIndex());
}

void RowView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const RowGeometry &rows = geometryOfRows();
    const int first = rows.firstBelow(rect.top() + verticalOffset());
    const int end = rows.endAbove(rect.bottom() + 1 + verticalOffset());
    QItemSelection selection;
    if (first < end)
        selection.select(model()->index(first, 0, rootIndex()), model()->index(end - 1, 0, rootIndex()));
    selectionModel()->select(selection, command);
}

QRegion RowView::visualRegionForSelection(const QItemSelection &selection) const
{
    const RowGeometry &rows = geometryOfRows();
    const int first = rows.firstBelow(verticalOffset());
    const int last = rows.endAbove(verticalOffset() + viewport()->height()) - 1;
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const int top = std::max(first, range.top());
        const int bottom = std::min(last, range.bottom());
        if (top <= bottom)
            region += visualRect(model()->index(top, 0, rootIndex()))
                          .united(visualRect(model()->index(bottom, 0, rootIndex())));
    }
    return region;
}

void RowView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    announceCurrent(*this, current);
}

void RowView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State plain = option.state & ~(QStyle::State_MouseOver | QStyle::State_HasFocus);
    const QModelIndex hovered = m_mouse ? indexAt(*m_mouse) : QModelIndex();
    const RowGeometry &rows = geometryOfRows();
    const int end = rows.endAbove(verticalOffset() + event->rect().bottom() + 1);
    for (int row = rows.firstBelow(verticalOffset() + event->rect().top()); row < end; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        option.rect = visualRect(index);
        option.state = plain;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, index == hovered);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        option.state.setFlag(
            QStyle::State_KeyboardFocusChange, window()->testAttribute(Qt::WA_KeyboardFocusChange));
        itemDelegate()->paint(&painter, option, index);
    }
    paintDropMark(painter);
}

void RowView::paintDropMark(QPainter &painter) const
{
    if (!m_dropMark)
        return;
    const int y = std::max(1, geometryOfRows().topOf(*m_dropMark) - verticalOffset());
    const QRect mark(m_margins.left(), y - 1, viewport()->width() - m_margins.left() - m_margins.right(), 2);
    paintRounded(painter, QStyle::visualRect(layoutDirection(), viewport()->rect(), mark), 1,
        colorsOf(*this).accentInk);
}

void RowView::resizeEvent(QResizeEvent *event)
{
    updateGeometries();
    QAbstractItemView::resizeEvent(event);
}

void RowView::scrollContentsBy(int, int)
{
    placeHeader();
    viewport()->update();
}

void RowView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::LayoutDirectionChange)
        updateGeometries();
    QAbstractItemView::changeEvent(event);
}

} // namespace toccata
