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
        std::vector<quint32> ids = queue.next;
        if (ids.empty() && status.nextSongId)
            ids = {*status.nextSongId};
        std::vector<int> positions;
        for (std::size_t i = 0; i < ids.size() && int(positions.size()) < most; ++i) {
            if (const auto position = queue.positionOf(ids[i]))
                positions.push_back(*position);
        }
        return positions;
    }
    const int length = int(queue.entries.size());
    const int following = status.repeat ? length - 1 : length - 1 - *current;
    std::vector<int> positions;
    for (int i = 1; i <= std::min(most, following); ++i)
        positions.push_back((*current + i) % length);
    return positions;
}

} // namespace toccata
