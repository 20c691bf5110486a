// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/player/volumesteps.h"

#include "ui/notices/notices.h"
#include "ui/notices/permissions.h"

#include <algorithm>

namespace toccata {

VolumeSteps::VolumeSteps(ServerProxy server, Notices &notices, QObject *parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_notices(notices)
{ }

void VolumeSteps::setState(const PlayerState &state)
{
    m_volume = state.status.volume;
    if (m_answered || !m_volume)
        m_asked.reset();
    Q_EMIT changed();
}

bool VolumeSteps::change(int by)
{
    if (!mayUse(Right::Volume, m_server.states, m_notices))
        return false;
    if (const auto now = volume())
        set(std::clamp(*now + by, 0, 100));
    return true;
}

void VolumeSteps::set(int percent)
{
    m_asked = percent;
    m_answered = false;
    Q_EMIT changed();
    const auto answered
        = [this, request = ++m_requests] { m_answered = m_answered || request == m_requests; };
    // A refused volume must not stay on the slider.
    const auto back = [this, answered] {
        answered();
        m_asked.reset();
        Q_EMIT changed();
    };
    m_notices.watch(m_server.player.setVolume(percent), answered, back);
}

} // namespace toccata
