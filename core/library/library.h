// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"
#include "core/actor/newest.h"
#include "core/actor/promise.h"
#include "core/actor/published.h"
#include "core/library/askedmusic.h"
#include "core/library/droppedmusic.h"
#include "core/library/librarymirror.h"
#include "core/library/librarystate.h"
#include "core/library/librarystatistics.h"
#include "core/library/songsorter.h"
#include "core/library/statisticsrequests.h"
#include "core/mpd/link.h"
#include "core/mpd/status.h"

#include <QSet>
#include <QString>

#include <optional>

namespace toccata {

/// The part of the Server that knows its music. Thread: the Server actor's; others call it through
/// ServerProxy.
///
/// A server that can list itself is mirrored: everything is read, in pages, and grouped in a thread of its
/// own. One that cannot is asked for names, and for songs when somebody wants them.
class Library
{
public:
    Library(actor::Actor &owner, actor::ActorRef<Cataloguer> cataloguer, actor::ActorRef<SongSorter> sorter,
        actor::ActorRef<MopidyBrowser> browser, actor::Published<LibraryState> state);

    /// The server at that address is the next to be connected to.
    void prepare(const mpd::Address &address);
    void connected(const mpd::Link &link);
    void disconnected();
    /// Reads everything anew; what is shown stays until the new is there.
    void reload();
    /// The server says that its music has changed.
    void databaseChanged();
    /// Follows the server's scan of its folder.
    void apply(const mpd::Status &status);

    // Errors of all: Offline, NotFound, Refused, Denied, TimedOut.

    /// The albums of one artist, with their songs. \param uri  as for AskedMusic::albumsOfArtist().
    actor::Future<AlbumSelection> albumsOfArtist(const QString &name, const QByteArray &uri);
    /// One level of the server's tree; "" is its root.
    actor::Future<FolderListing> folder(const QByteArray &path);
    /// What \p folder of the mirror, which has songs alone, holds beside them: playlists, and folders without
    /// any song below them. Nothing without a mirror, and in folders of so many songs that the server's
    /// answer would be too long.
    actor::Future<FolderPlaylists> playlistsIn(const QByteArray &folder);
    /// The songs of the mirror called \p uris, as songsCalled() gives them. Errors: Unsupported without one.
    actor::Future<SongRows> songsCalled(const QList<QByteArray> &uris);
    /// What the server may play of files, folders and streams that another program gives, as droppedMusic()
    /// tells. \param others  whether it takes files that are not in its library.
    actor::Future<DroppedMusic> dropped(const QList<QUrl> &urls, bool others);
    /// Everything that the server tells of a song, in its order and by its own names, tags included that the
    /// library does not keep. A song that is only in the queue, such as a stream, is found there.
    actor::Future<mpd::Pairs> information(const QByteArray &uri);
    /// All songs of the mirror as far as it is there; none without one. One question at a time, of which the
    /// newest wins. Errors: also actor::Cancelled, if a newer one came before this one had begun.
    actor::Future<SortedSongs> sortedSongs(SongField field, Qt::SortOrder order);
    /// Lets the server scan a folder, "" for all, and answers with the number of the job; how it goes on is
    /// in the state. After a rescan everything is read anew. Errors: also Unsupported, Busy.
    actor::Future<quint32> scan(ScanKind kind, const QByteArray &folder);
    /// The music of \p library in numbers, counted in the cataloguer's thread. Errors: none but those of
    /// actors.
    actor::Future<LibraryStatistics> statistics(std::shared_ptr<const LibraryState> library);
    // How albums are made of songs. The library shows it a moment later. Errors: none but those of actors.

    /// "These are one album."
    actor::Future<Correction> joinAlbums(const QList<AlbumKey> &albums);
    /// "These are an album of their own."
    actor::Future<Correction> setApart(const QList<QByteArray> &songUris);
    /// Takes back what made the album with that key.
    actor::Future<Correction> takeCorrectionBack(const AlbumKey &album);
    /// Sorts without these words before names.
    void setArticles(const Articles &articles);

    /// What the server tells of itself.
    actor::Future<ServerStatistics> serverStatistics();

private:
    // Declared before the part that uses it.
    actor::Actor &m_owner;

public:
    /// What is asked of the server itself, where it is not mirrored.
    AskedMusic asked;

private:
    actor::Future<Correction> correct(std::function<AlbumKey(AlbumCorrections &)> change);
    void readNames();
    void showNames(const Catalogue &names);
    void show(const Catalogue &catalogue, bool isWhole);
    void failed(const Error &error);
    void settleScans();
    std::optional<int> knownSongs() const;
    void publish();
    template <class T>
    actor::Future<T> offline() const;
    template <class T>
    actor::Future<T> askForAllTags(mpd::Request<T> request) const;

    actor::ActorRef<Cataloguer> m_cataloguer;
    actor::ActorRef<SongSorter> m_sorter;
    actor::Newest<SortedSongs> m_sorted;
    actor::Published<LibraryState> m_published;
    std::optional<mpd::Link> m_link;
    LibraryState m_state;
    Scans m_scans;
    LibraryMirror m_mirror;
    /// The mpd::Address::key() of the server, and of those that were reading every file for us when their
    /// connection ended.
    QString m_server;
    QSet<QString> m_rescanning;
    bool m_announcedFirst = false;
};

} // namespace toccata
