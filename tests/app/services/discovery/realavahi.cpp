// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/services/discovery/realavahi.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QFile>

#include <stdexcept>
#include <unistd.h>

namespace toccata::test {

namespace {

const QString service = QStringLiteral("org.freedesktop.Avahi");
const QString connectionName = QStringLiteral("real-avahi");
constexpr int any = -1;

/// Avahi wants a folder in /run and a user of its own; here that is whoever runs the test.
const QString inNamespaces
    = QStringLiteral("mount -t tmpfs none /run; mkdir /run/avahi-daemon;"
                     "echo \"avahi:x:$(id -u):$(id -g)::/:/bin/false\" >/run/passwd;"
                     "echo \"avahi:x:$(id -g):\" >/run/group;"
                     "mount --bind /run/passwd /etc/passwd; mount --bind /run/group /etc/group;"
                     "ip link set lo up;"
                     "exec setpriv --pdeathsig KILL"
                     " avahi-daemon \"--file=$1\" --no-drop-root --no-chroot --no-rlimits");

QDBusMessage call(const QString &path, const char *interface, const char *method)
{
    return QDBusMessage::createMethodCall(
        service, path, service + QLatin1Char('.') + QLatin1String(interface), QLatin1String(method));
}

} // namespace

RealAvahi::RealAvahi(const QString &bus)
    : m_bus(QDBusConnection::connectToBus(bus, connectionName))
{
    qDBusRegisterMetaType<QList<QByteArray>>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), bus);
    environment.insert(QStringLiteral("PATH"),
        environment.value(QStringLiteral("PATH")) + QStringLiteral(":/usr/sbin:/sbin"));
    const QStringList arguments{QStringLiteral("--user"), QStringLiteral("--map-current-user"),
        QStringLiteral("--keep-caps"), QStringLiteral("--mount"), QStringLiteral("--net"),
        QStringLiteral("sh"), QStringLiteral("-euc"), inNamespaces, QStringLiteral("sh"), writeConfig()};
    m_runs = m_process.start(QStringLiteral("unshare"), arguments, environment, [this] {
        if (!m_bus.interface()->isServiceRegistered(service))
            throw std::runtime_error("not on the bus yet");
    });
}

RealAvahi::~RealAvahi()
{
    m_process.stop();
    QDBusConnection::disconnectFromBus(connectionName);
}

QString RealAvahi::writeConfig() const
{
    QFile config(m_folder.filePath(QStringLiteral("avahi-daemon.conf")));
    if (!config.open(QIODevice::WriteOnly))
        throw std::runtime_error("no configuration for Avahi");
    config.write("[server]\nhost-name=music\nallow-interfaces=lo\nuse-ipv4=yes\nuse-ipv6=yes\n"
                 "[wide-area]\nenable-wide-area=no\n");
    return config.fileName();
}

QString RealAvahi::announce(const QString &name, const QString &type, quint16 port)
{
    const QDBusReply<QDBusObjectPath> group
        = m_bus.call(call(QStringLiteral("/"), "Server", "EntryGroupNew"));
    if (!group.isValid())
        return {};
    const QString path = group.value().path();
    QDBusMessage add = call(path, "EntryGroup", "AddService");
    add << any << any << 0U << name << type << QString() << QString() << QVariant::fromValue(ushort(port))
        << QVariant::fromValue(QList<QByteArray>());
    const bool added = m_bus.call(add).type() == QDBusMessage::ReplyMessage;
    const bool committed
        = added && m_bus.call(call(path, "EntryGroup", "Commit")).type() == QDBusMessage::ReplyMessage;
    return committed ? path : QString();
}

void RealAvahi::withdraw(const QString &group)
{
    m_bus.call(call(group, "EntryGroup", "Free"));
}

} // namespace toccata::test
