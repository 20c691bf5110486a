// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/mopidybrowser.h"

#include "core/library/mopidymodels.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace toccata {

namespace {

/// A level whose rows are albums.
struct AlbumShelf
{
    const char *uri;
    bool withArtist;
};
// Source: Mopidy-Local 3.2 and Mopidy-Spotify 5. A Mopidy without the extension answers with an empty list.
constexpr std::array shelves{
    AlbumShelf{"local:directory?type=album", false}, AlbumShelf{"spotify:your:albums", true}};

std::exception_ptr unsupported()
{
    return toException({Error::Kind::Unsupported});
}

} // namespace

void MopidyBrowser::onStart()
{
    m_network = std::make_unique<QNetworkAccessManager>();
}

void MopidyBrowser::onStop()
{
    m_web.reset();
    m_network.reset();
}

void MopidyBrowser::connected(const QUrl &web, const mpd::SessionProxy &mpd)
{
    m_uris.clear();
    m_web = std::make_unique<MopidyWeb>(*this, *m_network, web, mpd);
}

void MopidyBrowser::disconnected()
{
    m_web.reset();
    m_uris.clear();
}

actor::Future<FolderListing> MopidyBrowser::level(const QByteArray &path)
{
    if (!m_web)
        return actor::failedFuture<FolderListing>(unsupported());
    const auto promise = std::make_shared<actor::Promise<FolderListing>>();
    readLevel(path, [promise](const Result<FolderListing> &listing) {
        listing ? promise->set(*listing) : promise->setException(toException(listing.error()));
    });
    return promise->future();
}

// A path that was not come by, as after a restart of the program, is looked for from the root on.
void MopidyBrowser::readLevel(const QByteArray &path, Found done)
{
    if (path.isEmpty())
        return browse(path, QJsonValue::Null, std::move(done));
    const auto known = m_uris.constFind(path);
    if (known != m_uris.cend())
        return browse(path, QString::fromUtf8(*known), std::move(done));
    const QByteArray above = path.left(std::max<qsizetype>(path.lastIndexOf('/'), 0));
    readLevel(above, [this, path, done = std::move(done)](const Result<FolderListing> &listing) {
        const auto found = m_uris.constFind(path);
        if (!listing)
            done(listing);
        else if (found == m_uris.cend())
            done(Error{Error::Kind::NotFound});
        else
            browse(path, QString::fromUtf8(*found), done);
    });
}

void MopidyBrowser::browse(const QByteArray &path, const QJsonValue &uri, Found done)
{
    m_web->call(QStringLiteral("core.library.browse"), {{QStringLiteral("uri"), uri}},
        [this, path, done = std::move(done)](const Result<QJsonValue> &refs) {
            if (!refs)
                return done(refs.error());
            const FolderListing listing = listingOf(*refs, path);
            for (const FolderListing::Folder &folder : listing.folders)
                m_uris.insert(folder.path, folder.uri);
            done(listing);
        });
}

actor::Future<std::vector<NamedAlbum>> MopidyBrowser::albums()
{
    if (!m_web)
        return actor::failedFuture<std::vector<NamedAlbum>>(unsupported());
    actor::Promise<std::vector<NamedAlbum>> promise;
    const auto future = promise.future();
    readAlbums(0, {}, std::move(promise));
    return future;
}

// One after the other: Mopidy does one thing at a time anyway, and somebody's pause gets in between.
void MopidyBrowser::readAlbums(
    std::size_t from, std::vector<NamedAlbum> found, actor::Promise<std::vector<NamedAlbum>> promise)
{
    if (from == shelves.size()) {
        promise.set(std::move(found));
        return;
    }
    const auto shared = std::make_shared<actor::Promise<std::vector<NamedAlbum>>>(std::move(promise));
    m_web->call(QStringLiteral("core.library.browse"),
        {{QStringLiteral("uri"), QString::fromLatin1(shelves[from].uri)}},
        [this, from, found = std::move(found), shared](const Result<QJsonValue> &refs) mutable {
            if (!refs)
                return shared->setException(toException(refs.error()));
            std::ranges::move(albumsIn(*refs, shelves[from].withArtist), std::back_inserter(found));
            readAlbums(from + 1, std::move(found), std::move(*shared));
        });
}

actor::Future<SongRows> MopidyBrowser::localSongs(const QString &text)
{
    if (!m_web)
        return actor::failedFuture<SongRows>(unsupported());
    const QJsonObject query{{QStringLiteral("any"), QJsonArray{text}}};
    const auto promise = std::make_shared<actor::Promise<SongRows>>();
    m_web->call(QStringLiteral("core.library.search"),
        {{QStringLiteral("query"), query}, {QStringLiteral("uris"), QJsonArray{QStringLiteral("local:")}}},
        [promise](const Result<QJsonValue> &found) {
            found ? promise->set(songsFound(*found)) : promise->setException(toException(found.error()));
        });
    return promise->future();
}

actor::Future<SongRows> MopidyBrowser::songs(const QList<QByteArray> &uris)
{
    if (!m_web)
        return actor::failedFuture<SongRows>(unsupported());
    QJsonArray texts;
    for (const QByteArray &uri : uris)
        texts.append(QString::fromUtf8(uri));
    const auto promise = std::make_shared<actor::Promise<SongRows>>();
    m_web->call(QStringLiteral("core.library.lookup"), {{QStringLiteral("uris"), texts}},
        [promise, uris](const Result<QJsonValue> &tracks) {
            tracks ? promise->set(songsIn(*tracks, uris))
                   : promise->setException(toException(tracks.error()));
        });
    return promise->future();
}

} // namespace toccata
