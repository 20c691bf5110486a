// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/rowrange.h"
#include "core/queue/queuestate.h"

#include <vector>

namespace toccata {

/// A pair of the reply to `plchangesposid`.
struct PositionedId
{
    quint32 position = 0;
    quint32 id = 0;
};

/// How the server answers `plchangesposid`.
enum class DeltaKind {
    OnlyChanges, ///< MPD: what it lists has changed, also if position and id are the ones we knew (then its
                 ///< tags changed).
    WholeQueue, ///< Mopidy: everything, every time.
};

/// What the queue becomes, and what must be fetched to know it whole.
struct QueuePlan
{
    std::vector<QueueEntry> entries;
    /// Positions to read with `playlistinfo`, ascending, none longer than the page size asked for.
    std::vector<RowRange> fetch;
    /// Whether every place has a song and no song two places. If not, the queue changed after its length was
    /// read, and the entries are of no use.
    bool isSound = true;
};

/// Applies a delta: songs that only moved keep the row they had, so that removing the first of 100,000 songs
/// fetches nothing. Source: MPD's protocol, `plchangesposid`: positions that are not listed are as before,
/// and the end of the queue is told by `playlistlength` alone. What stands elsewhere now may also have
/// another priority or part, which nothing tells: read anew are songs that have one, and those that were
/// moved among the others, unless they are more than a page.
QueuePlan planQueueUpdate(const std::vector<QueueEntry> &before, const std::vector<PositionedId> &changed,
    quint32 newLength, DeltaKind kind, quint32 pageSize);

/// The ranges of \p total positions, \p pageSize at a time.
std::vector<RowRange> pagesOf(quint32 total, quint32 pageSize);

} // namespace toccata
