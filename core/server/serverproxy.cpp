// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverproxy.h"

namespace toccata {

actor::Future<void> PlayerProxy::play() const
{
    return call<&Player::play>().unwrap();
}

actor::Future<void> PlayerProxy::playId(quint32 songId) const
{
    return call<&Player::playId>(songId).unwrap();
}

actor::Future<void> PlayerProxy::pause(bool paused) const
{
    return call<&Player::pause>(paused).unwrap();
}

actor::Future<void> PlayerProxy::stop() const
{
    return call<&Player::stop>().unwrap();
}

actor::Future<void> PlayerProxy::next() const
{
    return call<&Player::next>().unwrap();
}

actor::Future<void> PlayerProxy::previous() const
{
    return call<&Player::previous>().unwrap();
}

actor::Future<void> PlayerProxy::seek(std::chrono::milliseconds position) const
{
    return call<&Player::seek>(position).unwrap();
}

actor::Future<void> PlayerProxy::setVolume(int percent) const
{
    return call<&Player::setVolume>(percent).unwrap();
}

actor::Future<void> PlayerProxy::setRandom(bool on) const
{
    return call<&Player::setRandom>(on).unwrap();
}

actor::Future<void> PlayerProxy::setRepeat(bool on) const
{
    return call<&Player::setRepeat>(on).unwrap();
}

actor::Future<void> PlayerProxy::setSingle(mpd::OneShot mode) const
{
    return call<&Player::setSingle>(mode).unwrap();
}

actor::Future<void> PlayerProxy::setConsume(mpd::OneShot mode) const
{
    return call<&Player::setConsume>(mode).unwrap();
}

actor::Future<void> PlayerProxy::stopAfter(std::optional<quint32> songId) const
{
    return call<&Player::stopAfter>(songId).unwrap();
}

actor::Future<void> PlayerProxy::setCrossfade(std::chrono::seconds length) const
{
    return call<&Player::setCrossfade>(length).unwrap();
}

actor::Future<void> PlayerProxy::setReplayGain(ReplayGainMode mode) const
{
    return call<&Player::setReplayGain>(mode).unwrap();
}

actor::Future<void> PlayerProxy::clearError() const
{
    return call<&Player::clearError>().unwrap();
}

actor::Future<mpd::EditResult> QueueProxy::add(const Uris &uris) const
{
    return call<&Queue::editor, &QueueEditor::add>(uris).unwrap();
}

actor::Future<mpd::EditResult> QueueProxy::addNext(const Uris &uris) const
{
    return call<&Queue::editor, &QueueEditor::addNext>(uris).unwrap();
}

actor::Future<mpd::EditResult> QueueProxy::insert(const Uris &uris, quint32 position) const
{
    return call<&Queue::editor, &QueueEditor::insert>(uris, position).unwrap();
}

actor::Future<mpd::EditResult> QueueProxy::replace(const Uris &uris, int playIndex, const QString &name,
    std::chrono::milliseconds from, const std::vector<MarksAt> &marks) const
{
    return call<&Queue::editor, &QueueEditor::replace>(uris, playIndex, name, from, marks).unwrap();
}

actor::Future<mpd::EditResult> QueueProxy::clear() const
{
    return call<&Queue::editor, &QueueEditor::clear>().unwrap();
}

actor::Future<mpd::EditResult> QueueProxy::remove(const QList<quint32> &songIds) const
{
    return call<&Queue::editor, &QueueEditor::remove>(songIds).unwrap();
}

actor::Future<mpd::EditResult> QueueProxy::crop(const QList<quint32> &songIds) const
{
    return call<&Queue::editor, &QueueEditor::crop>(songIds).unwrap();
}

actor::Future<mpd::EditResult> QueueProxy::removeDuplicates() const
{
    return call<&Queue::editor, &QueueEditor::removeDuplicates>().unwrap();
}

actor::Future<mpd::EditResult> QueueProxy::move(const QList<quint32> &songIds, quint32 position) const
{
    return call<&Queue::editor, &QueueEditor::move>(songIds, position).unwrap();
}

actor::Future<mpd::EditResult> QueueProxy::shuffle(const QList<quint32> &songIds) const
{
    return call<&Queue::editor, &QueueEditor::shuffle>(songIds).unwrap();
}

actor::Future<mpd::EditResult> QueueProxy::reverse() const
{
    return call<&Queue::editor, &QueueEditor::reverse>().unwrap();
}

actor::Future<mpd::EditResult> QueueProxy::sort(
    SongField field, Qt::SortOrder order, const QList<quint32> &songIds) const
{
    return call<&Queue::editor, &QueueEditor::sort>(field, order, songIds).unwrap();
}

actor::Future<mpd::EditResult> QueueProxy::playNext(const QList<quint32> &songIds) const
{
    return call<&Queue::editor, &QueueEditor::playNext>(songIds).unwrap();
}

actor::Future<mpd::EditResult> QueueProxy::notNext(quint32 songId) const
{
    return call<&Queue::editor, &QueueEditor::notNext>(songId).unwrap();
}

actor::Future<mpd::EditResult> QueueProxy::setPriority(const QList<quint32> &songIds, quint8 priority) const
{
    return call<&Queue::editor, &QueueEditor::setPriority>(songIds, priority).unwrap();
}

actor::Future<mpd::EditResult> QueueProxy::setPart(quint32 songId, const std::optional<SongPart> &part) const
{
    return call<&Queue::editor, &QueueEditor::setPart>(songId, part).unwrap();
}

actor::Future<mpd::EditResult> QueueProxy::undo() const
{
    return call<&Queue::editor, &QueueEditor::undo>().unwrap();
}

actor::Future<mpd::EditResult> QueueProxy::redo() const
{
    return call<&Queue::editor, &QueueEditor::redo>().unwrap();
}

bool QueueProxy::cancel() const
{
    return defer<&Queue::editor, &QueueEditor::cancel>();
}

actor::Future<AlbumSelection> LibraryProxy::albumsOfArtist(const QString &name, const QByteArray &uri) const
{
    return call<&Library::albumsOfArtist>(name, uri).unwrap();
}

actor::Future<AlbumSelection> LibraryProxy::albumsCalled(const QString &title, const QByteArray &uri) const
{
    return call<&Library::asked, &AskedMusic::albumsCalled>(title, uri).unwrap();
}

actor::Future<FolderListing> LibraryProxy::folder(const QByteArray &path) const
{
    return call<&Library::folder>(path).unwrap();
}

actor::Future<SongRows> LibraryProxy::songsOf(const QList<QByteArray> &uris) const
{
    return call<&Library::asked, &AskedMusic::songsOf>(uris).unwrap();
}

actor::Future<FolderPlaylists> LibraryProxy::playlistsIn(const QByteArray &folder) const
{
    return call<&Library::playlistsIn>(folder).unwrap();
}

actor::Future<SongRows> LibraryProxy::songsCalled(const QList<QByteArray> &uris) const
{
    return call<&Library::songsCalled>(uris).unwrap();
}

actor::Future<DroppedMusic> LibraryProxy::dropped(const QList<QUrl> &urls, bool others) const
{
    return call<&Library::dropped>(urls, others).unwrap();
}

actor::Future<SongRows> LibraryProxy::songsBehind(const QByteArray &uri) const
{
    return call<&Library::asked, &AskedMusic::songsBehind>(uri).unwrap();
}

actor::Future<mpd::Pairs> LibraryProxy::information(const QByteArray &uri) const
{
    return call<&Library::information>(uri).unwrap();
}

actor::Future<SortedSongs> LibraryProxy::sortedSongs(SongField field, Qt::SortOrder order) const
{
    return call<&Library::sortedSongs>(field, order).unwrap();
}

actor::Future<quint32> LibraryProxy::scan(ScanKind kind, const QByteArray &folder) const
{
    return call<&Library::scan>(kind, folder).unwrap();
}

actor::Future<quint32> LibraryProxy::update(const QByteArray &folder) const
{
    return scan(ScanKind::Update, folder);
}

actor::Future<quint32> LibraryProxy::rescan(const QByteArray &folder) const
{
    return scan(ScanKind::Rescan, folder);
}

actor::Future<LibraryStatistics> LibraryProxy::statistics(std::shared_ptr<const LibraryState> library) const
{
    return call<&Library::statistics>(std::move(library)).unwrap();
}

actor::Future<ServerStatistics> LibraryProxy::serverStatistics() const
{
    return call<&Library::serverStatistics>().unwrap();
}

actor::Future<Correction> LibraryProxy::joinAlbums(const QList<AlbumKey> &albums) const
{
    return call<&Library::joinAlbums>(albums).unwrap();
}

actor::Future<Correction> LibraryProxy::setApart(const QList<QByteArray> &songUris) const
{
    return call<&Library::setApart>(songUris).unwrap();
}

actor::Future<Correction> LibraryProxy::takeCorrectionBack(const AlbumKey &album) const
{
    return call<&Library::takeCorrectionBack>(album).unwrap();
}

bool LibraryProxy::setArticles(const Articles &articles) const
{
    return defer<&Library::setArticles>(articles);
}

bool LibraryProxy::setMopidyPort(quint16 port) const
{
    return defer<&Library::asked, &AskedMusic::setMopidyPort>(port);
}

bool LibraryProxy::reload() const
{
    return defer<&Library::reload>();
}

actor::Future<SongRows> PlaylistsProxy::songs(const QString &name) const
{
    return call<&Playlists::songs>(name).unwrap();
}

actor::Future<SongRows> PlaylistsProxy::songsInFile(const QByteArray &path) const
{
    return call<&Playlists::songsInFile>(path).unwrap();
}

actor::Future<PlaylistUris> PlaylistsProxy::uris(const QString &name) const
{
    return call<&Playlists::uris>(name).unwrap();
}

actor::Future<ImportedPlaylist> PlaylistsProxy::readFile(const QString &path) const
{
    return call<&Playlists::readFile>(path).unwrap();
}

actor::Future<void> PlaylistsProxy::writeFile(const QString &name, const QString &path) const
{
    return call<&Playlists::writeFile>(name, path).unwrap();
}

actor::Future<mpd::EditResult> PlaylistsProxy::create(const QString &name, const PlaylistUris &uris) const
{
    return call<&Playlists::editor, &PlaylistEditor::create>(name, uris).unwrap();
}

actor::Future<mpd::EditResult> PlaylistsProxy::saveQueue(const QString &name) const
{
    return call<&Playlists::editor, &PlaylistEditor::saveQueue>(name).unwrap();
}

actor::Future<mpd::EditResult> PlaylistsProxy::replace(const QString &name, const PlaylistUris &uris) const
{
    return call<&Playlists::editor, &PlaylistEditor::replace>(name, uris).unwrap();
}

actor::Future<mpd::EditResult> PlaylistsProxy::duplicate(const QString &name, const QString &newName) const
{
    return call<&Playlists::editor, &PlaylistEditor::duplicate>(name, newName).unwrap();
}

actor::Future<mpd::EditResult> PlaylistsProxy::append(const QString &name, const PlaylistUris &uris) const
{
    return call<&Playlists::editor, &PlaylistEditor::append>(name, uris).unwrap();
}

actor::Future<mpd::EditResult> PlaylistsProxy::change(
    const QString &name, PlaylistEdit::Kind kind, const PlaylistUris &base, const PlaylistUris &wanted) const
{
    return call<&Playlists::editor, &PlaylistEditor::change>(name, kind, base, wanted).unwrap();
}

actor::Future<mpd::EditResult> PlaylistsProxy::rename(const QString &name, const QString &newName) const
{
    return call<&Playlists::editor, &PlaylistEditor::rename>(name, newName).unwrap();
}

actor::Future<mpd::EditResult> PlaylistsProxy::remove(const QString &name) const
{
    return call<&Playlists::editor, &PlaylistEditor::remove>(name).unwrap();
}

actor::Future<mpd::EditResult> PlaylistsProxy::undo() const
{
    return call<&Playlists::editor, &PlaylistEditor::undo>().unwrap();
}

actor::Future<mpd::EditResult> PlaylistsProxy::redo() const
{
    return call<&Playlists::editor, &PlaylistEditor::redo>().unwrap();
}

bool PlaylistsProxy::cancel() const
{
    return defer<&Playlists::editor, &PlaylistEditor::cancel>();
}

actor::Future<SearchResults> SearchProxy::find(const QString &text) const
{
    return call<&Search::find>(text).unwrap();
}

actor::Future<SearchResults> SearchProxy::findAtOnce(const QString &text) const
{
    return call<&Search::findAtOnce>(text).unwrap();
}

actor::Future<Completions> SearchProxy::complete(const QString &text, qsizetype cursor) const
{
    return call<&Search::complete>(text, cursor).unwrap();
}

actor::Future<void> OutputsProxy::setEnabled(quint32 outputId, bool enabled) const
{
    return call<&Outputs::setEnabled>(outputId, enabled).unwrap();
}

actor::Future<Picture> ArtworkProxy::find(const PictureRequest &request) const
{
    actor::Promise<Picture> promise;
    const actor::Future<Picture> future = promise.future();
    defer<&Artwork::find>(request, std::move(promise));
    return future;
}

bool ArtworkProxy::setOptions(const CoverOptions &options) const
{
    return defer<&Artwork::setOptions>(options);
}

actor::Future<void> ArtworkProxy::choose(const CoverSubject &subject, const ChosenPicture &picture) const
{
    return call<&Artwork::choose>(subject, picture).unwrap();
}

actor::Future<void> ArtworkProxy::forget(const CoverSubject &subject) const
{
    return call<&Artwork::forget>(subject).unwrap();
}

actor::Future<qint64> ArtworkProxy::diskUse() const
{
    return call<&Artwork::diskUse>().unwrap();
}

actor::Future<void> ArtworkProxy::clearDisk() const
{
    return call<&Artwork::clearDisk>().unwrap();
}

bool RecentsProxy::add(const RecentQueue &queue) const
{
    return defer<&Recents::add>(queue);
}

bool RecentsProxy::remove(const RecentQueue &queue) const
{
    return defer<&Recents::remove>(queue);
}

bool RecentsProxy::clear() const
{
    return defer<&Recents::clear>();
}

actor::Future<std::optional<FormerQueue>> RecentsProxy::former(quint64 number) const
{
    return call<&Recents::former>(number).unwrap();
}

bool RecentsProxy::setFormerKept(bool kept) const
{
    return defer<&Recents::setFormerKept>(kept);
}

bool ServerProxy::connectTo(const mpd::Address &address) const
{
    return defer<&Server::connectTo>(address);
}

bool ServerProxy::leave() const
{
    return defer<&Server::leave>();
}

bool ServerProxy::reconnectNow() const
{
    return defer<&Server::reconnectNow>();
}

bool ServerProxy::checkConnection() const
{
    return defer<&Server::checkConnection>();
}

actor::Future<std::vector<quint32>> ServerProxy::sortedPlaces(
    const SongRows &songs, SongField field, Qt::SortOrder order) const
{
    return call<&Server::sortedPlaces>(songs, field, order).unwrap();
}

} // namespace toccata
