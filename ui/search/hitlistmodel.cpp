// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/hitlistmodel.h"

#include "ui/songs/coverdelegate.h"

#include <algorithm>

namespace toccata {

namespace {

CoverSubject pictureOf(const ArtistHit &artist, const std::vector<AlbumHit> &albums)
{
    if (!artist.uri.isEmpty())
        return pictureOfArtist(artist.name, artist.uri);
    const auto isTheirs
        = [&artist](const AlbumHit &album) { return album.artist == artist.name && !album.songs.isEmpty(); };
    const auto album = std::ranges::find_if(albums, isTheirs);
    return album == albums.end() ? pictureOfArtist(artist.name, QByteArray())
                                 : pictureOfArtist(artist.name, album->songs.at(0));
}

} // namespace

HitListModel::HitListModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void HitListModel::setArtists(const std::vector<ArtistHit> &artists, const std::vector<AlbumHit> &albums)
{
    std::vector<Hit> hits;
    for (const ArtistHit &artist : artists) {
        const bool unnamed = artist.name.trimmed().isEmpty();
        hits.push_back({unnamed ? tr("Unknown artist") : artist.name, unnamed, {}, {},
            unnamed ? CoverSubject() : pictureOf(artist, albums)});
    }
    setHits(std::move(hits));
}

void HitListModel::setAlbums(const std::vector<AlbumHit> &albums)
{
    std::vector<Hit> hits;
    for (const AlbumHit &album : albums) {
        const bool unnamed = album.title.trimmed().isEmpty();
        const QString artist = album.artist.value_or(tr("Unknown artist"));
        hits.push_back({unnamed ? tr("Unknown album") : album.title, unnamed,
            album.year ? tr("%1 · %2", "artist, year").arg(artist).arg(*album.year) : artist,
            album.artist.value_or(QString()),
            album.songs.isEmpty() ? coverOfAlbum(album.uri) : coverOf(album.songs.at(0))});
    }
    setHits(std::move(hits));
}

void HitListModel::setPlaylists(const std::vector<PlaylistHit> &playlists)
{
    std::vector<Hit> hits;
    for (const PlaylistHit &playlist : playlists)
        hits.push_back({playlist.name, false, tr("Playlist"), {}});
    setHits(std::move(hits));
}

void HitListModel::setHits(std::vector<Hit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

int HitListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant HitListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Hit &hit = m_hits[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return hit.name;
    case SecondLineRole:
        return hit.second;
    case CoverSecondaryRole:
        return hit.secondary;
    case SubjectRole:
        return QVariant::fromValue(hit.cover);
    case UnnamedRole:
        return hit.unnamed;
    default:
        return {};
    }
}

} // namespace toccata
