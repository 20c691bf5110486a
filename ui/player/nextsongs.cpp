// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/player/nextsongs.h"

#include <algorithm>

namespace toccata {

std::vector<int> nextPositions(const QueueState &queue, const mpd::Status &status, int most)
{
    const auto current = status.songId ? queue.positionOf(*status.songId) : std::nullopt;
    if (!current || most < 1)
        return {};
    if (status.random) {
        const auto next = status.nextSongId ? queue.positionOf(*status.nextSongId) : std::nullopt;
        return next ? std::vector{*next} : std::vector<int>();
    }
    const int length = int(queue.entries.size());
    const int following = status.repeat ? length - 1 : length - 1 - *current;
    std::vector<int> positions;
    for (int i = 1; i <= std::min(most, following); ++i)
        positions.push_back((*current + i) % length);
    return positions;
}

} // namespace toccata
