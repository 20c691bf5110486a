// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/artistlistmodel.h"

#include "ui/songs/coverdelegate.h"

namespace toccata {

ArtistListModel::ArtistListModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void ArtistListModel::setArtists(
    const Catalogue &catalogue, std::shared_ptr<const AlbumsByName> artists, bool onlyNames)
{
    beginResetModel();
    m_catalogue = catalogue;
    m_artists = std::move(artists);
    m_onlyNames = onlyNames;
    endResetModel();
}

std::optional<int> ArtistListModel::rowOf(const QString &shown) const
{
    if (const auto row = m_artists->indexOf(shown))
        return row;
    // "Various artists" and "Unknown artist" are no names; they stand at the end.
    for (int row = m_artists->size() - 1; row >= 0 && !m_artists->at(row).name; --row) {
        if (shownName(m_artists->at(row)) == shown)
            return row;
    }
    return std::nullopt;
}

int ArtistListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_artists->size();
}

QString ArtistListModel::shownName(const NamedAlbums &artist) const
{
    if (artist.name && !artist.name->trimmed().isEmpty())
        return *artist.name;
    return artist.several ? tr("Various artists") : tr("Unknown artist");
}

CoverSubject ArtistListModel::pictureOf(const NamedAlbums &artist) const
{
    if (!artist.name || artist.albums.empty() || m_onlyNames)
        return {};
    const Album album = m_catalogue.albums->at(artist.albums.front());
    return pictureOfArtist(*artist.name, m_catalogue.songs->at(album.songs().front()));
}

QVariant ArtistListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const NamedAlbums &artist = artistAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownName(artist);
    case SecondLineRole:
        return m_onlyNames ? QString() : tr("%Ln album(s)", nullptr, int(artist.albums.size()));
    case CoverSecondaryRole:
        return QString();
    case SubjectRole:
        return QVariant::fromValue(pictureOf(artist));
    case UnnamedRole:
        return !artist.name;
    default:
        return {};
    }
}

} // namespace toccata
