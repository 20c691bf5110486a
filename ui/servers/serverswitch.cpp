// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/serverswitch.h"

#include "core/base/logging.h"
#include "core/mpd/errors.h"
#include "core/settings/remembered.h"

namespace toccata {

ServerSwitch::ServerSwitch(ServerProxy server, actor::ActorRef<Servers> servers,
    actor::Published<ServersState> state, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_servers(std::move(servers))
    , m_settings(settings)
    , m_found(state.current())
{
    state.observe(this, [this](const std::shared_ptr<const ServersState> &found) {
        m_found = found;
        Q_EMIT changed();
    });
}

void ServerSwitch::start(const StartOptions &options)
{
    m_servers.ask(&Servers::choose, options)
        .unwrap()
        .deliver(
            this,
            [this, folder = options.musicFolder](
                const ServerDecision &decision) { decide(decision, folder); },
            [this](const std::exception_ptr &failure) {
                m_error = mpd::toError(failure);
                Q_EMIT changed();
            });
}

void ServerSwitch::decide(const ServerDecision &decision, const QString &musicFolder)
{
    m_decision = decision;
    m_error.reset();
    // What was only named for this once is not remembered as the person's choice.
    using Reason = ServerDecision::Reason;
    if (decision.reason != Reason::ServerOption && decision.reason != Reason::Environment
        && decision.reason != Reason::MusicFolderOption)
        m_settings.set(Remembered::lastServer, rememberedName(decision));
    Q_EMIT changed();
    if (decision.address) {
        m_server.connectTo(*decision.address);
        return;
    }
    m_servers.ask(&Servers::startPrivateMpd, musicFolder)
        .unwrap()
        .deliver(
            this,
            [this](const mpd::Address &address) {
                if (m_decision && m_decision->isPrivateMpd())
                    m_server.connectTo(address);
            },
            // The published state of the private MPD says what is wrong; the window shows that.
            [](const std::exception_ptr &failure) {
                qCInfo(logServers) << "the private MPD did not start:" << mpd::toError(failure).serverText;
            });
}

void ServerSwitch::use(const mpd::Address &address)
{
    decide({ServerDecision::Reason::LastUsed, address}, {});
}

void ServerSwitch::usePrivateMpd(const QString &musicFolder)
{
    if (!musicFolder.isEmpty())
        m_settings.set(Remembered::musicFolder, musicFolder);
    decide({ServerDecision::Reason::NothingFound, std::nullopt},
        musicFolder.isEmpty() ? m_settings.value(Remembered::musicFolder) : musicFolder);
}

void ServerSwitch::lookAround()
{
    m_servers.tell(&Servers::lookAround);
}

QString ServerSwitch::displayName() const
{
    if (!m_decision)
        return m_error ? tr("No server") : tr("Looking for a server");
    return m_decision->isPrivateMpd() ? tr("This computer") : m_decision->address->display();
}

} // namespace toccata
