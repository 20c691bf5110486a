// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/appearance/desktopportal.h"

#include "app/services/appearance/portallistener.h"
#include "app/services/messagebus.h"

namespace toccata {

DesktopPortal::DesktopPortal(actor::Published<DesktopLook> look, QString bus)
    : m_look(std::move(look))
    , m_bus(std::move(bus))
{ }

DesktopPortal::~DesktopPortal() = default;

void DesktopPortal::onStart()
{
    m_connection = std::make_unique<MessageBus>(
        m_bus.isEmpty() ? sessionBusAddress() : m_bus, QStringLiteral("toccata-appearance"));
    if (!m_connection->isConnected())
        return;
    m_listener = std::make_unique<PortalListener>(
        m_connection->connection(), [this](const PortalSettings &settings) {
            const DesktopLook look = desktopLook(settings);
            if (look != *m_look.current())
                m_look.publish(std::make_shared<DesktopLook>(look));
        });
}

void DesktopPortal::onStop()
{
    m_listener.reset();
    m_connection.reset();
}

} // namespace toccata
