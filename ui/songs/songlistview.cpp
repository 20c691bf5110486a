// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/songlistview.h"

#include "core/music/songtablebuilder.h"
#include "ui/songs/songactions.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace toccata {

namespace {

constexpr int wheelStep = 28; // pixels for each line of text that the desktop scrolls by

/// Typing, and chords with Alt, are for the window: the search, and the way back.
bool isForTheWindow(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return true;
    return !(event.modifiers() & Qt::ControlModifier) && !event.text().isEmpty();
}

} // namespace

SongListView::SongListView(SongListModel &model, SongDelegate::Mode mode, QWidget *parent)
    : SongListView(model, new SongDelegate(mode), parent)
{ }

SongListView::SongListView(SongListModel &model, SongDelegate *delegate, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(delegate)
{
    m_delegate->setParent(this);
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(wheelStep);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false); // it lies on the page's colour
    setAccessibleName(tr("Songs"));
    const auto resized = [this] {
        if (m_fitted)
            updateGeometry();
    };
    connect(&m_model, &QAbstractItemModel::modelReset, this, resized);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, resized);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, resized);
}

SongRows SongListView::selectedSongs() const
{
    return songsIn(selectionModel()->selectedIndexes());
}

SongRows SongListView::songsIn(const QModelIndexList &indexes) const
{
    QList<int> rows;
    for (const QModelIndex &index : indexes)
        rows.push_back(index.row());
    std::ranges::sort(rows);
    SongRows songs;
    SongTableBuilder copies; // for models whose songs are not rows of songs().table
    songs.table = m_model.songs().table;
    for (const int row : rows) {
        const auto song = m_model.songAt(row);
        if (song && &song->table() == songs.table.get())
            songs.rows.push_back(quint32(song->row()));
        else if (song)
            copies.append(*song);
    }
    return copies.size() > 0 ? allRows(copies.snapshot()) : songs;
}

void SongListView::useActions(SongActions &actions, std::function<QString()> listName)
{
    connect(this, &SongListView::rowActivated, this, [this, &actions, listName](int row) {
        const SongRows &songs = m_model.songs();
        const auto song = m_model.songAt(row);
        const auto at = song ? std::ranges::find(songs.rows, quint32(song->row())) : songs.rows.end();
        if (at != songs.rows.end())
            actions.play(songs, int(at - songs.rows.begin()), listName());
    });
    connect(this, &SongListView::appendRequested, &actions, &SongActions::add);
    setMenu([this, &actions, listName](QMenu &menu, const SongRows &selected, int clickedRow) {
        const auto song = m_model.songAt(clickedRow);
        const SongRows &songs = m_model.songs();
        const auto at = song ? std::ranges::find(songs.rows, quint32(song->row())) : songs.rows.end();
        if (!selected.isEmpty() && at != songs.rows.end())
            actions.fillMenu(menu, selected, songs, int(at - songs.rows.begin()), listName());
    });
    const auto markPlaying = [this](const std::shared_ptr<const PlayerState> &player) {
        m_model.setPlayingUri(player->song.isEmpty() ? QByteArray() : player->song.at(0).uri());
    };
    const ServerStates &states = actions.server().states;
    states.player.observe(this, markPlaying);
    markPlaying(states.player.current());
}

void SongListView::setHeadings(const QHash<int, QString> &headings)
{
    m_delegate->setHeadings(headings);
    setUniformItemSizes(headings.isEmpty());
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void SongListView::setFitted(bool fitted)
{
    m_fitted = fitted;
    setVerticalScrollBarPolicy(fitted ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fitted ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

QSize SongListView::sizeHint() const
{
    if (!m_fitted)
        return QListView::sizeHint();
    return {QListView::sizeHint().width(),
        m_model.rowCount() * m_delegate->rowHeight() + m_delegate->headings() * m_delegate->headingHeight()};
}

QSize SongListView::minimumSizeHint() const
{
    return {160, m_fitted ? sizeHint().height() : 2 * m_delegate->rowHeight()};
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
    if (event->button() == Qt::LeftButton && spotAt(event->position().toPoint()) != SongDelegate::Spot::None)
        return;
    QListView::mousePressEvent(event);
}

void SongListView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    const SongDelegate::Spot spot = spotAt(point);
    if (event->button() == Qt::MiddleButton && index.isValid()) {
        const bool inSelection = selectionModel()->isSelected(index);
        Q_EMIT appendRequested(inSelection ? selectedSongs() : songsIn({index}));
    } else if (event->button() == Qt::LeftButton && spot != SongDelegate::Spot::None && state() == NoState) {
        if (spot == SongDelegate::Spot::Play)
            Q_EMIT rowActivated(index.row());
        else
            openMenu(index, event->globalPosition().toPoint());
    } else {
        QListView::mouseReleaseEvent(event);
    }
}

void SongListView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    setHotSpot(indexAt(point), spotAt(point));
    QListView::mouseMoveEvent(event);
}

void SongListView::leaveEvent(QEvent *event)
{
    setHotSpot({}, SongDelegate::Spot::None);
    QListView::leaveEvent(event);
}

void SongListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool onButton = spotAt(event->position().toPoint()) != SongDelegate::Spot::None;
    if (event->button() == Qt::LeftButton && index.isValid() && !onButton)
        Q_EMIT rowActivated(index.row());
}

void SongListView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid() && !event->modifiers().testFlag(Qt::AltModifier))
        Q_EMIT rowActivated(currentIndex().row());
    else if (isForTheWindow(*event))
        event->ignore();
    else
        QListView::keyPressEvent(event);
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

void SongListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_fitted && current.isValid() && hasFocus())
        Q_EMIT rowShown(visualRect(current));
}

void SongListView::wheelEvent(QWheelEvent *event)
{
    if (m_fitted)
        event->ignore(); // the page scrolls
    else
        QListView::wheelEvent(event);
}

} // namespace toccata
