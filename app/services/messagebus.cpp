// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/messagebus.h"

#include <QFileInfo>

namespace toccata {

namespace {

QString ifThere(const QString &socket)
{
    return QFileInfo::exists(socket) ? QStringLiteral("unix:path=") + socket : QString();
}

} // namespace

QString sessionBusAddress()
{
    const QString told = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    // Such an address is no place but the wish that a bus be started.
    if (told.startsWith(QLatin1String("autolaunch:")))
        return {};
    if (!told.isEmpty())
        return told;
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return folder.isEmpty() ? QString() : ifThere(folder + QStringLiteral("/bus"));
}

QString systemBusAddress()
{
    const QString told = qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS");
    return told.isEmpty() ? ifThere(QStringLiteral("/run/dbus/system_bus_socket")) : told;
}

MessageBus::MessageBus(const QString &address, QString name)
    : m_name(std::move(name))
    , m_connection(
          address.isEmpty() ? QDBusConnection(m_name) : QDBusConnection::connectToBus(address, m_name))
{ }

MessageBus::~MessageBus()
{
    QDBusConnection::disconnectFromBus(m_name);
}

} // namespace toccata
