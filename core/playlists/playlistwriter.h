// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"
#include "core/actor/promise.h"
#include "core/mpd/editrun.h"
#include "core/mpd/link.h"
#include "core/playlists/playlistchange.h"
#include "core/playlists/playlistsstate.h"

#include <functional>
#include <memory>
#include <optional>

namespace toccata {

/// Reads and writes stored playlists, so that one is always either the old or the new one, whatever happens:
/// it is changed by one list of commands, or written aside under another name and put in its place by one.
/// Thread: the Server actor's.
class PlaylistWriter
{
public:
    /// Nothing: there is no playlist.
    using Contents = std::optional<PlaylistUris>;

    /// \param progressed  is called when running() is another.
    PlaylistWriter(actor::Actor &owner, std::function<void()> progressed);

    void connected(const mpd::Link &link);
    void disconnected();

    // Only while connected. Errors of all: Offline, Refused, Denied, Unsupported, Invalid.

    actor::Future<Contents> read(const QString &name) const;
    /// Makes \p wanted of the playlist \p name, which holds \p now. Songs that the server does not find are
    /// passed over and counted. Errors: also NotFound, if songs of \p now are not on the server any more,
    /// which would be lost; Cancelled after cancel(). It is the old one then.
    actor::Future<mpd::EditResult> write(const QString &name, const Contents &now, const Contents &wanted);
    /// Sends \p commands as one list.
    actor::Future<mpd::EditResult> send(mpd::CommandBatch commands);
    void cancel();

    const std::optional<RunningWrite> &running() const { return m_running; }

    /// Whether a playlist of that name is one that is being written, or was put aside for a moment.
    static bool isAside(const QString &name);
    /// Puts right what was left by somebody whose computer stopped in between. \param playlists  all that the
    /// server has.
    void tidyUp(const std::vector<StoredPlaylist> &playlists);

private:
    struct Aside;
    using AsidePtr = std::shared_ptr<Aside>;

    mpd::CommandBatch emptyPlaylist(const QString &name) const;
    void writeAside(const AsidePtr &aside);
    void written(const AsidePtr &aside, const mpd::EditResult &result);
    void changeAsItLies(const AsidePtr &aside);
    void checkPlace(const AsidePtr &aside, const mpd::EditResult &result);
    void putInPlace(const AsidePtr &aside, const mpd::EditResult &result);
    void giveUp(const AsidePtr &aside, const std::exception_ptr &failure);
    void drop(const QString &name);
    void bringBack(const QString &old, const QString &place);
    PlaylistPowers powers() const;
    bool isSafe(const Contents &now) const;

    actor::Actor &m_owner;
    std::function<void()> m_progressed;
    std::optional<mpd::Link> m_link;
    std::shared_ptr<mpd::EditRun> m_run;
    std::optional<RunningWrite> m_running;
    /// Playlists beside others whose connection ended before they were put in place or removed.
    QStringList m_left;
};

} // namespace toccata
