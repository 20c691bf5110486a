// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

// RowView: mouse, keyboard, drag and drop.

#include "ui/songs/rowview.h"

#include "ui/style/colors.h"
#include "ui/style/shapes.h"
#include "ui/style/type.h"

#include <QApplication>
#include <QDrag>
#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace toccata {

bool RowView::isHeaderFocused() const
{
    const QWidget *focus = QApplication::focusWidget();
    return m_header && focus && m_header->isAncestorOf(focus);
}

std::vector<QWidget *> RowView::headerStops() const
{
    std::vector<QWidget *> stops;
    if (!m_header)
        return stops;
    for (QWidget *each : m_header->findChildren<QWidget *>()) {
        const bool takesKeys = (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy();
        if (takesKeys && each->isEnabled() && each->isVisibleTo(m_header))
            stops.push_back(each);
    }
    std::ranges::stable_sort(
        stops, {}, [this](const QWidget *each) { return each->mapTo(m_header, QPoint()).y(); });
    return stops;
}

bool RowView::moveInHeader(int by)
{
    const std::vector<QWidget *> stops = headerStops();
    const auto at = std::ranges::find(stops, QApplication::focusWidget());
    // Upwards from the rows: the lowest one.
    const auto from = at == stops.end() ? std::ptrdiff_t(stops.size()) : at - stops.begin();
    const auto to = from + by;
    if (to < 0 || to >= std::ptrdiff_t(stops.size()))
        return false;
    stops[std::size_t(to)]->setFocus(by < 0 ? Qt::BacktabFocusReason : Qt::TabFocusReason);
    return true;
}

void RowView::followFocus(QWidget *now)
{
    if (!m_header || !now || !m_header->isAncestorOf(now))
        return;
    const int top = now->mapTo(m_header, QPoint()).y();
    // Its heading too, where it has one: what is at the top is shown from the very top.
    ensureVisible(top < viewport()->height() / 3 ? 0 : top, top + now->height());
}

bool RowView::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (watched == m_header
        && (type == QEvent::LayoutRequest || type == QEvent::ShowToParent || type == QEvent::HideToParent))
        scheduleDelayedItemsLayout();
    if (watched == m_header && type == QEvent::Enter) {
        m_mouse.reset(); // for the viewport it is still inside
        viewport()->update();
    }
    return QAbstractItemView::eventFilter(watched, event);
}

void RowView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isHeaderFocused()) { // what nothing in there wanted
        if (plain && event->key() == Qt::Key_Up) {
            if (!moveInHeader(-1))
                Q_EMIT leftUpwards();
        } else if (plain && event->key() == Qt::Key_Down) {
            if (!moveInHeader(1) && geometryOfRows().count > 0) {
                setFocus(Qt::TabFocusReason);
                setCurrentIndex(model()->index(0, 0, rootIndex()));
            }
        } else {
            event->ignore();
        }
        return;
    }
    if (plain && event->key() == Qt::Key_Up && currentIndex().row() <= 0) {
        if (moveInHeader(-1))
            return;
        if (currentIndex().isValid()) {
            Q_EMIT leftUpwards();
            return;
        }
    }
    QAbstractItemView::keyPressEvent(event);
}

void RowView::mousePressEvent(QMouseEvent *event)
{
    const bool selecting = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (indexAt(event->position().toPoint()).isValid())
        QAbstractItemView::mousePressEvent(event);
    else if (!selecting && event->button() == Qt::LeftButton) // beside the rows, where no drag begins
        clearSelection();
}

void RowView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex before = m_mouse ? indexAt(*m_mouse) : QModelIndex();
    m_mouse = event->position().toPoint();
    const QModelIndex now = indexAt(*m_mouse);
    if (now != before) {
        viewport()->update(visualRect(before));
        viewport()->update(visualRect(now));
    }
    QAbstractItemView::mouseMoveEvent(event);
}

void RowView::leaveEvent(QEvent *event)
{
    m_mouse.reset();
    viewport()->update();
    QAbstractItemView::leaveEvent(event);
}

void RowView::startDrag(Qt::DropActions actions)
{
    QModelIndexList rows = selectedIndexes();
    rows.removeIf([](const QModelIndex &row) { return !row.flags().testFlag(Qt::ItemIsDragEnabled); });
    QMimeData *dragged = rows.isEmpty() ? nullptr : model()->mimeData(rows);
    if (!dragged)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(dragged);
    drag->setPixmap(dragPicture(rows));
    drag->setHotSpot({-space::m, -space::s});
    drag->exec(actions, Qt::CopyAction);
}

QPixmap RowView::dragPicture(const QModelIndexList &rows) const
{
    constexpr int mostWidth = 240;
    const QString others
        = rows.size() > 1 ? QStringLiteral(" + %1").arg(locale().toString(rows.size() - 1)) : QString();
    const QFont font = textFont(TextRole::Strong);
    const QFontMetrics letters(font);
    const QString text = letters.elidedText(rows.first().data().toString().simplified(), Qt::ElideRight,
                             mostWidth - letters.horizontalAdvance(others))
        + others;
    const QSize size(letters.horizontalAdvance(text) + 2 * space::m, letters.height() + space::m);
    QPixmap picture(size * devicePixelRatio());
    picture.setDevicePixelRatio(devicePixelRatio());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const Colors &colors = colorsOf(*this);
    paintRounded(painter, QRect(QPoint(), size), radius::control, colors.raised, colors.border);
    painter.setFont(font);
    painter.setPen(colors.text);
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter | Qt::TextSingleLine, text);
    return picture;
}

void RowView::dragMoveEvent(QDragMoveEvent *event)
{
    QAbstractItemView::dragMoveEvent(event);
    if (!event->isAccepted() || !showDropIndicator()) {
        setDropMark(std::nullopt);
        return;
    }
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid())
        setDropMark(geometryOfRows().count);
    else
        setDropMark(dropIndicatorPosition() == BelowItem ? index.row() + 1 : index.row());
}

void RowView::dragLeaveEvent(QDragLeaveEvent *event)
{
    setDropMark(std::nullopt);
    QAbstractItemView::dragLeaveEvent(event);
}

void RowView::dropEvent(QDropEvent *event)
{
    setDropMark(std::nullopt);
    QAbstractItemView::dropEvent(event);
}

void RowView::setDropMark(std::optional<int> row)
{
    if (m_dropMark == row)
        return;
    m_dropMark = row;
    viewport()->update();
}

} // namespace toccata
