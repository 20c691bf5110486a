// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QString>

namespace toccata {

/// Where the bus of the session or of the system listens; empty where nobody has started one. Libraries that
/// look for themselves would start a session bus then, which nobody asked for and nobody would end.
QString sessionBusAddress();
QString systemBusAddress();

/// A connection of one's own to a message bus, or none. Making it blocks, for half a minute if the bus hangs:
/// so only in a thread where that hurts nobody.
class MessageBus
{
public:
    /// \param address  empty: there is no bus.
    /// \param name  one that nobody else in the program takes.
    MessageBus(const QString &address, QString name);
    ~MessageBus();
    MessageBus(const MessageBus &) = delete;
    MessageBus &operator=(const MessageBus &) = delete;

    /// Whether there was a bus.
    bool isConnected() const { return m_connection.isConnected(); }
    const QDBusConnection &connection() const { return m_connection; }

private:
    const QString m_name;
    const QDBusConnection m_connection;
};

} // namespace toccata
