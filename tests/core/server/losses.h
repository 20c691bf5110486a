// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/server/runningserver.h"

#include <QObject>

namespace toccata {

/// Counts how often a server that is connected is shown as lost, as the window would.
class Losses
{
public:
    explicit Losses(const RunningServer &server)
        : m_wasConnected(server.proxy.states.server.current()->isConnected())
    {
        server.proxy.states.server.observe(
            &m_context, [this](const std::shared_ptr<const mpd::ServerState> &state) {
                m_count += m_wasConnected && !state->isConnected();
                m_wasConnected = state->isConnected();
            });
    }
    int count() const { return m_count; }

private:
    QObject m_context;
    bool m_wasConnected;
    int m_count = 0;
};

} // namespace toccata
