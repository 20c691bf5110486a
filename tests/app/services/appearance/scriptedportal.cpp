// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/services/appearance/scriptedportal.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusVariant>

namespace toccata::test {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");

struct Accent
{
    double red = 0;
    double green = 0;
    double blue = 0;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Accent &accent)
{
    argument.beginStructure();
    argument << accent.red << accent.green << accent.blue;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Accent &accent)
{
    argument.beginStructure();
    argument >> accent.red >> accent.green >> accent.blue;
    argument.endStructure();
    return argument;
}

} // namespace

QVariant accentStructure(double red, double green, double blue)
{
    qDBusRegisterMetaType<Accent>();
    return QVariant::fromValue(Accent{red, green, blue});
}

ScriptedPortal::ScriptedPortal(const QString &bus)
    : m_name(QStringLiteral("scripted-portal"))
    , m_bus(QDBusConnection::connectToBus(bus, m_name))
    , m_answer(QVariant::fromValue(AllSettings()))
{
    qDBusRegisterMetaType<AllSettings>();
    m_bus.registerVirtualObject(path, this);
    appear();
}

ScriptedPortal::~ScriptedPortal()
{
    QDBusConnection::disconnectFromBus(m_name);
}

void ScriptedPortal::appear()
{
    m_bus.registerService(service);
}

void ScriptedPortal::disappear()
{
    m_bus.unregisterService(service);
}

void ScriptedPortal::change(const QString &space, const QString &key, const QVariant &value)
{
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, QStringLiteral("SettingChanged"));
    signal << space << key << QVariant::fromValue(QDBusVariant(value));
    m_bus.send(signal);
}

bool ScriptedPortal::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (message.interface() != interface || message.member() != u"ReadAll")
        return false;
    ++m_questions;
    return m_hangs || connection.send(message.createReply(m_answer));
}

} // namespace toccata::test
