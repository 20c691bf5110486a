// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/playlists/playlists.h"

#include "core/base/logging.h"
#include "core/mpd/errors.h"
#include "core/playlists/playlistrequests.h"

#include <algorithm>
#include <utility>

namespace toccata {

namespace {

/// The connection for what takes long may end while it reads something else, and is there again at once.
constexpr int attemptsToRead = 2;

} // namespace

Playlists::Playlists(
    actor::Actor &owner, actor::ActorRef<PlaylistFileWorker> files, actor::Published<PlaylistsState> state)
    : m_owner(owner)
    , m_files(std::move(files))
    , m_published(std::move(state))
    , editor(owner, [this] { publish(); })
{ }

void Playlists::connected(const mpd::Link &link)
{
    m_link = link;
    m_libraryError.reset();
    m_isTidy = false;
    editor.connected(link);
}

void Playlists::disconnected()
{
    ++m_generation;
    m_link.reset();
    awaitMirror(Error{Error::Kind::Offline});
    m_readOnly.clear();
    editor.disconnected();
    m_state = {.revision = m_state.revision};
    publish();
}

void Playlists::read()
{
    if (!m_link)
        return;
    if (!m_link->capabilities.has("listplaylists")) {
        arrived({}, false);
        return;
    }
    ask(attemptsToRead);
}

void Playlists::ask(int attempts)
{
    m_link->bulk.send(playlistsRequest())
        .deliver(
            m_owner.selfRef(&m_owner),
            [this, generation = m_generation](const PlaylistsState &state) {
                if (generation == m_generation)
                    arrived(state, true);
            },
            [this, attempts, generation = m_generation](const std::exception_ptr &failure) {
                if (generation == m_generation)
                    failed(mpd::toError(failure), attempts);
            });
}

void Playlists::failed(const Error &error, int attempts)
{
    qCInfo(logMpd) << "playlists not read:" << nameOf(error.kind) << error.serverText;
    // A server that hung up at something else before it came to this has said nothing of its playlists.
    const bool isUnheard = error.kind == Error::Kind::Offline || error.kind == Error::Kind::Dropped
        || error.kind == Error::Kind::TimedOut || error.kind == Error::Kind::Protocol;
    if (isUnheard && attempts > 1)
        ask(attempts - 1);
    else if (!isUnheard || !m_state.known)
        arrived({}, false); // without a playlist folder MPD refuses
}

void Playlists::arrived(const PlaylistsState &read, bool available)
{
    if (available && !std::exchange(m_isTidy, true))
        editor.tidyUp(read.playlists);
    m_state.playlists.clear();
    std::ranges::copy_if(read.playlists, std::back_inserter(m_state.playlists),
        [](const StoredPlaylist &playlist) { return !PlaylistWriter::isAside(playlist.name); });
    markReadOnly();
    m_state.known = true;
    m_state.available = available;
    ++m_state.revision;
    publish();
}

void Playlists::setReadOnly(const QStringList &names)
{
    m_readOnly = names;
    markReadOnly();
    publish();
}

void Playlists::markReadOnly()
{
    for (StoredPlaylist &playlist : m_state.playlists)
        playlist.readOnly = m_readOnly.contains(playlist.name);
}

void Playlists::publish()
{
    editor.tell(m_state);
    m_published.publish(std::make_shared<PlaylistsState>(m_state));
}

actor::Future<SongRows> Playlists::songsInFile(const QByteArray &path) const
{
    if (!m_link)
        return actor::failedFuture<SongRows>(toException({Error::Kind::Offline}));
    return m_link->bulk.send(m_mirror ? playlistSongsRequest(path, m_mirror) : playlistSongsRequest(path));
}

actor::Future<PlaylistUris> Playlists::uris(const QString &name) const
{
    if (!m_link)
        return actor::failedFuture<PlaylistUris>(toException({Error::Kind::Offline}));
    return m_link->bulk.send(playlistUrisRequest(name));
}

void Playlists::setMirror(std::shared_ptr<const SongTable> mirror)
{
    m_mirror = std::move(mirror);
    m_libraryIsRead = true;
    m_libraryError.reset();
    for (const WaitingFile &file : std::exchange(m_waiting, {}))
        file.promise->follow(m_files.ask(&PlaylistFileWorker::read, file.path, m_mirror));
}

void Playlists::awaitMirror(const std::optional<Error> &error)
{
    m_mirror.reset();
    m_libraryIsRead = false;
    m_libraryError = error;
    if (!error)
        return;
    for (const WaitingFile &file : std::exchange(m_waiting, {}))
        file.promise->setException(toException(*error));
}

actor::Future<ImportedPlaylist> Playlists::readFile(const QString &path)
{
    if (!m_link)
        return actor::failedFuture<ImportedPlaylist>(toException({Error::Kind::Offline}));
    if (m_libraryError)
        return actor::failedFuture<ImportedPlaylist>(toException(*m_libraryError));
    if (m_libraryIsRead)
        return m_files.ask(&PlaylistFileWorker::read, path, m_mirror);
    m_waiting.push_back({path, std::make_shared<actor::Promise<ImportedPlaylist>>()});
    return m_waiting.back().promise->future();
}

actor::Future<void> Playlists::writeFile(const QString &name, const QString &path) const
{
    const bool isMopidy = m_link && m_link->capabilities.isMopidy();
    const auto promise = std::make_shared<actor::Promise<void>>();
    songs(name).deliver(
        m_owner.selfRef(&m_owner),
        [this, name, path, promise, names = isMopidy ? SongNames::Uris : SongNames::Paths](
            const SongRows &songs) {
            promise->follow(m_files.ask(&PlaylistFileWorker::write, path, name, songs, names));
        },
        [promise](const std::exception_ptr &failure) { promise->setException(failure); });
    return promise->future();
}

} // namespace toccata
