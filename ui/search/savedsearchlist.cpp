// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/savedsearchlist.h"

#include "ui/songs/celltext.h"
#include "ui/songs/keysforwindow.h"
#include "ui/style/colors.h"
#include "ui/style/icons.h"
#include "ui/style/margins.h"
#include "ui/style/shapes.h"
#include "ui/style/type.h"
#include "ui/widgets/elidedlabel.h"

#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace toccata {

namespace {

constexpr int buttonSide = 32;

/// Where the button that removes a search is.
QRect removeButton(const QRect &row, Qt::LayoutDirection direction)
{
    QRect button(0, 0, buttonSide, buttonSide);
    button.moveCenter(row.center());
    button.moveRight(row.right() - space::s);
    return QStyle::visualRect(direction, row, button);
}

QRect iconIn(const QRect &rect)
{
    QRect icon(0, 0, extent::icon, extent::icon);
    icon.moveCenter(rect.center());
    return icon;
}

class SavedSearchDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &colors = colorsOf(option.palette);
        const QRect &row = option.rect;
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        if (hovered)
            paintRounded(*painter, row, radius::control, colors.hover);
        if (showsFocus(option))
            paintFocusRing(*painter, row, radius::control, colors.focus);
        const QRect lead(row.x() + space::s, row.y(), extent::rowCover, row.height());
        const auto placed
            = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
        paintIcon(*painter, placed(iconIn(lead)), u"search", colors.textDim);
        if (hovered)
            paintIcon(*painter, iconIn(removeButton(row, option.direction)), u"close", colors.textDim);
        const int begin = lead.right() + space::s;
        const QRect text(begin, row.y(), row.right() - buttonSide - 2 * space::s - begin, row.height());
        painter->setFont(textFont(TextRole::Body));
        painter->setPen(colors.text);
        paintCellText(*painter, placed(text), index.data().toString(), option.direction);
    }
};

} // namespace

SavedSearchList::SavedSearchList(QWidget *parent)
    : RowView(parent)
{
    setModel(&m_model);
    setItemDelegate(new SavedSearchDelegate(this));
    setSelectionMode(NoSelection);
    setAccessibleName(tr("Saved searches"));
    auto *heading = new ElidedLabel(tr("Saved searches"));
    heading->setRole(TextRole::Title);
    heading->setContentsMargins(readingMargins(space::xl - 2, space::m, space::xl, space::xs));
    setHeader(heading);
    setRowMargins({space::s, 0, space::s, space::l});
}

void SavedSearchList::setSearches(const QStringList &searches)
{
    const int row = currentIndex().row();
    m_model.setStringList(searches);
    if (!searches.isEmpty())
        setCurrentIndex(m_model.index(std::clamp(row, 0, int(searches.size()) - 1)));
}

int SavedSearchList::rowHeight() const
{
    return qMax(extent::rowCover, QFontMetrics(textFont(TextRole::Body)).height() + space::l);
}

QString SavedSearchList::searchAt(const QModelIndex &index) const
{
    return index.data().toString();
}

void SavedSearchList::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
    RowView::mousePressEvent(event);
}

void SavedSearchList::mouseReleaseEvent(QMouseEvent *event)
{
    RowView::mouseReleaseEvent(event);
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    if (!index.isValid() || index != m_pressed || event->button() != Qt::LeftButton)
        return;
    const QString search = searchAt(index);
    if (removeButton(visualRect(index), layoutDirection()).contains(point))
        Q_EMIT removeRequested(search);
    else
        Q_EMIT opened(search);
}

void SavedSearchList::keyPressEvent(QKeyEvent *event)
{
    const bool hasCurrent = currentIndex().isValid();
    if (hasCurrent && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT opened(searchAt(currentIndex()));
    else if (hasCurrent && event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested(searchAt(currentIndex()));
    else if (isForTheWindow(*event))
        event->ignore();
    else
        RowView::keyPressEvent(event);
}

void SavedSearchList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(
        icon(u"search"), tr("Search"), this, [this, search = searchAt(index)] { Q_EMIT opened(search); });
    menu->addAction(icon(u"trash"), tr("Remove"), this,
        [this, search = searchAt(index)] { Q_EMIT removeRequested(search); });
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

} // namespace toccata
