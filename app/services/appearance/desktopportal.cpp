// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/appearance/desktopportal.h"

#include "app/services/appearance/portallistener.h"

#include <QDBusConnection>
#include <QFileInfo>

namespace toccata {

namespace {

const QString connectionName = QStringLiteral("toccata-appearance");

/// Empty where nobody has started one: libdbus would start a bus then.
QString sessionBus()
{
    const QString told = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!told.isEmpty())
        return told;
    const QString usual = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus");
    return QFileInfo::exists(usual) ? QStringLiteral("unix:path=") + usual : QString();
}

} // namespace

DesktopPortal::DesktopPortal(actor::Published<DesktopLook> look, QString bus)
    : m_look(std::move(look))
    , m_bus(std::move(bus))
{ }

DesktopPortal::~DesktopPortal() = default;

void DesktopPortal::onStart()
{
    const QString address = m_bus.isEmpty() ? sessionBus() : m_bus;
    if (address.isEmpty())
        return;
    const QDBusConnection bus = QDBusConnection::connectToBus(address, connectionName);
    if (!bus.isConnected())
        return;
    m_listener = std::make_unique<PortalListener>(bus, [this](const PortalSettings &settings) {
        const DesktopLook look = desktopLook(settings);
        if (look != *m_look.current())
            m_look.publish(std::make_shared<DesktopLook>(look));
    });
}

void DesktopPortal::onStop()
{
    m_listener.reset();
    QDBusConnection::disconnectFromBus(connectionName);
}

} // namespace toccata
