// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/healing.h"

#include <algorithm>
#include <utility>

namespace toccata {

Healing::Healing(ServerProxy server, const actor::Published<ReachabilityHints> &hints,
    const actor::Published<AnnouncedServers> &announced, Clock now)
    : m_server(std::move(server))
    , m_now(std::move(now))
{
    hints.observe(&m_context, [this](const auto &) { m_server.checkConnection(); });
    announced.observe(
        &m_context, [this](const std::shared_ptr<const AnnouncedServers> &servers) { heard(*servers); });
}

// Only one that was not there before: a server that is there and refuses is tried again when its time has
// come.
void Healing::heard(const AnnouncedServers &announced)
{
    const std::vector<AnnouncedServer> before = std::exchange(m_known, announced.servers);
    const auto state = m_server.states.server.current();
    // An attempt that is under way is not begun anew for anybody who announces something.
    if (!state->address || state->connection.phase != mpd::ConnectionState::Phase::WaitingToRetry)
        return;
    const auto isNews = [&](const AnnouncedServer &each) {
        return each.isOnHostOf(*state->address) && std::ranges::find(before, each) == before.end();
    };
    if (isHeardTooSoon() || std::ranges::none_of(announced.servers, isNews))
        return;
    m_listenedTo = m_now();
    m_server.checkConnection();
}

bool Healing::isHeardTooSoon() const
{
    return m_listenedTo && m_now() - *m_listenedTo < betweenAnnouncements;
}

} // namespace toccata
