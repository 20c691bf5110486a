// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/address.h"
#include "core/mpd/busy.h"
#include "core/mpd/connectionstate.h"

#include <optional>

namespace toccata::mpd {

/// Which server is used and how the connection to it is.
struct ServerState
{
    /// Nothing until one is chosen.
    std::optional<Address> address;
    ConnectionState connection;
    /// While it lets us wait though it is well.
    std::optional<Busy> busy = {};

    bool isConnected() const { return connection.phase == ConnectionState::Phase::Connected; }
};

} // namespace toccata::mpd
