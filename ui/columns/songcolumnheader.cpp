// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/columns/songcolumnheader.h"

#include "ui/columns/songcolumnmenu.h"
#include "ui/columns/songfields.h"
#include "ui/songs/celltext.h"
#include "ui/style/colors.h"
#include "ui/style/shapes.h"
#include "ui/style/type.h"
#include "ui/widgets/accessiblerole.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace toccata {

namespace {

constexpr int usualHeight = 32;
constexpr int edgeReach = 5;
constexpr int arrowRoom = 16;
constexpr int widerStep = 20; // thousandths

bool isTitle(const SongColumns::Column &column)
{
    return column.field == SongField::Title;
}

} // namespace

SongColumnHeader::SongColumnHeader(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::ColumnHeader);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateName();
}

void SongColumnHeader::setColumns(const SongColumns &columns)
{
    if (columns.shown.size() != m_columns.shown.size()) { // what is dragged may be another column now
        m_drag = Drag::None;
        m_dropAt = none;
    }
    m_columns = columns;
    m_current = std::min(m_current, int(columns.shown.size()) - 1);
    updateName();
    update();
}

void SongColumnHeader::setNeeds(const ColumnNeeds &needs)
{
    m_needs = needs;
    update();
}

void SongColumnHeader::setTrailingMargin(int margin)
{
    m_margin = margin;
    update();
}

QSize SongColumnHeader::sizeHint() const
{
    return {400, std::max(usualHeight, fontMetrics().height() + space::m)};
}

int SongColumnHeader::logicalX(const QPointF &point) const
{
    const int x = int(point.x());
    return layoutDirection() == Qt::RightToLeft ? width() - 1 - x : x;
}

SongColumnLayout SongColumnHeader::layoutOf(Qt::LayoutDirection direction) const
{
    const QRect row = direction == Qt::RightToLeft ? rect().adjusted(m_margin, 0, 0, 0)
                                                   : rect().adjusted(0, 0, -m_margin, 0);
    return songColumnLayout(row, m_columns, m_needs, direction);
}

int SongColumnHeader::columnAt(int x) const
{
    const SongColumnLayout layout = layoutOf(Qt::LeftToRight);
    const auto cell = std::ranges::find_if(layout.cells, [x](const SongColumnLayout::Cell &each) {
        return each.text.width() > 0 && x >= each.text.left() && x <= each.text.right() + columnGap;
    });
    return cell == layout.cells.end() ? none : int(cell - layout.cells.begin());
}

int SongColumnHeader::edgeAt(int x) const
{
    const SongColumnLayout layout = layoutOf(Qt::LeftToRight);
    for (int i = 0; i + 1 < int(layout.cells.size()); ++i) {
        const QRect &next = layout.cells[std::size_t(i) + 1].text;
        if (next.width() > 0 && std::abs(next.left() - columnGap / 2 - x) <= edgeReach)
            return i;
    }
    return none;
}

int SongColumnHeader::widthOf(int column) const
{
    return layoutOf(Qt::LeftToRight).cells[std::size_t(column)].text.width() + columnGap;
}

void SongColumnHeader::change(const SongColumns &columns)
{
    if (columns == m_columns)
        return;
    setColumns(columns);
    Q_EMIT changed(m_columns);
}

void SongColumnHeader::setCurrent(int column)
{
    m_current = std::clamp(column, 0, int(m_columns.shown.size()) - 1);
    updateName();
    update();
}

void SongColumnHeader::updateName()
{
    const SongField field = m_columns.shown[std::size_t(m_current)].field;
    QString name = tr("Columns: %1", "the one that the keyboard is on").arg(fieldName(field));
    if (field == m_columns.sortedBy)
        name = m_columns.order == Qt::AscendingOrder ? tr("%1, sorted ascending").arg(name)
                                                     : tr("%1, sorted descending").arg(name);
    setAccessibleName(name);
}

void SongColumnHeader::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragX = logicalX(event->position());
    m_dragged = edgeAt(m_dragX);
    m_drag = Drag::Edge;
    if (m_dragged != none) {
        m_widthBefore = widthOf(m_dragged);
        m_nextWidthBefore = widthOf(m_dragged + 1);
        return;
    }
    m_dragged = columnAt(m_dragX);
    m_drag = m_dragged == none ? Drag::None : Drag::Press;
    update();
}

void SongColumnHeader::mouseMoveEvent(QMouseEvent *event)
{
    const int x = logicalX(event->position());
    if (!event->buttons().testFlag(Qt::LeftButton)) { // let go of where we were not told, as in a menu
        m_drag = Drag::None;
        m_dropAt = none;
    }
    if (m_drag == Drag::Edge) {
        resizeTo(x);
        return;
    }
    if (m_drag == Drag::Press && std::abs(x - m_dragX) >= QApplication::startDragDistance())
        m_drag = Drag::Move;
    if (m_drag == Drag::Move)
        m_dropAt = columnAt(x);
    else if (m_drag == Drag::None)
        setCursor(edgeAt(x) == none ? Qt::ArrowCursor : Qt::SplitHCursor);
    m_hot = m_drag == Drag::None ? columnAt(x) : m_dragged;
    update();
}

void SongColumnHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = std::exchange(m_drag, Drag::None);
    const int dropAt = std::exchange(m_dropAt, none);
    update();
    if (drag == Drag::Press) {
        m_current = m_dragged;
        change(m_columns.sortedAnewBy(m_columns.shown[std::size_t(m_dragged)].field));
    } else if (drag == Drag::Move && dropAt != none) {
        m_current = dropAt;
        change(m_columns.moved(m_dragged, dropAt));
    }
}

/// What one of two neighbours gains, the other loses, so that the edge stays under the mouse and the others
/// where they are.
void SongColumnHeader::resizeTo(int x)
{
    const SongColumns::Column left = m_columns.shown[std::size_t(m_dragged)];
    const SongColumns::Column right = m_columns.shown[std::size_t(m_dragged) + 1];
    const auto need
        = [this](const SongColumns::Column &column) { return m_needs[std::size_t(column.field)]; };
    const int least = std::min(0, need(left) - m_widthBefore);
    const int most = std::max(0, m_nextWidthBefore - need(right));
    const int moved = std::clamp(x - m_dragX, least, most);
    const int room = std::max(1, roomForColumns(width() - m_margin));
    const auto share = [room](int pixels) { return (pixels * 1000 + room / 2) / room; };
    SongColumns columns = m_columns;
    if (!isTitle(left))
        columns = columns.resized(left.field, share(m_widthBefore + moved));
    if (!isTitle(right))
        columns = columns.resized(right.field, share(m_nextWidthBefore - moved));
    change(columns);
}

void SongColumnHeader::leaveEvent(QEvent *)
{
    m_hot = none;
    update();
}

void SongColumnHeader::moveCurrent(int step)
{
    const int to = std::clamp(m_current + step, 0, int(m_columns.shown.size()) - 1);
    const int from = std::exchange(m_current, to);
    change(m_columns.moved(from, to));
}

void SongColumnHeader::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool shift = event->modifiers() == Qt::ShiftModifier;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const int step = (event->key() == Qt::Key_Right) != mirrored ? 1 : -1;
    if (isArrow && shift)
        moveCurrent(step);
    else if (isArrow && plain)
        setCurrent(m_current + step);
    else if (plain && (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return))
        change(m_columns.sortedAnewBy(m_columns.shown[std::size_t(m_current)].field));
    else
        QWidget::keyPressEvent(event);
}

void SongColumnHeader::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (const int column = columnAt(logicalX(event->pos())); !byKey && column != none)
        setCurrent(column);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    const QRect head = headRect(layoutOf(layoutDirection()), std::size_t(m_current));
    menu->popup(byKey ? mapToGlobal(head.bottomLeft()) : event->globalPos());
}

void SongColumnHeader::fillMenu(QMenu &menu)
{
    const SongColumns::Column &column = m_columns.shown[std::size_t(m_current)];
    const QString name = fieldName(column.field);
    if (!isTitle(column)) {
        //: %1 is the head of a column
        menu.addAction(tr("Wider %1").arg(name), this, [this] { makeWider(widerStep); });
        //: %1 is the head of a column
        menu.addAction(tr("Narrower %1").arg(name), this, [this] { makeWider(-widerStep); });
        menu.addSeparator();
    }
    fillColumnsMenu(menu, m_columns, [this](const SongColumns &columns) { change(columns); });
}

void SongColumnHeader::makeWider(int step)
{
    const SongColumns::Column &column = m_columns.shown[std::size_t(m_current)];
    change(m_columns.resized(column.field, column.share + step));
}

void SongColumnHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

QRect SongColumnHeader::headRect(const SongColumnLayout &layout, std::size_t column) const
{
    return layout.cells[column].text.adjusted(-space::s, space::xs / 2, space::s, -space::xs);
}

void SongColumnHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(*this);
    const SongColumnLayout layout = layoutOf(layoutDirection());
    painter.fillRect(QRect(layout.ground.left(), rect().bottom(), layout.ground.width(), 1), colors.divider);
    for (std::size_t i = 0; i < layout.cells.size(); ++i) {
        if (layout.cells[i].text.width() > 0)
            paintHead(painter, layout, i);
    }
    if (m_drag == Drag::Move && m_dropAt != none)
        paintDropMark(painter);
}

void SongColumnHeader::paintHead(QPainter &painter, const SongColumnLayout &layout, std::size_t column) const
{
    const Colors &colors = colorsOf(*this);
    const SongColumnLayout::Cell &cell = layout.cells[column];
    const QRect head = headRect(layout, column);
    if (int(column) == m_hot)
        paintRounded(painter, head, radius::control, m_drag == Drag::None ? colors.hover : colors.pressed);
    if (int(column) == m_current && showsFocus(*this))
        paintFocusRing(painter, head, radius::control, colors.focus);
    const bool sorted = cell.field == m_columns.sortedBy;
    QFont font = textFont(TextRole::Caption);
    font.setWeight(sorted ? QFont::DemiBold : QFont::Medium);
    painter.setFont(font);
    painter.setPen(sorted ? colors.text : colors.textDim);
    const QRect label = sorted ? paintArrow(painter, cell) : cell.text;
    paintCellText(painter, label, fieldName(cell.field), layoutDirection(), sideOf(cell.field));
}

/// Behind the word, or before it where that stands at the trailing side. \return what is left for the word.
QRect SongColumnHeader::paintArrow(QPainter &painter, const SongColumnLayout::Cell &cell) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool arrowLeft = isFigure(cell.field) || mirrored;
    const int room = std::max(0, cell.text.width() - arrowRoom);
    const int used = std::min(room, painter.fontMetrics().horizontalAdvance(fieldName(cell.field)));
    QRect label = cell.text;
    label.setWidth(room);
    if (arrowLeft)
        label.translate(arrowRoom, 0);
    const QRect arrow(arrowLeft ? label.right() + 1 - used - arrowRoom : label.left() + used, label.top(),
        arrowRoom, label.height());
    paintChevron(painter, arrow, m_columns.order == Qt::AscendingOrder ? Qt::UpArrow : Qt::DownArrow, 8,
        colorsOf(*this).accentInk);
    return label;
}

void SongColumnHeader::paintDropMark(QPainter &painter) const
{
    const QRect head = headRect(layoutOf(layoutDirection()), std::size_t(m_dropAt));
    const bool behind = (m_dropAt > m_dragged) != (layoutDirection() == Qt::RightToLeft);
    const QRect mark(behind ? head.right() : head.left(), head.top(), 2, head.height());
    painter.fillRect(mark, colorsOf(*this).accent);
}

} // namespace toccata
