// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/searchquery.h"
#include "ui/artwork/covers.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace toccata {

/// What a grid of covers reads beside Qt::DisplayRole, which is the first line under the cover.
enum CoverRole {
    SecondLineRole = Qt::UserRole + 1, ///< QString, under the first
    CoverSecondaryRole, ///< QString: tells the covers of equal names apart
    SubjectRole, ///< CoverSubject; invalid: there is nothing but the placeholder
    UnnamedRole, ///< bool: the first line stands in for a name that is missing
    MosaicRole, ///< QList<MosaicPart>: in the place of one cover, if there are four
};

/// One of the four covers of a mosaic, and what its placeholder is drawn from.
struct MosaicPart
{
    CoverSubject subject;
    QString name;
    QString secondary;
};

/// Paints a cell of a CoverGrid: a cover with a name and a dimmed line under it. Under the mouse it has
/// buttons.
class CoverDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Shape { Square, Round };
    /// The buttons of a cell. Round ones have none.
    enum class Spot { None, Play, Menu };

    explicit CoverDelegate(Shape shape, QObject *parent = nullptr);

    /// Shows covers; without, placeholders.
    void setCovers(Covers &covers) { m_covers = &covers; }

    /// Marks what \p query looks for in the two lines. \param first, second  what they are;
    /// nothing: no marks in the second.
    void setSearched(const SearchQuery &query, QueryField first, std::optional<QueryField> second);

    /// What a cell needs under its cover. Units: pixels.
    int textHeight() const;
    /// Whether there is a button for the cell's menu.
    void setMenuShown(bool shown) { m_menuShown = shown; }
    /// Why Play is greyed; empty: it is not.
    void setPlayRefusal(const QString &sentence) { m_playRefusal = sentence; }
    /// Where a button is in a cell; nowhere if there is none.
    QRect spotRect(Spot spot, const QRect &cell, Qt::LayoutDirection direction) const;
    /// The button at \p point in a cell.
    Spot spotAt(const QRect &cell, Qt::LayoutDirection direction, QPoint point) const;
    /// What of the cell it is over the mouse is on.
    void setHotSpot(Spot spot) { m_hotSpot = spot; }
    Spot hotSpot() const { return m_hotSpot; }

    /// What painting a cell asks Covers for.
    CoverPlace coverPlace(const QRect &cell, const QModelIndex &index) const;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    void paintCover(QPainter &painter, const CoverPlace &place, const QStyleOptionViewItem &option,
        const QModelIndex &index) const;
    void paintMosaic(QPainter &painter, const QList<MosaicPart> &parts, const QStyleOptionViewItem &option,
        const QModelIndex &index) const;
    void paintTexts(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintButtons(QPainter &painter, const QStyleOptionViewItem &option) const;
    qreal cornerOf(const QRect &cover) const;

    Shape m_shape;
    Covers *m_covers = nullptr;
    bool m_menuShown = false;
    QString m_playRefusal;
    Spot m_hotSpot = Spot::None;
    SearchQuery m_searched;
    QueryField m_first = QueryField::Any;
    std::optional<QueryField> m_second;
};

} // namespace toccata
