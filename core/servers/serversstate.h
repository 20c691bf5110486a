// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/servers/privatempdstate.h"
#include "core/servers/serverchoice.h"

#include <vector>

namespace toccata {

/// The servers there are to choose from, in the order of their claim, and the private MPD.
struct ServersState
{
    std::vector<ServerCandidate> candidates;
    PrivateMpdState privateMpd;

    friend bool operator==(const ServersState &, const ServersState &) = default;
};

} // namespace toccata
