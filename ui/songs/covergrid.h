// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/songs/coverdelegate.h"
#include "ui/songs/gridgeometry.h"

#include <QAbstractItemView>
#include <QTimer>

#include <optional>
#include <vector>

namespace toccata {

class SongActions;

/// A grid of covers over a list model with the roles of CoverRole. A click or Enter opens, Ctrl and Shift
/// select, the middle button appends, Ctrl and the wheel change the size. A view of its own, because
/// QListView measures and places every item again at each new width, which freezes at 20,000.
class CoverGrid : public QAbstractItemView
{
    Q_OBJECT

public:
    /// What Ctrl and the wheel can make of a cell. Units: pixels.
    static constexpr int smallest = 120;
    static constexpr int largest = 320;

    /// Cells that follow one another under a heading.
    struct Section
    {
        int first = 0;
        QString heading;

        friend bool operator==(const Section &, const Section &) = default;
    };

    explicit CoverGrid(CoverDelegate::Shape shape, QWidget *parent = nullptr);

    /// The least width of a cell; cells stretch from there. Units: pixels.
    void setCellWidth(int width);
    int cellWidth() const { return m_wanted; }
    /// Larger until one column less fits, for each step; smaller for steps below 0.
    void resizeBy(int steps);

    /// \p sections  from the first cell on, without gaps; none: no headings.
    void setSections(std::vector<Section> sections);
    /// The section at the top of what is in sight; nothing without sections.
    std::optional<int> topSection() const;
    /// Scrolls to that section; the keyboard goes on from there.
    void showSection(int section);

    /// Shows only what fits into so many rows, is as high as they are and does not scroll; 0: everything.
    void setVisibleRows(int rows);

    /// How many cells there are to see, if one scrolls; fewer than the model has with setVisibleRows().
    int shownCount() const { return count(); }

    /// Puts \p strip, a sibling, between the covers and the scroll bar.
    void setStrip(QWidget &strip);

    CoverDelegate &delegate() { return *m_delegate; }
    /// Shows covers; without, placeholders.
    void setCovers(Covers &covers);
    /// Greys the button that plays where the server does not allow it.
    void followRights(const SongActions &actions);

    /// The selected rows in order; the current one if none is selected.
    QList<int> selectedRows() const;

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, 0}; }
    /// With setVisibleRows() only.
    int heightForWidth(int width) const override;
    void keyboardSearch(const QString &) override { }

Q_SIGNALS:
    void opened(int row);
    void playRequested(int row);
    void appendRequested(const QList<int> &rows);
    void menuRequested(const QList<int> &rows, QPoint globalPosition);
    void cellWidthChanged(int width);
    /// shownCount() is another.
    void shownCountChanged(int shown);

protected:
    /// Where the grid is scrolled to: a cell near the top, and how far its top is scrolled out.
    struct Anchor
    {
        int row = 0;
        int offset = 0;

        friend bool operator==(const Anchor &, const Anchor &) = default;
    };
    Anchor anchor() const;
    void scrollToAnchor(Anchor anchor);

    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;

    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    GridGeometry geometryAt(int width) const;
    /// Room for the scroll bar is not part of it.
    int widthOfCells(int width) const;
    int headingHeight() const;
    void paintHeadings(QPainter &painter, const QRect &rect) const;
    int count() const;
    QModelIndex indexOf(int row) const;
    /// Asks for the covers that come into sight next, once the grid has been still for a moment.
    void prepareAhead();
    CoverDelegate::Spot spotAt(const QModelIndex &index, QPoint point) const;
    void openMenu(const QModelIndex &index, QPoint globalPosition);
    /// With setVisibleRows(), Up and Down lead out of the grid to what is above and below it.
    bool leavesAtTheEdge(const QKeyEvent &event);

    CoverDelegate *m_delegate;
    Covers *m_covers = nullptr;
    QTimer m_still;
    GridGeometry m_grid;
    std::vector<Section> m_sections;
    int m_wanted = 168;
    /// What is left of a turn of the wheel below one step. Units: eighths of a degree.
    int m_turned = 0;
    int m_visibleRows = 0;
    int m_shownCount = 0;
    QPersistentModelIndex m_pressed;
    QPoint m_pressedAt;
    /// Where the mouse is, while it is over the grid.
    std::optional<QPoint> m_mouse;
};

} // namespace toccata
