// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/trouble.h"

namespace toccata::mpd {

bool needsPerson(Trouble trouble)
{
    return trouble == Trouble::WrongPassword || trouble == Trouble::PasswordNeeded;
}

Error toError(Trouble trouble, const QString &serverText)
{
    switch (trouble) {
    case Trouble::WrongPassword:
    case Trouble::PasswordNeeded:
        return {Error::Kind::Denied, serverText, {}};
    case Trouble::NotMpd:
    case Trouble::HttpServer:
    case Trouble::ProtocolBroken:
        return {Error::Kind::Protocol, serverText, {}};
    case Trouble::Unreachable:
    case Trouble::Silent:
    case Trouble::NameUnanswered:
        return {Error::Kind::TimedOut, serverText, {}};
    default:
        return {Error::Kind::Offline, serverText, {}};
    }
}

const char *nameOf(Trouble trouble)
{
    switch (trouble) {
    case Trouble::None:
        return "None";
    case Trouble::HostNotFound:
        return "HostNotFound";
    case Trouble::NameUnanswered:
        return "NameUnanswered";
    case Trouble::Refused:
        return "Refused";
    case Trouble::Unreachable:
        return "Unreachable";
    case Trouble::NoSuchSocket:
        return "NoSuchSocket";
    case Trouble::SocketDenied:
        return "SocketDenied";
    case Trouble::NotMpd:
        return "NotMpd";
    case Trouble::HttpServer:
        return "HttpServer";
    case Trouble::Silent:
        return "Silent";
    case Trouble::WrongPassword:
        return "WrongPassword";
    case Trouble::PasswordNeeded:
        return "PasswordNeeded";
    case Trouble::ClosedByServer:
        return "ClosedByServer";
    case Trouble::ProtocolBroken:
        return "ProtocolBroken";
    case Trouble::NoTls:
        return "NoTls";
    case Trouble::CertificateUntrusted:
        return "CertificateUntrusted";
    case Trouble::CertificateChanged:
        return "CertificateChanged";
    case Trouble::SshMissing:
        return "SshMissing";
    case Trouble::SshFailed:
        return "SshFailed";
    }
    return "unknown";
}

} // namespace toccata::mpd
