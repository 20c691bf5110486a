// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/serverchoice.h"

#include <QFileInfo>

#include <algorithm>

namespace toccata {

namespace {

using Reason = ServerDecision::Reason;

QString privateMpdName()
{
    return QStringLiteral("private:");
}

Result<std::optional<ServerDecision>> named(Reason reason, const QString &text)
{
    const Result<mpd::Address> address = mpd::Address::parse(text);
    if (!address)
        return address.error();
    return std::optional(ServerDecision{reason, *address});
}

mpd::Address onLoopback(const QString &host, quint16 port)
{
    return {mpd::Address::Kind::Tcp, host, port, {}, {}};
}

mpd::Address atSocket(const QString &path)
{
    return {mpd::Address::Kind::UnixSocket, {}, mpd::Address::defaultPort, path, {}};
}

} // namespace

Result<std::optional<ServerDecision>> namedServer(
    const StartOptions &options, const QProcessEnvironment &environment)
{
    if (!options.server.isEmpty())
        return named(Reason::ServerOption, options.server);
    if (!options.musicFolder.isEmpty())
        return std::optional(ServerDecision{Reason::MusicFolderOption, {}});
    if (const auto address = mpd::Address::fromEnvironment(environment))
        return std::optional(ServerDecision{Reason::Environment, address});
    if (!environment.value(QStringLiteral("MPD_HOST")).isEmpty())
        return Error{Error::Kind::Invalid, QStringLiteral("MPD_HOST"), {}};
    if (options.lastServer == privateMpdName())
        return std::optional(ServerDecision{Reason::LastUsed, {}});
    if (!options.lastServer.isEmpty())
        return named(Reason::LastUsed, options.lastServer);
    return std::optional<ServerDecision>();
}

ServerDecision chooseFound(const std::vector<ServerCandidate> &found)
{
    const auto first = std::ranges::find_if(found,
        [](const ServerCandidate &candidate) { return candidate.probe && candidate.probe->hasMusic(); });
    if (first == found.end())
        return {Reason::NothingFound, {}};
    return {Reason::FoundWithMusic, first->address};
}

QString rememberedName(const ServerDecision &decision)
{
    return decision.isPrivateMpd() ? privateMpdName() : decision.address->key();
}

std::vector<mpd::Address> usualPlaces(const Surroundings &surroundings)
{
    const QProcessEnvironment &environment = surroundings.environment;
    const QString home = environment.value(QStringLiteral("HOME"));
    const QString runtime = environment.value(QStringLiteral("XDG_RUNTIME_DIR"));
    const QString config
        = environment.value(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/.config"));
    QStringList sockets;
    if (!runtime.isEmpty())
        sockets << runtime + QStringLiteral("/mpd/socket") << runtime + QStringLiteral("/mpd.socket");
    sockets << home + QStringLiteral("/.mpd/socket") << config + QStringLiteral("/mpd/socket")
            << surroundings.systemRoot + QStringLiteral("/run/mpd/socket");

    std::vector<mpd::Address> places;
    for (const QString &socket : std::as_const(sockets)) {
        if (QFileInfo::exists(socket))
            places.push_back(atSocket(socket));
    }
    // Not "localhost": looking a name up could take seconds, and a server may listen on one of the two only.
    places.push_back(onLoopback(QStringLiteral("127.0.0.1"), surroundings.localPort));
    places.push_back(onLoopback(QStringLiteral("::1"), surroundings.localPort));
    return places;
}

} // namespace toccata
