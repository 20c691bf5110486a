// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/player/transportbuttons.h"

#include "ui/notices/notices.h"
#include "ui/notices/permissions.h"
#include "ui/widgets/iconbutton.h"

namespace toccata {

TransportButtons::TransportButtons(ServerProxy server, Notices &notices, QWidget *parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_notices(notices)
    , m_previous(new IconButton(u"previous", tr("Previous song"), parent))
    , m_play(new IconButton(u"play", tr("Play"), parent))
    , m_next(new IconButton(u"next", tr("Next song"), parent))
{
    m_previous->setObjectName(QStringLiteral("previous"));
    m_play->setObjectName(QStringLiteral("play"));
    m_next->setObjectName(QStringLiteral("next"));
    m_play->setGround(IconButton::Ground::Filled);
    connect(m_play, &IconButton::clicked, this, &TransportButtons::togglePlaying);
    connect(m_previous, &IconButton::clicked, this, &TransportButtons::goToPrevious);
    connect(m_next, &IconButton::clicked, this, &TransportButtons::goToNext);
    m_server.states.server.observe(this, [this](const auto &) { enable(); });
}

void TransportButtons::setState(const PlayerState &state)
{
    m_state = state;
    const bool playing = state.isPlaying();
    m_play->setIconName(playing ? u"pause" : u"play");
    m_play->setName(playing ? tr("Pause") : tr("Play"));
    enable();
}

void TransportButtons::enable()
{
    const bool hasQueue = m_state.known && m_state.status.queueLength > 0;
    const bool stopped = m_state.status.state == mpd::PlayState::Stopped;
    permit(*m_play, refusal(m_server.states, Right::Pause), hasQueue);
    for (IconButton *button : {m_previous, m_next})
        permit(*button, refusal(m_server.states, Right::Skip), hasQueue && !stopped);
}

void TransportButtons::togglePlaying()
{
    if (!mayUse(Right::Pause, m_server.states, m_notices))
        return;
    switch (m_state.status.state) {
    case mpd::PlayState::Playing:
        m_notices.watch(m_server.player.pause(true));
        break;
    case mpd::PlayState::Paused:
        m_notices.watch(m_server.player.pause(false));
        break;
    case mpd::PlayState::Stopped:
        m_notices.watch(m_server.player.play());
        break;
    }
}

void TransportButtons::goToPrevious()
{
    if (mayUse(Right::Skip, m_server.states, m_notices))
        m_notices.watch(m_server.player.previous());
}

void TransportButtons::goToNext()
{
    if (mayUse(Right::Skip, m_server.states, m_notices))
        m_notices.watch(m_server.player.next());
}

} // namespace toccata
