// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"
#include "core/server/serverproxy.h"
#include "core/servers/announcedservers.h"
#include "core/servers/servers.h"
#include "core/settings/settings.h"
#include "ui/servers/passwords.h"
#include "ui/servers/savedservers.h"

#include <QObject>
#include <QString>

#include <optional>

namespace toccata {

/// Decides which server the window shows, at the start and when the person chooses another, and remembers it
/// and what the person has saved of it.
class ServerSwitch : public QObject
{
    Q_OBJECT

public:
    ServerSwitch(ServerProxy server, actor::ActorRef<Servers> servers, actor::Published<ServersState> state,
        Settings &settings, Passwords::Keepers keepers = {},
        const actor::Published<AnnouncedServers> &announced = actor::Published<AnnouncedServers>(),
        QObject *parent = nullptr);

    /// Chooses by the rules of the first start; asks nothing.
    void start(const StartOptions &options);
    /// Uses this server from now on, as it is saved; a password in \p address wins over a kept one.
    void use(const mpd::Address &address);
    /// Plays the music of this computer through the private MPD. Empty: the folder as set, else the
    /// desktop's.
    void usePrivateMpd(const QString &musicFolder = {});
    /// The saved servers in their order and this computer behind them. \param number  from 0; nothing happens
    /// if there are not so many.
    void useNumber(std::size_t number);
    /// Asks again which servers there are.
    void lookAround();

    /// From now on that certificate and no other is the server's, which is saved and connected to.
    void trust(const mpd::Address &address, const QByteArray &certificate);
    /// Takes a server out of the saved ones, with its password.
    void forget(const mpd::Address &address);

    SavedServers &saved() { return m_saved; }
    Passwords &passwords() { return m_passwords; }

    /// Nothing while it is still being chosen.
    const std::optional<ServerDecision> &decision() const { return m_decision; }
    /// Whether that is the server that is used.
    bool isUsed(const mpd::Address &address) const;
    /// Whether there is a connection to that server; one to the former may not be let go yet.
    bool isConnected() const;
    /// Whether the server waits for its password to be found, which may ask the person to unlock a keyring.
    bool isFindingPassword() const { return m_findsPassword; }
    /// Why there is no server to connect to, if the choice itself failed (a name that is no address).
    const std::optional<Error> &error() const { return m_error; }
    const ServersState &found() const { return *m_found; }
    /// Those that announce themselves in the network.
    const AnnouncedServers &announced() const { return *m_announced; }
    const ServerProxy &server() const { return m_server; }
    /// What is saved of the server that is used; of one that is not, what it announces of itself. Nothing for
    /// this computer, and while it is still being chosen.
    std::optional<ServerProfile> profile() const;
    const actor::ActorRef<Servers> &servers() const { return m_servers; }
    const actor::Published<ServersState> &published() const { return m_published; }
    /// What the server is called, for the window.
    QString displayName() const;

Q_SIGNALS:
    void changed();
    /// A server was chosen; what is seen of the former one is still there.
    void leaving();

private:
    ServerProfile profileOf(const mpd::Address &address) const;
    void decide(ServerDecision decision, const QString &musicFolder);
    void connectTo(const mpd::Address &address);

    ServerProxy m_server;
    actor::ActorRef<Servers> m_servers;
    actor::Published<ServersState> m_published;
    Settings &m_settings;
    SavedServers m_saved;
    Passwords m_passwords;
    std::shared_ptr<const ServersState> m_found;
    std::shared_ptr<const AnnouncedServers> m_announced;
    std::optional<ServerDecision> m_decision;
    bool m_findsPassword = false;
    /// Counts decisions: a password that is found late is none of another server's.
    int m_decisions = 0;
    std::optional<Error> m_error;
};

} // namespace toccata
