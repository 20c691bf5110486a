// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/passwords.h"

#include "core/actor/promise.h"

namespace toccata {

namespace {

using Place = ServerProfile::PasswordPlace;

bool isWithKeeper(Place place)
{
    return place == Place::Keyring || place == Place::File;
}

std::exception_ptr noKeeper()
{
    return toException({Error::Kind::Unsupported});
}

} // namespace

const PasswordKeeper *Passwords::keeperOf(Place place) const
{
    switch (place) {
    case Place::Keyring:
        return m_keepers.keyring.get();
    case Place::File:
        return m_keepers.file.get();
    case Place::Nowhere:
    case Place::Session:
        break;
    }
    return nullptr;
}

actor::Future<std::optional<QString>> Passwords::find(const ServerProfile &profile) const
{
    const QString key = profile.address.key();
    if (const PasswordKeeper *keeper = keeperOf(profile.passwordPlace))
        return keeper->read(key);
    if (isWithKeeper(profile.passwordPlace))
        return actor::failedFuture<std::optional<QString>>(noKeeper());
    const auto kept = m_session.constFind(key);
    return actor::readyFuture(kept == m_session.cend() ? std::nullopt : std::optional(*kept));
}

actor::Future<void> Passwords::keep(const ServerProfile &profile, const QString &password)
{
    const QString key = profile.address.key();
    if (const PasswordKeeper *keeper = keeperOf(profile.passwordPlace))
        return keeper->write(key, password);
    if (isWithKeeper(profile.passwordPlace))
        return actor::failedFuture<void>(noKeeper());
    if (profile.passwordPlace == Place::Session)
        m_session.insert(key, password);
    else
        m_session.remove(key);
    return actor::readyFuture();
}

void Passwords::forget(const ServerProfile &profile)
{
    const QString key = profile.address.key();
    if (const PasswordKeeper *keeper = keeperOf(profile.passwordPlace))
        static_cast<void>(keeper->remove(key));
    else
        m_session.remove(key);
}

void Passwords::replaced(const ServerProfile &former, const ServerProfile &now)
{
    if (former.passwordPlace != now.passwordPlace || former.address.key() != now.address.key())
        forget(former);
}

} // namespace toccata
