// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"
#include "core/servers/servers.h"

#include <functional>

namespace toccata {

/// By what the settings reach the private MPD, which plays the music of this computer.
struct ThisComputer
{
    actor::ActorRef<Servers> servers;
    actor::Published<ServersState> state;
    /// Has the window use it; with a folder, that is the first one from now on.
    std::function<void(const QString &folder)> use;
    /// Whether it is what the person has chosen, be it there or not.
    std::function<bool()> isChosen;
};

} // namespace toccata
