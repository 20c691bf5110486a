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

/// What \p read makes of what was answered.
template <class Read>
auto readWith(const Result<QJsonValue> &answer, const Read &read) -> Result<decltype(read(*answer))>
{
    if (!answer)
        return answer.error();
    return read(*answer);
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
    disconnected();
    m_web = std::make_unique<MopidyWeb>(*this, *m_network, web, mpd);
}

void MopidyBrowser::disconnected()
{
    m_web.reset();
    m_uris.clear();
    m_tasks.clear(); // nobody answers them any more
    tellOldest();
}

template <class T>
actor::Future<T> MopidyBrowser::perform(
    const mpd::Busy &task, const std::function<void(const Done<T> &)> &begin)
{
    if (!m_web)
        return actor::failedFuture<T>(toException({Error::Kind::Unsupported}));
    const auto promise = std::make_shared<actor::Promise<T>>();
    const int number = ++m_lastTask;
    m_tasks.emplace(number, task);
    tellOldest();
    begin([this, promise, number](const Result<T> &result) {
        m_tasks.erase(number);
        tellOldest();
        result ? promise->set(*result) : promise->setException(toException(result.error()));
    });
    return promise->future();
}

void MopidyBrowser::tellOldest() const
{
    if (m_told)
        m_told(m_tasks.empty() ? std::nullopt : std::optional(m_tasks.begin()->second));
}

actor::Future<FolderListing> MopidyBrowser::level(const QByteArray &path)
{
    const QByteArray name = path.mid(path.lastIndexOf('/') + 1);
    return perform<FolderListing>({mpd::Busy::Task::Folder, QString::fromUtf8(name)},
        [this, path](const Done<FolderListing> &done) { readLevel(path, done); });
}

// A path that was not come by, as after a restart of the program, is looked for from the root on.
void MopidyBrowser::readLevel(const QByteArray &path, const Done<FolderListing> &done)
{
    if (path.isEmpty())
        return browse(path, QJsonValue::Null, done);
    const auto known = m_uris.constFind(path);
    if (known != m_uris.cend())
        return browse(path, QString::fromUtf8(*known), done);
    const QByteArray above = path.left(std::max<qsizetype>(path.lastIndexOf('/'), 0));
    readLevel(above, [this, path, done](const Result<FolderListing> &listing) {
        const auto found = m_uris.constFind(path);
        if (!listing)
            done(listing);
        else if (found == m_uris.cend())
            done(Error{Error::Kind::NotFound});
        else
            browse(path, QString::fromUtf8(*found), done);
    });
}

void MopidyBrowser::browse(const QByteArray &path, const QJsonValue &uri, const Done<FolderListing> &done)
{
    m_web->call(QStringLiteral("core.library.browse"), {{QStringLiteral("uri"), uri}},
        [this, path, done](const Result<QJsonValue> &refs) {
            const auto listing
                = readWith(refs, [&](const QJsonValue &told) { return listingOf(told, path); });
            if (listing) {
                for (const FolderListing::Folder &folder : listing->folders)
                    m_uris.insert(folder.path, folder.uri);
            }
            done(listing);
        });
}

actor::Future<QStringList> MopidyBrowser::readOnlyPlaylists()
{
    return perform<QStringList>({mpd::Busy::Task::Names}, [this](const Done<QStringList> &done) {
        m_web->call(QStringLiteral("core.playlists.as_list"), {},
            [done](const Result<QJsonValue> &refs) { done(readWith(refs, readOnlyPlaylistsIn)); });
    });
}

actor::Future<std::vector<NamedAlbum>> MopidyBrowser::albums()
{
    return perform<std::vector<NamedAlbum>>({mpd::Busy::Task::Names},
        [this](const Done<std::vector<NamedAlbum>> &done) { readAlbums(0, {}, done); });
}

// One after the other: Mopidy does one thing at a time anyway, and somebody's pause gets in between.
void MopidyBrowser::readAlbums(
    std::size_t from, std::vector<NamedAlbum> found, const Done<std::vector<NamedAlbum>> &done)
{
    if (from == shelves.size()) {
        done(std::move(found));
        return;
    }
    m_web->call(QStringLiteral("core.library.browse"),
        {{QStringLiteral("uri"), QString::fromLatin1(shelves[from].uri)}},
        [this, from, found = std::move(found), done](const Result<QJsonValue> &refs) mutable {
            if (!refs)
                return done(refs.error());
            std::ranges::move(albumsIn(*refs, shelves[from].withArtist), std::back_inserter(found));
            readAlbums(from + 1, std::move(found), done);
        });
}

actor::Future<SongRows> MopidyBrowser::localSongs(const QString &text)
{
    const QJsonObject query{{QStringLiteral("any"), QJsonArray{text}}};
    return perform<SongRows>({mpd::Busy::Task::Search, text}, [this, query](const Done<SongRows> &done) {
        m_web->call(QStringLiteral("core.library.search"),
            {{QStringLiteral("query"), query},
                {QStringLiteral("uris"), QJsonArray{QStringLiteral("local:")}}},
            [done](const Result<QJsonValue> &found) { done(readWith(found, songsFound)); });
    });
}

actor::Future<SongRows> MopidyBrowser::songs(const QList<QByteArray> &uris)
{
    QJsonArray texts;
    for (const QByteArray &uri : uris)
        texts.append(QString::fromUtf8(uri));
    return perform<SongRows>({mpd::Busy::Task::Songs}, [this, uris, texts](const Done<SongRows> &done) {
        m_web->call(QStringLiteral("core.library.lookup"), {{QStringLiteral("uris"), texts}},
            [done, uris](const Result<QJsonValue> &tracks) {
                done(readWith(tracks, [&](const QJsonValue &told) { return songsIn(told, uris); }));
            });
    });
}

} // namespace toccata
