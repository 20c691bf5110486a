// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/published.h"
#include "core/server/serverproxy.h"
#include "core/servers/announcedservers.h"
#include "core/servers/reachabilityhints.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace toccata {

/// Has the server looked after at once when there is a reason to: the computer woke up, its network changed,
/// or the computer that is waited for announces a server. Thread: one with an event loop.
class Healing
{
public:
    using Clock = std::function<std::chrono::steady_clock::time_point()>;
    /// Whoever announces something may do so all the time, and is a stranger.
    static constexpr std::chrono::seconds betweenAnnouncements{5};

    Healing(ServerProxy server, const actor::Published<ReachabilityHints> &hints,
        const actor::Published<AnnouncedServers> &announced, Clock now = std::chrono::steady_clock::now);

private:
    void heard(const AnnouncedServers &announced);
    bool isHeardTooSoon() const;

    ServerProxy m_server;
    const Clock m_now;
    std::optional<std::chrono::steady_clock::time_point> m_listenedTo; ///< The last announcement that was.
    std::vector<AnnouncedServer> m_known;
    QObject m_context;
};

} // namespace toccata
