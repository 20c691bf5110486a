// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/albumlistmodel.h"

#include "core/music/songlistmodel.h"
#include "ui/library/mosaic.h"
#include "ui/songs/coverdelegate.h"
#include "ui/songs/songsmimedata.h"

#include <algorithm>

namespace toccata {

namespace {

/// Looked through one by one in less time than an index of a large library takes.
constexpr std::size_t fewAlbums = 100;

} // namespace

AlbumListModel::AlbumListModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void AlbumListModel::setAlbums(AlbumSelection albums, bool onlyNames)
{
    beginResetModel();
    m_albums = std::move(albums);
    m_onlyNames = onlyNames;
    endResetModel();
}

Album AlbumListModel::albumAt(int row) const
{
    return m_albums.albums->at(m_albums.indexes[std::size_t(row)]);
}

QString AlbumListModel::titleAt(int row) const
{
    const auto title = albumAt(row).title();
    return title && !title->trimmed().isEmpty() ? *title : tr("Unknown album");
}

SongRows AlbumListModel::songsAt(int row) const
{
    return songsOfAlbum(m_albums.songs, albumAt(row));
}

SongRows AlbumListModel::songsAt(const QList<int> &rows) const
{
    SongRows songs{m_albums.songs, {}};
    for (const int row : rows)
        songs.rows.insert(songs.rows.end(), albumAt(row).songs().begin(), albumAt(row).songs().end());
    return songs;
}

std::optional<int> AlbumListModel::rowOf(const AlbumKey &key) const
{
    const std::vector<int> &indexes = m_albums.indexes;
    if (indexes.size() <= fewAlbums) {
        const auto found = std::ranges::find_if(
            indexes, [&](int index) { return m_albums.albums->at(index).key() == key; });
        return found == indexes.end() ? std::nullopt : std::optional(int(found - indexes.begin()));
    }
    const auto index = m_albums.albums->indexOf(key);
    if (!index)
        return std::nullopt;
    // All albums in their own order is the usual list.
    if (std::size_t(*index) < indexes.size() && indexes[std::size_t(*index)] == *index)
        return index;
    const auto found = std::ranges::find(indexes, *index);
    return found == indexes.end() ? std::nullopt : std::optional(int(found - indexes.begin()));
}

std::vector<int> AlbumListModel::rowsOf(const QList<AlbumKey> &keys) const
{
    std::vector<int> rows;
    if (keys.isEmpty())
        return rows;
    std::vector<bool> wanted(std::size_t(m_albums.albums->size()));
    for (const AlbumKey &key : keys) {
        if (const auto index = m_albums.albums->indexOf(key))
            wanted[std::size_t(*index)] = true;
    }
    for (int row = 0; row < rowCount(); ++row) {
        if (wanted[std::size_t(m_albums.indexes[std::size_t(row)])])
            rows.push_back(row);
    }
    return rows;
}

int AlbumListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_albums.indexes.size());
}

QString AlbumListModel::artistText(const Album &album) const
{
    if (album.severalArtists())
        return tr("Various artists");
    return album.artist().value_or(tr("Unknown artist"));
}

QString AlbumListModel::secondLine(const Album &album) const
{
    if (m_onlyNames) // nobody knows whether one without an artist has one
        return album.artist().value_or(QString());
    if (m_secondLine == SecondLine::Artist)
        return artistText(album);
    if (m_secondLine != SecondLine::Year) {
        const bool original = m_secondLine == SecondLine::ArtistAndOriginalYear && album.originalYear();
        const std::optional<int> year = original ? album.originalYear() : album.year();
        return year ? tr("%1 · %2", "artist, year").arg(artistText(album)).arg(*year) : artistText(album);
    }
    const QString songs = tr("%Ln song(s)", nullptr, int(album.songs().size()));
    return album.year() ? tr("%1 · %2", "year, songs").arg(*album.year()).arg(songs) : songs;
}

/// A title alone is nothing that a cover could be asked for by; what Mopidy calls the album is.
bool AlbumListModel::isWithoutPicture(const Album &album) const
{
    return m_onlyNames && m_albums.songs->at(int(album.songs().front())).id(Tag::AlbumUri) == 0;
}

QVariant AlbumListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Album album = albumAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return titleAt(index.row());
    case Qt::AccessibleTextRole:
        return m_onlyNames && !album.artist()
            ? titleAt(index.row())
            : titleAt(index.row()) + QStringLiteral(", ") + artistText(album);
    case SecondLineRole:
        return secondLine(album);
    case CoverSecondaryRole:
        return album.artist().value_or(QString());
    case SubjectRole:
        return isWithoutPicture(album) ? QVariant() : QVariant::fromValue(coverOf(*m_albums.songs, album));
    case UnnamedRole:
        return !album.title();
    default:
        return {};
    }
}

Qt::ItemFlags AlbumListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (index.isValid())
        flags |= Qt::ItemNeverHasChildren;
    return index.isValid() && !m_onlyNames ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList AlbumListModel::mimeTypes() const
{
    return {urisMimeType};
}

QMimeData *AlbumListModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> rows;
    for (const QModelIndex &index : indexes)
        rows.push_back(index.row());
    std::ranges::sort(rows);
    return mimeDataOf(songsAt(rows));
}

} // namespace toccata
