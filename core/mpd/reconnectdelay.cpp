// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/reconnectdelay.h"

#include <algorithm>
#include <cmath>

namespace toccata::mpd {

using namespace std::chrono_literals;

std::chrono::milliseconds reconnectDelay(int attempt, double jitter)
{
    if (attempt == 0)
        return 0ms;
    constexpr std::chrono::milliseconds first = 500ms;
    constexpr std::chrono::milliseconds longest = 30s;
    const int doublings = std::clamp(attempt - 1, 0, 6); // 500 ms * 2^6 passes 30 s
    const std::chrono::milliseconds middle = std::min(first * (1 << doublings), longest);
    return std::chrono::milliseconds(std::lround(double(middle.count()) * (0.8 + 0.4 * jitter)));
}

int nextAttempt(int previous, std::chrono::milliseconds lifetime)
{
    return lifetime >= 1min ? 0 : previous + 1;
}

} // namespace toccata::mpd
