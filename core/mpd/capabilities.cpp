// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/capabilities.h"

namespace toccata::mpd {

bool Capabilities::learn(QByteArrayView command, const Ack &ack)
{
    if (!saysUnsupported(ack) || m_unsupported.contains(command.toByteArray()))
        return false;
    m_unsupported.insert(command.toByteArray());
    return true;
}

bool Capabilities::has(QByteArrayView command) const
{
    const QByteArray name = command.toByteArray();
    return m_allowed.contains(name) && !m_unsupported.contains(name);
}

// A command that came with the same MPD as the feature stands for it, whether or not our rights suffice to
// use it.
bool Capabilities::isPlainMpdWith(QByteArrayView command) const
{
    return !isMopidy() && (m_allowed.contains(command.toByteArray()) || isForbidden(command));
}

} // namespace toccata::mpd
