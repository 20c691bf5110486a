// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/artistdelegate.h"

#include "ui/songs/celltext.h"
#include "ui/style/colors.h"
#include "ui/style/shapes.h"
#include "ui/style/type.h"

#include <QPainter>

namespace toccata {

namespace {

constexpr int picture = 36;
constexpr int rowHeight = 52;

} // namespace

QSize ArtistDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, qMax(rowHeight, 2 * option.fontMetrics.height() + space::s)};
}

void ArtistDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.palette);
    const QRect row = option.rect.adjusted(space::l, 1, -space::s, -1);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        paintRounded(*painter, row, radius::control, colors.selected);
    if (option.state.testFlag(QStyle::State_MouseOver))
        paintRounded(*painter, row, radius::control, colors.hover);
    if (showsFocus(option))
        paintFocusRing(*painter, row, radius::control, colors.focus);

    const QRect place(row.x() + space::s, row.y() + (row.height() - picture) / 2, picture, picture);
    const QString name = index.data().toString();
    m_covers.paint(*painter,
        {QStyle::visualRect(option.direction, row, place),
            m_shape == CoverDelegate::Shape::Round ? picture / 2.0 : radius::small,
            index.data(SubjectRole).value<CoverSubject>(), name, index.data(CoverSecondaryRole).toString()},
        colors, viewOf(option), index);

    const QString second = index.data(SecondLineRole).toString();
    const QFont first = textFont(TextRole::Body);
    const int line = QFontMetrics(first).height();
    const int lines = second.isEmpty() ? 1 : 2;
    QRect text(place.right() + 1 + space::m, row.y() + (row.height() - lines * line) / 2, 0, line);
    text.setRight(row.right() - space::s);
    painter->setFont(first);
    painter->setPen(index.data(UnnamedRole).toBool() ? colors.textDim : colors.text);
    paintCellText(*painter, QStyle::visualRect(option.direction, row, text), name, option.direction);
    text.translate(0, line);
    painter->setFont(textFont(TextRole::Caption));
    painter->setPen(colors.textDim);
    paintCellText(*painter, QStyle::visualRect(option.direction, row, text), second, option.direction);
    painter->restore();
}

} // namespace toccata
