// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notices/errortext.h"

#include <QCoreApplication>

namespace toccata {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString ofKind(Error::Kind kind)
    {
        switch (kind) {
        case Error::Kind::Offline:
            return tr("There is no connection to the server.");
        case Error::Kind::Dropped:
            return tr(
                "The server hung up instead of answering. Toccata does not ask for it again by itself.");
        case Error::Kind::Refused:
            return tr("The server refused.");
        case Error::Kind::NotFound:
            return tr("The server does not have that any more.");
        case Error::Kind::Exists:
            return tr("There is one of that name already.");
        case Error::Kind::Conflict:
            return tr("Somebody else has changed it meanwhile: that cannot be done any more.");
        case Error::Kind::Denied:
            return tr("The server does not allow that. It may want another password.");
        case Error::Kind::Unsupported:
            return tr("This server cannot do that.");
        case Error::Kind::Busy:
            return tr("The server is busy with something else. Try again in a moment.");
        case Error::Kind::Invalid:
            return tr("That text has characters that cannot be sent to the server.");
        case Error::Kind::Protocol:
            return tr("The server sent something that makes no sense.");
        case Error::Kind::TimedOut:
            return tr("The server did not answer in time.");
        }
        return {};
    }

    static QString tooLarge() { return tr("The queue is full: the server takes no more songs."); }
    static QString withServerText(const QString &sentence, const QString &serverText)
    {
        return tr("%1 It said: “%2”.").arg(sentence, serverText);
    }
};

struct TroubleText
{
    Q_DECLARE_TR_FUNCTIONS(TroubleText)

public:
    static ConnectionText of(const mpd::ServerState &server, const QString &where)
    {
        using mpd::Trouble;
        const mpd::ConnectionState &connection = server.connection;
        switch (connection.trouble) {
        case Trouble::None:
            return {tr("Connecting to %1").arg(where), {}};
        case Trouble::HostNotFound:
            return {tr("%1 was not found").arg(where),
                tr("No computer of this name is known here. Check the name, or whether the network is up. "
                   "Toccata keeps trying.")};
        case Trouble::NameUnanswered:
            return {tr("%1 could not be looked up").arg(where),
                tr("Nothing answers that knows names of computers. The network may be down. Toccata keeps "
                   "trying.")};
        case Trouble::Refused:
            return {tr("No music server at %1").arg(where),
                tr("The computer answers, but no music server is running there, or it listens on another "
                   "port. Toccata keeps trying.")};
        case Trouble::Unreachable:
            return {tr("%1 cannot be reached").arg(where),
                tr("The computer does not answer. It may be switched off. Toccata keeps trying.")};
        case Trouble::NoSuchSocket:
            return {tr("No music server at %1").arg(where),
                tr("The socket does not exist: the server is not running. Toccata keeps trying.")};
        case Trouble::SocketDenied:
            return {tr("No access to %1").arg(where),
                tr("You do not have the right to use this server's socket.")};
        case Trouble::NotMpd:
            return {tr("%1 is not a music server").arg(where),
                tr("Something answers there, but it does not speak MPD's language.")};
        case Trouble::HttpServer:
            return {tr("%1 is a web server").arg(where),
                tr("A music server usually listens on port 6600. Mopidy's web port is another one than its "
                   "MPD port.")};
        case Trouble::Silent:
            return {tr("%1 says nothing").arg(where),
                tr("It takes the connection but does not greet. It may be overloaded, or not be a music "
                   "server. Toccata keeps trying.")};
        case Trouble::WrongPassword:
            return {tr("Wrong password for %1").arg(where), tr("The server did not accept the password.")};
        case Trouble::PasswordNeeded:
            return {tr("%1 needs a password").arg(where),
                tr("Without it, the server does not even tell what it plays.")};
        case Trouble::ClosedByServer:
            return {tr("%1 closed the connection").arg(where),
                tr("It may be restarting, or have too many clients. Toccata keeps trying.")};
        case Trouble::ProtocolBroken:
            return {tr("The connection to %1 broke").arg(where),
                tr("The server sent something that makes no sense. Toccata keeps trying.")};
        case Trouble::NoTls:
            return {tr("%1 does not encrypt").arg(where),
                tr("Something answers there, but not with TLS. Check the port, or switch TLS off for this "
                   "server.")};
        case Trouble::CertificateUntrusted:
            return {tr("%1 cannot prove who it is").arg(where),
                tr("Its certificate is not trusted (%1). Nothing was sent to it.")
                    .arg(connection.serverText)};
        case Trouble::CertificateChanged:
            return {tr("%1 shows another certificate").arg(where),
                tr("It is not the one that you trusted. The server may have been set up anew, or somebody is "
                   "between it and you. Nothing was sent to it.")};
        case Trouble::SshMissing:
            return {tr("The program “ssh” is missing"),
                tr("This server is reached through it. Install the package “openssh-client”.")};
        case Trouble::SshFailed:
            return {tr("SSH does not reach %1").arg(where), connection.serverText};
        }
        return {};
    }
};

/// The queue's limit has a number of its own. Source: MPD_SERVER_ERROR_PLAYLIST_MAX of the protocol.
constexpr int queueFull = 51;

} // namespace

QString errorText(const Error &error)
{
    if (error.ackCode == queueFull)
        return ErrorText::tooLarge();
    const QString sentence = ErrorText::ofKind(error.kind);
    const bool tellsMore = error.kind == Error::Kind::Refused || error.kind == Error::Kind::Protocol;
    if (!tellsMore || error.serverText.isEmpty())
        return sentence;
    return ErrorText::withServerText(sentence, error.serverText);
}

ConnectionText connectionText(const mpd::ServerState &server)
{
    return TroubleText::of(server, server.address ? server.address->display() : QString());
}

} // namespace toccata
