// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

// SongDelegate: the notes behind texts, and what is told under the mouse of texts that are cut.

#include "core/music/songlistmodel.h"
#include "ui/songs/celltext.h"
#include "ui/songs/songdelegate.h"
#include "ui/style/colors.h"
#include "ui/style/shapes.h"
#include "ui/widgets/plaintip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace toccata {

namespace {

constexpr int notePadding = 6;
constexpr int leastNote = 52; ///< what is cut shorter tells nothing

} // namespace

SongDelegate::Notes SongDelegate::layoutNotes(const QRect &line, const QString &text, const QFont &font,
    Qt::LayoutDirection direction, const QModelIndex &index) const
{
    Notes notes{line, {}, true};
    const QStringList all = index.data(NotesRole).toStringList();
    if (all.isEmpty() || !line.isValid())
        return notes;
    refreshFonts();
    const QFontMetrics letters(m_noteFont);
    const int natural = QFontMetrics(font).horizontalAdvance(text) + 2;
    int room = line.width() - qMin(natural, line.width() / 2);
    std::vector<int> widths;
    for (const QString &note : all) {
        const int width = qMin(letters.horizontalAdvance(note) + 2 * notePadding + 1, room - notePadding);
        if (width < leastNote && width < letters.horizontalAdvance(note))
            break;
        widths.push_back(width);
        room -= width + notePadding;
    }
    notes.areAllShown = widths.size() == std::size_t(all.size());
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(direction, line, rect); };
    int used = 0;
    for (const int width : widths)
        used += width + notePadding;
    const int forText = qMin(natural, line.width() - used);
    notes.text = placed({line.x(), line.y(), forText, line.height()});
    int left = line.x() + forText + notePadding;
    const int height = qMin(line.height(), letters.height() + 2);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const QRect pill(left, line.y() + (line.height() - height) / 2, widths[i], height);
        notes.shown.push_back({placed(pill), all[qsizetype(i)]});
        left += widths[i] + notePadding;
    }
    return notes;
}

QRect SongDelegate::paintNotes(QPainter &painter, const QRect &line, const QString &text, const QFont &font,
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Notes notes = layoutNotes(line, text, font, option.direction, index);
    const Colors &colors = colorsOf(option.palette);
    for (const auto &[pill, note] : notes.shown) {
        painter.setFont(m_noteFont);
        paintRounded(painter, pill, radius::small, colors.hover);
        painter.setPen(colors.accentInk);
        paintCellText(painter, pill.adjusted(notePadding, 0, -notePadding, 0), note, option.direction);
    }
    return notes.text;
}

QString SongDelegate::ifCut(const QString &text, const QFont &font, const QRect &rect)
{
    constexpr qsizetype most = 500; // who wants to read more opens the information
    if (text.size() > most)
        return text.left(most) + u'…';
    return QFontMetrics(font).horizontalAdvance(text) > rect.width() ? text : QString();
}

QString SongDelegate::ifCutBesideNotes(const QString &text, const QFont &font, const QRect &line,
    Qt::LayoutDirection direction, const QModelIndex &index) const
{
    const Notes notes = layoutNotes(line, text, font, direction, index);
    if (notes.areAllShown)
        return ifCut(text, font, notes.text);
    return (QStringList(text) + index.data(NotesRole).toStringList()).join(QStringLiteral(" · "));
}

QString SongDelegate::cutTextAt(
    const QModelIndex &index, const QRect &rect, Qt::LayoutDirection direction, QPoint point) const
{
    const QString artist = index.data(ArtistRole).toString();
    const bool implied = !m_impliedArtist.isEmpty() && (artist == m_impliedArtist || artist.isEmpty());
    const SongRowLayout layout = layoutOf(belowHeading(index, rect), direction, !implied);
    if (layout.title.contains(point))
        return ifCut(index.data().toString(), titleFontOf(index), layout.title);
    if (layout.artist.contains(point))
        return ifCutBesideNotes(orUnknownArtist(artist), m_dimFont, layout.artist, direction, index);
    if (layout.album.contains(point))
        return ifCut(index.data(AlbumRole).toString(), m_dimFont, layout.album);
    return {};
}

bool SongDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.data(LoadedRole).toBool())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool isOnPlay = spotAt(index, option.rect, view->layoutDirection(), event->pos()) == Spot::Play;
    const QString text = isOnPlay && !m_playRefusal.isEmpty()
        ? m_playRefusal
        : cutTextAt(index, option.rect, view->layoutDirection(), event->pos());
    QToolTip::showText(event->globalPos(), plainTip(text), view->viewport(), option.rect);
    return true;
}

} // namespace toccata
