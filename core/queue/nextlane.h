// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/status.h"
#include "core/queue/queuestate.h"

#include <vector>

namespace toccata {

/// A song and how soon it plays in random mode.
struct SongPriority
{
    quint32 id = 0;
    quint8 priority = 0;

    friend bool operator==(const SongPriority &, const SongPriority &) = default;
};

/// The songs that play next because somebody asked for them, in the order in which they will, by their ids.
/// In random mode those with a priority; of equal ones the server draws lots, and which of them is first it
/// tells alone. Else those that \p asked names and that stand, one behind the other, right behind the current
/// song. \p asked  those that were put there here, in any order.
std::vector<quint32> nextLane(
    const std::vector<QueueEntry> &entries, const mpd::Status &status, const std::vector<quint32> &asked);

/// Those of \p asked that stand one behind the other right behind the current song, in random mode too.
std::vector<quint32> standingLane(
    const std::vector<QueueEntry> &entries, const mpd::Status &status, const std::vector<quint32> &asked);

/// The position behind the lane \p lane, as standingLane() has it: where one more song plays after it.
quint32 positionBehind(
    const std::vector<quint32> &lane, const std::vector<QueueEntry> &entries, const mpd::Status &status);

/// A place between two songs of a queue, by their ids; 0: an end of the queue.
struct Gap
{
    quint32 ahead = 0;
    quint32 behind = 0;
};

Gap gapAt(const std::vector<QueueEntry> &entries, quint32 position);

/// The songs that were put into \p gap: those of \p entries that \p before has not and that stand, one behind
/// the other, behind the song ahead of it; where that is gone, in front of the one behind it. Where both are
/// gone all that \p before has not. What others have added elsewhere is none of them.
std::vector<quint32> addedIn(
    const Gap &gap, const std::vector<QueueEntry> &before, const std::vector<QueueEntry> &entries);

/// What priorities to give so that \p added play after those of \p lane, in their order. The lane keeps its
/// own as long as there is room below them. There are 255 steps only: of more songs the last ones share one.
/// \return those that change.
std::vector<SongPriority> prioritiesBehind(
    const std::vector<SongPriority> &lane, const std::vector<quint32> &added);

} // namespace toccata
