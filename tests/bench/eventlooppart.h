// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/timing.h"

#include <cstdio>

namespace toccata {

/// Tells how late the event loop was in one part of the run.
class EventLoopPart
{
public:
    explicit EventLoopPart(const char *name)
        : m_name(name)
    { }
    ~EventLoopPart()
    {
        const auto inMilliseconds = [](std::chrono::nanoseconds time) { return double(time.count()) / 1e6; };
        std::printf("figure gap_p99_%s_ms %.1f ms\n", m_name, inMilliseconds(m_watch.usualGap()));
        std::printf("figure gap_longest_%s_ms %.1f ms\n", m_name, inMilliseconds(m_watch.longestGap()));
        std::fflush(stdout);
    }

private:
    const char *m_name;
    EventLoopWatch m_watch;
};

} // namespace toccata
