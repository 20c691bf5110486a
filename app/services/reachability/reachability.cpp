// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/reachability/reachability.h"

#include "app/services/messagebus.h"
#include "app/services/reachability/systemlistener.h"

namespace toccata {

Reachability::Reachability(actor::Published<ReachabilityHints> hints, QString bus)
    : m_hints(std::move(hints))
    , m_bus(std::move(bus))
{ }

Reachability::~Reachability() = default;

void Reachability::onStart()
{
    m_connection = std::make_unique<MessageBus>(
        m_bus.isEmpty() ? systemBusAddress() : m_bus, QStringLiteral("toccata-reachability"));
    if (!m_connection->isConnected())
        return;
    m_listener = std::make_unique<SystemListener>(
        m_connection->connection(), [this](ReachabilityHints::Reason reason) {
            const quint64 before = m_hints.current()->count;
            m_hints.publish(std::make_shared<ReachabilityHints>(ReachabilityHints{before + 1, reason}));
        });
}

void Reachability::onStop()
{
    m_listener.reset();
    m_connection.reset();
}

} // namespace toccata
