// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/rowrange.h"
#include "ui/songs/rowgeometry.h"

#include <QAbstractItemView>

#include <optional>
#include <vector>

namespace toccata {

/// A list of equally high rows over a list model of any length, with a widget above them that scrolls with
/// them. A view of its own, because QListView places every row by itself and freezes at a million. Nothing
/// here loops over rows that are not in sight; selections stay ranges.
class RowView : public QAbstractItemView
{
    Q_OBJECT

public:
    /// What a drag takes of a larger selection.
    static constexpr int mostDragged = 10'000;

    explicit RowView(QWidget *parent = nullptr);
    ~RowView() override;

    /// What stands above the rows; becomes the view's. Up from the first row leads there, and Down back.
    void setHeader(QWidget *header);
    /// Room around the rows, below the header. Units: pixels.
    void setRowMargins(const QMargins &margins);

    /// The selected rows, in order.
    std::vector<RowRange> selectedRanges() const;

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    /// Does nothing: typing goes to the window's search.
    void keyboardSearch(const QString &) override { }

Q_SIGNALS:
    /// Up was pressed and nothing stands higher.
    void leftUpwards();

protected:
    // Units: pixels.
    virtual int rowHeight() const = 0;
    virtual int headingHeight() const { return 0; }
    /// The rows that have a heading above, ascending.
    void setHeadingRows(std::vector<int> rows);
    const RowGeometry &geometryOfRows() const;
    /// Whether the keyboard is in the widget above the rows.
    bool isHeaderFocused() const;

    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    /// For what is dragged: of a large selection the first \c mostDragged.
    QModelIndexList selectedIndexes() const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;
    void dataChanged(
        const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;

    /// With a small picture beside the pointer, which does not hide where the rows would land.
    void startDrag(Qt::DropActions actions) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeHeader();
    void ensureVisible(int top, int bottom);
    /// What can have the keyboard in the header, from top to bottom.
    std::vector<QWidget *> headerStops() const;
    /// \return false where nothing is in that direction.
    bool moveInHeader(int by);
    void followFocus(QWidget *now);
    void paintDropMark(QPainter &painter) const;
    void setDropMark(std::optional<int> row);
    QPixmap dragPicture(const QModelIndexList &rows) const;

    mutable RowGeometry m_rows;
    QWidget *m_header = nullptr;
    QMargins m_margins;
    /// Where the mouse is, while it is over the rows.
    std::optional<QPoint> m_mouse;
    /// What is dragged here would land above this row.
    std::optional<int> m_dropMark;
};

} // namespace toccata
