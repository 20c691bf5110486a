// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songrows.h"
#include "core/queue/queuestate.h"

#include <QList>

#include <vector>

namespace toccata {

/// Songs of a queue, each with its id there.
struct SongsWithIds
{
    SongRows songs;
    std::vector<quint32> ids;
};

/// The songs of \p queue that are known, or of those the ones with \p songIds if there are any, as they stand
/// in it.
SongsWithIds knownSongs(const QueueState &queue, const QList<quint32> &songIds);

/// Those of \p ids that stand at \p places, in that order.
std::vector<quint32> pickedFrom(const std::vector<quint32> &ids, const std::vector<quint32> &places);

/// The songs \p now, of which those that are in \p sorted stand in that order in the places that they take
/// together.
std::vector<quint32> sortedAmong(const std::vector<quint32> &now, const std::vector<quint32> &sorted);

} // namespace toccata
