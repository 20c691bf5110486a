// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songlistmodel.h"
#include "ui/notices/permissions.h"
#include "ui/songs/rowview.h"
#include "ui/songs/songdelegate.h"

#include <functional>

class QMenu;

namespace toccata {

class SongActions;

/// A list of songs. Double click and Enter play, middle click appends, right click and the menu key open a
/// menu; rows can be dragged. What is typed is left to the window. When the model's songs change, what was in
/// sight, current and selected stays so, as far as it is still there.
class SongListView : public RowView
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

    /// The selected rows, ascending.
    QList<int> selectedRows() const;
    /// Of a list that people put in order: Delete calls \p remove, and Alt+Up and Alt+Down call \p move with
    /// the row that the selected ones are to stand before. The model takes what is dropped.
    void setEditing(std::function<void()> remove, std::function<void(int row)> move);

    void setMenu(MenuFiller fill) { m_fillMenu = std::move(fill); }
    /// Behaves as every list of the library: plays from a row on, appends, has the menu of SongActions, and
    /// marks the song that plays. \p listName  what the list is called when it has replaced the queue.
    void useActions(SongActions &actions, std::function<QString()> listName);

    /// Greys the buttons that play where the server does not allow it. useActions() does so too.
    void followRight(Right toPlay, const SongActions &actions);

    SongDelegate &delegate() { return *m_delegate; }
    /// Titles over sections: by the row that each stands above.
    void setHeadings(const QHash<int, QString> &headings);
    /// The delegate has headings of its own above these rows. \p rows  ascending.
    using RowView::setHeadingRows;
    /// Nothing is current or selected, and the first row is in sight again: for a list of something else.
    void startAnew();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Double click, Enter or the row's play button.
    void rowActivated(int row);
    /// Middle click; \p songs are the clicked one, or the selection that it is in.
    void appendRequested(const SongRows &songs);
    /// Alt+Return or Ctrl+I; \p songs is the current one.
    void informationRequested(const SongRows &songs);

protected:
    int rowHeight() const override { return m_delegate->rowHeight(); }
    int headingHeight() const override { return m_delegate->headingHeight(); }
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /// What the person looks at, while the model's songs change.
    struct Place
    {
        /// The one at the top, the current one, and the selected ones unless they are too many.
        SongRows songs;
        bool hasTop = false;
        bool hasCurrent = false;
        /// How far the one at the top is scrolled out. Units: pixels.
        int scrolledOut = 0;
    };

    void moveSelected(int by, const std::function<void(int)> &move) const;
    void keepPlace();
    void returnToPlace();
    /// \param rows  in any order; -1 is none.
    QItemSelection selectionOf(std::vector<int> rows) const;
    /// Which of the model's songs is in \p row; nothing where a folder is.
    std::optional<int> songInRow(int row) const;
    SongDelegate::Spot spotAt(QPoint point) const;
    void setHotSpot(const QModelIndex &index, SongDelegate::Spot spot);
    void requestInformation();
    void openMenu(const QModelIndex &index, QPoint globalPosition);

    SongListModel &m_model;
    SongDelegate *m_delegate;
    MenuFiller m_fillMenu;
    QPersistentModelIndex m_hotIndex;
    /// Where the mouse was pressed last, since the view is shown.
    QPersistentModelIndex m_pressedRow;
    SongDelegate::Spot m_hotSpot = SongDelegate::Spot::None;
    std::optional<Place> m_place;
};

} // namespace toccata
