// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QProcessEnvironment>
#include <QString>

#include <optional>
#include <variant>

namespace toccata::mpd {

/// The bytes go as they are.
struct Unprotected
{
    friend bool operator==(const Unprotected &, const Unprotected &) = default;
};

/// The bytes go through TLS, as with stunnel in front of MPD.
struct Tls
{
    /// SHA-256 of the one certificate that is trusted, whoever signed it and whatever name is in it; empty:
    /// every certificate for the host's name that the authorities vouch for.
    QByteArray fingerprint = {};
    /// Path of a PEM file with the authorities to trust; empty: the system's.
    QString authorities = {};

    friend bool operator==(const Tls &, const Tls &) = default;
};

/// The bytes go through `ssh -W`: the server's address is one as seen from the computer that ssh goes to.
struct Ssh
{
    /// [USER@]HOST[:PORT], or a name that ssh's own configuration explains.
    QString gateway;

    friend bool operator==(const Ssh &, const Ssh &) = default;
};

using Protection = std::variant<Unprotected, Tls, Ssh>;

/// Where a server listens, how it is reached, and the password it wants.
struct Address
{
    enum class Kind {
        Tcp,
        UnixSocket,
        AbstractSocket, ///< Linux only: a name that is no file, written with '@' in front.
    };
    static constexpr quint16 defaultPort = 6600;

    Kind kind = Kind::Tcp;
    QString host; ///< Kind::Tcp only: a name or an IP address, IPv6 without brackets.
    quint16 port = defaultPort; ///< Kind::Tcp only.
    QString path; ///< The socket's absolute path, or the abstract name without '@'.
    QString password; ///< Empty: none is sent.
    Protection protection = {}; ///< Kind::Tcp only.

    /// Reads HOST, HOST:PORT, [IPV6]:PORT, tls://HOST:PORT, ssh://GATEWAY/HOST:PORT, /PATH, ~/PATH or @NAME,
    /// each with PASSWORD@ in front if there is one. Errors: Invalid. Source: the rules of MPD_HOST: an '@'
    /// at the very start belongs to an abstract socket, so that "secret@@mpd" is the socket "@mpd" with a
    /// password. What begins like a path is a path,
    /// '@' or not.
    static Result<Address> parse(const QString &text);

    /// What MPD_HOST and MPD_PORT say; nothing if neither does, or if MPD_HOST cannot be read.
    static std::optional<Address> fromEnvironment(const QProcessEnvironment &environment);

    /// For people; never the password. The port is left out where it is the usual one.
    QString display() const;

    /// The same text for the same place, whatever the password; parse() reads it back. For settings and file
    /// names' hashes.
    QString key() const;

    friend bool operator==(const Address &, const Address &) = default;
};

} // namespace toccata::mpd
