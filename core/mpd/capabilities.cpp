// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/capabilities.h"

#include <algorithm>
#include <array>

namespace toccata::mpd {

namespace {

// Source: measured with Mopidy-MPD 3.3, and read in 4.0; "Not implemented" whatever they are asked. Known
// before the first refusal, so that no control is there that vanishes when it is used.
constexpr std::array mopidyOnlyLists{"addtagid", "channels", "cleartagid", "clearerror", "crossfade",
    "listfiles", "listmounts", "listneighbors", "mixrampdb", "mixrampdelay", "mount", "playlistsearch",
    "prio", "prioid", "rangeid", "readmessages", "replay_gain_mode", "sendmessage", "subscribe", "unmount",
    "unsubscribe"};

bool isOnlyListed(const QByteArray &command)
{
    return std::ranges::any_of(mopidyOnlyLists, [&](const char *each) { return command == each; });
}

} // namespace

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
    return m_allowed.contains(name) && !m_unsupported.contains(name) && !(isMopidy() && isOnlyListed(name));
}

// A command that came with the same MPD as the feature stands for it, whether or not our rights suffice to
// use it.
bool Capabilities::isPlainMpdWith(QByteArrayView command) const
{
    return !isMopidy() && (m_allowed.contains(command.toByteArray()) || isForbidden(command));
}

} // namespace toccata::mpd
