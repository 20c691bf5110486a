// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actor.h"
#include "core/actor/published.h"
#include "core/servers/announcedservers.h"

#include <memory>

namespace toccata {

class AvahiBrowser;
class MessageBus;

/// Publishes which servers announce themselves in the local network, as Avahi sees them come and go. Where
/// there is no message bus or no Avahi nothing is ever published; neither is started for that. Connecting to
/// a bus blocks, for half a minute if the bus hangs: so it lives in a thread of its own.
class Discovery final : public actor::Actor
{
public:
    /// \param bus  the address of a message bus; empty: the system's.
    explicit Discovery(actor::Published<AnnouncedServers> servers, QString bus = {});
    ~Discovery() override;

    void onStart() override;
    void onStop() override;

private:
    const actor::Published<AnnouncedServers> m_servers;
    const QString m_bus;
    std::unique_ptr<MessageBus> m_connection;
    std::unique_ptr<AvahiBrowser> m_browser;
};

} // namespace toccata
