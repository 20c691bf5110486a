// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/songlistview.h"

#include "ui/songs/keysforwindow.h"
#include "ui/songs/songactions.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace toccata {

namespace {

/// A larger selection is given up when the songs change: finding it again would take too long.
constexpr int mostKept = 1000;

} // namespace

SongListView::SongListView(SongListModel &model, SongDelegate::Mode mode, QWidget *parent)
    : SongListView(model, new SongDelegate(mode), parent)
{ }

SongListView::SongListView(SongListModel &model, SongDelegate *delegate, QWidget *parent)
    : RowView(parent)
    , m_model(model)
    , m_delegate(delegate)
{
    m_delegate->setParent(this);
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setAccessibleName(tr("Songs"));
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &SongListView::keepPlace);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SongListView::returnToPlace);
    // Qt lays out anew after resets and new orders only.
    const auto layOut = [this] { scheduleDelayedItemsLayout(); };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, layOut);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, layOut);
}

SongRows SongListView::selectedSongs() const
{
    return m_model.songsIn(selectedRanges());
}

QList<int> SongListView::selectedRows() const
{
    QList<int> rows;
    for (const RowRange &range : selectedRanges()) {
        for (quint32 row = range.begin; row < range.end; ++row)
            rows.push_back(int(row));
    }
    return rows;
}

void SongListView::setEditing(std::function<void()> remove, std::function<void(int row)> move)
{
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(true);
    const auto shortcut = [this](const QKeySequence &keys, auto act) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence::Delete, std::move(remove));
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Up), [this, move] { moveSelected(-1, move); });
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Down), [this, move] { moveSelected(1, move); });
}

void SongListView::moveSelected(int by, const std::function<void(int)> &move) const
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    // Below the last selected one there must be one to pass.
    const int target = by < 0 ? rows.front() - 1 : rows.back() + 2;
    if (target >= 0 && target <= m_model.rowCount())
        move(target);
}

std::optional<int> SongListView::songInRow(int row) const
{
    const int others = m_model.rowCount() - m_model.songs().size();
    return row >= others ? std::optional(row - others) : std::nullopt;
}

void SongListView::keepPlace()
{
    m_place.reset();
    if (m_model.rowCount() != m_model.songs().size())
        return;
    Place place;
    place.songs.table = m_model.songs().table;
    const auto keep = [&](const RowRange &range) {
        const SongRows songs = m_model.songsIn({range});
        place.songs.rows.insert(place.songs.rows.end(), songs.rows.begin(), songs.rows.end());
    };
    const RowGeometry &rows = geometryOfRows();
    const int top = rows.firstBelow(verticalOffset());
    place.hasTop = verticalOffset() > 0 && top < rows.count;
    if (place.hasTop) {
        place.scrolledOut = verticalOffset() - rows.topOf(top);
        keep({quint32(top), quint32(top) + 1});
    }
    place.hasCurrent = currentIndex().isValid();
    if (place.hasCurrent)
        keep({quint32(currentIndex().row()), quint32(currentIndex().row()) + 1});
    quint32 selected = 0;
    const std::vector<RowRange> ranges = selectedRanges();
    for (const RowRange &range : ranges)
        selected += range.size();
    for (const RowRange &range : selected <= mostKept ? ranges : std::vector<RowRange>())
        keep(range);
    m_place = std::move(place);
}

QItemSelection SongListView::selectionOf(std::vector<int> rows) const
{
    std::erase(rows, -1);
    std::ranges::sort(rows);
    QItemSelection selection;
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const int first = *row;
        while (std::next(row) != rows.end() && *std::next(row) == *row + 1)
            ++row;
        selection.select(m_model.index(first), m_model.index(*row));
    }
    return selection;
}

void SongListView::returnToPlace()
{
    const auto place = std::exchange(m_place, std::nullopt);
    if (!place || place->songs.isEmpty() || m_model.rowCount() != m_model.songs().size())
        return;
    const std::vector<int> found = placesOf(place->songs, m_model.songs());
    auto next = found.begin();
    const int top = place->hasTop ? *next++ : -1;
    const int current = place->hasCurrent ? *next++ : -1;
    const QItemSelection selection = selectionOf({next, found.end()});
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_model.index(current), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    executeDelayedItemsLayout();
    if (top >= 0)
        verticalScrollBar()->setValue(geometryOfRows().topOf(top) + place->scrolledOut);
}

void SongListView::startAnew()
{
    selectionModel()->clear();
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(0);
}

void SongListView::useActions(SongActions &actions, std::function<QString()> listName)
{
    connect(this, &SongListView::rowActivated, this, [this, &actions, listName](int row) {
        if (const auto song = songInRow(row))
            actions.play(m_model.songs(), *song, listName());
    });
    connect(this, &SongListView::appendRequested, &actions, &SongActions::add);
    connect(this, &SongListView::informationRequested, this,
        [&actions](const SongRows &songs) { actions.navigator().showInformation(songs); });
    setMenu([this, &actions, listName](QMenu &menu, const SongRows &selected, int clickedRow) {
        if (const auto song = songInRow(clickedRow); song && !selected.isEmpty())
            actions.fillMenu(menu, selected, m_model.songs(), *song, listName());
    });
    const auto markPlaying = [this](const std::shared_ptr<const PlayerState> &player) {
        m_model.setPlayingUri(player->song.isEmpty() ? QByteArray() : player->song.at(0).uri());
    };
    m_delegate->setCovers(actions.covers());
    const ServerStates &states = actions.server().states;
    states.player.observe(this, markPlaying);
    markPlaying(states.player.current());
    followRight(Right::ReplaceQueue, actions);
}

void SongListView::followRight(Right toPlay, const SongActions &actions)
{
    const auto follow = [this, toPlay, &actions] {
        m_delegate->setPlayRefusal(actions.refusal(toPlay));
        viewport()->update();
    };
    actions.server().states.server.observe(this, [follow](const auto &) { follow(); });
    follow();
}

void SongListView::setHeadings(const QHash<int, QString> &headings)
{
    m_delegate->setHeadings(headings);
    std::vector<int> rows(headings.keyBegin(), headings.keyEnd());
    std::ranges::sort(rows);
    setHeadingRows(std::move(rows));
}

QSize SongListView::minimumSizeHint() const
{
    return {160, 2 * m_delegate->rowHeight()};
}

SongDelegate::Spot SongListView::spotAt(QPoint point) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid())
        return SongDelegate::Spot::None;
    return m_delegate->spotAt(index, visualRect(index), layoutDirection(), point);
}

void SongListView::setHotSpot(const QModelIndex &index, SongDelegate::Spot spot)
{
    if (index == m_hotIndex && spot == m_hotSpot)
        return;
    const QModelIndex before = m_hotIndex;
    m_hotIndex = index;
    m_hotSpot = spot;
    m_delegate->setHotSpot(index, spot);
    for (const QModelIndex &changed : {before, index}) {
        if (changed.isValid())
            update(changed);
    }
}

void SongListView::mousePressEvent(QMouseEvent *event)
{
    // A press on a button of the row neither selects nor begins a drag.
    m_pressedRow = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && spotAt(event->position().toPoint()) != SongDelegate::Spot::None)
        return;
    RowView::mousePressEvent(event);
}

void SongListView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    const SongDelegate::Spot spot = spotAt(point);
    if (event->button() == Qt::MiddleButton && index.isValid()) {
        const bool inSelection = selectionModel()->isSelected(index);
        Q_EMIT appendRequested(inSelection
                ? selectedSongs()
                : m_model.songsIn({{quint32(index.row()), quint32(index.row()) + 1}}));
    } else if (event->button() == Qt::LeftButton && spot != SongDelegate::Spot::None && state() == NoState) {
        if (spot == SongDelegate::Spot::Play)
            Q_EMIT rowActivated(index.row());
        else
            openMenu(index, event->globalPosition().toPoint());
    } else {
        RowView::mouseReleaseEvent(event);
    }
}

void SongListView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    setHotSpot(indexAt(point), spotAt(point));
    RowView::mouseMoveEvent(event);
}

void SongListView::leaveEvent(QEvent *event)
{
    setHotSpot({}, SongDelegate::Spot::None);
    RowView::leaveEvent(event);
}

void SongListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index != m_pressedRow) { // its first click was on something else, which may have led here
        mousePressEvent(event);
        return;
    }
    const bool onButton = spotAt(event->position().toPoint()) != SongDelegate::Spot::None;
    if (event->button() == Qt::LeftButton && index.isValid() && !onButton)
        Q_EMIT rowActivated(index.row());
}

void SongListView::hideEvent(QHideEvent *event)
{
    m_pressedRow = QModelIndex();
    RowView::hideEvent(event);
}

void SongListView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool asks = (enter && event->modifiers() == Qt::AltModifier)
        || (event->key() == Qt::Key_I && event->modifiers() == Qt::ControlModifier);
    if (isHeaderFocused())
        RowView::keyPressEvent(event);
    else if (asks && currentIndex().isValid())
        requestInformation();
    else if (enter && currentIndex().isValid() && !event->modifiers().testFlag(Qt::AltModifier))
        Q_EMIT rowActivated(currentIndex().row());
    else if (isForTheWindow(*event))
        event->ignore();
    else
        RowView::keyPressEvent(event);
}

void SongListView::requestInformation()
{
    const auto row = quint32(currentIndex().row());
    if (const SongRows songs = m_model.songsIn({{row, row + 1}}); !songs.isEmpty())
        Q_EMIT informationRequested(songs);
}

void SongListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid())
        return;
    openMenu(index, byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void SongListView::openMenu(const QModelIndex &index, QPoint globalPosition)
{
    if (!m_fillMenu)
        return;
    if (!selectionModel()->isSelected(index))
        setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_fillMenu(*menu, selectedSongs(), index.row());
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(globalPosition);
}

} // namespace toccata
