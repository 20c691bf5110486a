// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/sessions.h"

#include "core/music/tag.h"

namespace toccata {

namespace {

QList<QByteArray> wantedTags()
{
    QList<QByteArray> names;
    for (int tag = 0; tag < tagCount; ++tag)
        names.push_back(nameOf(Tag(tag)).toByteArray());
    return names;
}

/// Of a picture, in one reply: as large as a request of ours may be that nobody's pause waits for, read in
/// some milliseconds. Units: bytes.
constexpr int pictureChunk = 1024 * 1024;

/// Of the bulk session: told before somebody's pause is overdue.
constexpr std::chrono::milliseconds bulkPatience{150};

/// After which a server that does not even answer a ping is taken for dead; see BusyWatch::Patience.
constexpr std::chrono::seconds signOfLife{30};
constexpr std::chrono::seconds signOfLifeInDoubt{8};

/// Of a session that connects when it is needed, and whose work may wait.
mpd::SessionConfig onDemand(const QString &name, const mpd::Address &address)
{
    mpd::SessionConfig config;
    config.name = name;
    config.address = address;
    config.mode = mpd::SessionConfig::Mode::OnDemand;
    config.background = true;
    config.pipelineDepth = 32; // who sends large requests there bounds them by their size
    return config;
}

mpd::SessionConfig listingConfig(const mpd::Address &address)
{
    mpd::SessionConfig config = onDemand(QStringLiteral("listing"), address);
    config.setup = {mpd::Command("tagtypes").arg(QByteArrayView("clear"))};
    return config;
}

mpd::SessionConfig picturesConfig(const mpd::Address &address)
{
    mpd::SessionConfig config = onDemand(QStringLiteral("pictures"), address);
    config.setup = {mpd::Command("binarylimit").arg(pictureChunk)};
    config.pipelineDepth = 4; // each asks for no more than that
    return config;
}

mpd::SessionConfig probeConfig(const mpd::Address &address)
{
    mpd::SessionConfig config = onDemand(QStringLiteral("probe"), address);
    config.limits.greeting = config.limits.handshake = signOfLife; // a busy MPD does not even greet
    return config;
}

} // namespace

void Sessions::open(const mpd::Address &address, Calls calls)
{
    mpd::SessionConfig interactive;
    interactive.name = QStringLiteral("interactive");
    interactive.address = address;
    interactive.wantedTags = wantedTags();
    interactive.onState = std::move(calls.state);
    interactive.onIdle = std::move(calls.happened);
    interactive.onCapabilities = std::move(calls.learned);
    interactive.onWait = std::move(calls.interactiveWaits);

    mpd::SessionConfig bulk = onDemand(QStringLiteral("bulk"), address);
    bulk.wantedTags = wantedTags();
    bulk.limits.patience = bulkPatience;
    bulk.onWait = std::move(calls.bulkWaits);

    m_interactive = m_system.start<mpd::Session>("session-interactive", interactive);
    m_bulk = m_system.start<mpd::Session>("session-bulk", bulk);
    m_listing = m_system.start<mpd::Session>("session-listing", listingConfig(address));
    m_pictures = m_system.start<mpd::Session>("session-pictures", picturesConfig(address));
    m_probe = m_system.start<mpd::Session>("session-probe", probeConfig(address));
}

std::vector<actor::ActorRef<mpd::Session>> Sessions::all() const
{
    if (!m_interactive)
        return {};
    return {m_interactive, m_bulk, m_listing, m_pictures, m_probe};
}

void Sessions::close()
{
    for (const actor::ActorRef<mpd::Session> &session : all())
        (void)session.stop();
}

// Nobody can tell whether those on demand still live either; they come back when they are needed.
void Sessions::reconnectNow(mpd::Wanted wanted) const
{
    for (const actor::ActorRef<mpd::Session> &session : all())
        mpd::SessionProxy(session).reconnectNow(wanted);
}

mpd::Link Sessions::link(const mpd::Capabilities &capabilities) const
{
    return {interactive(), mpd::SessionProxy(m_bulk), mpd::SessionProxy(m_listing), capabilities};
}

actor::Future<void> Sessions::ping(BusyWatch::Patience patience) const
{
    const mpd::SessionProxy probe(m_probe);
    const bool inDoubt = patience == BusyWatch::Patience::InDoubt;
    if (inDoubt)
        probe.close(); // the next request connects anew
    return probe.send(mpd::plain(mpd::Command("ping"))).within(inDoubt ? signOfLifeInDoubt : signOfLife);
}

} // namespace toccata
