// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/servers.h"

#include "core/actor/actorref.h"
#include "core/actor/promise.h"
#include "core/actor/whenall.h"
#include "core/base/logging.h"
#include "core/servers/musicfolder.h"
#include "core/servers/privatempd.h"
#include "core/servers/probe.h"

#include <algorithm>

namespace toccata {

namespace {

using Origin = ServerCandidate::Origin;

Origin originOf(ServerDecision::Reason reason)
{
    switch (reason) {
    case ServerDecision::Reason::ServerOption:
        return Origin::Option;
    case ServerDecision::Reason::Environment:
        return Origin::Environment;
    default:
        return Origin::LastUsed;
    }
}

auto withAddress(const mpd::Address &address)
{
    return [key = address.key()](const ServerCandidate &candidate) { return candidate.address.key() == key; };
}

QString firstNamed(std::initializer_list<QString> folders)
{
    const auto named = std::ranges::find_if(folders, [](const QString &folder) { return !folder.isEmpty(); });
    return named == folders.end() ? QString() : *named;
}

} // namespace

Servers::Servers(actor::Published<ServersState> published, Surroundings surroundings)
    : m_published(std::move(published))
    , m_surroundings(std::move(surroundings))
{ }

Servers::~Servers() = default;

void Servers::onStart()
{
    m_privateMpd = std::make_unique<PrivateMpd>(m_surroundings);
    QObject::connect(
        m_privateMpd.get(), &PrivateMpd::stateChanged, m_privateMpd.get(), [this] { publish(); });
}

void Servers::onStop()
{
    m_privateMpd.reset();
}

actor::Future<ServerDecision> Servers::choose(StartOptions options)
{
    m_options = std::move(options);
    const auto named = namedServer(m_options, m_surroundings.environment);
    if (!named)
        return actor::failedFuture<ServerDecision>(toException(named.error()));
    m_named = *named;
    listCandidates();
    publish();
    if (!m_named)
        return chooseAmongFound();
    qCDebug(logServers).noquote() << "named:" << rememberedName(*m_named);
    return actor::readyFuture(*m_named);
}

actor::Future<ServerDecision> Servers::chooseAmongFound()
{
    std::vector<actor::Future<ProbeResult>> answers;
    for (const ServerCandidate &candidate : m_candidates)
        answers.push_back(ask(candidate));
    return actor::whenAll(std::move(answers))
        .map([found = m_candidates](const std::vector<ProbeResult> &results) mutable {
            for (std::size_t i = 0; i < results.size(); ++i)
                found[i].probe = results[i];
            const ServerDecision decision = chooseFound(found);
            qCDebug(logServers).noquote() << "found:" << rememberedName(decision);
            return decision;
        });
}

void Servers::listCandidates()
{
    std::vector<ServerCandidate> candidates;
    if (m_named && m_named->address)
        candidates.push_back({originOf(m_named->reason), *m_named->address, {}});
    for (const mpd::Address &place : usualPlaces(m_surroundings)) {
        if (std::ranges::none_of(candidates, withAddress(place)))
            candidates.push_back({Origin::UsualPlace, place, {}});
    }
    for (ServerCandidate &candidate : candidates) {
        const auto before = std::ranges::find_if(m_candidates, withAddress(candidate.address));
        if (before != m_candidates.end())
            candidate.probe = before->probe;
    }
    m_candidates = std::move(candidates);
}

actor::Future<ProbeResult> Servers::ask(const ServerCandidate &candidate)
{
    const actor::Future<ProbeResult> answer = Probe::ask(candidate.address, m_privateMpd.get());
    const auto isAsked = withAddress(candidate.address);
    answer.deliver(
        selfRef(this),
        [this, isAsked](const ProbeResult &result) {
            const auto asked = std::ranges::find_if(m_candidates, isAsked);
            if (asked == m_candidates.end())
                return;
            asked->probe = result;
            publish();
        },
        [](const std::exception_ptr &) {}); // Only if this actor is ending.
    return answer;
}

void Servers::lookAround()
{
    listCandidates();
    publish();
    for (const ServerCandidate &candidate : m_candidates)
        static_cast<void>(ask(candidate));
}

actor::Future<mpd::Address> Servers::startPrivateMpd(const QString &musicFolder)
{
    return m_privateMpd->start(firstNamed({musicFolder, m_options.musicFolder,
        m_options.rememberedMusicFolder, desktopMusicFolder(m_surroundings.environment)}));
}

void Servers::stopPrivateMpd()
{
    m_privateMpd->stop();
}

void Servers::setPrivateMpdOptions(const PrivateMpdOptions &options)
{
    m_privateMpd->setOptions(options);
}

actor::Future<mpd::Address> Servers::restartPrivateMpd()
{
    const bool wasStarted = !m_privateMpd->state().musicFolder.isEmpty();
    return wasStarted ? m_privateMpd->restart() : startPrivateMpd({});
}

QString Servers::privateMpdLog(int lines) const
{
    return m_privateMpd->log(lines);
}

SoundDevices Servers::soundDevices() const
{
    return findSoundDevices(m_surroundings);
}

void Servers::publish()
{
    m_published.publish(
        std::make_shared<const ServersState>(ServersState{m_candidates, m_privateMpd->state()}));
}

} // namespace toccata
