// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/libraryrequests.h"
#include "ui/songs/latestanswer.h"
#include "ui/songs/page.h"

#include <functional>
#include <optional>

class QMenu;

namespace toccata {

class FolderListModel;
class IconButton;
class PageBody;
class PathBar;
class SongDetails;
class SongActions;
class SongListView;

/// The server's folders, one level at a time, with the playlists that lie in them.
class FoldersPage : public Page
{
    Q_OBJECT

public:
    explicit FoldersPage(SongActions &actions, QWidget *parent = nullptr);

    /// \param path  as the server calls the folder; "" is its root.
    void showFolder(const QByteArray &path);
    /// Shows the songs of a playlist that lies in a folder of the mirror.
    void showPlaylist(const FolderPlaylists::Playlist &playlist);

    QString title() const override;
    QWidget *focusTarget() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectList();
    void askForPlaylists();
    void showPath();
    /// Nobody waits for what is asked for any more.
    void cancel(std::function<void()> again);
    void failed(const Error &error, std::function<void()> again);
    void arrived(const FolderListing &listing);
    void playlistsArrived(const FolderPlaylists &found);
    void follow(const LibraryState &state);
    void showRows(const QString &ifThereAreNone);
    void goToRow(int row);
    /// Makes what one came from the current row, as soon as it is there.
    void returnToWhereOneWas();
    QString nameOfWhatIsOpen() const;
    void goUp();
    void activate(int row);
    void open(const FolderListing::Folder &folder);
    void openPlaylist(const FolderPlaylists::Playlist &playlist);
    void fillMenu(QMenu &menu, const SongRows &selected, int row);
    void fillFolderMenu(QMenu &menu, const FolderListing::Folder &folder);
    void fillPlaylistMenu(QMenu &menu, const FolderPlaylists::Playlist &playlist);
    void withSongsOf(const QByteArray &playlist, std::function<void(const SongRows &)> use);
    void showMore();

    SongActions &m_actions;
    QByteArray m_path;
    /// What of the folder's playlists is open; nothing: the folder itself.
    std::optional<FolderPlaylists::Playlist> m_playlist;
    /// Where one came from, when one goes up: it is the current row then.
    QByteArray m_from;
    FolderListModel *m_model;
    PathBar *m_pathBar;
    IconButton *m_more;
    SongListView *m_list;
    PageBody *m_body;
    SongDetails *m_details;
    LatestAnswer m_answer;
    LatestAnswer m_playlists;
    bool m_asked = false;
    /// The library when it was asked: who reads a folder is not to be led to its top by a scan that found
    /// nothing.
    std::shared_ptr<const AlbumList> m_listedIn;
};

} // namespace toccata
