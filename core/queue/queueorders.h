// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/queue/queuestate.h"

#include <QList>

#include <optional>
#include <vector>

namespace toccata {

// Orders that a queue can be brought to, as the ids of its songs.

std::vector<quint32> idsOf(const std::vector<QueueEntry> &entries);

/// \p ids without those of \p songIds.
std::vector<quint32> without(std::vector<quint32> ids, const QList<quint32> &songIds);

/// Those of \p ids that are in \p songIds, as they stand.
std::vector<quint32> onlyThose(std::vector<quint32> ids, const QList<quint32> &songIds);

/// \p ids, of which those that are in \p songIds stand in no order any more in the places that they take
/// together.
std::vector<quint32> shuffledAmong(const std::vector<quint32> &ids, const QList<quint32> &songIds);

/// What of a queue has each of its songs once. Of several the one that plays stays, else the first.
std::vector<quint32> withoutDuplicates(const QueueState &queue, std::optional<quint32> playing);

/// The song that is at \p position of \p entries, or the next behind it that is none of \p moved; 0: none.
quint32 anchorAt(const std::vector<QueueEntry> &entries, quint32 position, const QList<quint32> &moved = {});

/// Where \p anchor stands; behind the last one if it does not.
quint32 positionOf(quint32 anchor, const std::vector<quint32> &ids);

} // namespace toccata
