// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"
#include "core/actor/promise.h"
#include "core/actor/published.h"
#include "core/mpd/link.h"
#include "core/music/songrows.h"
#include "core/playlists/playlisteditor.h"
#include "core/playlists/playlistfileworker.h"
#include "core/playlists/playlistsstate.h"

#include <memory>
#include <optional>
#include <vector>

namespace toccata {

/// The part of the Server that knows its playlists. Thread: the Server actor's; others call it through
/// ServerProxy.
class Playlists
{
public:
    Playlists(actor::Actor &owner, actor::ActorRef<PlaylistFileWorker> files,
        actor::Published<PlaylistsState> state);

    void connected(const mpd::Link &link);
    void disconnected();
    /// Another server from now on: what could be undone on the former one is forgotten.
    void forget() { editor.forget(); }
    /// The library is read. \param mirror  all songs of the server; null where it does not tell them
    void setMirror(std::shared_ptr<const SongTable> mirror);
    /// The library is not read yet, or cannot be.
    void awaitMirror(const std::optional<Error> &error = {});
    /// The names of those that nobody can change.
    void setReadOnly(const QStringList &names);
    /// Reads the list anew.
    void read();

    /// The songs of a playlist, in its order. Those that the server does not know are there by their URIs.
    /// Errors: Offline, NotFound, Denied, Unsupported.
    actor::Future<SongRows> songs(const QString &name) const { return songsInFile(name.toUtf8()); }
    /// Which songs those are, and nothing of them: to tell more, a Mopidy looks each of them up.
    actor::Future<PlaylistUris> uris(const QString &name) const;
    /// As songs(), of a playlist file among the music; \p path goes to the server as it is.
    actor::Future<SongRows> songsInFile(const QByteArray &path) const;

    /// What a playlist file of this computer is on this server, once its library is read. Errors: Offline,
    /// those of reading the library, and those of PlaylistFileWorker.
    actor::Future<ImportedPlaylist> readFile(const QString &path);
    /// Writes a playlist into a file of this computer. Errors: also those of songs().
    actor::Future<void> writeFile(const QString &name, const QString &path) const;

private:
    /// A file that is to be read once the library is.
    struct WaitingFile
    {
        QString path;
        std::shared_ptr<actor::Promise<ImportedPlaylist>> promise;
    };

    void ask(int attempts);
    void failed(const Error &error, int attempts);
    void arrived(const PlaylistsState &read, bool available);
    void markReadOnly();
    void publish();

    actor::Actor &m_owner;
    actor::ActorRef<PlaylistFileWorker> m_files;
    actor::Published<PlaylistsState> m_published;
    PlaylistsState m_state;

public:
    /// What changes them.
    PlaylistEditor editor;

private:
    std::optional<mpd::Link> m_link;
    std::shared_ptr<const SongTable> m_mirror;
    bool m_libraryIsRead = false;
    std::optional<Error> m_libraryError;
    std::vector<WaitingFile> m_waiting;
    QStringList m_readOnly;
    /// Since the connection began.
    bool m_isTidy = false;
    /// Counts connections, so that what a former one says is not heard.
    int m_generation = 0;
};

} // namespace toccata
