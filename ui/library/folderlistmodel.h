// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/libraryrequests.h"
#include "core/music/songlistmodel.h"

namespace toccata {

/// One level of folders as a list of songs: the folders come first. Thread: GUI.
class FolderListModel : public SongListModel
{
    Q_OBJECT

public:
    using SongListModel::SongListModel;

    void setListing(const FolderListing &listing);

    /// The folder at \p row; null where a song is.
    const FolderListing::Folder *folderAt(int row) const;
    /// The row of the folder with that path.
    std::optional<int> rowOfFolder(const QByteArray &path) const;

    std::optional<Song> songAt(int row) const override;
    SongRows songsIn(const std::vector<RowRange> &ranges) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    int folderCount() const { return int(m_folders.size()); }

    std::vector<FolderListing::Folder> m_folders;
};

} // namespace toccata
