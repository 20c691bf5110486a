// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/proxy.h"
#include "core/server/server.h"

namespace toccata {

/// What others call to play. Each answers when the server has. Thread: any. Documented at Player. Written out
/// in serverproxy.cpp, so that the machinery behind a call is compiled there alone.
struct PlayerProxy : actor::Proxy<Server, &Server::player>
{
    using Proxy::Proxy;

    actor::Future<void> play() const;
    actor::Future<void> playId(quint32 songId) const;
    actor::Future<void> pause(bool paused) const;
    actor::Future<void> stop() const;
    actor::Future<void> next() const;
    actor::Future<void> previous() const;
    actor::Future<void> seek(std::chrono::milliseconds position) const;
    actor::Future<void> setVolume(int percent) const;
    actor::Future<void> setRandom(bool on) const;
    actor::Future<void> setRepeat(bool on) const;
    actor::Future<void> setSingle(mpd::OneShot mode) const;
    actor::Future<void> setConsume(mpd::OneShot mode) const;
    actor::Future<void> stopAfter(std::optional<quint32> songId) const;
    actor::Future<void> setCrossfade(std::chrono::seconds length) const;
    actor::Future<void> setReplayGain(ReplayGainMode mode) const;
    actor::Future<void> clearError() const;
};

/// Documented at QueueEditor.
struct QueueProxy : actor::Proxy<Server, &Server::queue>
{
    using Proxy::Proxy;
    using Uris = QList<QByteArray>;

    actor::Future<mpd::EditResult> add(const Uris &uris) const;
    actor::Future<mpd::EditResult> addNext(const Uris &uris) const;
    actor::Future<mpd::EditResult> insert(const Uris &uris, quint32 position) const;
    actor::Future<mpd::EditResult> replace(const Uris &uris, int playIndex, const QString &name,
        std::chrono::milliseconds from = {}, const std::vector<MarksAt> &marks = {}) const;
    actor::Future<mpd::EditResult> clear() const;
    actor::Future<mpd::EditResult> remove(const QList<quint32> &songIds) const;
    actor::Future<mpd::EditResult> crop(const QList<quint32> &songIds) const;
    actor::Future<mpd::EditResult> removeDuplicates() const;
    actor::Future<mpd::EditResult> move(const QList<quint32> &songIds, quint32 position) const;
    actor::Future<mpd::EditResult> shuffle(const QList<quint32> &songIds = {}) const;
    actor::Future<mpd::EditResult> reverse() const;
    actor::Future<mpd::EditResult> sort(
        SongField field, Qt::SortOrder order, const QList<quint32> &songIds = {}) const;
    actor::Future<mpd::EditResult> playNext(const QList<quint32> &songIds) const;
    actor::Future<mpd::EditResult> notNext(quint32 songId) const;
    actor::Future<mpd::EditResult> setPriority(const QList<quint32> &songIds, quint8 priority) const;
    actor::Future<mpd::EditResult> setPart(quint32 songId, const std::optional<SongPart> &part) const;
    actor::Future<mpd::EditResult> undo() const;
    actor::Future<mpd::EditResult> redo() const;
    bool cancel() const;
};

/// Documented at Library and AskedMusic.
struct LibraryProxy : actor::Proxy<Server, &Server::library>
{
    using Proxy::Proxy;

    actor::Future<AlbumSelection> albumsOfArtist(const QString &name, const QByteArray &uri = {}) const;
    actor::Future<AlbumSelection> albumsCalled(const QString &title, const QByteArray &uri = {}) const;
    actor::Future<FolderListing> folder(const QByteArray &path) const;
    actor::Future<SongRows> songsOf(const QList<QByteArray> &uris) const;
    actor::Future<FolderPlaylists> playlistsIn(const QByteArray &folder) const;
    actor::Future<SongRows> songsCalled(const QList<QByteArray> &uris) const;
    actor::Future<DroppedMusic> dropped(const QList<QUrl> &urls, bool others) const;
    actor::Future<SongRows> songsBehind(const QByteArray &uri) const;
    actor::Future<mpd::Pairs> information(const QByteArray &uri) const;
    actor::Future<SortedSongs> sortedSongs(SongField field, Qt::SortOrder order) const;
    actor::Future<quint32> scan(ScanKind kind, const QByteArray &folder = {}) const;
    actor::Future<quint32> update(const QByteArray &folder = {}) const;
    actor::Future<quint32> rescan(const QByteArray &folder = {}) const;
    actor::Future<LibraryStatistics> statistics(std::shared_ptr<const LibraryState> library) const;
    actor::Future<ServerStatistics> serverStatistics() const;
    actor::Future<Correction> joinAlbums(const QList<AlbumKey> &albums) const;
    actor::Future<Correction> setApart(const QList<QByteArray> &songUris) const;
    actor::Future<Correction> takeCorrectionBack(const AlbumKey &album) const;
    bool setArticles(const Articles &articles) const;
    bool setMopidyPort(quint16 port) const;
    bool reload() const;
};

/// Documented at Playlists and PlaylistEditor.
struct PlaylistsProxy : actor::Proxy<Server, &Server::playlists>
{
    using Proxy::Proxy;

    actor::Future<SongRows> songs(const QString &name) const;
    actor::Future<SongRows> songsInFile(const QByteArray &path) const;
    actor::Future<PlaylistUris> uris(const QString &name) const;
    actor::Future<ImportedPlaylist> readFile(const QString &path) const;
    actor::Future<void> writeFile(const QString &name, const QString &path) const;
    actor::Future<mpd::EditResult> create(const QString &name, const PlaylistUris &uris) const;
    actor::Future<mpd::EditResult> saveQueue(const QString &name) const;
    actor::Future<mpd::EditResult> replace(const QString &name, const PlaylistUris &uris) const;
    actor::Future<mpd::EditResult> duplicate(const QString &name, const QString &newName) const;
    actor::Future<mpd::EditResult> append(const QString &name, const PlaylistUris &uris) const;
    actor::Future<mpd::EditResult> change(const QString &name, PlaylistEdit::Kind kind,
        const PlaylistUris &base, const PlaylistUris &wanted) const;
    actor::Future<mpd::EditResult> rename(const QString &name, const QString &newName) const;
    actor::Future<mpd::EditResult> remove(const QString &name) const;
    actor::Future<mpd::EditResult> undo() const;
    actor::Future<mpd::EditResult> redo() const;
    bool cancel() const;
};

/// Documented at Search.
struct SearchProxy : actor::Proxy<Server, &Server::search>
{
    using Proxy::Proxy;

    actor::Future<SearchResults> find(const QString &text) const;
    actor::Future<SearchResults> findAtOnce(const QString &text) const;
    actor::Future<Completions> complete(const QString &text, qsizetype cursor) const;
};

/// Documented at Outputs.
struct OutputsProxy : actor::Proxy<Server, &Server::outputs>
{
    using Proxy::Proxy;

    actor::Future<void> setEnabled(quint32 outputId, bool enabled) const;
};

/// Documented at CoverFinder.
struct ArtworkProxy : actor::Proxy<Server, &Server::artwork>
{
    using Proxy::Proxy;

    /// Cancelling the future withdraws the request.
    actor::Future<Picture> find(const PictureRequest &request) const;
    bool setOptions(const CoverOptions &options) const;
    actor::Future<void> choose(const CoverSubject &subject, const ChosenPicture &picture) const;
    actor::Future<void> forget(const CoverSubject &subject) const;
    actor::Future<qint64> diskUse() const;
    actor::Future<void> clearDisk() const;
};

/// Documented at Recents.
struct RecentsProxy : actor::Proxy<Server, &Server::recents>
{
    using Proxy::Proxy;

    bool add(const RecentQueue &queue) const;
    bool remove(const RecentQueue &queue) const;
    bool clear() const;
    actor::Future<std::optional<FormerQueue>> former(quint64 number) const;
    bool setFormerKept(bool kept) const;
};

/// The server, as the window and everybody else sees it: `server.queue.clear()`,
/// `server.states.player.current()`. Parts are made once, with the proxy; using one looks nothing up. Copied
/// freely. Thread: any.
struct ServerProxy : actor::Proxy<Server>
{
    PlayerProxy player;
    QueueProxy queue;
    LibraryProxy library;
    PlaylistsProxy playlists;
    SearchProxy search;
    OutputsProxy outputs;
    ArtworkProxy artwork;
    RecentsProxy recents;
    ServerStates states;

    ServerProxy(actor::ActorRef<Server> ref, ServerStates itsStates)
        : Proxy(ref)
        , player(ref)
        , queue(ref)
        , library(ref)
        , playlists(ref)
        , search(ref)
        , outputs(ref)
        , artwork(ref)
        , recents(ref)
        , states(std::move(itsStates))
    { }

    bool connectTo(const mpd::Address &address) const;
    bool leave() const;
    bool reconnectNow() const;
    bool checkConnection() const;
    actor::Future<std::vector<quint32>> sortedPlaces(
        const SongRows &songs, SongField field, Qt::SortOrder order) const;
};

} // namespace toccata
