// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/supervision.h"

#include <algorithm>

namespace toccata::actor {

std::optional<std::chrono::milliseconds> Supervision::pauseAfterFailure(Clock::time_point now)
{
    if (m_failures > 0 && now - m_lastFailure > m_policy.recovered)
        m_failures = 0;
    m_lastFailure = now;
    if (++m_failures > m_policy.most)
        return std::nullopt;
    std::chrono::milliseconds pause = m_policy.firstPause;
    for (int i = 1; i < m_failures && pause < m_policy.longestPause; ++i)
        pause *= 2;
    return std::min(pause, m_policy.longestPause);
}

} // namespace toccata::actor
