// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/services/discovery/scriptedavahi.h"

#include <QDBusMetaType>
#include <QDBusObjectPath>

#include <algorithm>

namespace toccata::test {

namespace {

const QString service = QStringLiteral("org.freedesktop.Avahi");
const QString domain = QStringLiteral("local");
const QString browserPath = QStringLiteral("/Client0/ServiceBrowser0");
const QString resolverPath = QStringLiteral("/Client0/ServiceResolver%1");

auto sameAs(const AvahiService &wanted)
{
    return [wanted](const AvahiService &each) {
        return each.name == wanted.name && each.type == wanted.type
            && each.interface == wanted.interface && each.protocol == wanted.protocol;
    };
}

QVariantList itemOf(const AvahiService &announced)
{
    return {announced.interface, announced.protocol, announced.name, announced.type, domain, 0U};
}

} // namespace

ScriptedAvahi::ScriptedAvahi(const QString &bus)
    : m_name(QStringLiteral("scripted-avahi"))
    , m_bus(QDBusConnection::connectToBus(bus, m_name))
{
    qDBusRegisterMetaType<QList<QByteArray>>();
    m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath);
    appear();
}

ScriptedAvahi::~ScriptedAvahi()
{
    QDBusConnection::disconnectFromBus(m_name);
}

void ScriptedAvahi::appear()
{
    m_bus.registerService(service);
}

void ScriptedAvahi::disappear()
{
    m_bus.unregisterService(service);
}

void ScriptedAvahi::announce(const AvahiService &announced)
{
    const auto known = std::ranges::find_if(m_services, sameAs(announced));
    if (known != m_services.end()) {
        *known = announced;
        tellFound(resolverPath.arg(1), announced);
        return;
    }
    m_services.push_back(announced);
    send(browserPath, QStringLiteral("ServiceBrowser.ItemNew"), itemOf(announced));
}

void ScriptedAvahi::withdraw(const AvahiService &announced)
{
    std::erase_if(m_services, sameAs(announced));
    send(browserPath, QStringLiteral("ServiceBrowser.ItemRemove"), itemOf(announced));
}

void ScriptedAvahi::send(const QString &path, const QString &member, const QVariantList &arguments)
{
    const qsizetype dot = member.indexOf(QLatin1Char('.'));
    QDBusMessage signal = QDBusMessage::createSignal(
        path, service + QLatin1Char('.') + member.left(dot), member.mid(dot + 1));
    signal.setArguments(arguments);
    m_bus.send(signal);
}

void ScriptedAvahi::tellFound(const QString &path, const AvahiService &announced)
{
    QVariantList found = itemOf(announced);
    found.removeLast();
    found << announced.host << announced.protocol << announced.address
          << QVariant::fromValue(ushort(announced.port))
          << QVariant::fromValue(QList<QByteArray>{"txtvers=1"}) << 0U;
    send(path, QStringLiteral("ServiceResolver.Found"), found);
}

void ScriptedAvahi::answer(
    const QDBusMessage &message, const QString &path, const std::function<void()> &tell)
{
    const auto reply = [&] { m_bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(path)))); };
    if (!m_hurries)
        reply();
    tell();
    if (m_hurries)
        reply();
}

bool ScriptedAvahi::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    const QVariantList asked = message.arguments();
    if (message.member() == u"ServiceBrowserNew") {
        ++m_browsers;
        answer(message, browserPath, [&] {
            for (const AvahiService &each : m_services) {
                if (each.type == asked.at(2).toString())
                    send(browserPath, QStringLiteral("ServiceBrowser.ItemNew"), itemOf(each));
            }
        });
    } else if (message.member() == u"ServiceResolverNew") {
        const QString path = resolverPath.arg(++m_resolvers);
        if (!m_resolves)
            return true;
        answer(message, path, [&] {
            for (const AvahiService &each : m_services) {
                if (itemOf(each).mid(0, 5) == asked.mid(0, 5) && each.protocol == asked.at(5).toInt())
                    tellFound(path, each);
            }
        });
    } else if (message.member() == u"Free") {
        m_freed << message.path();
        m_bus.send(message.createReply());
    } else {
        return false;
    }
    return true;
}

} // namespace toccata::test
