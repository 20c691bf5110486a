// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queuedelegate.h"

#include "core/music/durationtext.h"
#include "core/music/songlistmodel.h"
#include "ui/songs/celltext.h"
#include "ui/style/colors.h"
#include "ui/style/shapes.h"
#include "ui/style/tokens.h"
#include "ui/style/type.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace toccata {

namespace {

constexpr int coverSide = 36;
constexpr int above = space::m;
} // namespace

const AlbumRun *QueueDelegate::runAt(int row) const
{
    const auto run = std::ranges::lower_bound(m_runs, row, {}, &AlbumRun::first);
    return run != m_runs.end() && run->first == row ? &*run : nullptr;
}

int QueueDelegate::headingHeight() const
{
    const int texts = QFontMetrics(textFont(TextRole::Strong)).height()
        + QFontMetrics(textFont(TextRole::Caption)).height();
    return above + std::max(coverSide, texts) + space::xs;
}

QString QueueDelegate::factsOf(const Song &song, const AlbumRun &run) const
{
    QStringList facts;
    facts << song.albumArtist().value_or(tr("Unknown artist"));
    if (const auto year = song.year())
        facts << QString::number(*year);
    if (run.length.count() > 0)
        facts << durationText(run.length);
    return facts.join(QStringLiteral(" · "));
}

void QueueDelegate::paintHeading(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const AlbumRun *run = runAt(index.row());
    const auto *songs = qobject_cast<const SongListModel *>(index.model());
    const auto song = songs ? songs->songAt(index.row()) : std::nullopt;
    if (!run || !song)
        return; // the model is ahead of what was grouped
    const QRect all(option.rect.x(), option.rect.y() + above, option.rect.width() - space::l,
        headingHeight() - above - space::xs);
    const auto placed
        = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QString album = song->album().value_or(tr("Unknown album"));
    const QString artist = song->albumArtist().value_or(QString());
    // Above what the rows below begin with.
    const int left = all.x() + (areColumnsShown() ? columnMargin : space::l);
    const QRect cover(left, all.center().y() - coverSide / 2, coverSide, coverSide);
    paintPicture(painter, placed(cover), radius::small, album, artist, option, index);

    const int title = QFontMetrics(textFont(TextRole::Strong)).height();
    const int facts = QFontMetrics(textFont(TextRole::Caption)).height();
    QRect texts = all;
    texts.setLeft(left + coverSide + space::s);
    texts.setTop(all.center().y() - (title + facts) / 2);
    const Colors &colors = colorsOf(option.palette);
    painter.setFont(textFont(TextRole::Strong));
    painter.setPen(song->album() ? colors.text : colors.textDim);
    paintCellText(painter, placed({texts.topLeft(), QSize(texts.width(), title)}), album, option.direction);
    painter.setFont(textFont(TextRole::Caption));
    painter.setPen(colors.textDim);
    paintCellText(painter, placed({texts.x(), texts.y() + title, texts.width(), facts}), factsOf(*song, *run),
        option.direction);
}

} // namespace toccata
