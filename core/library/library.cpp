// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/library.h"

#include "core/base/logging.h"
#include "core/base/timing.h"
#include "core/library/informationrequests.h"
#include "core/library/scanrequests.h"
#include "core/mpd/errors.h"
#include "core/music/songscalled.h"

#include <algorithm>

namespace toccata {

namespace {

/// Songs of a folder whose names the server is asked for with its playlists: the answer stays below half of
/// what it may send at once.
constexpr std::size_t mostListed = 20'000;

/// \p found as the mirror writes it, without the folders that it has.
FolderPlaylists withoutFolders(FolderPlaylists found, const std::vector<Folder> &mirrored)
{
    QSet<QByteArray> known;
    for (const Folder &folder : mirrored)
        known.insert(folder.path);
    for (FolderListing::Folder &folder : found.folders)
        folder.path += '/';
    std::erase_if(found.folders, [&](const auto &folder) { return known.contains(folder.path); });
    return found;
}

} // namespace

Library::Library(actor::Actor &owner, actor::ActorRef<Cataloguer> cataloguer,
    actor::ActorRef<SongSorter> sorter, actor::ActorRef<MopidyBrowser> browser,
    actor::Published<LibraryState> state)
    : m_owner(owner)
    , asked(owner, std::move(browser),
          {[this](const std::vector<FolderListing::Folder> &services) {
               m_state.services = services;
               publish();
           },
              [this](const Catalogue &names) { showNames(names); },
              [this](const Error &error) { failed(error); }})
    , m_cataloguer(std::move(cataloguer))
    , m_sorter(std::move(sorter))
    , m_sorted(owner)
    , m_published(std::move(state))
    , m_mirror(owner, m_cataloguer,
          {[this](const Catalogue &catalogue, bool isWhole) { show(catalogue, isWhole); },
              [this](LoadProgress progress) {
                  m_state.loading = true;
                  m_state.error.reset();
                  m_state.progress = progress;
                  publish();
              },
              [this](bool checking) {
                  m_state.checking = checking;
                  settleScans();
                  publish();
              },
              [this](const LibraryChanges &changes) {
                  m_scans.compared(changes.added, changes.gone, changes.changed);
              },
              [this](const Error &error) { failed(error); }})
{ }

void Library::connected(const mpd::Link &link)
{
    m_link = link;
    asked.connected(link);
    if (link.capabilities.canBeMirrored())
        m_mirror.connected(link);
    else
        readNames();
}

void Library::prepare(const mpd::Address &address)
{
    asked.prepare(address);
    m_server = address.key();
    m_mirror.prepare(m_server);
}

void Library::disconnected()
{
    m_link.reset();
    if (m_scans.rescans())
        m_rescanning.insert(m_server); // it goes on, and may end without us
    m_mirror.disconnected();
    asked.disconnected();
    m_sorted.reset(toException({Error::Kind::Offline}));
    m_announcedFirst = false;
    m_scans.forget();
    m_state = {};
    publish();
}

void Library::reload()
{
    if (!m_link)
        return;
    m_scans.libraryChanges();
    m_state.loading = true; // what ends now is no end of it
    if (m_link->capabilities.canBeMirrored())
        m_mirror.reload();
    else
        readNames();
}

void Library::databaseChanged()
{
    m_scans.libraryChanges();
    if (m_link && m_link->capabilities.canBeMirrored())
        m_mirror.databaseChanged();
    else
        reload();
}

void Library::show(const Catalogue &catalogue, bool isWhole)
{
    m_state.source = LibraryState::Source::Mirror;
    m_state.catalogue = catalogue;
    m_state.loading = !isWhole;
    m_state.error.reset();
    m_state.isWhole = m_state.isWhole || isWhole;
    settleScans();
    publish();
    if (!std::exchange(m_announcedFirst, true))
        milestone(QStringLiteral("library-first-rows"));
    if (isWhole)
        milestone(QStringLiteral("library-complete %1").arg(catalogue.songs->size()));
}

void Library::readNames()
{
    m_state.source = LibraryState::Source::Names; // the tree can be browsed before the names are here
    m_state.loading = true;
    m_state.progress = {};
    m_state.error.reset();
    publish();
    asked.readNames();
}

void Library::showNames(const Catalogue &names)
{
    m_state.catalogue = names;
    m_state.loading = false;
    settleScans();
    publish();
    if (!std::exchange(m_announcedFirst, true))
        milestone(QStringLiteral("library-first-rows"));
}

void Library::failed(const Error &error)
{
    m_state.loading = false;
    m_state.error = error;
    publish();
}

void Library::apply(const mpd::Status &status)
{
    const std::vector<Scan> ended = m_scans.follow(status.updateJob, Scan::Clock::now());
    if (m_link && !status.updateJob && m_rescanning.remove(m_server))
        reload();
    if (ended.empty() && m_scans.state() == m_state.scans)
        return;
    m_state.scans = m_scans.state();
    // A rescan changes songs without changing their time, so only reading everything shows what it found.
    const auto isRescan = [](const Scan &scan) { return scan.kind == ScanKind::Rescan; };
    if (std::ranges::any_of(ended, isRescan))
        reload();
    settleScans();
    publish();
}

std::optional<int> Library::knownSongs() const
{
    const bool known = m_state.source == LibraryState::Source::Mirror && m_state.isWhole;
    return known ? std::optional(m_state.catalogue.songs->size()) : std::nullopt;
}

/// Tells what came of our scans as soon as the library shows it.
void Library::settleScans()
{
    if (m_state.loading || m_state.checking)
        return;
    if (const auto result = m_scans.settled(knownSongs()))
        m_state.lastScan = result;
}

template <class T>
actor::Future<T> Library::offline() const
{
    return actor::failedFuture<T>(toException({Error::Kind::Offline}));
}

actor::Future<AlbumSelection> Library::albumsOfArtist(const QString &name, const QByteArray &uri)
{
    if (m_state.source != LibraryState::Source::Mirror)
        return asked.albumsOfArtist(name, uri);
    const Catalogue &catalogue = m_state.catalogue;
    AlbumSelection selection{catalogue.songs, catalogue.albums, {}};
    if (const auto index = catalogue.artists->indexOf(name))
        selection.indexes = catalogue.artists->at(*index).albums;
    return actor::readyFuture(std::move(selection));
}

actor::Future<FolderListing> Library::folder(const QByteArray &path)
{
    if (m_state.source == LibraryState::Source::Mirror && m_state.catalogue.folders) {
        const FolderContents contents = m_state.catalogue.folders->contents(path);
        FolderListing listing;
        for (const Folder &folder : contents.folders)
            listing.folders.push_back({folder.path, folder.name});
        listing.songs = {m_state.catalogue.songs, {contents.songs.begin(), contents.songs.end()}};
        return actor::readyFuture(std::move(listing));
    }
    return asked.folder(path);
}

actor::Future<FolderPlaylists> Library::playlistsIn(const QByteArray &folder)
{
    if (!m_link)
        return offline<FolderPlaylists>();
    if (m_state.source != LibraryState::Source::Mirror || !m_state.catalogue.folders)
        return actor::readyFuture(FolderPlaylists());
    FolderContents inside = m_state.catalogue.folders->contents(folder);
    if (inside.songs.size() > mostListed)
        return actor::readyFuture(FolderPlaylists());
    return m_link->listing.send(folderPlaylistsRequest(folder.endsWith('/') ? folder.chopped(1) : folder))
        .map([folders = std::move(inside.folders)](
                 const FolderPlaylists &found) { return withoutFolders(found, folders); });
}

actor::Future<SongRows> Library::songsCalled(const QList<QByteArray> &uris)
{
    const auto state = m_published.current();
    if (state->source != LibraryState::Source::Mirror)
        return actor::failedFuture<SongRows>(toException({Error::Kind::Unsupported}));
    return m_cataloguer.ask(
        [uris, songs = state->catalogue.songs](Cataloguer &) { return toccata::songsCalled(uris, songs); });
}

actor::Future<DroppedMusic> Library::dropped(const QList<QUrl> &urls, bool others)
{
    const auto state = m_published.current();
    const bool isMirror = state->source == LibraryState::Source::Mirror;
    const auto songs = isMirror ? state->catalogue.songs : std::make_shared<const SongTable>();
    return m_cataloguer.ask([urls, others, songs](Cataloguer &) {
        return droppedMusic(urls, {*songs, others});
    });
}

// Replies of that session carry no tags, but for these requests.
template <class T>
actor::Future<T> Library::askForAllTags(mpd::Request<T> request) const
{
    const auto set = [this](QByteArrayView tags) {
        (void)m_link->listing.send(mpd::plain(mpd::Command("tagtypes").arg(tags)));
    };
    // Each by itself: of a list nothing behind the first refusal would be done. A server that knows nothing
    // of it tells all tags anyway.
    set("all");
    const actor::Future<T> answer = m_link->listing.send(std::move(request));
    set("clear");
    return answer;
}

actor::Future<mpd::Pairs> Library::information(const QByteArray &uri)
{
    if (!m_link)
        return offline<mpd::Pairs>();
    const auto promise = std::make_shared<actor::Promise<mpd::Pairs>>();
    const auto self = m_owner.selfRef(&m_owner);
    const auto lookInQueue = [this, promise, self, uri](const Error &error) {
        if (!m_link)
            return promise->setException(toException({Error::Kind::Offline}));
        askForAllTags(queuedInformationRequest(uri))
            .deliver(
                self,
                [promise, error](const mpd::Pairs &pairs) {
                    pairs.empty() ? promise->setException(toException(error)) : promise->set(pairs);
                },
                [promise, error](const std::exception_ptr &) { promise->setException(toException(error)); });
    };
    askForAllTags(informationRequest(uri, m_link->capabilities))
        .deliver(
            self,
            [promise, lookInQueue](const mpd::Pairs &pairs) {
                pairs.empty() ? lookInQueue({Error::Kind::NotFound}) : promise->set(pairs);
            },
            [promise, lookInQueue](const std::exception_ptr &failure) {
                const Error error = mpd::toError(failure);
                error.ackCode ? lookInQueue(error) : promise->setException(failure);
            });
    return promise->future();
}

actor::Future<SortedSongs> Library::sortedSongs(SongField field, Qt::SortOrder order)
{
    return m_sorted.ask([this, field, order] {
        const auto state = m_published.current();
        if (state->source != LibraryState::Source::Mirror)
            return actor::readyFuture(SortedSongs());
        return m_sorter.ask([catalogue = state->catalogue, field, order](
                                SongSorter &sorter) { return sorter.sorted(catalogue, field, order); });
    });
}

actor::Future<quint32> Library::scan(ScanKind kind, const QByteArray &folder)
{
    if (!m_link)
        return offline<quint32>();
    // In this order: the status that tells of the scan is answered behind this.
    return m_link->interactive.send(scanRequest(kind, folder))
        .then(m_owner.selfRef(&m_owner), [this, kind, folder](quint32 job) {
            if (m_link) {
                m_scans.asked(kind, folder, job, knownSongs());
                m_state.scans = m_scans.state();
                publish();
            }
            return job;
        });
}

actor::Future<LibraryStatistics> Library::statistics(std::shared_ptr<const LibraryState> library)
{
    return m_cataloguer.ask([library = std::move(library)](Cataloguer &) {
        return library->source == LibraryState::Source::Mirror ? libraryStatistics(library->catalogue)
                                                               : nameStatistics(library->catalogue);
    });
}

actor::Future<Correction> Library::correct(std::function<AlbumKey(AlbumCorrections &)> change)
{
    return m_cataloguer.ask(&Cataloguer::correct, std::move(change))
        .then(m_owner.selfRef(&m_owner), [this](const Correction &correction) {
            m_mirror.regroup();
            return correction;
        });
}

actor::Future<Correction> Library::joinAlbums(const QList<AlbumKey> &albums)
{
    return correct([albums](AlbumCorrections &corrections) { return corrections.join(albums); });
}

actor::Future<Correction> Library::setApart(const QList<QByteArray> &songUris)
{
    return correct([songUris](AlbumCorrections &corrections) { return corrections.setApart(songUris); });
}

actor::Future<Correction> Library::takeCorrectionBack(const AlbumKey &album)
{
    return correct([album](AlbumCorrections &corrections) {
        corrections.takeBack(album);
        return album;
    });
}

void Library::setArticles(const Articles &articles)
{
    if (!asked.setArticles(articles))
        return;
    // Behind what is being grouped by the former ones.
    (void)m_cataloguer.ask(&Cataloguer::setArticles, articles).then(m_owner.selfRef(&m_owner), [this] {
        m_mirror.regroup();
    });
    if (m_link && m_state.source == LibraryState::Source::Names)
        readNames();
}

void Library::publish()
{
    m_published.publish(std::make_shared<LibraryState>(m_state));
}

actor::Future<ServerStatistics> Library::serverStatistics()
{
    // Not before what somebody waits for: counting a large library takes the server a second.
    return m_link ? m_link->bulk.send(statisticsRequest()) : offline<ServerStatistics>();
}

} // namespace toccata
