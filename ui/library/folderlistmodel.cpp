// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/folderlistmodel.h"

#include <algorithm>

namespace toccata {

void FolderListModel::setListing(const FolderListing &listing)
{
    // The rows change together, whoever asks in between.
    setSongs({});
    beginResetModel();
    m_folders = listing.folders;
    endResetModel();
    setSongs(listing.songs);
}

const FolderListing::Folder *FolderListModel::folderAt(int row) const
{
    return row >= 0 && row < folderCount() ? &m_folders[std::size_t(row)] : nullptr;
}

std::optional<int> FolderListModel::rowOfFolder(const QByteArray &path) const
{
    const auto found = std::ranges::find(m_folders, path, &FolderListing::Folder::path);
    return found == m_folders.end() ? std::nullopt : std::optional(int(found - m_folders.begin()));
}

std::optional<Song> FolderListModel::songAt(int row) const
{
    return SongListModel::songAt(row - folderCount());
}

SongRows FolderListModel::songsIn(const std::vector<RowRange> &ranges) const
{
    const quint32 folders = quint32(folderCount());
    std::vector<RowRange> ofSongs;
    for (const RowRange &range : ranges) {
        if (range.end > folders)
            ofSongs.push_back({std::max(range.begin, folders) - folders, range.end - folders});
    }
    return SongListModel::songsIn(ofSongs);
}

int FolderListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : folderCount() + SongListModel::rowCount();
}

QVariant FolderListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FolderListing::Folder *folder = folderAt(index.row());
    if (!folder)
        return SongListModel::data(index, role);
    switch (role) {
    case Qt::DisplayRole:
        return folder->name.isEmpty() ? QString::fromUtf8(folder->path) : folder->name;
    case UriRole:
        return folder->path;
    case LoadedRole:
        return true;
    default:
        return {};
    }
}

Qt::ItemFlags FolderListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = SongListModel::flags(index);
    return folderAt(index.row()) ? flags & ~Qt::ItemIsDragEnabled : flags;
}

} // namespace toccata
