// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/queue/queuemodel.h"
#include "core/server/serverproxy.h"

#include <QWidget>

#include <functional>

class QMenu;

namespace toccata {

class ColumnedSongs;
class ElidedLabel;
class FindLine;
class IconButton;
class MarkMenu;
class NextLane;
class PageBody;
class QueueDelegate;
class Settings;
class SongActions;
class SongListView;

/// The queue, to look at and to edit: in the panel at the right and as a page. Double click or Enter plays a
/// song, Delete removes the selected ones, Alt+Up and Alt+Down move them, a drag too; songs can be dropped in
/// from other lists. Where it is wide it has columns, and a click on a head sorts it.
class QueueView : public QWidget
{
    Q_OBJECT

public:
    QueueView(SongActions &actions, Settings &settings, QWidget *parent = nullptr);

    QWidget *list() const;
    /// Whether "Queue" stands above; not where the page's title says so.
    void setTitleShown(bool shown);
    /// Opens the line to find songs of the queue with.
    void find();

protected:
    // For the empty queue; the list takes what is dropped on it by itself.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHead();
    void makeList();
    void setState(const std::shared_ptr<const QueueState> &state);
    void showSummary();
    void makeLane();
    void followPlayer(const PlayerState &player);
    void showUndo();
    void followRights();
    bool isInSight(int row) const;
    bool isAnotherQueue(const QueueState &state) const;
    /// Once, when the song that plays is known.
    void goToPlaying();
    void showSong(quint32 songId);
    void fillMenu(QMenu &menu, int clickedRow);
    void showHeadMenu();
    /// Asked as a drag comes in: what another program gives has to be fetched from it.
    bool takes(const QDragEnterEvent &drag) const;
    void addUrls(const QList<QUrl> &urls, int position);
    void insertDropped(const QList<QByteArray> &uris, int position);
    void addGrouping(QMenu &menu);
    void addOrders(QMenu &menu);
    void addSorting(QMenu &menu, const QList<quint32> &ids);
    /// All songs, or only these.
    void sort(SongField field, Qt::SortOrder order, const QList<quint32> &ids = {});
    void addFormerQueues(QMenu &menu);
    void bringBack(const FormerQueueFacts &queue);
    void makeFindKeys();
    void enableMore();
    /// Headings above the albums, or none.
    void group();
    void play(quint32 songId);
    void removeSelected();
    void showPlaying();
    QList<quint32> selectedIds() const;
    void edit(const actor::Future<mpd::EditResult> &future);
    /// \param ask  is called at once: what was undoable before it is not what it has done.
    /// \param then  is called when it is done.
    void editAndSay(const std::function<actor::Future<mpd::EditResult>()> &ask, QueueEdit::Kind kind,
        const std::function<void()> &then = {});
    void addBack(QMenu &menu);

    SongActions &m_actions;
    Settings &m_settings;
    ServerProxy m_server;
    QueueModel *m_model;
    QueueDelegate *m_delegate;
    SongListView *m_list;
    ColumnedSongs *m_songs;
    QWidget *m_head;
    ElidedLabel *m_title;
    ElidedLabel *m_summary;
    IconButton *m_undo;
    IconButton *m_more;
    FindLine *m_find;
    PageBody *m_body;
    /// What is sorted next is sorted in.
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    /// The version of the queue that is sorted as the heads of the columns say.
    std::optional<quint32> m_sortedVersion;
    NextLane *m_lane;
    MarkMenu *m_marks;
    /// The song that plays is to be in sight.
    bool m_goesToPlaying = false;
    /// The one that played while this was seen last.
    std::optional<quint32> m_seenPlaying;
    /// What the marks of rows depend on.
    std::optional<quint32> m_lastSong;
    std::optional<quint32> m_endsOnceAt;
};

} // namespace toccata
