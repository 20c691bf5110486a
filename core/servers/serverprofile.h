// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/address.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace toccata {

/// A server that the person has saved. One for each address: its key() is what caches, pages and passwords of
/// a server go by.
struct ServerProfile
{
    /// Where its password is.
    enum class PasswordPlace {
        Nowhere, ///< It needs none, or is asked for.
        Session, ///< In memory, until the program ends.
        Keyring, ///< With the desktop's other passwords.
        File, ///< In a file that only the person can read.
    };

    /// What the person calls it; empty: by its address.
    QString name = {};
    /// Without the password.
    mpd::Address address = {};
    PasswordPlace passwordPlace = PasswordPlace::Nowhere;
    /// Where its music lies on this computer; empty: as everywhere.
    QString musicFolder = {};
    /// Where the web side of a Mopidy listens; nothing: as everywhere.
    std::optional<quint16> webPort = {};
    /// "#rrggbb"; empty: none.
    QString color = {};

    /// For people.
    QString title() const { return name.isEmpty() ? address.display() : name; }

    friend bool operator==(const ServerProfile &, const ServerProfile &) = default;
};

using ServerProfiles = std::vector<ServerProfile>;

/// The profile of that address, whatever its password; null if there is none.
const ServerProfile *profileOf(const ServerProfiles &profiles, const mpd::Address &address);

/// As JSON, for the settings. Never a password.
QByteArray profilesToText(const ServerProfiles &profiles);

/// What profilesToText() wrote. What makes no sense is left out: a profile without an address, the second one
/// of an address, a port that is none.
ServerProfiles profilesFromText(const QByteArray &text);

/// For people, to be compared with what the server's owner says: bytes as two digits with colons between.
QString fingerprintText(const QByteArray &fingerprint);

} // namespace toccata
