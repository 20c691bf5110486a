// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/playlists/playlistchange.h"
#include "core/playlists/playlistsstate.h"
#include "core/server/serverproxy.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace toccata {

class PlaylistNameDialog;
class SongActions;

/// What can be done with stored playlists, wherever they are shown. What it does it says, with a way back.
class PlaylistActions : public QObject
{
    Q_OBJECT

public:
    /// \param window  whose dialogs are shown; also the parent.
    PlaylistActions(SongActions &actions, QWidget *window);

    /// Lets the person choose the playlist that \p uris are added to.
    void choosePlaylistFor(const PlaylistUris &uris);
    /// Asks for a name, and makes a playlist of \p uris.
    void askForNew(const PlaylistUris &uris = {});
    /// The same of what is in the queue.
    void askToSaveQueue();
    /// Asks for playlist files of this computer, and makes a playlist of each.
    void askToImport();
    void import(const QString &path);
    /// Asks where to, and writes the playlist into a file.
    void askToExport(const QString &name);
    void askToRename(const QString &name);
    void duplicate(const QString &name);
    void remove(const QString &name);
    void append(const QString &name, const PlaylistUris &uris);
    /// See PlaylistEditor.
    void change(
        const QString &name, PlaylistEdit::Kind kind, const PlaylistUris &base, const PlaylistUris &wanted);

    /// Reads the songs of a playlist, and says so if there are none.
    void withSongs(const QString &name, std::function<void(const SongRows &)> use);
    /// What can be done with a playlist as a whole.
    void fillMenu(QMenu &menu, const QString &name);

    /// Whether that playlist can be changed, if the server allows it.
    bool isEditable(const QString &name) const;
    /// And it does.
    bool canChange(const QString &name) const;
    SongActions &songs() { return m_actions; }

Q_SIGNALS:
    /// One is called otherwise now.
    void renamed(const QString &name, const QString &newName);

private:
    /// \param ask  is called at once: what was undoable before it is not what it has done.
    void watch(const std::function<actor::Future<mpd::EditResult>()> &ask, bool saysSo,
        std::function<void()> then = {});
    void saySo(const mpd::EditResult &result);
    void imported(const ImportedPlaylist &playlist);
    void failed(const std::exception_ptr &failure);
    PlaylistNameDialog *ask(const QString &title, const QString &name, const QString &button,
        std::function<void(const QString &)> then);
    void replaceByQueue(const QString &name);
    QStringList names() const;

    SongActions &m_actions;
    QWidget &m_window;
    ServerProxy m_server;
    /// What imported playlists are called that the list does not show yet.
    QStringList m_importing;
};

} // namespace toccata
