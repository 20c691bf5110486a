// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/columns/songcolumnlayout.h"
#include "ui/columns/songcolumns.h"
#include "ui/songs/songdelegate.h"

namespace toccata {

class SongListModel;

/// Paints a song as a line of columns, or, where there is no room for them, as every other list.
class SongColumnDelegate : public SongDelegate
{
    Q_OBJECT

public:
    /// \param model  whose rows are painted; outlives this.
    explicit SongColumnDelegate(const SongListModel &model, QObject *parent = nullptr);

    void setColumns(const SongColumns &columns) { m_columns = columns; }
    void setColumnsShown(bool shown);
    bool areColumnsShown() const { return m_columnsShown; }
    /// What each column needs for its values.
    ColumnNeeds needs() const;

    int rowHeight() const override;
    Spot spotAt(const QModelIndex &index, const QRect &rect, Qt::LayoutDirection direction,
        QPoint point) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    QString cutTextAt(const QModelIndex &index, const QRect &rect, Qt::LayoutDirection direction,
        QPoint point) const override;

private:
    void refreshFonts() const;
    SongColumnLayout layoutOf(
        const QModelIndex &index, const QRect &rect, Qt::LayoutDirection direction) const;
    void paintCells(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const SongColumnLayout &layout) const;
    void paintBars(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const SongColumnLayout &layout) const;

    const SongListModel &m_model;
    SongColumns m_columns = SongColumns::byDefault();
    bool m_columnsShown = true;
    /// Made again only when the application's font has changed.
    mutable QFont m_baseFont;
    mutable QFont m_textFont;
    mutable QFont m_titleFont;
    mutable QFont m_playingFont;
    mutable QFont m_figureFont;
    mutable int m_height = 0;
    mutable ColumnNeeds m_needs{};
};

} // namespace toccata
