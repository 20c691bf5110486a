// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/coverdelegate.h"

#include "ui/artwork/placeholderpainting.h"
#include "ui/songs/celltext.h"
#include "ui/style/colors.h"
#include "ui/style/icons.h"
#include "ui/style/shapes.h"
#include "ui/style/type.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace toccata {

namespace {

constexpr int playSide = 40;
constexpr int menuSide = 32;
constexpr int mosaicParts = 4;
constexpr int mosaicGap = 2;
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

QRect quarterOf(const QRect &whole, int number)
{
    const int side = (whole.width() - mosaicGap) / 2;
    const int far = whole.width() - side;
    return {whole.topLeft() + QPoint(number % 2 * far, number / 2 * far), QSize(side, side)};
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

QRect CoverDelegate::spotRect(Spot spot, const QRect &cell, Qt::LayoutDirection direction) const
{
    if (m_shape == Shape::Round || spot == Spot::None || (spot == Spot::Menu && !m_menuShown))
        return {};
    const QRect inner = coverOf(cell).adjusted(space::s, space::s, -space::s, -space::s);
    const int side = spot == Spot::Play ? playSide : menuSide;
    // On one line, play at the end and the menu at the beginning.
    QRect button(0, 0, side, side);
    button.moveCenter({0, inner.bottom() + 1 - playSide / 2});
    if (spot == Spot::Play)
        button.moveRight(inner.right());
    else
        button.moveLeft(inner.left());
    return QStyle::visualRect(direction, cell, button);
}

CoverDelegate::Spot CoverDelegate::spotAt(
    const QRect &cell, Qt::LayoutDirection direction, QPoint point) const
{
    for (const Spot spot : {Spot::Play, Spot::Menu}) {
        if (spotRect(spot, cell, direction).contains(point))
            return spot;
    }
    return Spot::None;
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
    const bool isMosaic = mosaic.size() == mosaicParts;
    const qreal corner = cornerOf(cover);
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
        paintButtons(*painter, option);
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

void CoverDelegate::paintMosaic(QPainter &painter, const QList<MosaicPart> &parts,
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect whole = coverOf(option.rect);
    QPainterPath outline;
    outline.addRoundedRect(whole, cornerOf(whole), cornerOf(whole));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing); // for the corners
    painter.setClipPath(outline, Qt::IntersectClip);
    for (int i = 0; i < parts.size(); ++i) {
        const MosaicPart &part = parts[i];
        paintCover(painter,
            {QStyle::visualRect(option.direction, whole, quarterOf(whole, i)), 0, part.subject, part.name,
                part.secondary},
            option, index);
    }
    painter.restore();
}

bool CoverDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || m_playRefusal.isEmpty()
        || spotAt(option.rect, option.direction, event->pos()) != Spot::Play)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), m_playRefusal, view->viewport(),
        spotRect(Spot::Play, option.rect, option.direction));
    return true;
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

void CoverDelegate::paintButtons(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const Colors &colors = colorsOf(option.palette);
    const bool refused = !m_playRefusal.isEmpty();
    const auto paintButton = [&](Spot spot, const QColor &ground, const QColor &ink, QStringView name) {
        const QRect button = spotRect(spot, option.rect, option.direction);
        if (button.isEmpty())
            return;
        const bool hot = spot == m_hotSpot && (spot != Spot::Play || !refused);
        paintRounded(painter, button.translated(0, 2), button.width(), QColor(0, 0, 0, 60));
        paintRounded(painter, button, button.width(), hot ? over(colors.hover, ground) : ground);
        QRect icon(0, 0, extent::icon, extent::icon);
        icon.moveCenter(button.center());
        paintIcon(painter, icon, name, ink);
    };
    paintButton(Spot::Play, refused ? colors.raised : colors.accent,
        refused ? colors.textDisabled : colors.accentText, u"play");
    paintButton(Spot::Menu, colors.raised, colors.text, u"more");
}

} // namespace toccata
