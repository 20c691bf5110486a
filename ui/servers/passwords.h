// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/servers/passwordkeeper.h"
#include "core/servers/serverprofile.h"

#include <QHash>

#include <memory>

namespace toccata {

/// The passwords of servers, each where the person wants it to be. Nothing is looked at before it is needed:
/// a keyring may ask to be unlocked. Thread: GUI; nothing blocks.
class Passwords
{
public:
    /// Null where there is none.
    struct Keepers
    {
        std::shared_ptr<const PasswordKeeper> keyring = {};
        std::shared_ptr<const PasswordKeeper> file = {};
    };

    explicit Passwords(Keepers keepers)
        : m_keepers(std::move(keepers))
    { }

    /// Nothing if there is none where it should be. Errors: of PasswordKeeper; Unsupported without one.
    actor::Future<std::optional<QString>> find(const ServerProfile &profile) const;
    /// Keeps it where the profile says; Nowhere forgets what the session has. What another place has stays
    /// there: this may fail. Errors: as find().
    actor::Future<void> keep(const ServerProfile &profile, const QString &password);
    /// Forgets what is kept at the profile's place. A keeper that does not answer keeps it.
    void forget(const ServerProfile &profile);
    /// \p now stands where \p former stood: what that kept elsewhere is forgotten. Only once \p now keeps
    /// its own.
    void replaced(const ServerProfile &former, const ServerProfile &now);

private:
    /// Null if it is none of a keeper.
    const PasswordKeeper *keeperOf(ServerProfile::PasswordPlace place) const;

    Keepers m_keepers;
    QHash<QString, QString> m_session;
};

} // namespace toccata
