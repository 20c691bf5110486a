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
    MosaicRole, ///< QList<MosaicPart>: up to four covers in the place of one, if there are two
};

/// One of the covers of a mosaic, and what its placeholder is drawn from.
struct MosaicPart
{
    CoverSubject subject;
    QString name;
    QString secondary;
};

/// Paints a cell of a CoverGrid: a cover with a name and a dimmed line under it. Under the mouse it has a
/// play button.
class CoverDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Shape { Square, Round };

    explicit CoverDelegate(Shape shape, QObject *parent = nullptr);

    /// Shows covers; without, placeholders.
    void setCovers(Covers &covers) { m_covers = &covers; }

    /// Marks what \p query looks for in the two lines. \param first, second  what they are;
    /// nothing: no marks in the second.
    void setSearched(const SearchQuery &query, QueryField first, std::optional<QueryField> second);

    /// What a cell needs under its cover. Units: pixels.
    int textHeight() const;
    /// Where the play button is in a cell.
    QRect playRect(const QRect &cell, Qt::LayoutDirection direction) const;
    /// Whether the mouse is on the play button of the cell it is over.
    void setPlayHot(bool hot) { m_playHot = hot; }
    bool isPlayHot() const { return m_playHot; }

    /// What painting a cell asks Covers for.
    CoverPlace coverPlace(const QRect &cell, const QModelIndex &index) const;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCover(QPainter &painter, const CoverPlace &place, const QStyleOptionViewItem &option,
        const QModelIndex &index) const;
    void paintMosaic(QPainter &painter, const QList<MosaicPart> &parts, const QStyleOptionViewItem &option,
        const QModelIndex &index) const;
    void paintTexts(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPlayButton(QPainter &painter, const QStyleOptionViewItem &option) const;
    qreal cornerOf(const QRect &cover) const;

    Shape m_shape;
    Covers *m_covers = nullptr;
    bool m_playHot = false;
    SearchQuery m_searched;
    QueryField m_first = QueryField::Any;
    std::optional<QueryField> m_second;
};

} // namespace toccata
