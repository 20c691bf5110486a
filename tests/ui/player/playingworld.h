// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/music/asong.h"
#include "tests/ui/songs/pagesworld.h"

namespace toccata {

/// A server of which a test says what it plays.
struct PlayingWorld : PagesWorld
{
    /// The song plays, as the first of a queue with \p others behind it.
    void play(
        const SongLines &song, const std::vector<SongLines> &others = {}, const mpd::Status &status = {})
    {
        std::vector<SongLines> all{song};
        all.insert(all.end(), others.begin(), others.end());
        auto queue = std::make_shared<QueueState>();
        queue->songs = tableOf(all);
        for (quint32 row = 0; row < all.size(); ++row)
            queue->entries.push_back({row + 1, row});
        queue->complete = true;
        auto player = std::make_shared<PlayerState>();
        player->known = true;
        player->status = status;
        player->status.state = mpd::PlayState::Playing;
        player->status.songId = 1;
        player->status.queueLength = quint32(all.size());
        player->song = allRows(tableOf({song}));
        states.queue.publish(std::move(queue));
        states.player.publish(std::move(player));
    }
    void playNothing()
    {
        auto player = std::make_shared<PlayerState>();
        player->known = true;
        states.player.publish(std::move(player));
    }
};

} // namespace toccata
