// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/askedmusic.h"

#include "core/base/logging.h"
#include "core/mpd/errors.h"
#include "core/music/uri.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace toccata {

namespace {

// A web side that was not there, or too busy to say who it is, is asked for albums again some times.
constexpr int mostAttempts = 5;
constexpr std::chrono::seconds betweenAttempts{40};

template <class T>
actor::Future<T> offline()
{
    return actor::failedFuture<T>(toException({Error::Kind::Offline}));
}

/// Every album among \p songs, by itself.
AlbumSelection albumsAmong(const SongRows &songs, const Articles &articles)
{
    return allAlbums(catalogueOf(songs.table, {articles}));
}

/// Without those of what has no name, which Mopidy calls by its URI.
QList<QByteArray> distinctNames(QList<QByteArray> names)
{
    names.removeIf([](const QByteArray &name) { return isOpaqueUri(name); });
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

} // namespace

AskedMusic::AskedMusic(actor::Actor &owner, actor::ActorRef<MopidyBrowser> browser, Calls calls)
    : m_owner(owner)
    , m_browser(std::move(browser))
    , m_calls(std::move(calls))
{ }

void AskedMusic::connected(const mpd::Link &link)
{
    m_link = link;
    useBrowser();
}

void AskedMusic::disconnected()
{
    m_link.reset();
    m_later.reset();
    ++m_generation;
    m_browser.tell(&MopidyBrowser::disconnected);
}

void AskedMusic::setMopidyPort(quint16 port)
{
    if (std::exchange(m_mopidyPort, port) == port)
        return;
    useBrowser();
    if (m_link && m_attempts > 0)
        readAlbums();
}

void AskedMusic::useBrowser()
{
    if (m_link && m_address && m_link->capabilities.isMopidy())
        m_browser.tell(&MopidyBrowser::connected, mopidyWebAt(*m_address, m_mopidyPort), m_link->interactive);
}

bool AskedMusic::setArticles(const Articles &articles)
{
    return std::exchange(m_articles, articles) != articles;
}

void AskedMusic::readNames()
{
    ++m_generation;
    m_attempts = 0;
    const auto artists = std::make_shared<QList<QByteArray>>();
    const auto onFailure = [this, generation = m_generation](const std::exception_ptr &failure) {
        if (generation == m_generation)
            m_calls.failed(mpd::toError(failure));
    };
    const auto self = m_owner.selfRef(&m_owner);
    if (m_link->capabilities.isMopidy())
        readServices();
    // Mopidy does not fall back from album artist to artist, so both are asked for.
    for (const char *tag : {"albumartist", "artist"}) {
        m_link->bulk.send(listRequest(tag))
            .deliver(
                self, [artists](const QList<QByteArray> &names) { artists->append(names); }, onFailure);
    }
    m_link->bulk.send(listRequest("album"))
        .deliver(
            self,
            [this, artists, generation = m_generation](const QList<QByteArray> &titles) {
                if (generation == m_generation)
                    namesArrived(*artists, titles);
            },
            onFailure);
}

void AskedMusic::readServices()
{
    m_link->bulk.send(folderRequest({}))
        .deliver(
            m_owner.selfRef(&m_owner),
            [this, generation = m_generation](const FolderListing &root) {
                if (generation == m_generation)
                    m_calls.services(root.folders);
            },
            [](const std::exception_ptr &failure) {
                qCInfo(logLibrary) << "services not read:" << mpd::toError(failure).serverText;
            });
}

void AskedMusic::namesArrived(const QList<QByteArray> &artists, const QList<QByteArray> &titles)
{
    m_artists = distinctNames(artists);
    m_titles = distinctNames(titles);
    m_attempts = 0;
    tellNames({});
    readAlbums();
}

// Names alone have neither covers, nor two albums that are called the same.
void AskedMusic::readAlbums()
{
    ++m_attempts;
    m_browser.ask(&MopidyBrowser::albums)
        .unwrap()
        .deliver(
            m_owner.selfRef(&m_owner),
            [this, generation = m_generation](const std::vector<NamedAlbum> &known) {
                if (generation == m_generation && !known.empty())
                    tellNames(known);
            },
            [this, generation = m_generation](const std::exception_ptr &failure) {
                qCInfo(logLibrary) << "albums by name only:" << nameOf(mpd::toError(failure).kind);
                if (generation == m_generation)
                    readAlbumsLater();
            });
}

void AskedMusic::readAlbumsLater()
{
    if (!m_link->capabilities.isMopidy() || m_attempts == mostAttempts)
        return;
    if (!m_later) {
        m_later = std::make_unique<QTimer>();
        m_later->setSingleShot(true);
        QObject::connect(m_later.get(), &QTimer::timeout, [this] { readAlbums(); });
    }
    m_later->start(betweenAttempts);
}

void AskedMusic::tellNames(const std::vector<NamedAlbum> &albums) const
{
    std::vector<NamedAlbum> all = albums;
    QSet<QByteArray> known;
    for (const NamedAlbum &album : albums)
        known.insert(album.title);
    for (const QByteArray &title : m_titles) {
        if (!known.contains(title))
            all.push_back({title});
    }
    m_calls.names(catalogueOfNames(m_artists, all, {m_articles}));
}

actor::Future<AlbumSelection> AskedMusic::albumsOfArtist(const QString &name, const QByteArray &uri)
{
    if (uri.isEmpty())
        return albumsOfArtistByName(name);
    return albumsBehind(uri, [this, name] { return albumsOfArtistByName(name); });
}

actor::Future<AlbumSelection> AskedMusic::albumsCalled(const QString &title, const QByteArray &uri)
{
    if (uri.isEmpty())
        return albumsByName(title);
    // Source: mopidy-local finds nothing by the URI of an album, but names it in each song.
    const auto ofThatAlbum = [uri](AlbumSelection albums) {
        const auto isIt = [&](int index) {
            return songsOfAlbum(albums.songs, albums.albums->at(index)).at(0).raw(Tag::AlbumUri) == uri;
        };
        if (std::ranges::any_of(albums.indexes, isIt))
            std::erase_if(albums.indexes, [&](int index) { return !isIt(index); });
        return albums;
    };
    return albumsBehind(uri, [this, title, ofThatAlbum] { return albumsByName(title).map(ofThatAlbum); });
}

actor::Future<AlbumSelection> AskedMusic::albumsBehind(
    const QByteArray &uri, std::function<actor::Future<AlbumSelection>()> otherwise)
{
    const auto promise = std::make_shared<actor::Promise<AlbumSelection>>();
    songsBehind(uri).deliver(
        m_owner.selfRef(&m_owner),
        [this, promise, otherwise = std::move(otherwise)](const SongRows &songs) {
            if (songs.isEmpty())
                promise->follow(otherwise());
            else
                promise->set(albumsAmong(songs, m_articles));
        },
        [promise](const std::exception_ptr &failure) { promise->setException(failure); });
    return promise->future();
}

// The songs of which the artist is the album artist, else those where the artist takes part.
actor::Future<AlbumSelection> AskedMusic::albumsOfArtistByName(const QString &name)
{
    if (!m_link)
        return offline<AlbumSelection>();
    const auto ask = [this](const QByteArray &tag, const QString &value) {
        return m_link->bulk.send(findRequest({tag, value.toUtf8()}));
    };
    const auto promise = std::make_shared<actor::Promise<AlbumSelection>>();
    const auto onFailure = [promise](const std::exception_ptr &failure) { promise->setException(failure); };
    const auto self = m_owner.selfRef(&m_owner);
    ask("albumartist", name)
        .deliver(
            self,
            [this, ask, name, promise, onFailure, self](const SongRows &songs) {
                if (!songs.isEmpty() || !m_link) {
                    promise->set(albumsAmong(songs, m_articles));
                    return;
                }
                ask("artist", name)
                    .deliver(
                        self,
                        [this, promise](
                            const SongRows &others) { promise->set(albumsAmong(others, m_articles)); },
                        onFailure);
            },
            onFailure);
    return promise->future();
}

actor::Future<AlbumSelection> AskedMusic::albumsByName(const QString &title)
{
    if (!m_link)
        return offline<AlbumSelection>();
    return m_link->bulk.send(findRequest({"album", title.toUtf8()}))
        .map([articles = m_articles](const SongRows &songs) { return albumsAmong(songs, articles); });
}

actor::Future<SongRows> AskedMusic::songsBehind(const QByteArray &uri)
{
    return m_link ? m_link->bulk.send(findRequest({"file", uri})) : offline<SongRows>();
}

actor::Future<FolderListing> AskedMusic::folder(const QByteArray &path)
{
    if (!m_link)
        return offline<FolderListing>();
    if (!m_link->capabilities.isMopidy())
        return m_link->bulk.send(folderRequest(path));
    const auto promise = std::make_shared<actor::Promise<FolderListing>>();
    m_browser.ask(&MopidyBrowser::level, path)
        .unwrap()
        .deliver(
            m_owner.selfRef(&m_owner), [promise](const FolderListing &listing) { promise->set(listing); },
            [this, promise, path](const std::exception_ptr &failure) {
                // MPD's protocol tells less, but it is there.
                if (m_link && mpd::toError(failure).kind == Error::Kind::Unsupported)
                    promise->follow(m_link->bulk.send(folderRequest(path)));
                else
                    promise->setException(failure);
            });
    return promise->future();
}

actor::Future<SongRows> AskedMusic::songsOf(const QList<QByteArray> &uris)
{
    return m_browser.ask(&MopidyBrowser::songs, uris).unwrap();
}

} // namespace toccata
