// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/songlistmodel.h"

#include "core/music/coversubject.h"
#include "core/music/durationtext.h"
#include "core/music/uri.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace toccata {

namespace {

QVariant orInvalid(std::optional<int> number)
{
    return number ? QVariant(*number) : QVariant();
}

/// Something that any program can play.
bool isStream(const QByteArray &uri)
{
    const QByteArrayView scheme = schemeOfUri(uri);
    return scheme == "http" || scheme == "https";
}

/// What a screen reader says: "Title, Artist, 4:05".
QString spoken(const Song &song)
{
    QStringList parts{song.displayTitle()};
    if (const auto artist = song.artist())
        parts << *artist;
    if (const auto duration = song.duration())
        parts << durationText(*duration);
    return parts.join(QStringLiteral(", "));
}

} // namespace

SongListModel::SongListModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void SongListModel::setSongs(SongRows songs)
{
    beginResetModel();
    m_songs = std::move(songs);
    endResetModel();
}

void SongListModel::setDetails(SongRows songs)
{
    Q_ASSERT(songs.size() == m_songs.size());
    m_songs = std::move(songs);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SongListModel::setPlayingUri(const QByteArray &uri)
{
    if (m_playingUri == uri)
        return;
    m_playingUri = uri;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {PlayingRole});
}

std::optional<Song> SongListModel::songAt(int row) const
{
    if (row < 0 || row >= m_songs.size())
        return std::nullopt;
    return m_songs.at(row);
}

SongRows SongListModel::songsIn(const std::vector<RowRange> &ranges) const
{
    SongRows songs{m_songs.table, {}};
    for (const RowRange &range : ranges)
        songs.rows.insert(
            songs.rows.end(), m_songs.rows.begin() + range.begin, m_songs.rows.begin() + range.end);
    return songs;
}

bool SongListModel::isPlaying(int row) const
{
    const auto song = songAt(row);
    return song && !m_playingUri.isEmpty() && song->uri() == m_playingUri;
}

int SongListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_songs.size();
}

QVariant SongListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == PlayingRole)
        return isPlaying(index.row());
    const auto song = songAt(index.row());
    if (role == LoadedRole)
        return song.has_value();
    return song ? songData(*song, role) : QVariant();
}

QVariant SongListModel::songData(const Song &song, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return song.displayTitle();
    case Qt::AccessibleTextRole:
        return spoken(song);
    case ArtistRole:
        return song.artist().value_or(QString());
    case AlbumRole:
        return song.album().value_or(QString());
    case DurationRole: {
        const auto duration = song.duration();
        return duration ? QVariant(qint64(duration->count())) : QVariant();
    }
    case TrackRole:
        return orInvalid(song.track());
    case DiscRole:
        return orInvalid(song.disc());
    case UriRole:
        return song.uri();
    case KindRole:
        return int(song.kind());
    case CoverSubjectRole:
        return QVariant::fromValue(coverOf(song));
    default:
        return {};
    }
}

Qt::ItemFlags SongListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (index.isValid())
        flags |= Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    return flags;
}

QStringList SongListModel::mimeTypes() const
{
    return {urisMimeType};
}

QMimeData *SongListModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArrayList uris;
    for (const QModelIndex &index : indexes) {
        if (const auto song = songAt(index.row()))
            uris << song->uri();
    }
    auto *data = new QMimeData;
    const QByteArray lines = uris.join('\n');
    data->setData(urisMimeType, lines);
    data->setText(QString::fromUtf8(lines));
    // Others know files by other names than the server.
    if (std::ranges::all_of(uris, isStream)) {
        QList<QUrl> urls;
        for (const QByteArray &uri : uris)
            urls << QUrl::fromEncoded(uri);
        data->setUrls(urls);
    }
    return data;
}

QList<QByteArray> urisOf(const QMimeData &data)
{
    if (!data.hasFormat(urisMimeType))
        return {};
    QList<QByteArray> uris = data.data(urisMimeType).split('\n');
    uris.removeAll(QByteArray());
    return uris;
}

} // namespace toccata
