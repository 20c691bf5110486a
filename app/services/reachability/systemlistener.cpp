// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/reachability/systemlistener.h"

#include <QDBusObjectPath>

namespace toccata {

namespace {

using Reason = ReachabilityHints::Reason;

const QString networkManager = QStringLiteral("org.freedesktop.NetworkManager");
/// Source: NMState of NetworkManager: there is at least a local network. What is below is none, or one that
/// comes or goes.
constexpr uint connectedLocally = 50;

} // namespace

SystemListener::SystemListener(QDBusConnection bus, Heard heard)
    : m_heard(std::move(heard))
{
    bus.connect(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
        SLOT(sleep(bool)));
    bus.connect(networkManager, QStringLiteral("/org/freedesktop/NetworkManager"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"), this,
        SLOT(changeNetwork(QString, QVariantMap)));
}

void SystemListener::sleep(bool begins)
{
    if (!begins)
        m_heard(Reason::WokeUp);
}

void SystemListener::changeNetwork(const QString &interface, const QVariantMap &changed)
{
    if (interface != networkManager)
        return;
    const bool isConnected = changed.value(QStringLiteral("State")).toUInt() >= connectedLocally;
    // From cable to radio the state stays the same. "/" stands for no connection.
    const QString connection
        = changed.value(QStringLiteral("PrimaryConnection")).value<QDBusObjectPath>().path();
    if (isConnected || connection.size() > 1)
        m_heard(Reason::NetworkChanged);
}

} // namespace toccata
