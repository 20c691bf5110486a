// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/services/keyring/realkeyring.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>

#include <stdexcept>

namespace toccata::test {

namespace {

const QString service = QStringLiteral("org.freedesktop.secrets");
const QString servicePath = QStringLiteral("/org/freedesktop/secrets");
const QString interface = QStringLiteral("org.freedesktop.Secret.Service");
const QString connectionName = QStringLiteral("real-keyring");
const QString daemon = QStringLiteral("gnome-keyring-daemon");

} // namespace

RealKeyring::RealKeyring(const QString &bus)
    : m_bus(QDBusConnection::connectToBus(bus, connectionName))
{
    if (QStandardPaths::findExecutable(daemon).isEmpty())
        return;
    QFile password(m_home.filePath(QStringLiteral("password")));
    if (!password.open(QIODevice::WriteOnly) || password.write("sesame") < 0)
        throw std::runtime_error("no password for the keyring");
    password.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus);
    for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QLatin1String(variable), m_home.path());
    const QStringList arguments{QStringLiteral("-c"),
        QStringLiteral("exec \"$1\" --foreground --unlock --components=secrets <\"$2\""),
        QStringLiteral("sh"), daemon, password.fileName()};
    m_runs = m_process.start(QStringLiteral("sh"), arguments, environment, [this] {
        if (!m_bus.interface()->isServiceRegistered(service))
            throw std::runtime_error("not on the bus yet");
    });
}

RealKeyring::~RealKeyring()
{
    m_process.stop();
    QDBusConnection::disconnectFromBus(connectionName);
}

bool RealKeyring::lock()
{
    QDBusMessage readAlias
        = QDBusMessage::createMethodCall(service, servicePath, interface, QStringLiteral("ReadAlias"));
    readAlias << QStringLiteral("default");
    const QDBusReply<QDBusObjectPath> collection = m_bus.call(readAlias);
    if (!collection.isValid())
        return false;
    QDBusMessage lock
        = QDBusMessage::createMethodCall(service, servicePath, interface, QStringLiteral("Lock"));
    lock << QVariant::fromValue(QList<QDBusObjectPath>{collection.value()});
    const QDBusReply<QList<QDBusObjectPath>> locked = m_bus.call(lock);
    return locked.isValid() && locked.value() == QList<QDBusObjectPath>{collection.value()};
}

bool RealKeyring::hasOnDisk(const QByteArray &text) const
{
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

} // namespace toccata::test
