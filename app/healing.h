// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/published.h"
#include "core/server/serverproxy.h"
#include "core/servers/announcedservers.h"
#include "core/servers/reachabilityhints.h"

#include <QObject>

namespace toccata {

/// Has the server looked after at once when there is a reason to: the computer woke up, its network changed,
/// or the computer that is waited for announces a server. Thread: one with an event loop.
class Healing
{
public:
    Healing(ServerProxy server, const actor::Published<ReachabilityHints> &hints,
        const actor::Published<AnnouncedServers> &announced);

private:
    void heard(const AnnouncedServers &announced);

    ServerProxy m_server;
    std::vector<AnnouncedServer> m_known;
    QObject m_context;
};

} // namespace toccata
