// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actor.h"
#include "core/actor/actorref.h"
#include "core/servers/passwordkeeper.h"

#include <memory>

namespace QKeychain {
class Job;
}

namespace toccata {

class SecretService;

/// The keyring of the session, by way of QtKeychain. Touches it when asked, not before; that may ask the
/// person to unlock it. Lives in a thread of its own, as connecting to a bus blocks; and in a program there
/// is one alone, as QtKeychain's jobs stand in line in the thread of the first.
class Keyring final : public actor::Actor
{
public:
    Keyring();
    ~Keyring() override;

    void onStart() override;
    void onStop() override;

    // As PasswordKeeper has them.
    actor::Future<std::optional<QString>> read(const QString &key);
    actor::Future<void> write(const QString &key, const QString &password);
    actor::Future<void> remove(const QString &key);

private:
    struct Outcome;

    actor::Future<void> begin();
    actor::Future<Outcome> run(QKeychain::Job *job, const QString &key);
    actor::Future<void> denyIfWithheld(const QString &key);

    std::unique_ptr<SecretService> m_service;
};

/// The same for callers.
class KeyringPasswordKeeper final : public PasswordKeeper
{
public:
    explicit KeyringPasswordKeeper(actor::ActorRef<Keyring> keyring)
        : m_keyring(std::move(keyring))
    { }

    actor::Future<std::optional<QString>> read(const QString &key) const override
    {
        return m_keyring.ask(&Keyring::read, key).unwrap();
    }
    actor::Future<void> write(const QString &key, const QString &password) const override
    {
        return m_keyring.ask(&Keyring::write, key, password).unwrap();
    }
    actor::Future<void> remove(const QString &key) const override
    {
        return m_keyring.ask(&Keyring::remove, key).unwrap();
    }

private:
    const actor::ActorRef<Keyring> m_keyring;
};

} // namespace toccata
