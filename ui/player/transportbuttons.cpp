// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/player/transportbuttons.h"

#include "ui/notices/notices.h"
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
}

void TransportButtons::setState(const PlayerState &state)
{
    m_state = state.status.state;
    const bool playing = state.isPlaying();
    m_play->setIconName(playing ? u"pause" : u"play");
    m_play->setName(playing ? tr("Pause") : tr("Play"));
    const bool hasQueue = state.known && state.status.queueLength > 0;
    const bool stopped = m_state == mpd::PlayState::Stopped;
    m_play->setEnabled(hasQueue);
    m_previous->setEnabled(hasQueue && !stopped);
    m_next->setEnabled(hasQueue && !stopped);
}

void TransportButtons::togglePlaying()
{
    switch (m_state) {
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
    m_notices.watch(m_server.player.previous());
}

void TransportButtons::goToNext()
{
    m_notices.watch(m_server.player.next());
}

} // namespace toccata
