// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QStringList>

#include <vector>

namespace toccata::test {

/// A service as a network announces it at one interface over one protocol.
struct AvahiService
{
    QString name;
    QString type;
    QString host;
    QString address;
    quint16 port = 6600;
    int interface = 1;
    int protocol = 0; ///< 0 is IPv4, 1 IPv6.
};

/// An Avahi that sees what the test wants.
class ScriptedAvahi : public QDBusVirtualObject
{
public:
    explicit ScriptedAvahi(const QString &bus);
    ~ScriptedAvahi() override;

    /// From now on the network has this service; one of the same name, type, interface and protocol is there
    /// with another address or port.
    void announce(const AvahiService &service);
    void withdraw(const AvahiService &service);
    /// Tells what it sees before it answers the one who asks, as Avahi may.
    void hurry() { m_hurries = true; }
    /// Never answers to resolvers, nor tells what they find.
    void resolveNothing() { m_resolves = false; }
    /// Becomes Avahi, as it does by itself when it is made.
    void appear();
    void disappear();
    /// Sends a signal as it stands.
    void send(const QString &path, const QString &member, const QVariantList &arguments);

    int browsers() const { return m_browsers; }
    int resolvers() const { return m_resolvers; }
    /// The paths of the resolvers that were given back.
    QStringList freed() const { return m_freed; }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    void answer(const QDBusMessage &message, const QString &path, const std::function<void()> &tell);
    void tellFound(const QString &path, const AvahiService &service);

    const QString m_name;
    QDBusConnection m_bus;
    std::vector<AvahiService> m_services;
    bool m_hurries = false;
    bool m_resolves = true;
    int m_browsers = 0;
    int m_resolvers = 0;
    QStringList m_freed;
};

} // namespace toccata::test
