// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/playlists/playlists.h"

#include "core/base/logging.h"
#include "core/mpd/errors.h"
#include "core/playlists/playlistrequests.h"

namespace toccata {

namespace {

std::shared_ptr<PlaylistsState> noPlaylists()
{
    auto state = std::make_shared<PlaylistsState>();
    state->known = true;
    return state;
}

} // namespace

Playlists::Playlists(actor::Actor &owner, actor::Published<PlaylistsState> state)
    : m_owner(owner)
    , m_state(std::move(state))
{ }

void Playlists::connected(const mpd::Link &link)
{
    m_link = link;
}

void Playlists::disconnected()
{
    ++m_generation;
    m_link.reset();
    m_mirror.reset();
    m_state.publish(std::make_shared<PlaylistsState>());
}

void Playlists::read()
{
    if (!m_link)
        return;
    if (!m_link->capabilities.has("listplaylists")) {
        m_state.publish(noPlaylists());
        return;
    }
    m_link->bulk.send(playlistsRequest())
        .deliver(
            m_owner.selfRef(&m_owner),
            [this, generation = m_generation](const PlaylistsState &state) {
                if (generation == m_generation)
                    m_state.publish(std::make_shared<PlaylistsState>(state));
            },
            [this, generation = m_generation](const std::exception_ptr &failure) {
                if (generation != m_generation)
                    return;
                qCInfo(logMpd) << "playlists not read:" << mpd::toError(failure).serverText;
                m_state.publish(noPlaylists()); // without a playlist folder MPD refuses
            });
}

actor::Future<SongRows> Playlists::songsInFile(const QByteArray &path) const
{
    if (!m_link)
        return actor::failedFuture<SongRows>(toException({Error::Kind::Offline}));
    return m_link->bulk.send(m_mirror ? playlistSongsRequest(path, m_mirror) : playlistSongsRequest(path));
}

} // namespace toccata
