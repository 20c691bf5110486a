// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/recordingdelegate.h"

#include "ui/artwork/covers.h"
#include "ui/library/mosaic.h"
#include "ui/library/recordinglistmodel.h"
#include "ui/songs/celltext.h"
#include "ui/style/colors.h"
#include "ui/style/type.h"

#include <QPainter>

namespace toccata {

namespace {

constexpr int coverSide = 72;
constexpr QStringView between(u" · ");

} // namespace

/// The lines beside the cover. The first is never empty.
struct RecordingDelegate::Heading
{
    QString first;
    bool isUnknown = false;
    QString performers;
    QString album;
    CoverSubject cover;
    QString artist;
};

RecordingDelegate::RecordingDelegate(const RecordingListModel &recordings, Covers &covers, QObject *parent)
    : SongDelegate(Mode::TrackNumber, parent)
    , m_recordings(recordings)
    , m_covers(covers)
{ }

int RecordingDelegate::headingHeight() const
{
    const int lines = QFontMetrics(textFont(TextRole::Title)).height()
        + 2 * QFontMetrics(textFont(TextRole::Body)).height();
    return std::max(coverSide, lines) + space::l + space::s;
}

RecordingDelegate::Heading RecordingDelegate::headingOf(int row) const
{
    const Recording &recording = m_recordings.recordingOf(row);
    const Album album = m_recordings.catalogue().albums->at(recording.album);
    const QString title = album.title().value_or(tr("Unknown album"));
    Heading heading;
    heading.first = (recording.conductors + recording.ensembles).join(between);
    heading.performers = recording.performers.join(QStringLiteral(", "));
    if (heading.first.isEmpty())
        std::swap(heading.first, heading.performers);
    heading.isUnknown = heading.first.isEmpty();
    if (heading.isUnknown)
        heading.first = album.severalArtists() ? tr("Various artists") : tr("Unknown artist");
    heading.album = album.year() ? title + between + QString::number(*album.year()) : title;
    heading.cover = coverOf(*m_recordings.catalogue().songs, album);
    heading.artist = album.artist().value_or(QString());
    return heading;
}

void RecordingDelegate::paintHeading(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.palette);
    const Heading heading = headingOf(index.row());
    const QRect whole = QRect(option.rect.topLeft(), QSize(option.rect.width(), headingHeight()))
                            .adjusted(space::l, space::l, -space::l, -space::s);
    const auto placed
        = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect cover(whole.topLeft(), QSize(coverSide, coverSide));
    m_covers.paint(painter, {placed(cover), radius::control, heading.cover, heading.album, heading.artist},
        colors, viewOf(option), index);
    const int title = QFontMetrics(textFont(TextRole::Title)).height();
    const int body = QFontMetrics(textFont(TextRole::Body)).height();
    const int lines = title + (heading.performers.isEmpty() ? 1 : 2) * body;
    QRect line(cover.right() + 1 + space::l, cover.center().y() - lines / 2, 0, title);
    line.setRight(whole.right());
    painter.setFont(textFont(TextRole::Title));
    painter.setPen(heading.isUnknown ? colors.textDim : colors.text);
    paintCellText(painter, placed(line), heading.first, option.direction);
    painter.setFont(textFont(TextRole::Body));
    line.translate(0, title);
    line.setHeight(body);
    painter.setPen(colors.text);
    if (!heading.performers.isEmpty()) {
        paintCellText(painter, placed(line), heading.performers, option.direction);
        line.translate(0, body);
    }
    painter.setPen(colors.textDim);
    paintCellText(painter, placed(line), heading.album, option.direction);
}

} // namespace toccata
