// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"
#include "core/server/serverproxy.h"
#include "core/servers/servers.h"
#include "core/settings/settings.h"

#include <QObject>
#include <QString>

#include <optional>

namespace toccata {

/// Decides which server the window shows, at the start and when the person chooses another, and remembers it.
class ServerSwitch : public QObject
{
    Q_OBJECT

public:
    ServerSwitch(ServerProxy server, actor::ActorRef<Servers> servers, actor::Published<ServersState> state,
        Settings &settings, QObject *parent = nullptr);

    /// Chooses by the rules of the first start; asks nothing.
    void start(const StartOptions &options);
    /// Uses this server from now on.
    void use(const mpd::Address &address);
    /// Plays the music of this computer through the private MPD. Empty: the folder as set, else the
    /// desktop's.
    void usePrivateMpd(const QString &musicFolder = {});
    /// Asks again which servers there are.
    void lookAround();

    /// Nothing while it is still being chosen.
    const std::optional<ServerDecision> &decision() const { return m_decision; }
    /// Why there is no server to connect to, if the choice itself failed (a name that is no address).
    const std::optional<Error> &error() const { return m_error; }
    const ServersState &found() const { return *m_found; }
    const ServerProxy &server() const { return m_server; }
    /// What the server is called, for the window.
    QString displayName() const;

Q_SIGNALS:
    void changed();

private:
    void decide(const ServerDecision &decision, const QString &musicFolder);

    ServerProxy m_server;
    actor::ActorRef<Servers> m_servers;
    Settings &m_settings;
    std::shared_ptr<const ServersState> m_found;
    std::optional<ServerDecision> m_decision;
    std::optional<Error> m_error;
};

} // namespace toccata
