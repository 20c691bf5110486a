// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/coverdelegate.h"

#include "ui/artwork/placeholderpainting.h"
#include "ui/songs/celltext.h"
#include "ui/style/colors.h"
#include "ui/style/icons.h"
#include "ui/style/shapes.h"
#include "ui/style/type.h"

#include <QPainter>

namespace toccata {

namespace {

constexpr int playSide = 40;
constexpr int mosaicGap = 3;
constexpr int ringGap = 3; // between the cover and the ring around it

QFont nameFont()
{
    QFont font = textFont(TextRole::Body);
    font.setWeight(QFont::Medium);
    return font;
}

QRect coverOf(const QRect &cell)
{
    return {cell.topLeft(), QSize(cell.width(), cell.width())};
}

/// Where a cover of a mosaic is, and how much of it is to be seen.
struct MosaicPlace
{
    QRect cover;
    QRect seen;
};

MosaicPlace mosaicPlace(const QRect &whole, int number, int count)
{
    const int side = (whole.width() - mosaicGap) / 2;
    const int far = whole.width() - side;
    // Of three the first is a half and the others are the quarters beside it.
    const int place = count == 3 && number > 0 ? 2 * number - 1 : number;
    const QPoint corner = whole.topLeft() + QPoint(place % 2 * far, place / 2 * far);
    if (count == 2 || (count == 3 && number == 0))
        return {whole, QRect(corner, QSize(side, whole.height()))};
    const QRect quarter(corner, QSize(side, side));
    return {quarter, quarter};
}

} // namespace

CoverDelegate::CoverDelegate(Shape shape, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_shape(shape)
{ }

void CoverDelegate::setSearched(const SearchQuery &query, QueryField first, std::optional<QueryField> second)
{
    m_searched = query;
    m_first = first;
    m_second = second;
}

int CoverDelegate::textHeight() const
{
    return space::s + QFontMetrics(nameFont()).height() + QFontMetrics(textFont(TextRole::Caption)).height()
        + 2;
}

QRect CoverDelegate::playRect(const QRect &cell, Qt::LayoutDirection direction) const
{
    if (m_shape == Shape::Round)
        return {};
    const QRect cover = coverOf(cell);
    const QRect corner(cover.right() + 1 - space::s - playSide, cover.bottom() + 1 - space::s - playSide,
        playSide, playSide);
    return QStyle::visualRect(direction, cell, corner);
}

qreal CoverDelegate::cornerOf(const QRect &cover) const
{
    return m_shape == Shape::Round ? cover.width() / 2.0 : radius::card;
}

CoverPlace CoverDelegate::coverPlace(const QRect &cell, const QModelIndex &index) const
{
    const QRect cover = coverOf(cell);
    // "UA" would be the initials of nothing.
    const QString name = index.data(UnnamedRole).toBool() ? QString() : index.data().toString();
    return {cover, cornerOf(cover), index.data(SubjectRole).value<CoverSubject>(), name,
        index.data(CoverSecondaryRole).toString()};
}

void CoverDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.palette);
    const QRect cover = coverOf(option.rect);
    const auto mosaic = index.data(MosaicRole).value<QList<MosaicPart>>();
    const bool isMosaic = mosaic.size() > 1;
    const qreal corner = isMosaic ? radius::small : cornerOf(cover);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    if (isMosaic)
        paintMosaic(*painter, mosaic, option, index);
    else
        paintCover(*painter, coverPlace(option.rect, index), option, index);
    if (hovered)
        paintRounded(*painter, cover, corner, QColor(0, 0, 0, 36));
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect ring = cover.adjusted(-ringGap, -ringGap, ringGap, ringGap);
    if (selected)
        paintRounded(*painter, cover, corner, withAlpha(colors.accent, 0.35));
    if (selected || showsFocus(option))
        paintFocusRing(*painter, ring, corner + ringGap, colors.focus);
    if (hovered && m_shape == Shape::Square)
        paintPlayButton(*painter, option);
    paintTexts(*painter, option, index);
    painter->restore();
}

void CoverDelegate::paintCover(QPainter &painter, const CoverPlace &place, const QStyleOptionViewItem &option,
    const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.palette);
    if (m_covers)
        m_covers->paint(painter, place, colors, viewOf(option), index);
    else
        paintPlaceholder(painter, place.rect, place.radius, place.name, place.secondary, colors);
}

// Four covers are quarters; two, and the first of three, show so much of themselves as fits into a half.
// Each has corners of its own: corners of the whole would have to be cut out of covers that others show
// whole.
void CoverDelegate::paintMosaic(QPainter &painter, const QList<MosaicPart> &parts,
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect whole = coverOf(option.rect);
    for (int i = 0; i < parts.size(); ++i) {
        const MosaicPlace part = mosaicPlace(whole, i, int(parts.size()));
        painter.save();
        painter.setClipRect(QStyle::visualRect(option.direction, whole, part.seen), Qt::IntersectClip);
        paintCover(painter,
            {QStyle::visualRect(option.direction, whole, part.cover), radius::small, parts[i].subject,
                parts[i].name, parts[i].secondary},
            option, index);
        painter.restore();
    }
}

void CoverDelegate::paintTexts(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.palette);
    const Qt::Alignment side = m_shape == Shape::Round ? Qt::AlignHCenter : Qt::AlignLeft;
    painter.setFont(nameFont());
    painter.setPen(index.data(UnnamedRole).toBool() ? colors.textDim : colors.text);
    QRect line(option.rect.x(), option.rect.y() + option.rect.width() + space::s, option.rect.width(),
        painter.fontMetrics().height());
    const auto paintLine = [&](const QString &text, std::optional<QueryField> searched) {
        if (searched)
            paintCellText(painter, line, text, option.direction,
                {m_searched, *searched, colors.marked, colors.text}, side);
        else
            paintCellText(painter, line, text, option.direction, side);
    };
    const bool unnamed = index.data(UnnamedRole).toBool();
    paintLine(index.data().toString(), unnamed ? std::nullopt : std::optional(m_first));
    line.translate(0, line.height() + 1);
    painter.setFont(textFont(TextRole::Caption));
    painter.setPen(colors.textDim);
    paintLine(index.data(SecondLineRole).toString(), m_second);
}

void CoverDelegate::paintPlayButton(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const Colors &colors = colorsOf(option.palette);
    const QRect button = playRect(option.rect, option.direction);
    paintRounded(painter, button.translated(0, 2), playSide, QColor(0, 0, 0, 60));
    paintRounded(painter, button, playSide, m_playHot ? over(colors.hover, colors.accent) : colors.accent);
    QRect icon(0, 0, extent::icon, extent::icon);
    icon.moveCenter(button.center());
    paintIcon(painter, icon, u"play", colors.accentText);
}

} // namespace toccata
