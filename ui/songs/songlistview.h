// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songlistmodel.h"
#include "ui/songs/songdelegate.h"

#include <QListView>

#include <functional>

class QMenu;

namespace toccata {

class SongActions;

/// A list of songs. Double click and Enter play, middle click appends, right click and the menu key open a
/// menu; rows can be dragged. What is typed is left to the window.
class SongListView : public QListView
{
    Q_OBJECT

public:
    /// Adds what can be done with \p selected to the menu. \p clickedRow is the row that was clicked.
    using MenuFiller = std::function<void(QMenu &menu, const SongRows &selected, int clickedRow)>;

    SongListView(SongListModel &model, SongDelegate::Mode mode, QWidget *parent = nullptr);
    /// \param delegate  becomes the view's.
    SongListView(SongListModel &model, SongDelegate *delegate, QWidget *parent = nullptr);

    /// The selected songs, in the order of the rows.
    SongRows selectedSongs() const;

    void setMenu(MenuFiller fill) { m_fillMenu = std::move(fill); }
    /// Behaves as every list of the library: plays from a row on, appends, has the menu of SongActions, and
    /// marks the song that plays. \p listName  what the list is called when it has replaced the queue.
    void useActions(SongActions &actions, std::function<QString()> listName);

    SongDelegate &delegate() { return *m_delegate; }
    /// Titles over sections: by the row that each stands above.
    void setHeadings(const QHash<int, QString> &headings);
    /// As high as its rows, for a page that scrolls as a whole. It then asks the page with rowShown() to
    /// follow.
    void setFitted(bool fitted);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Does nothing: typing goes to the window's search.
    void keyboardSearch(const QString &) override { }

Q_SIGNALS:
    /// Double click, Enter or the row's play button.
    void rowActivated(int row);
    /// Middle click; \p songs are the clicked one, or the selection that it is in.
    void appendRequested(const SongRows &songs);
    /// The current row of a fitted list is at \p rect now.
    void rowShown(const QRect &rect);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    SongDelegate::Spot spotAt(QPoint point) const;
    SongRows songsIn(const QModelIndexList &indexes) const;
    void setHotSpot(const QModelIndex &index, SongDelegate::Spot spot);
    void openMenu(const QModelIndex &index, QPoint globalPosition);

    SongListModel &m_model;
    SongDelegate *m_delegate;
    MenuFiller m_fillMenu;
    QPersistentModelIndex m_hotIndex;
    SongDelegate::Spot m_hotSpot = SongDelegate::Spot::None;
    bool m_fitted = false;
};

} // namespace toccata
