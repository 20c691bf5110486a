// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actor.h"
#include "core/actor/promise.h"
#include "core/library/catalogue.h"
#include "core/library/libraryrequests.h"
#include "core/mpd/address.h"
#include "core/mpd/busy.h"
#include "core/web/mopidyweb.h"

#include <QHash>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace toccata {

/// Browses a Mopidy by its web side, in a thread of its own. That side tells artists, albums and playlists
/// from folders, and the names of a level without looking every song up first, which on the MPD side takes
/// the services behind it as long as there are songs.
class MopidyBrowser : public actor::Actor
{
public:
    void onStart() override;
    void onStop() override;

    using Told = std::function<void(const std::optional<mpd::Busy> &)>;
    /// \param told  is called with what Mopidy is asked to do, and with nothing when it has done all of it.
    void tellTasks(Told told) { m_told = std::move(told); }

    /// \param web  where the web side of what \p mpd is connected to should be.
    void connected(const QUrl &web, const mpd::SessionProxy &mpd);
    void disconnected();

    // Errors of all: Unsupported, where there is no web side of that server; NotFound; Offline; Refused;
    // TimedOut.

    /// One level of the tree, "" is its root. Its songs are titles and URIs alone.
    actor::Future<FolderListing> level(const QByteArray &path);
    /// The albums of the services that keep a list of them: all local ones, and those that a person has saved
    /// at Spotify.
    actor::Future<std::vector<NamedAlbum>> albums();
    /// The songs with \p text among those that lie on the server itself, which takes it no time.
    actor::Future<SongRows> localSongs(const QString &text);
    /// The names of playlists that nobody can change, as MPD's side writes them.
    actor::Future<QStringList> readOnlyPlaylists();
    /// All that is known of the songs called \p uris, in their order; those that do not resolve are not
    /// there.
    actor::Future<SongRows> songs(const QList<QByteArray> &uris);

private:
    template <class T>
    using Done = std::function<void(const Result<T> &)>;

    /// Has \p begin do what is asked, and tells of it as \p task until it is done.
    template <class T>
    actor::Future<T> perform(const mpd::Busy &task, const std::function<void(const Done<T> &)> &begin);
    void tellOldest() const;

    void readAlbums(
        std::size_t from, std::vector<NamedAlbum> found, const Done<std::vector<NamedAlbum>> &done);
    void readLevel(const QByteArray &path, const Done<FolderListing> &done);
    void browse(const QByteArray &path, const QJsonValue &uri, const Done<FolderListing> &done);

    // Made in onStart() and connected().
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<MopidyWeb> m_web;
    /// The URIs of the levels seen so far, by their paths. A path is good until Mopidy starts again.
    QHash<QByteArray, QByteArray> m_uris;
    Told m_told;
    /// What is asked of it now, by numbers that grow. Mopidy does one thing after the other.
    std::map<int, mpd::Busy> m_tasks;
    int m_lastTask = 0;
};

} // namespace toccata
