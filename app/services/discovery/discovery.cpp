// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/discovery/discovery.h"

#include "app/services/discovery/avahibrowser.h"
#include "app/services/messagebus.h"

namespace toccata {

Discovery::Discovery(actor::Published<AnnouncedServers> servers, QString bus)
    : m_servers(std::move(servers))
    , m_bus(std::move(bus))
{ }

Discovery::~Discovery() = default;

void Discovery::onStart()
{
    m_connection = std::make_unique<MessageBus>(
        m_bus.isEmpty() ? systemBusAddress() : m_bus, QStringLiteral("toccata-discovery"));
    if (!m_connection->isConnected())
        return;
    m_browser = std::make_unique<AvahiBrowser>(
        m_connection->connection(), [this](const std::vector<Announcement> &announcements) {
            auto servers = std::make_shared<AnnouncedServers>(announcedServers(announcements));
            if (*servers != *m_servers.current())
                m_servers.publish(std::move(servers));
        });
}

void Discovery::onStop()
{
    m_browser.reset();
    m_connection.reset();
}

} // namespace toccata
