// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/albumruns.h"

#include "core/music/albumkey.h"
#include "core/music/song.h"

namespace toccata {

namespace {

/// Reads texts only where ids do not tell.
bool areOfOneAlbum(const SongTable &songs, int one, int other)
{
    const StringId album = songs.id(one, Tag::Album);
    if (album != songs.id(other, Tag::Album))
        return false;
    const bool isPlain = album != 0 && songs.folderId(one) == songs.folderId(other)
        && songs.id(one, Tag::AlbumArtist) == songs.id(other, Tag::AlbumArtist);
    return isPlain || albumKey(songs.at(one)) == albumKey(songs.at(other));
}

bool continues(const QueueState &queue, const QueueEntry &before, const QueueEntry &entry)
{
    if (!before.isLoaded() || !entry.isLoaded())
        return before.isLoaded() == entry.isLoaded();
    return areOfOneAlbum(*queue.songs, int(before.row), int(entry.row));
}

} // namespace

std::vector<AlbumRun> albumRuns(const QueueState &queue)
{
    std::vector<AlbumRun> runs;
    for (std::size_t i = 0; i < queue.entries.size(); ++i) {
        const QueueEntry &entry = queue.entries[i];
        if (i == 0 || !continues(queue, queue.entries[i - 1], entry))
            runs.push_back({.first = int(i)});
        AlbumRun &run = runs.back();
        ++run.songs;
        if (entry.isLoaded())
            run.length += std::chrono::milliseconds(queue.songs->milliseconds(int(entry.row)));
    }
    return runs;
}

} // namespace toccata
