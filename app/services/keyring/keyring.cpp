// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/keyring/keyring.h"

#include "app/services/keyring/glibbus.h"
#include "app/services/keyring/secretservice.h"
#include "core/actor/promise.h"
#include "core/base/error.h"

#include <QAbstractEventDispatcher>

#include <qt6keychain/keychain.h>

namespace toccata {

namespace {

const QString serviceName = QStringLiteral("org.toccata.Toccata");

Error::Kind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Error::Kind::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Error::Kind::Unsupported;
    default:
        return Error::Kind::Refused;
    }
}

} // namespace

struct Keyring::Outcome
{
    bool isThere = true;
    QString password = {};
};

Keyring::Keyring() = default;

Keyring::~Keyring() = default;

void Keyring::onStart()
{
    m_service = std::make_unique<SecretService>();
}

void Keyring::onStop()
{
    m_service.reset(); // and with it whoever still waits: they hear that no answer comes
}

actor::Future<void> Keyring::begin()
{
    // libsecret answers through GLib's loop; without one, QtKeychain would never finish.
    if (!QAbstractEventDispatcher::instance()->inherits("QEventDispatcherGlib"))
        return actor::failedFuture<void>(toException({Error::Kind::Unsupported}));
    return m_service->start();
}

actor::Future<Keyring::Outcome> Keyring::run(QKeychain::Job *job, const QString &key)
{
    const auto promise = std::make_shared<actor::Promise<Outcome>>();
    const auto bus = std::make_shared<GLibBus>();
    job->setKey(key);
    job->setInsecureFallback(false);
    // A job deletes itself when it has finished. It must not be deleted before: libsecret answers to it.
    QObject::connect(
        job, &QKeychain::Job::finished, m_service.get(), [promise, bus](QKeychain::Job *finished) {
            const QKeychain::Error error = finished->error();
            const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(finished);
            if (error == QKeychain::NoError)
                promise->set(Outcome{true, reading ? reading->textData() : QString()});
            else if (error == QKeychain::EntryNotFound)
                promise->set(Outcome{false});
            else
                promise->setException(toException({kindOf(error), finished->errorString()}));
        });
    job->start();
    return promise->future();
}

actor::Future<void> Keyring::denyIfWithheld(const QString &key)
{
    return m_service->withholds(serviceName, key).map([](bool isWithheld) {
        if (isWithheld)
            throw Failure({Error::Kind::Denied});
    });
}

actor::Future<std::optional<QString>> Keyring::read(const QString &key)
{
    const auto self = selfRef(this);
    const auto job = [this, key] { return run(new QKeychain::ReadPasswordJob(serviceName), key); };
    const auto answer = [this, key](const Outcome &outcome) {
        if (outcome.isThere)
            return actor::readyFuture(std::optional(outcome.password));
        return denyIfWithheld(key).map([] { return std::optional<QString>(); });
    };
    return begin().then(self, job).unwrap().then(self, answer).unwrap();
}

actor::Future<void> Keyring::write(const QString &key, const QString &password)
{
    const auto job = [this, key, password] {
        auto *writing = new QKeychain::WritePasswordJob(serviceName);
        writing->setTextData(password);
        return run(writing, key);
    };
    return begin().then(selfRef(this), job).unwrap().map([](const Outcome &) {});
}

actor::Future<void> Keyring::remove(const QString &key)
{
    const auto self = selfRef(this);
    const auto job = [this, key] { return run(new QKeychain::DeletePasswordJob(serviceName), key); };
    const auto check = [this, key](const Outcome &) { return denyIfWithheld(key); };
    return begin().then(self, job).unwrap().then(self, check).unwrap();
}

} // namespace toccata
