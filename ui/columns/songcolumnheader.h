// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/columns/songcolumnlayout.h"
#include "ui/columns/songcolumns.h"

#include <QWidget>

class QMenu;

namespace toccata {

/// The heads of the columns of a list of songs. A click sorts, once more the other way round; the edge
/// between two sizes them, a head that is dragged moves its column, and a right click tells which columns
/// there are. With the keyboard: Left and Right choose, Space sorts, Shift+Left and Shift+Right move, the
/// menu key opens the menu.
class SongColumnHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SongColumnHeader(QWidget *parent = nullptr);

    void setColumns(const SongColumns &columns);
    const SongColumns &columns() const { return m_columns; }
    /// What the values in the columns need.
    void setNeeds(const ColumnNeeds &needs);
    /// What the list has beside its rows: a scroll bar. Units: pixels.
    void setTrailingMargin(int margin);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    /// Somebody wants other columns, or another order.
    void changed(const SongColumns &columns);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Drag { None, Press, Move, Edge };
    static constexpr int none = -1;

    /// All of these as if the layout ran from left to right.
    int logicalX(const QPointF &point) const;
    SongColumnLayout layoutOf(Qt::LayoutDirection direction) const;
    int columnAt(int x) const;
    /// The column whose trailing edge is at \p x.
    int edgeAt(int x) const;
    int widthOf(int column) const;

    void change(const SongColumns &columns);
    void setCurrent(int column);
    void resizeTo(int x);
    void moveCurrent(int step);
    void fillMenu(QMenu &menu);
    void makeWider(int step);
    void updateName();
    QRect headRect(const SongColumnLayout &layout, std::size_t column) const;
    void paintHead(QPainter &painter, const SongColumnLayout &layout, std::size_t column) const;
    QRect paintArrow(QPainter &painter, const SongColumnLayout::Cell &cell) const;
    void paintDropMark(QPainter &painter) const;

    SongColumns m_columns = SongColumns::byDefault();
    ColumnNeeds m_needs{};
    int m_margin = 0;
    int m_current = 0; ///< what the keyboard is on
    int m_hot = none;
    Drag m_drag = Drag::None;
    int m_dragged = none;
    int m_dragX = 0; ///< where the drag began
    int m_dropAt = none;
    /// When the drag of an edge began.
    int m_widthBefore = 0;
    int m_nextWidthBefore = 0;
};

} // namespace toccata
