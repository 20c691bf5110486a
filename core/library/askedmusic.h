// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"
#include "core/library/librarystate.h"
#include "core/library/mopidybrowser.h"
#include "core/mpd/link.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace toccata {

/// The music of a server that does not list itself, most of all of Mopidy: names come first, songs when
/// somebody wants them. A part of the Library. Thread: the Server actor's; others call it through
/// LibraryProxy.
class AskedMusic
{
public:
    struct Calls
    {
        /// The roots of the tree of a Mopidy.
        std::function<void(const std::vector<FolderListing::Folder> &)> services;
        /// Artists and albums by their names; perhaps a second time, with what was learned late.
        std::function<void(const Catalogue &)> names;
        std::function<void(const Error &)> failed;
    };

    AskedMusic(actor::Actor &owner, actor::ActorRef<MopidyBrowser> browser, Calls calls);

    /// The server at that address is the next to be connected to.
    void prepare(const mpd::Address &address) { m_address = address; }
    void connected(const mpd::Link &link);
    void disconnected();
    /// Asks for the names of all artists and albums. Only while connected.
    void readNames();
    /// Sorts without these words before names. Returns whether they are others than before.
    bool setArticles(const Articles &articles);
    /// Where the web side of a Mopidy may be.
    void setMopidyPort(quint16 port);

    // Errors of all: Offline, NotFound, Refused, Denied, TimedOut. Of songsOf() also Unsupported, where a
    // Mopidy has no web side.

    /// The albums of one artist, with their songs. \param uri  what a Mopidy calls the artist; a service that
    /// cannot be asked by it, and where it is empty, the server is asked by \p name.
    actor::Future<AlbumSelection> albumsOfArtist(const QString &name, const QByteArray &uri);
    /// The albums called \p title, with their songs; of several that one with \p uri, if it is known.
    actor::Future<AlbumSelection> albumsCalled(const QString &title, const QByteArray &uri);
    /// The songs that \p uri stands for: an album or artist of a service, or a song.
    actor::Future<SongRows> songsBehind(const QByteArray &uri);
    /// One level of the server's tree; "" is its root.
    actor::Future<FolderListing> folder(const QByteArray &path);
    /// All that is known of songs of which folder() told the titles only, in the order of \p uris; those that
    /// do not resolve are not there. Few at a time: until it has looked them up, a Mopidy answers nobody.
    actor::Future<SongRows> songsOf(const QList<QByteArray> &uris);

private:
    void useBrowser();
    void readServices();
    void namesArrived(const QList<QByteArray> &artists, const QList<QByteArray> &titles);
    void readAlbums();
    void readAlbumsLater();
    void tellNames(const std::vector<NamedAlbum> &albums) const;
    actor::Future<AlbumSelection> albumsBehind(
        const QByteArray &uri, std::function<actor::Future<AlbumSelection>()> otherwise);
    actor::Future<AlbumSelection> albumsOfArtistByName(const QString &name);
    actor::Future<AlbumSelection> albumsByName(const QString &title);

    actor::Actor &m_owner;
    actor::ActorRef<MopidyBrowser> m_browser;
    Calls m_calls;
    std::optional<mpd::Address> m_address;
    quint16 m_mopidyPort = 6680;
    std::optional<mpd::Link> m_link;
    Articles m_articles = Articles::usual();
    /// Of artists, and of albums, as the MPD side tells them.
    QList<QByteArray> m_artists;
    QList<QByteArray> m_titles;
    /// For a web side that does not answer yet: how often it was asked, and when it is the next time. Made in
    /// the owner's thread, when first needed.
    int m_attempts = 0;
    std::unique_ptr<QTimer> m_later;
    /// Counts what was asked for, so that what comes late is not taken for the newest.
    int m_generation = 0;
};

} // namespace toccata
