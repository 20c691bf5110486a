// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace toccata::mpd {

/// Why there is no connection.
enum class Trouble {
    None,
    HostNotFound,
    NameUnanswered, ///< Nobody told the host's address in time.
    Refused, ///< Nothing listens there.
    Unreachable, ///< No way to the host, or it does not answer at all.
    NoSuchSocket, ///< The socket's file does not exist.
    SocketDenied, ///< We may not use the socket's file.
    NotMpd, ///< Something listens, but it does not greet like MPD.
    HttpServer, ///< The same, and it speaks HTTP: most likely the port of Mopidy's web server.
    Silent, ///< It took the connection and did not greet in time.
    WrongPassword,
    PasswordNeeded, ///< Without a password the server does not even tell its state.
    ClosedByServer,
    ProtocolBroken, ///< It greeted like MPD and later sent what the protocol does not allow, or no answer in
                    ///< time.
    NoTls, ///< Something listens, but it does not speak TLS.
    CertificateUntrusted, ///< Expired, for another name, or nobody who is trusted vouches for it.
    CertificateChanged, ///< Not the one certificate that is trusted.
    SshMissing, ///< The program ssh is not installed.
    SshFailed, ///< It could not reach the server, or was not let in; its words tell.
};

/// Trying again cannot help: somebody must enter another password first.
bool needsPerson(Trouble trouble);

/// What a request hears that could not be sent because of \p trouble. \p serverText as in Error.
Error toError(Trouble trouble, const QString &serverText);

/// "HostNotFound", "Refused", … for logs and tests; never shown to people.
const char *nameOf(Trouble trouble);

} // namespace toccata::mpd
