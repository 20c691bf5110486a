// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actor.h"
#include "core/actor/promise.h"
#include "core/library/catalogue.h"
#include "core/library/libraryrequests.h"
#include "core/mpd/address.h"
#include "core/web/mopidyweb.h"

#include <QHash>

#include <functional>
#include <memory>

namespace toccata {

/// Browses a Mopidy by its web side, in a thread of its own. That side tells artists, albums and playlists
/// from folders, and the names of a level without looking every song up first, which on the MPD side takes
/// the services behind it as long as there are songs.
class MopidyBrowser : public actor::Actor
{
public:
    void onStart() override;
    void onStop() override;

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
    /// All that is known of the songs called \p uris, in their order; those that do not resolve are not
    /// there.
    actor::Future<SongRows> songs(const QList<QByteArray> &uris);

private:
    using Found = std::function<void(const Result<FolderListing> &)>;

    void readAlbums(
        std::size_t from, std::vector<NamedAlbum> found, actor::Promise<std::vector<NamedAlbum>> promise);
    void readLevel(const QByteArray &path, Found done);
    void browse(const QByteArray &path, const QJsonValue &uri, Found done);

    // Made in onStart() and connected().
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<MopidyWeb> m_web;
    /// The URIs of the levels seen so far, by their paths. A path is good until Mopidy starts again.
    QHash<QByteArray, QByteArray> m_uris;
};

} // namespace toccata
