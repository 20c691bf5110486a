// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recents/recentskeeper.h"

namespace toccata {

std::vector<FormerQueueFacts> RecentsKeeper::keep(
    const QString &server, const SongRows &songs, FormerQueue queue) const
{
    if (songs.size() >= FormerQueue::fewestSongs) {
        queue.name = nameOfQueue(songs);
        queue.uris = urisIn(songs);
        m_former.keep(server, queue);
    }
    return m_former.facts(server);
}

} // namespace toccata
