// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recents/formerqueue.h"
#include "core/recents/recentqueue.h"

#include <vector>

namespace toccata {

/// What was played lately on the server in use, immutable.
struct RecentsState
{
    static constexpr int most = 20;

    /// The newest first.
    std::vector<RecentQueue> queues;
    /// False until what was kept has been read.
    bool known = false;
    /// The queues that were taken away last, the newest first, without one that is there again.
    std::vector<FormerQueueFacts> former;
};

} // namespace toccata
