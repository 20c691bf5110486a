// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/placelist.h"

#include "ui/style/colors.h"
#include "ui/style/icons.h"
#include "ui/style/shapes.h"
#include "ui/style/type.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <algorithm>

namespace toccata {
namespace {

constexpr int idRole = Qt::UserRole;
constexpr int iconRole = Qt::UserRole + 1;
constexpr int headingHeight = 34;
constexpr int lineHeight = 2 * space::s + 1;
constexpr int inset = space::s; // between a row's pill and the edge of the list

bool isHeading(const QModelIndex &index)
{
    return index.data(iconRole).toString().isEmpty();
}

void paintText(QPainter &painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction)
{
    const Qt::Alignment side = QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute;
    painter.drawText(rect, int(Qt::AlignVCenter | side) | directionFlag(text),
        painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

/// A row grows with its text.
int placeHeight()
{
    return std::max<int>(extent::place, QFontMetrics(textFont(TextRole::Strong)).height() + space::m);
}

/// Where a window is low, rows give way before the last of them are out of sight.
int leastPlaceHeight()
{
    return QFontMetrics(textFont(TextRole::Strong)).height() + space::xs;
}

class PlaceDelegate final : public QStyledItemDelegate
{
public:
    explicit PlaceDelegate(const PlaceList &list, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_list(list)
    { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        if (isHeading(index)) {
            return {0, m_list.isFolded() ? lineHeight : headingHeight};
        }
        return {0, m_list.rowHeight()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int aside = m_list.isFolded() ? 0 : inset;
        const QRect row = option.rect.adjusted(aside, 1, -aside, -1);
        isHeading(index) ? paintHeading(*painter, option, row, index)
                         : paintPlace(*painter, option, row, index);
    }

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row,
        const QModelIndex &index) const
    {
        const Colors &colors = colorsOf(option.palette);
        if (m_list.isFolded()) {
            painter.fillRect(
                QRect(row.x() + space::s, row.center().y(), row.width() - 2 * space::s, 1), colors.divider);
            return;
        }
        painter.setFont(textFont(TextRole::Caption));
        painter.setPen(colors.textDim);
        const QRect text = row.adjusted(space::m, space::s, -space::s, 0);
        paintText(painter, text, index.data().toString(), option.direction);
    }

    void paintPlace(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row,
        const QModelIndex &index) const
    {
        const Colors &colors = colorsOf(option.palette);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        if (current) {
            paintRounded(painter, row, radius::control, colors.selected);
        } else if (hovered) {
            paintRounded(painter, row, radius::control, colors.hover);
        }
        const int side = extent::icon;
        QRect iconRect(row.x() + space::m, row.y() + (row.height() - side) / 2, side, side);
        if (m_list.isFolded()) {
            iconRect.moveLeft(row.x() + (row.width() - side) / 2);
        }
        iconRect = QStyle::visualRect(option.direction, row, iconRect);
        paintIcon(
            painter, iconRect, index.data(iconRole).toString(), current ? colors.accentInk : colors.textDim);
        if (!m_list.isFolded()) {
            paintName(painter, option, row, index, current);
        }
        if (m_list.hasFocus() && showsFocus(m_list) && option.state.testFlag(QStyle::State_HasFocus)) {
            paintFocusRing(painter, row, radius::control, colors.focus);
        }
    }

    static void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row,
        const QModelIndex &index, bool current)
    {
        const Colors &colors = colorsOf(option.palette);
        QRect text = row.adjusted(space::m + extent::icon + space::m, 0, -space::s, 0);
        text = QStyle::visualRect(option.direction, row, text);
        painter.setFont(textFont(current ? TextRole::Strong : TextRole::Body));
        painter.setPen(current ? colors.accentInk : colors.text);
        paintText(painter, text, index.data().toString(), option.direction);
    }

    const PlaceList &m_list;
};

} // namespace

PlaceList::PlaceList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new PlaceDelegate(*this, this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false); // it lies on the side bar's colour
    setAccessibleName(tr("Places"));
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && !m_marking) {
            Q_EMIT placeChosen(item->data(idRole).toString());
        }
    });
    // A screen reader selects, and leaves the current row where it is.
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        const auto selected = selectedItems();
        if (!m_marking && !selected.isEmpty())
            setCurrentItem(selected.first());
    });
}

void PlaceList::addPlace(const QString &id, QStringView icon, const QString &text)
{
    auto *item = new QListWidgetItem(text);
    item->setData(idRole, id);
    item->setData(iconRole, icon.toString());
    item->setToolTip(m_folded ? text : QString());
    const QScopedValueRollback guard(m_marking, true);
    addItem(item);
    updateGeometry();
}

void PlaceList::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text);
    item->setFlags(Qt::NoItemFlags); // arrows pass over it
    addItem(item);
    updateGeometry();
}

void PlaceList::removePlace(const QString &id)
{
    const QScopedValueRollback guard(m_marking, true);
    delete takeItem(rowOf(id));
    updateGeometry();
}

void PlaceList::clearPlaces()
{
    const QScopedValueRollback guard(m_marking, true);
    clear();
    updateGeometry();
}

void PlaceList::setCurrentPlace(const QString &id)
{
    const QScopedValueRollback guard(m_marking, true);
    const int row = rowOf(id);
    setCurrentRow(row);
    if (row < 0) {
        clearSelection();
    }
}

QString PlaceList::currentPlace() const
{
    const QListWidgetItem *item = currentItem();
    return item ? item->data(idRole).toString() : QString();
}

int PlaceList::rowHeight() const
{
    int places = 0;
    int headings = 0;
    for (int row = 0; row < count(); ++row)
        ++(isHeading(model()->index(row, 0)) ? headings : places);
    const int room = viewport()->height() - headings * (m_folded ? lineHeight : headingHeight);
    const int share = places > 0 && viewport()->height() > 0 ? room / places : placeHeight() + 2;
    return std::clamp(share, leastPlaceHeight() + 2, placeHeight() + 2);
}

void PlaceList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (event->size().height() != event->oldSize().height())
        scheduleDelayedItemsLayout();
}

void PlaceList::setFolded(bool folded)
{
    if (folded == m_folded) {
        return;
    }
    m_folded = folded;
    // Beside icons alone there is no room for a bar: the wheel and the arrows scroll.
    setVerticalScrollBarPolicy(folded ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    for (int row = 0; row < count(); ++row) {
        item(row)->setToolTip(folded ? item(row)->text() : QString());
    }
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize PlaceList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < count(); ++row) {
        const bool heading = isHeading(model()->index(row, 0));
        height += !heading ? placeHeight() + 2 : m_folded ? lineHeight : headingHeight;
    }
    return {m_folded ? extent::sidebarFolded : extent::sidebar, height};
}

QSize PlaceList::minimumSizeHint() const
{
    return {extent::sidebarFolded, 2 * extent::place};
}

void PlaceList::mousePressEvent(QMouseEvent *event)
{
    // The list only reports a change; the place one is already in can be chosen again, to get back to its
    // start.
    const QListWidgetItem *under = itemAt(event->position().toPoint());
    const bool again = under && under == currentItem() && event->button() == Qt::LeftButton;
    QListWidget::mousePressEvent(event);
    if (again) {
        Q_EMIT placeChosen(currentPlace());
    }
}

void PlaceList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentItem()) {
        Q_EMIT placeChosen(currentPlace());
    } else if (!event->text().isEmpty() && event->text().front().isPrint()) {
        event->ignore(); // typing is for the search field, not for jumping among a few places
    } else {
        QListWidget::keyPressEvent(event);
    }
}

// The list makes its first row the current one if there is none, as on the page of settings: coming by is no
// choice.
void PlaceList::focusInEvent(QFocusEvent *event)
{
    const QScopedValueRollback guard(m_marking, true);
    QListWidget::focusInEvent(event);
}

int PlaceList::rowOf(const QString &id) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(idRole).toString() == id && !id.isEmpty()) {
            return row;
        }
    }
    return -1;
}

} // namespace toccata
