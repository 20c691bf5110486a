// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/system.h"
#include "core/servers/servers.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace toccata::test {

/// A person's machine of its own for a test: a home with a Music folder in it, no servers, no sound, and a
/// usual port that nobody listens on.
class World : public ::testing::Test
{
protected:
    World();

    QString inHome(const char *name) const { return m_home.filePath(QString::fromUtf8(name)); }
    QString musicFolder() const { return inHome("Music"); }

    /// A song without a sound of half a minute.
    void addSong(const char *name);
    /// The same in any folder of the home, which is made if need be.
    void addSongIn(const char *folder, const char *name);

    /// Another program of the same person on the same machine.
    actor::ActorRef<Servers> startServers();
    actor::Future<ServerDecision> choose(StartOptions options = {});
    actor::Future<mpd::Address> startPrivateMpd(const QString &folder = {});
    /// Ends m_servers, as the end of the program does.
    void stopServers();

    PrivateMpdState privateMpd() const { return m_published.current()->privateMpd; }

    QTemporaryDir m_home;
    Surroundings m_surroundings;
    actor::Published<ServersState> m_published;
    actor::System m_system;
    actor::ActorRef<Servers> m_servers;
};

/// Whether somebody greets at this socket.
bool greets(const QString &socket);

} // namespace toccata::test
