// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/songdelegate.h"

#include "core/music/durationtext.h"
#include "core/music/songlistmodel.h"
#include "ui/artwork/covers.h"
#include "ui/artwork/placeholderpainting.h"
#include "ui/songs/celltext.h"
#include "ui/style/colors.h"
#include "ui/style/icons.h"
#include "ui/style/shapes.h"
#include "ui/style/type.h"

#include <QGuiApplication>
#include <QPainter>
#include <QtMath>

namespace toccata {

namespace {

constexpr int numberRow = 48;
constexpr int singleLineRow = 40;
constexpr int iconSide = 20;
constexpr QColor greyedOnPicture(255, 255, 255, 110);

/// Three bars: this one plays. They stand still, so that nothing wakes the program while it only plays.
void paintPlayingMark(QPainter &painter, const QRect &rect, const QColor &color)
{
    constexpr int barWidth = 3;
    constexpr int pitch = 5;
    const int left = rect.center().x() - pitch - barWidth / 2;
    const int bottom = rect.center().y() + 7;
    int number = 0;
    for (const int height : {8, 14, 10})
        paintRounded(painter, QRectF(left + pitch * number++, bottom - height, barWidth, height), 1.5, color);
}

} // namespace

/// What painting one row needs to know.
struct SongDelegate::Row
{
    const QStyleOptionViewItem &option;
    const QModelIndex &index;
    const Colors &colors;
    QString artist;
    QString album;
    bool playing = false;
    bool hovered = false;
    SongRowLayout layout;
};

SongDelegate::SongDelegate(Mode mode, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_mode(mode)
{ }

void SongDelegate::refreshFonts() const
{
    const QFont base = QGuiApplication::font();
    if (m_measures.line > 0 && m_baseFont == base)
        return;
    m_baseFont = base;
    m_titleFont = textFont(TextRole::Body);
    m_titleFont.setWeight(QFont::Medium);
    m_playingFont = textFont(TextRole::Strong);
    m_dimFont = textFont(TextRole::Body);
    m_noteFont = textFont(TextRole::Caption);
    m_numberFont = withTabularDigits(textFont(TextRole::Body));
    m_measures.lead = m_mode == Mode::Cover ? extent::rowCover : 32;
    m_measures.line = QFontMetrics(m_playingFont).height() + 1;
    m_measures.duration = QFontMetrics(m_numberFont).horizontalAdvance(QStringLiteral("0:00:00"));
}

const QFont &SongDelegate::titleFont() const
{
    refreshFonts();
    return m_titleFont;
}

int SongDelegate::rowHeight() const
{
    refreshFonts();
    const bool oneLine = m_mode == Mode::TrackNumber && !m_impliedArtist.isEmpty();
    const int usual = m_mode == Mode::Cover ? extent::songRow : oneLine ? singleLineRow : numberRow;
    return qMax(usual, 2 * m_measures.line + (oneLine ? 2 : space::s));
}

int SongDelegate::headingHeight() const
{
    return QFontMetrics(textFont(TextRole::Title)).height() + space::xl;
}

QRect SongDelegate::belowHeading(const QModelIndex &index, const QRect &rect) const
{
    return hasHeading(index.row()) ? rect.adjusted(0, headingHeight(), 0, 0) : rect;
}

SongRowLayout SongDelegate::layoutOf(const QRect &rect, Qt::LayoutDirection direction, bool twoLines) const
{
    refreshFonts();
    SongRowMeasures measures = m_measures;
    measures.direction = direction;
    measures.twoLines = twoLines;
    measures.albumShown = m_albumShown;
    return songRowLayout(rect, measures);
}

SongDelegate::Spot SongDelegate::spotAt(
    const QModelIndex &index, const QRect &rect, Qt::LayoutDirection direction, QPoint point) const
{
    if (!index.data(LoadedRole).toBool())
        return Spot::None;
    const SongRowLayout layout = layoutOf(belowHeading(index, rect), direction, true);
    if (layout.lead.contains(point))
        return Spot::Play;
    return layout.menu.contains(point) ? Spot::Menu : Spot::None;
}

void SongDelegate::setHotSpot(const QModelIndex &index, Spot spot)
{
    m_hotIndex = index;
    m_hotSpot = spot;
}

bool SongDelegate::isHot(const QModelIndex &index, Spot spot) const
{
    const bool isGreyed = spot == Spot::Play && !m_playRefusal.isEmpty();
    return m_hotSpot == spot && m_hotIndex == index && !isGreyed;
}

QSize SongDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {0, rowHeight() + (hasHeading(index.row()) ? headingHeight() : 0)};
}

void SongDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (hasHeading(index.row()))
        paintHeading(*painter, option, index);
    Row row{option, index, colorsOf(option.palette), index.data(ArtistRole).toString(),
        index.data(AlbumRole).toString(), index.data(PlayingRole).toBool(),
        option.state.testFlag(QStyle::State_MouseOver), {}};
    const bool implied
        = !m_impliedArtist.isEmpty() && (row.artist == m_impliedArtist || row.artist.isEmpty());
    row.layout = layoutOf(belowHeading(index, option.rect), option.direction, !implied);
    painter->save();
    paintGround(*painter, option, row.layout.row);
    if (index.data(LoadedRole).toBool()) {
        paintLead(*painter, row);
        paintTexts(*painter, row);
        if (row.hovered)
            paintMenuButton(*painter, row.layout.menu, option, index);
    } else {
        paintUnloaded(*painter, row);
    }
    painter->restore();
}

void SongDelegate::paintHeading(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect whole(option.rect.x(), option.rect.y(), option.rect.width(), headingHeight());
    painter.setFont(textFont(TextRole::Title));
    painter.setPen(colorsOf(option.palette).text);
    paintCellText(painter, whole.adjusted(space::l, space::s, -space::l, 0), m_headings.value(index.row()),
        option.direction);
}

void SongDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row) const
{
    const Colors &colors = colorsOf(option.palette);
    if (option.state.testFlag(QStyle::State_Selected))
        paintRounded(painter, row, radius::control, colors.selected);
    if (option.state.testFlag(QStyle::State_MouseOver))
        paintRounded(painter, row, radius::control, colors.hover);
    if (showsFocus(option))
        paintFocusRing(painter, row, radius::control, colors.focus);
}

void SongDelegate::paintBar(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
    const QModelIndex &index, int least, int step) const
{
    // From the row, so that they look like text and not like a table.
    const int percent = least + index.row() * step % (least - 5);
    QRect part(0, 0, rect.width() * percent / 100, 8);
    part.moveCenter(rect.center());
    part.moveLeft(rect.left());
    paintRounded(
        painter, QStyle::visualRect(option.direction, rect, part), 4, colorsOf(option.palette).hover);
}

void SongDelegate::paintUnloaded(QPainter &painter, const Row &row) const
{
    if (m_mode == Mode::Cover)
        paintRounded(painter, row.layout.lead, radius::small, row.colors.hover);
    paintBar(painter, row.layout.title, row.option, row.index, 35, 37);
    paintBar(painter, row.layout.artist, row.option, row.index, 25, 23);
}

void SongDelegate::paintLead(QPainter &painter, const Row &row) const
{
    m_mode == Mode::Cover ? paintCoverLead(painter, row) : paintNumberLead(painter, row);
}

void SongDelegate::paintCoverLead(QPainter &painter, const Row &row) const
{
    const QRect &cover = row.layout.lead;
    const QString name = row.album.isEmpty() ? row.index.data().toString() : row.album;
    paintPicture(painter, cover, radius::small, name, row.artist, row.option, row.index);
    if (!row.playing && !row.hovered)
        return;
    paintRounded(painter, cover, radius::small, QColor(0, 0, 0, isHot(row.index, Spot::Play) ? 170 : 120));
    QRect mark(0, 0, iconSide, iconSide);
    mark.moveCenter(cover.center());
    const QColor ink = m_playRefusal.isEmpty() ? QColor(Qt::white) : greyedOnPicture;
    row.hovered ? paintIcon(painter, mark, u"play", ink) : paintPlayingMark(painter, mark, Qt::white);
}

void SongDelegate::paintPicture(QPainter &painter, const QRect &rect, qreal corner, const QString &name,
    const QString &secondary, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.palette);
    if (m_covers)
        m_covers->paint(painter,
            {rect, corner, index.data(CoverSubjectRole).value<CoverSubject>(), name, secondary}, colors,
            viewOf(option), index);
    else
        paintPlaceholder(painter, rect, corner, name, secondary, colors);
}

bool SongDelegate::paintPlayOrMark(
    QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.palette);
    const bool playing = index.data(PlayingRole).toBool();
    QRect mark(0, 0, iconSide, iconSide);
    mark.moveCenter(rect.center());
    if (option.state.testFlag(QStyle::State_MouseOver)) {
        if (isHot(index, Spot::Play))
            paintRounded(painter, rect, radius::control, colors.pressed);
        const QColor &ink = playing ? colors.accentInk : colors.text;
        paintIcon(painter, mark, u"play", m_playRefusal.isEmpty() ? ink : colors.textDisabled);
        return true;
    }
    if (playing)
        paintPlayingMark(painter, mark, colors.accentInk);
    return playing;
}

void SongDelegate::paintNumberLead(QPainter &painter, const Row &row) const
{
    const QRect &lead = row.layout.lead;
    if (paintPlayOrMark(painter, lead, row.option, row.index))
        return;
    if (const QVariant track = row.index.data(TrackRole); track.isValid()) {
        painter.setFont(m_numberFont);
        painter.setPen(row.colors.textDim);
        // Units stand below units, and numbers of two digits in the middle.
        const int beside = (lead.width() - painter.fontMetrics().horizontalAdvance(QStringLiteral("00"))) / 2;
        const QRect place = QStyle::visualRect(row.option.direction, lead, lead.adjusted(0, 0, -beside, 0));
        paintCellText(painter, place, QString::number(track.toInt()), row.option.direction, Qt::AlignRight);
    }
}

void SongDelegate::paintTexts(QPainter &painter, const Row &row) const
{
    const Qt::LayoutDirection direction = row.option.direction;
    painter.setFont(titleFontOf(row.index));
    const bool isMissing = row.index.data(MissingRole).toBool();
    painter.setPen(row.playing ? row.colors.accentInk : isMissing ? row.colors.textDim : row.colors.text);
    const auto paintMarked = [&](const QRect &rect, const QString &text, QueryField field) {
        paintCellText(
            painter, rect, text, direction, {m_searched, field, row.colors.marked, row.colors.text});
    };
    paintMarked(row.layout.title, row.index.data().toString(), QueryField::Title);
    if (row.index.data(DetailsPendingRole).toBool()) {
        paintBar(painter, row.layout.artist, row.option, row.index, 25, 23);
        return;
    }
    const QString artist = orUnknownArtist(row.artist);
    const QRect artistPlace
        = paintNotes(painter, row.layout.artist, artist, m_dimFont, row.option, row.index);
    painter.setFont(m_dimFont);
    painter.setPen(row.colors.textDim);
    if (isMissing) {
        paintCellText(painter, row.layout.artist, tr("Not on the server any more"), direction);
        return;
    }
    if (row.artist.isEmpty())
        paintCellText(painter, artistPlace, artist, direction);
    else
        paintMarked(artistPlace, artist, QueryField::Artist);
    if (row.album.isEmpty())
        paintCellText(painter, row.layout.album, tr("Unknown album"), direction);
    else
        paintMarked(row.layout.album, row.album, QueryField::Album);
    const QVariant duration = row.index.data(DurationRole);
    if (!duration.isValid() || (row.hovered && row.layout.menuHidesDuration))
        return;
    painter.setFont(m_numberFont);
    paintCellText(painter, row.layout.duration,
        durationText(std::chrono::milliseconds(duration.toLongLong())), direction, Qt::AlignRight);
}

const QFont &SongDelegate::titleFontOf(const QModelIndex &index) const
{
    return index.data(PlayingRole).toBool() ? m_playingFont : m_titleFont;
}

QString SongDelegate::orUnknownArtist(const QString &artist)
{
    return artist.isEmpty() ? tr("Unknown artist") : artist;
}

void SongDelegate::paintMenuButton(
    QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.palette);
    const bool hot = isHot(index, Spot::Menu);
    if (hot)
        paintRounded(painter, rect, radius::control, colors.pressed);
    QRect icon(0, 0, iconSide, iconSide);
    icon.moveCenter(rect.center());
    paintIcon(painter, icon, u"more", hot ? colors.text : colors.textDim);
}

} // namespace toccata
