// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/playlists/playlistmodel.h"

#include "core/music/songscalled.h"
#include "core/music/uri.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>
#include <QSet>

#include <algorithm>

namespace toccata {

namespace {

constexpr QLatin1String rowsMimeType("application/x-toccata-playlist-rows");

std::vector<int> missingIn(const SongRows &songs, const SongTable &mirror)
{
    if (songs.table->sharesStringsWith(mirror))
        return {};
    // Few are worth a look: who has tags is there.
    std::vector<int> rows;
    PlaylistUris uris;
    for (int row = 0; row < songs.size(); ++row) {
        const Song song = songs.at(row);
        if (song.duration() || song.tag(Tag::Title) || !schemeOfUri(song.uri()).isEmpty())
            continue;
        rows.push_back(row);
        uris.push_back(song.uri());
    }
    const std::vector<bool> known = areIn(uris, mirror);
    std::vector<int> missing;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!known[i])
            missing.push_back(rows[i]);
    }
    return missing;
}

} // namespace

PlaylistModel::PlaylistModel(QObject *parent)
    : SongListModel(parent)
{ }

void PlaylistModel::setPlaylist(const SongRows &songs, const SongTable *mirror, int known)
{
    ++m_generation;
    m_known = known;
    m_missing = mirror ? missingIn(songs, *mirror) : std::vector<int>();
    setSongs(songs);
}

void PlaylistModel::setDetails(const SongRows &songs, int known)
{
    m_known = known;
    SongListModel::setDetails(songs);
}

PlaylistUris PlaylistModel::uris() const
{
    PlaylistUris uris;
    uris.reserve(songs().size());
    for (int row = 0; row < songs().size(); ++row)
        uris.push_back(songs().at(row).uri());
    return uris;
}

QVariant PlaylistModel::data(const QModelIndex &index, int role) const
{
    if (role == DetailsPendingRole && index.isValid())
        return index.row() >= m_known;
    if (role == MissingRole && index.isValid())
        return std::ranges::binary_search(m_missing, index.row());
    return SongListModel::data(index, role);
}

Qt::ItemFlags PlaylistModel::flags(const QModelIndex &index) const
{
    // Dropping happens between rows only.
    return index.isValid() ? SongListModel::flags(index)
                           : SongListModel::flags(index) | Qt::ItemIsDropEnabled;
}

QStringList PlaylistModel::mimeTypes() const
{
    return SongListModel::mimeTypes() << rowsMimeType;
}

QMimeData *PlaylistModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> rows;
    for (const QModelIndex &index : indexes)
        rows.push_back(index.row());
    std::ranges::sort(rows);
    QMimeData *data = SongListModel::mimeData(indexes);
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    // Of which model they are, and of when: other songs may be in them by the time they are dropped.
    stream << quint64(quintptr(this)) << m_generation << rows;
    data->setData(rowsMimeType, bytes);
    return data;
}

bool PlaylistModel::dropMimeData(
    const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    int position = row >= 0 ? row : rowCount();
    if (parent.isValid())
        position = parent.row();
    quint64 from = 0;
    quint32 generation = 0;
    QList<int> rows;
    QDataStream stream(data->data(rowsMimeType));
    stream >> from >> generation >> rows;
    const bool isOwn = from == quint64(quintptr(this));
    if (isOwn && generation == m_generation)
        Q_EMIT moveRequested(rows, position);
    else if (isOwn)
        return false;
    else if (const QList<QByteArray> uris = urisOf(*data); !uris.isEmpty())
        Q_EMIT insertRequested(uris, position);
    // "Not done here" keeps the view from removing the rows itself after a move.
    return false;
}

PlaylistUris withMoved(const PlaylistUris &uris, const QList<int> &rows, int position)
{
    const QSet<int> moved(rows.begin(), rows.end());
    PlaylistUris block;
    for (const int row : rows) {
        if (row >= 0 && row < uris.size())
            block.push_back(uris[row]);
    }
    PlaylistUris result;
    result.reserve(uris.size());
    for (qsizetype row = 0; row <= uris.size(); ++row) {
        if (row == std::clamp<qsizetype>(position, 0, uris.size()))
            result += block;
        if (row < uris.size() && !moved.contains(int(row)))
            result.push_back(uris[row]);
    }
    return result;
}

PlaylistUris without(const PlaylistUris &uris, const QList<int> &rows)
{
    const QSet<int> gone(rows.begin(), rows.end());
    PlaylistUris result;
    for (qsizetype row = 0; row < uris.size(); ++row) {
        if (!gone.contains(int(row)))
            result.push_back(uris[row]);
    }
    return result;
}

PlaylistUris withoutDuplicates(const PlaylistUris &uris)
{
    QSet<QByteArray> seen;
    PlaylistUris result;
    for (const QByteArray &uri : uris) {
        if (const auto before = seen.size(); seen.insert(uri), seen.size() > before)
            result.push_back(uri);
    }
    return result;
}

} // namespace toccata
