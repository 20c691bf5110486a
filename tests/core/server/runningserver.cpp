// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/runningserver.h"

#include "core/music/song.h"

namespace toccata {

using test::waitUntil;

namespace {

/// The queue's ids and URIs, as the server tells them.
std::vector<std::pair<quint32, QByteArray>> toldBy(test::RawConnection &server)
{
    std::vector<std::pair<quint32, QByteArray>> songs;
    for (const auto &[name, value] : server.command("playlistinfo")) {
        if (name == "file")
            songs.emplace_back(0, value);
        else if (name == "Id")
            songs.back().first = value.toUInt();
    }
    return songs;
}

std::vector<std::pair<quint32, QByteArray>> shownBy(const QueueState &state)
{
    std::vector<std::pair<quint32, QByteArray>> songs;
    for (const QueueEntry &entry : state.entries)
        songs.emplace_back(
            entry.id, entry.isLoaded() ? state.songs->at(int(entry.row)).uri() : QByteArray("?"));
    return songs;
}

ServerProxy started(actor::System &system, const QString &cacheFolder, const CoverPlaces &covers,
    const QString &recentsFolder)
{
    const ServerStates states;
    return {system.startSupervised<Server>({.firstPause = std::chrono::milliseconds(0)}, "server",
                std::ref(system), states, LibraryPlaces{cacheFolder, {}}, covers, recentsFolder),
        states};
}

} // namespace

RunningServer::RunningServer(
    const QString &cacheFolder, const CoverPlaces &covers, const QString &recentsFolder)
    : proxy(started(m_system, cacheFolder, covers, recentsFolder))
{ }

void RunningServer::connectTo(quint16 port) const
{
    mpd::Address address;
    address.host = QStringLiteral("127.0.0.1");
    address.port = port;
    connectTo(address);
}

bool RunningServer::reaches(const mpd::Address &address) const
{
    connectTo(address);
    return waitUntil([&] {
        const auto server = proxy.states.server.current();
        return server->isConnected() && server->address == address;
    });
}

bool RunningServer::knows(quint16 port) const
{
    connectTo(port);
    return waitUntil([this, port] {
        const auto server = proxy.states.server.current();
        return server->isConnected() && server->address->port == port && playing()->known
            && queued()->complete && library()->source != LibraryState::Source::None && !library()->loading
            && proxy.states.outputs.current()->known;
    });
}

bool RunningServer::libraryRests() const
{
    return waitUntil([this] {
        const auto state = library();
        const bool isWhole = state->source != LibraryState::Source::None && !state->loading;
        return (isWhole && !state->checking) || state->error;
    });
}

QStringList RunningServer::titles() const
{
    const auto state = queued();
    QStringList titles;
    for (const QueueEntry &entry : state->entries)
        titles << (entry.isLoaded() ? state->songs->at(int(entry.row)).displayTitle() : QStringLiteral("?"));
    return titles;
}

bool RunningServer::comesToShow(test::RawConnection &server) const
{
    const auto wanted = toldBy(server);
    return waitUntil([&] {
        const auto state = queued();
        return state->complete && shownBy(*state) == wanted;
    });
}

} // namespace toccata
