// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queuesort.h"

#include <algorithm>
#include <unordered_set>

namespace toccata {

SongsWithIds knownSongs(const QueueState &queue, const QList<quint32> &songIds)
{
    const std::unordered_set<quint32> wanted(songIds.begin(), songIds.end());
    SongsWithIds found{{queue.songs, {}}, {}};
    for (const QueueEntry &entry : queue.entries) {
        if (!entry.isLoaded() || (!wanted.empty() && !wanted.contains(entry.id)))
            continue;
        found.songs.rows.push_back(entry.row);
        found.ids.push_back(entry.id);
    }
    return found;
}

std::vector<quint32> pickedFrom(const std::vector<quint32> &ids, const std::vector<quint32> &places)
{
    std::vector<quint32> picked;
    picked.reserve(places.size());
    std::ranges::transform(places, std::back_inserter(picked), [&](quint32 place) { return ids[place]; });
    return picked;
}

std::vector<quint32> sortedAmong(const std::vector<quint32> &now, const std::vector<quint32> &sorted)
{
    const std::unordered_set<quint32> present(now.begin(), now.end());
    std::vector<quint32> those;
    std::ranges::copy_if(sorted, std::back_inserter(those), [&](quint32 id) { return present.contains(id); });
    const std::unordered_set<quint32> chosen(those.begin(), those.end());
    std::vector<quint32> order = now;
    auto next = those.begin();
    for (quint32 &id : order) {
        if (chosen.contains(id))
            id = *next++;
    }
    return order;
}

} // namespace toccata
