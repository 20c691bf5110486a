// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/libraryrequests.h"
#include "core/music/songlistmodel.h"

namespace toccata {

/// One level of folders as a list of songs: the folders come first, then the playlists. Thread: GUI.
class FolderListModel : public SongListModel
{
    Q_OBJECT

public:
    using SongListModel::SongListModel;

    /// What came with setPlaylists() stays: it may be there before the listing.
    void setListing(const FolderListing &listing);
    /// More of the listing's songs: of the first \p known all that there is.
    void setDetails(const SongRows &songs, int known);
    /// What the server has here beside the listing. Folders take their places among the others.
    void setPlaylists(const FolderPlaylists &found);

    /// The folder at \p row; null where none is.
    const FolderListing::Folder *folderAt(int row) const;
    /// The playlist at \p row; null where none is.
    const FolderPlaylists::Playlist *playlistAt(int row) const;
    bool isSong(int row) const { return row >= othersCount(); }
    /// Whether the folder at \p row is a CUE sheet that the server shows as one.
    bool isCueSheet(int row) const;
    /// The row of the folder or playlist with that path.
    std::optional<int> rowOf(const QByteArray &path) const;

    std::optional<Song> songAt(int row) const override;
    SongRows songsIn(const std::vector<RowRange> &ranges) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    int folderCount() const { return int(m_folders.size()); }
    /// Rows that are no songs.
    int othersCount() const { return folderCount() + int(m_playlists.size()); }
    QString spokenKind(const FolderListing::Folder &folder, int row) const;
    void removeFolder(const QByteArray &path);
    void insertFolder(const FolderListing::Folder &folder);

    std::vector<FolderListing::Folder> m_folders;
    /// Of so many songs more than the title is here.
    int m_detailed = 0;
    /// Those that are among the folders beside the listing's.
    std::vector<FolderListing::Folder> m_foldersWithoutSongs;
    std::vector<FolderPlaylists::Playlist> m_playlists;
};

} // namespace toccata
