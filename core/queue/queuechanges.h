// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/rowrange.h"
#include "core/queue/queuestate.h"

#include <vector>

namespace toccata {

/// What a view must do to go from one queue to the next without losing selection and scroll. Applied in this
/// order.
struct QueueChanges
{
    /// Positions in the former queue, from the end to the beginning, so that each is still right when its
    /// turn comes.
    std::vector<RowRange> removed;
    /// Whether the songs that stay stand in another order: of each, in the new order, the position that it
    /// has once the removed ones are gone. Else empty.
    std::vector<quint32> reordered;
    /// Positions in the new queue, from the beginning to the end.
    std::vector<RowRange> inserted;
    /// Positions in the new queue whose songs stayed but may look different (tags read anew, or only now).
    std::vector<RowRange> updated;

    bool isEmpty() const
    {
        return removed.empty() && reordered.empty() && inserted.empty() && updated.empty();
    }
};

/// Compares by song id, so that MovingASongKeepsTheOtherRows. Time: O(n), nothing but a scan where both are
/// equal.
QueueChanges queueChanges(const std::vector<QueueEntry> &before, const std::vector<QueueEntry> &after);

} // namespace toccata
