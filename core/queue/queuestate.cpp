// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queuestate.h"

#include <algorithm>

namespace toccata {

std::optional<int> QueueState::positionOf(quint32 id) const
{
    const auto found = std::ranges::find(entries, id, &QueueEntry::id);
    if (found == entries.end())
        return std::nullopt;
    return int(found - entries.begin());
}

} // namespace toccata
