// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"
#include "core/actor/promise.h"
#include "core/actor/published.h"
#include "core/mpd/link.h"
#include "core/outputs/outputsstate.h"

#include <optional>

namespace toccata {

/// The part of the Server that says where it plays. Thread: the Server actor's; others call it through
/// ServerProxy.
class Outputs
{
public:
    Outputs(actor::Actor &owner, actor::Published<OutputsState> state);

    void connected(const mpd::Link &link);
    void disconnected();
    /// Reads the list anew.
    void read();

    /// Errors: Offline, NotFound, Denied.
    actor::Future<void> setEnabled(quint32 outputId, bool enabled);

private:
    actor::Actor &m_owner;
    actor::Published<OutputsState> m_state;
    std::optional<mpd::Link> m_link;
    /// Counts connections, so that what a former one says is not heard.
    int m_generation = 0;
};

/// Reads `outputs`. Where \p isMopidy, the one output is told as a mute switch.
mpd::Request<OutputsState> outputsRequest(bool isMopidy);

} // namespace toccata
