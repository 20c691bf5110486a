// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/playlists/playlisthistory.h"
#include "core/playlists/playlistwriter.h"

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace toccata {

/// Changes the server's playlists, and takes changes back. A part of the Playlists. One edit at a time: each
/// reads the playlist as it is, and looks afterwards what came of it. Thread: the Server actor's; others call
/// it through PlaylistsProxy.
class PlaylistEditor
{
public:
    /// \param changed  what can be undone, or what is being written, is something else now.
    PlaylistEditor(actor::Actor &owner, std::function<void()> changed);

    void connected(const mpd::Link &link);
    void disconnected();
    /// Another server from now on.
    void forget();
    /// Tells \p state what can be undone, and what is under way.
    void tell(PlaylistsState &state) const;
    /// See PlaylistWriter.
    void tidyUp(const std::vector<StoredPlaylist> &playlists) { m_writer.tidyUp(playlists); }
    /// Ends what is under way: it fails as Cancelled, and the playlist is as it was.
    void cancel() { m_writer.cancel(); }

    // Errors of all: Offline, Refused, Denied, Unsupported, Invalid, and Conflict if the playlist was
    // removed, or changed by others so that this has no place in it. Songs that the server does not find are
    // passed over and counted.

    /// Errors: also Exists.
    actor::Future<mpd::EditResult> create(const QString &name, const PlaylistUris &uris);
    /// The same with what is in the queue.
    actor::Future<mpd::EditResult> saveQueue(const QString &name);
    /// Has \p uris in place of all songs of the playlist that there is. Errors: Conflict also if it is gone.
    actor::Future<mpd::EditResult> replace(const QString &name, const PlaylistUris &uris);
    /// Another one with the songs of \p name. Songs that the server does not know any more are not in it, and
    /// counted. Errors: also Exists.
    actor::Future<mpd::EditResult> duplicate(const QString &name, const QString &newName);
    /// Adds songs, or whatever the server takes for a URI (albums, folders), at the end. One that does not
    /// exist is made.
    actor::Future<mpd::EditResult> append(const QString &name, const PlaylistUris &uris);
    /// Makes \p wanted of the playlist that was \p base when somebody looked at it. \param kind  what that is
    /// called. Errors: also NotFound, if there are songs in it that the server does not know any more, and so
    /// would be lost.
    actor::Future<mpd::EditResult> change(
        const QString &name, PlaylistEdit::Kind kind, const PlaylistUris &base, const PlaylistUris &wanted);
    /// Errors: also Exists.
    actor::Future<mpd::EditResult> rename(const QString &name, const QString &newName);
    actor::Future<mpd::EditResult> remove(const QString &name);

    // Errors: also NotFound, if there is nothing to undo or to do again.

    actor::Future<mpd::EditResult> undo();
    actor::Future<mpd::EditResult> redo();

private:
    using Contents = PlaylistWriter::Contents;
    enum class Direction { New, Undo, Redo };

    struct Job
    {
        PlaylistEdit edit = {};
        /// What is to become of it, as it is now.
        std::function<Result<Contents>(const Contents &)> aim = {};
        /// What brings that about, where it is not written song by song.
        mpd::CommandBatch commands = {};
        Direction direction = Direction::New;
        /// On which server.
        int server = 0;
        actor::Promise<mpd::EditResult> promise = {};
        // As it begins:
        std::optional<PlaylistStep> step = {};
        Contents before = {};
        bool isRead = false;
    };
    using JobPtr = std::shared_ptr<Job>;

    actor::Future<mpd::EditResult> ask(Job job);
    void beginNext();
    void start(const JobPtr &job);
    void takeStep(Job &job);
    void write(const JobPtr &job, const Contents &now);
    void written(const JobPtr &job, const mpd::EditResult &result);
    void failed(const JobPtr &job, const std::exception_ptr &failure);
    void record(Job &job, const Contents &after);
    void putBack(Job &job);
    void finish(const std::function<void()> &resolve);
    template <class T, class OnValue>
    void goOn(const JobPtr &job, const actor::Future<T> &future, OnValue onValue);

    actor::Actor &m_owner;
    std::function<void()> m_changed;
    PlaylistWriter m_writer;
    PlaylistHistory m_history;
    std::deque<JobPtr> m_waiting;
    bool m_isConnected = false;
    bool m_isBusy = false;
    /// Whether what is under way takes something back, or does it again.
    bool m_isBack = false;
    /// Counts servers, so that what was done on a former one cannot be undone on this one.
    int m_server = 0;
};

} // namespace toccata
