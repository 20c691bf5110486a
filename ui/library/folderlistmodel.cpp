// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/folderlistmodel.h"

#include "core/library/scan.h"
#include "core/music/coversubject.h"

#include <algorithm>
#include <utility>

namespace toccata {

namespace {

using Kind = FolderListing::Folder::Kind;

QString nameOf(const FolderListing::Folder &folder)
{
    if (!folder.name.trimmed().isEmpty())
        return folder.name;
    switch (folder.kind) {
    case Kind::Artist:
        return FolderListModel::tr("Unknown artist");
    case Kind::Album:
        return FolderListModel::tr("Unknown album");
    case Kind::Playlist:
        return FolderListModel::tr("Unnamed playlist");
    case Kind::Folder:
        break;
    }
    return QString::fromUtf8(folder.path);
}

CoverSubject pictureOf(const FolderListing::Folder &folder)
{
    switch (folder.kind) {
    case Kind::Artist:
        return pictureOfArtist(folder.name, folder.uri);
    case Kind::Album:
        return coverOfAlbum(folder.uri);
    case Kind::Playlist:
    case Kind::Folder:
        break;
    }
    return {};
}

} // namespace

void FolderListModel::setListing(const FolderListing &listing)
{
    // The rows change together, whoever asks in between.
    setSongs({});
    beginResetModel();
    m_folders = listing.folders;
    endResetModel();
    m_detailed = listing.titlesOnly ? 0 : listing.songs.size();
    setSongs(listing.songs);
    for (const FolderListing::Folder &folder : m_foldersWithoutSongs)
        insertFolder(folder);
}

void FolderListModel::setDetails(const SongRows &songs, int known)
{
    m_detailed = known;
    SongListModel::setDetails(songs);
}

QString FolderListModel::spokenKind(const FolderListing::Folder &folder, int row) const
{
    switch (folder.kind) {
    case Kind::Artist:
        return tr("%1, artist").arg(nameOf(folder));
    case Kind::Album:
        return tr("%1, album").arg(nameOf(folder));
    case Kind::Playlist:
        return tr("%1, playlist").arg(nameOf(folder));
    case Kind::Folder:
        break;
    }
    return isCueSheet(row) ? tr("%1, CUE sheet").arg(nameOf(folder)) : tr("%1, folder").arg(nameOf(folder));
}

const FolderListing::Folder *FolderListModel::folderAt(int row) const
{
    return row >= 0 && row < folderCount() ? &m_folders[std::size_t(row)] : nullptr;
}

const FolderPlaylists::Playlist *FolderListModel::playlistAt(int row) const
{
    const int number = row - folderCount();
    return number >= 0 && row < othersCount() ? &m_playlists[std::size_t(number)] : nullptr;
}

bool FolderListModel::isCueSheet(int row) const
{
    const FolderListing::Folder *folder = folderAt(row);
    return folder && withoutSlash(folder->path).toLower().endsWith(".cue");
}

std::optional<int> FolderListModel::rowOf(const QByteArray &path) const
{
    if (const auto folder = std::ranges::find(m_folders, path, &FolderListing::Folder::path);
        folder != m_folders.end())
        return int(folder - m_folders.begin());
    const auto playlist = std::ranges::find(m_playlists, path, &FolderPlaylists::Playlist::path);
    return playlist == m_playlists.end() ? std::nullopt
                                         : std::optional(folderCount() + int(playlist - m_playlists.begin()));
}

void FolderListModel::setPlaylists(const FolderPlaylists &found)
{
    for (const FolderListing::Folder &folder : std::exchange(m_foldersWithoutSongs, found.folders)) {
        if (std::ranges::find(found.folders, folder.path, &FolderListing::Folder::path)
            == found.folders.end())
            removeFolder(folder.path);
    }
    for (const FolderListing::Folder &folder : found.folders)
        insertFolder(folder);
    if (m_playlists == found.playlists)
        return;
    if (!m_playlists.empty()) {
        beginRemoveRows({}, folderCount(), othersCount() - 1);
        m_playlists.clear();
        endRemoveRows();
    }
    if (!found.playlists.empty()) {
        beginInsertRows({}, folderCount(), folderCount() + int(found.playlists.size()) - 1);
        m_playlists = found.playlists;
        endInsertRows();
    }
}

void FolderListModel::removeFolder(const QByteArray &path)
{
    const auto folder = std::ranges::find(m_folders, path, &FolderListing::Folder::path);
    if (folder == m_folders.end())
        return;
    const int row = int(folder - m_folders.begin());
    beginRemoveRows({}, row, row);
    m_folders.erase(folder);
    endRemoveRows();
}

void FolderListModel::insertFolder(const FolderListing::Folder &folder)
{
    if (rowOf(folder.path))
        return;
    const auto place = std::ranges::find_if(m_folders, [&](const FolderListing::Folder &each) {
        return each.name.compare(folder.name, Qt::CaseInsensitive) >= 0;
    });
    const int row = int(place - m_folders.begin());
    beginInsertRows({}, row, row);
    m_folders.insert(place, folder);
    endInsertRows();
}

std::optional<Song> FolderListModel::songAt(int row) const
{
    return SongListModel::songAt(row - othersCount());
}

SongRows FolderListModel::songsIn(const std::vector<RowRange> &ranges) const
{
    const quint32 others = quint32(othersCount());
    std::vector<RowRange> ofSongs;
    for (const RowRange &range : ranges) {
        if (range.end > others)
            ofSongs.push_back({std::max(range.begin, others) - others, range.end - others});
    }
    return SongListModel::songsIn(ofSongs);
}

int FolderListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : othersCount() + SongListModel::rowCount();
}

QVariant FolderListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    if (isSong(row))
        return role == DetailsPendingRole ? QVariant(row - othersCount() >= m_detailed)
                                          : SongListModel::data(index, role);
    const auto *folder = folderAt(row);
    switch (role) {
    case Qt::DisplayRole:
        return folder ? nameOf(*folder) : playlistAt(row)->name;
    case Qt::AccessibleTextRole:
        return folder ? spokenKind(*folder, row) : tr("%1, playlist").arg(playlistAt(row)->name);
    case CoverSubjectRole:
        return folder ? QVariant::fromValue(pictureOf(*folder)) : QVariant();
    case UriRole:
        return folder ? folder->path : playlistAt(row)->path;
    case LoadedRole:
        return true;
    default:
        return {};
    }
}

Qt::ItemFlags FolderListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = SongListModel::flags(index);
    return isSong(index.row()) ? flags : flags & ~Qt::ItemIsDragEnabled;
}

} // namespace toccata
