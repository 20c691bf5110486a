// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/status.h"
#include "core/queue/nextlane.h"
#include "core/queue/queueedits.h"
#include "core/queue/queuestate.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace toccata {

/// What a song of the queue has beside its place: a priority, and the part of it that is played. The server
/// forgets it when the song is removed.
struct SongMarks
{
    quint32 id = 0;
    quint8 priority = 0;
    std::optional<SongPart> part = {};

    friend bool operator==(const SongMarks &, const SongMarks &) = default;
};

/// What songs of \p before had that \p after has not: of those that are gone, and of those that have
/// something else now. What the server took from the song that plays is not told. Songs that were not fetched
/// are left out.
std::vector<SongMarks> formerMarks(
    const QueueState &before, const QueueState &after, std::optional<quint32> playing);

/// Gives the songs of \p queue that \p marks names, by their ids there or by what \p newIds calls them, what
/// they had. \p playing  is left as it is: a server refuses to change what it plays of that.
std::vector<mpd::Command> commandsFor(const std::vector<SongMarks> &marks,
    const std::unordered_map<quint32, quint32> &newIds, const QueueState &queue,
    std::optional<quint32> playing);

/// Whether \p marks has another part of the song \p playing than \p queue. That can be given back once it
/// does not play.
bool wantsOtherPart(
    const std::vector<SongMarks> &marks, const QueueState &queue, std::optional<quint32> playing);

/// What the songs of \p queue have that are known, by their places among those.
std::vector<MarksAt> marksIn(const QueueState &queue);

mpd::Command priorityCommand(const SongPriority &song);
/// Nothing: the whole song.
mpd::Command partCommand(quint32 id, const std::optional<SongPart> &part);

} // namespace toccata
