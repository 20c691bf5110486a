// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/serverswitch.h"

#include "core/base/logging.h"
#include "core/mpd/errors.h"
#include "core/settings/remembered.h"

#include <algorithm>

namespace toccata {

ServerSwitch::ServerSwitch(ServerProxy server, actor::ActorRef<Servers> servers,
    actor::Published<ServersState> state, Settings &settings, Passwords::Keepers keepers,
    const actor::Published<AnnouncedServers> &announced, QObject *parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_servers(std::move(servers))
    , m_published(state)
    , m_settings(settings)
    , m_saved(settings)
    , m_passwords(std::move(keepers))
    , m_found(state.current())
    , m_announced(announced.current())
{
    announced.observe(this, [this](const std::shared_ptr<const AnnouncedServers> &now) {
        m_announced = now;
        Q_EMIT changed();
    });
    state.observe(this, [this](const std::shared_ptr<const ServersState> &found) {
        m_found = found;
        Q_EMIT changed();
    });
    connect(&m_saved, &SavedServers::changed, this, &ServerSwitch::changed);
}

void ServerSwitch::start(const StartOptions &options)
{
    m_servers.ask(&Servers::choose, options)
        .unwrap()
        .deliver(
            this,
            [this, folder = options.musicFolder](const ServerDecision &decision) {
                if (!m_decision) // else a person was quicker
                    decide(decision, folder);
            },
            [this](const std::exception_ptr &failure) {
                if (m_decision)
                    return;
                m_error = mpd::toError(failure);
                Q_EMIT changed();
            });
}

void ServerSwitch::decide(ServerDecision decision, const QString &musicFolder)
{
    Q_EMIT leaving();
    if (const ServerProfile *profile = decision.address ? m_saved.of(*decision.address) : nullptr)
        decision.address->protection = profile->address.protection;
    m_decision = decision;
    m_error.reset();
    ++m_decisions;
    m_findsPassword = false;
    // What was only named for this once is not remembered as the person's choice.
    using Reason = ServerDecision::Reason;
    if (decision.reason != Reason::ServerOption && decision.reason != Reason::Environment
        && decision.reason != Reason::MusicFolderOption)
        m_settings.set(Remembered::lastServer, rememberedName(decision));
    if (decision.address)
        connectTo(*decision.address);
    else
        m_server.leave();
    Q_EMIT changed();
    if (decision.address)
        return;
    m_servers.tell(&Servers::setPrivateMpdOptions,
        PrivateMpdOptions::fromText(m_settings.value(Remembered::thisComputer)));
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

// Where it cannot be found the server is asked without: it may have become free for everybody, and says so
// otherwise.
void ServerSwitch::connectTo(const mpd::Address &address)
{
    const ServerProfile *profile = m_saved.of(address);
    if (!address.password.isEmpty() || !profile
        || profile->passwordPlace == ServerProfile::PasswordPlace::Nowhere) {
        m_server.connectTo(address);
        return;
    }
    m_findsPassword = true;
    m_server.leave(); // a keyring may let us wait for a person
    const auto found = [this, address, decision = m_decisions](const std::optional<QString> &password) {
        if (decision != m_decisions)
            return;
        m_findsPassword = false;
        mpd::Address whole = address;
        whole.password = password.value_or(QString());
        m_decision->address = whole;
        m_server.connectTo(whole);
        Q_EMIT changed();
    };
    m_passwords.find(*profile).deliver(this, found, [found](const std::exception_ptr &failure) {
        qCInfo(logServers) << "no password from its keeper:" << mpd::toError(failure).serverText;
        found(std::nullopt);
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

void ServerSwitch::useNumber(std::size_t number)
{
    const ServerProfiles &saved = m_saved.all();
    if (number < saved.size())
        use(saved[number].address);
    else if (number == saved.size())
        usePrivateMpd();
}

void ServerSwitch::trust(const mpd::Address &address, const QByteArray &certificate)
{
    ServerProfile profile = profileOf(address);
    if (auto *tls = std::get_if<mpd::Tls>(&profile.address.protection))
        tls->fingerprint = certificate;
    m_saved.save(profile);
    mpd::Address trusted = profile.address;
    trusted.password = address.password;
    use(trusted);
}

void ServerSwitch::forget(const mpd::Address &address)
{
    const ServerProfile *profile = m_saved.of(address);
    if (!profile)
        return;
    m_passwords.forget(*profile);
    m_saved.remove(address);
}

bool ServerSwitch::isUsed(const mpd::Address &address) const
{
    return m_decision && m_decision->address && m_decision->address->key() == address.key();
}

bool ServerSwitch::isConnected() const
{
    const auto server = m_server.states.server.current();
    if (!m_decision || !server->isConnected())
        return false;
    const auto &wanted = m_decision->isPrivateMpd() ? m_found->privateMpd.address : m_decision->address;
    return wanted && wanted->key() == server->address->key();
}

std::optional<ServerProfile> ServerSwitch::profile() const
{
    if (!m_decision || !m_decision->address)
        return std::nullopt;
    return profileOf(*m_decision->address);
}

ServerProfile ServerSwitch::profileOf(const mpd::Address &address) const
{
    if (const ServerProfile *saved = m_saved.of(address))
        return *saved;
    ServerProfile profile{.address = address};
    profile.address.password.clear();
    const auto announced = std::ranges::find_if(
        m_announced->servers, [&](const AnnouncedServer &each) { return each.isAt(address); });
    if (announced != m_announced->servers.end()) {
        profile.name = announced->name;
        profile.webPort = announced->webPort;
    }
    return profile;
}

void ServerSwitch::lookAround()
{
    m_servers.tell(&Servers::lookAround);
}

QString ServerSwitch::displayName() const
{
    if (!m_decision)
        return m_error ? tr("No server") : tr("Looking for a server");
    return m_decision->isPrivateMpd() ? tr("This computer") : profile()->title();
}

} // namespace toccata
