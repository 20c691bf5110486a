// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/queue/queueedits.h"

#include <vector>

namespace toccata {

/// Brings a queue of the songs \p from to those of \p to, in that order: what is not in \p to is removed,
/// what is not in \p from left out. Songs that keep their order among each other stay where they are, as many
/// as can be; neighbours that stay neighbours move together. Time: O(n log n).
std::vector<mpd::CommandBatch> arrangeBatches(
    const std::vector<quint32> &from, const std::vector<quint32> &to, mpd::BatchLimits limits = {});

} // namespace toccata
