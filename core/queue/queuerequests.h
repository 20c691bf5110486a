// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/request.h"
#include "core/music/rowrange.h"
#include "core/music/songtablebuilder.h"
#include "core/queue/queueplan.h"

#include <memory>
#include <vector>

namespace toccata {

/// A place of the queue that was read, and the row its song got.
struct LoadedEntry
{
    quint32 position = 0;
    QueueEntry entry;
    std::optional<SongPart> part = {};
};

/// One page of `playlistinfo`.
struct QueuePage
{
    std::vector<LoadedEntry> entries;
    /// The table with the page's rows in it.
    std::shared_ptr<const SongTable> songs;
};

/// Reads the positions of \p range; the songs become rows of \p builder, in the session's thread.
/// The builder must not be used elsewhere while the request is under way.
mpd::Request<QueuePage> queuePageRequest(RowRange range, std::shared_ptr<SongTableBuilder> builder);

/// Reads which ids stand where since \p version; 0: everywhere. \p window bounds the reply where the server
/// can.
mpd::Request<std::vector<PositionedId>> queueIdsRequest(quint32 version, std::optional<RowRange> window);

/// The same of a Mopidy, which tells all ids or, of the version that it has, none. That version may be 0 with
/// songs in it: it is not counted up where the queue became full.
mpd::Request<std::vector<PositionedId>> allQueueIdsRequest();

} // namespace toccata
