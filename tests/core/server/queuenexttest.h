// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/server/mpdtest.h"

#include <algorithm>

namespace toccata {

/// A queue of songs that nobody hears the end of, and what is to play next in it.
class QueueNext : public MpdTest
{
protected:
    QueueNext()
        : queue(server.proxy.queue)
    { }

    using Ids = std::vector<quint32>;

    /// Long songs alone, so that none is over while a test looks.
    void queueSongs(int count)
    {
        ASSERT_TRUE(succeeds(queue.add(QList<QByteArray>(count, longSong))));
        ASSERT_TRUE(server.comesToShow(raw));
        ASSERT_EQ(server.queued()->entries.size(), std::size_t(count));
    }
    void play(int position, bool random)
    {
        raw.command(random ? "random 1" : "random 0");
        raw.command("play " + QByteArray::number(position));
        raw.command("pause 1");
        ASSERT_TRUE(test::waitUntil([&] {
            const auto player = server.playing();
            return player->status.songId == idAt(position) && player->status.random == random;
        }));
    }
    quint32 idAt(int position) const { return server.queued()->entries.at(std::size_t(position)).id; }
    Ids ids() const
    {
        Ids ids;
        for (const QueueEntry &entry : server.queued()->entries)
            ids.push_back(entry.id);
        return ids;
    }
    Ids firstIds(std::size_t count) const
    {
        Ids first = ids();
        first.resize(std::min(first.size(), count));
        return first;
    }
    QueueEntry entryOf(quint32 id) const
    {
        const auto state = server.queued();
        const auto position = state->positionOf(id);
        return position ? state->entries[std::size_t(*position)] : QueueEntry{};
    }
    bool comesToBeNext(const Ids &wanted) const
    {
        return test::waitUntil([&] { return server.queued()->next == wanted; });
    }
    bool priorityComesToBe(quint32 id, int priority) const
    {
        return test::waitUntil([&] { return entryOf(id).priority == priority; });
    }

    const QueueProxy &queue;
};

} // namespace toccata
