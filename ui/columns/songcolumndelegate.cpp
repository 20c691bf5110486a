// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/columns/songcolumndelegate.h"

#include "core/music/songlistmodel.h"
#include "ui/columns/songfields.h"
#include "ui/songs/celltext.h"
#include "ui/style/colors.h"
#include "ui/style/type.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace toccata {

namespace {

constexpr int usualHeight = 36;
constexpr int arrowRoom = 18; // of the head that is sorted by
constexpr int slack = 4; // widths of text are rounded, and bold heads are wider

/// As what the value is searched; nothing where it is not, and where words stand in for one that is missing.
std::optional<QueryField> searchedAs(const Song &song, SongField field)
{
    switch (field) {
    case SongField::Title:
        return QueryField::Title;
    case SongField::Artist:
        return song.artist() ? std::optional(QueryField::Artist) : std::nullopt;
    case SongField::AlbumArtist:
        return song.albumArtist() ? std::optional(QueryField::Artist) : std::nullopt;
    case SongField::Album:
        return song.album() ? std::optional(QueryField::Album) : std::nullopt;
    case SongField::FileName:
        return QueryField::File;
    default:
        return std::nullopt;
    }
}

} // namespace

SongColumnDelegate::SongColumnDelegate(const SongListModel &model, QObject *parent)
    : SongDelegate(Mode::Cover, parent)
    , m_model(model)
{ }

void SongColumnDelegate::refreshFonts() const
{
    const QFont base = QGuiApplication::font();
    if (m_height > 0 && m_baseFont == base)
        return;
    m_baseFont = base;
    m_textFont = textFont(TextRole::Body);
    m_titleFont = m_textFont;
    m_titleFont.setWeight(QFont::Medium);
    m_playingFont = textFont(TextRole::Strong);
    m_figureFont = withTabularDigits(m_textFont);
    m_height = qMax(usualHeight, QFontMetrics(m_playingFont).height() + space::l);
    const QFontMetrics heads(textFont(TextRole::Caption));
    for (int i = 0; i < songFieldCount; ++i) {
        const auto field = SongField(i);
        const QFontMetrics values(isFigure(field) ? m_figureFont : m_textFont);
        m_needs[std::size_t(i)] = columnGap + slack
            + qMax(values.horizontalAdvance(sampleText(field)),
                heads.horizontalAdvance(fieldName(field)) + arrowRoom);
    }
}

ColumnNeeds SongColumnDelegate::needs() const
{
    refreshFonts();
    return m_needs;
}

void SongColumnDelegate::setColumnsShown(bool shown)
{
    if (shown == m_columnsShown)
        return;
    m_columnsShown = shown;
    Q_EMIT sizeHintChanged({});
}

int SongColumnDelegate::rowHeight() const
{
    refreshFonts();
    return m_columnsShown ? m_height : SongDelegate::rowHeight();
}

SongColumnLayout SongColumnDelegate::layoutOf(
    const QModelIndex &index, const QRect &rect, Qt::LayoutDirection direction) const
{
    return songColumnLayout(belowHeading(index, rect), m_columns, needs(), direction);
}

SongDelegate::Spot SongColumnDelegate::spotAt(
    const QModelIndex &index, const QRect &rect, Qt::LayoutDirection direction, QPoint point) const
{
    if (!m_columnsShown)
        return SongDelegate::spotAt(index, rect, direction, point);
    if (!index.data(LoadedRole).toBool())
        return Spot::None;
    const SongColumnLayout layout = layoutOf(index, rect, direction);
    if (layout.play.contains(point))
        return Spot::Play;
    return layout.menu.contains(point) ? Spot::Menu : Spot::None;
}

QString SongColumnDelegate::cutTextAt(
    const QModelIndex &index, const QRect &rect, Qt::LayoutDirection direction, QPoint point) const
{
    if (!m_columnsShown)
        return SongDelegate::cutTextAt(index, rect, direction, point);
    const auto song = m_model.songAt(index.row());
    const SongColumnLayout layout = layoutOf(index, rect, direction);
    const auto cell = std::ranges::find_if(
        layout.cells, [&](const SongColumnLayout::Cell &each) { return each.text.contains(point); });
    if (!song || cell == layout.cells.end())
        return {};
    const QString text = fieldText(*song, cell->field);
    if (cell->field != SongField::Title)
        return ifCut(text, m_textFont, cell->text);
    const QFont &font = m_model.isPlaying(index.row()) ? m_playingFont : m_titleFont;
    return ifCutBesideNotes(text, font, cell->text, direction, index);
}

void SongColumnDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!m_columnsShown) {
        SongDelegate::paint(painter, option, index);
        return;
    }
    const SongColumnLayout layout = layoutOf(index, option.rect, option.direction);
    painter->save();
    if (hasHeading(index.row()))
        paintHeading(*painter, option, index);
    paintGround(*painter, option, layout.ground);
    if (index.data(LoadedRole).toBool()) {
        paintPlayOrMark(*painter, layout.play, option, index);
        paintCells(*painter, option, index, layout);
        if (option.state.testFlag(QStyle::State_MouseOver))
            paintMenuButton(*painter, layout.menu, option, index);
    } else {
        paintBars(*painter, option, index, layout);
    }
    painter->restore();
}

void SongColumnDelegate::paintBars(QPainter &painter, const QStyleOptionViewItem &option,
    const QModelIndex &index, const SongColumnLayout &layout) const
{
    int step = 37;
    for (const SongColumnLayout::Cell &cell : layout.cells) {
        if (cell.text.width() > 0 && !isFigure(cell.field))
            paintBar(painter, cell.text, option, index, 45, step);
        step += 6;
    }
}

void SongColumnDelegate::paintCells(QPainter &painter, const QStyleOptionViewItem &option,
    const QModelIndex &index, const SongColumnLayout &layout) const
{
    const auto song = m_model.songAt(index.row());
    if (!song)
        return;
    const Colors &colors = colorsOf(option.palette);
    const bool playing = m_model.isPlaying(index.row());
    const bool titleOnly = index.data(DetailsPendingRole).toBool();
    for (const SongColumnLayout::Cell &cell : layout.cells) {
        if (cell.text.width() <= 0)
            continue;
        const QString text = fieldText(*song, cell.field);
        QRect place = cell.text;
        if (cell.field == SongField::Title) {
            const QFont &font = playing ? m_playingFont : m_titleFont;
            place = paintNotes(painter, place, text, font, option, index);
            painter.setFont(font);
            painter.setPen(playing ? colors.accentInk : colors.text);
        } else if (titleOnly) {
            if (!isFigure(cell.field))
                paintBar(painter, place, option, index, 45, 23);
            continue;
        } else {
            painter.setFont(isFigure(cell.field) ? m_figureFont : m_textFont);
            painter.setPen(colors.textDim);
        }
        const auto query = searched().isEmpty() ? std::nullopt : searchedAs(*song, cell.field);
        if (query)
            paintCellText(painter, place, text, option.direction,
                {searched(), *query, colors.marked, colors.text}, sideOf(cell.field));
        else
            paintCellText(painter, place, text, option.direction, sideOf(cell.field));
    }
}

} // namespace toccata
