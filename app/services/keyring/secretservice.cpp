// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/keyring/secretservice.h"

#include "app/services/messagebus.h"
#include "core/actor/promise.h"
#include "core/base/error.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace toccata {

namespace {

using Attributes = QMap<QString, QString>;

const QString secrets = QStringLiteral("org.freedesktop.secrets");
/// KDE's own, which QtKeychain knows as well; it may bring the other one with it.
const QString wallet = QStringLiteral("org.kde.kwalletd5");

Error noKeyring(const QString &why)
{
    return {Error::Kind::Unsupported, why};
}

/// Succeeds if the service is there, or can be and is then. Every service answers that. Not
/// StartServiceByName: it fails for one that runs but could not be started that way.
QDBusPendingCall wake(const QDBusConnection &bus, const QString &name)
{
    return bus.asyncCall(QDBusMessage::createMethodCall(
        name, QStringLiteral("/"), QStringLiteral("org.freedesktop.DBus.Peer"), QStringLiteral("Ping")));
}

template <class F>
void whenFinished(QObject *context, const QDBusPendingCall &call, F f)
{
    auto *watcher = new QDBusPendingCallWatcher(call, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
        [f = std::move(f)](QDBusPendingCallWatcher *finished) {
            finished->deleteLater();
            f(*finished);
        });
}

} // namespace

SecretService::SecretService()
{
    qDBusRegisterMetaType<Attributes>();
}

SecretService::~SecretService() = default;

actor::Future<void> SecretService::start()
{
    if (!m_bus || !m_bus->isConnected()) {
        m_bus.reset(); // its name is free only now
        m_bus = std::make_unique<MessageBus>(sessionBusAddress(), QStringLiteral("toccata-keyring"));
    }
    if (!m_bus->isConnected())
        return actor::failedFuture<void>(toException(noKeyring({})));
    const auto promise = std::make_shared<actor::Promise<void>>();
    const QDBusConnection bus = m_bus->connection();
    whenFinished(this, wake(bus, secrets), [this, bus, promise](const QDBusPendingCall &first) {
        if (!first.isError()) {
            promise->set();
            return;
        }
        whenFinished(this, wake(bus, wallet), [promise](const QDBusPendingCall &second) {
            if (second.isError())
                promise->setException(toException(noKeyring(second.error().message())));
            else
                promise->set();
        });
    });
    return promise->future();
}

actor::Future<bool> SecretService::withholds(const QString &serviceName, const QString &key)
{
    QDBusMessage message = QDBusMessage::createMethodCall(secrets, QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
    message << QVariant::fromValue(
        Attributes{{QStringLiteral("user"), key}, {QStringLiteral("server"), serviceName}});
    const auto promise = std::make_shared<actor::Promise<bool>>();
    whenFinished(this, m_bus->connection().asyncCall(message), [promise](const QDBusPendingCall &finished) {
        const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> reply = finished;
        promise->set(!reply.isError() && !reply.argumentAt<1>().isEmpty());
    });
    return promise->future();
}

} // namespace toccata
