// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recents/recentqueue.h"

#include <algorithm>

namespace toccata {

namespace {

bool haveInCommon(const SongRows &songs, Tag tag)
{
    const StringId first = songs.table->id(int(songs.rows.front()), tag);
    return std::ranges::all_of(
        songs.rows, [&](quint32 row) { return songs.table->id(int(row), tag) == first; });
}

} // namespace

bool RecentQueue::isSameAs(const RecentQueue &other) const
{
    if (kind != other.kind)
        return false;
    switch (kind) {
    case Kind::Album: // two albums called "Greatest Hits" are two
        return name == other.name && cover.key == other.cover.key;
    case Kind::Songs:
        return name == other.name;
    case Kind::Folder:
        return uris == other.uris;
    }
    return false;
}

std::optional<QByteArray> RecentQueue::albumUri() const
{
    const bool isKnown = kind == Kind::Album && uris.size() == 1 && cover == coverOfAlbum(uris.first());
    return isKnown ? std::optional(uris.first()) : std::nullopt;
}

RecentQueue recentQueueOf(const SongRows &songs, int index, const QString &name)
{
    const int first = std::clamp(index, 0, std::max(0, songs.size() - RecentQueue::mostSongs));
    const SongRows part
        = songs.size() > RecentQueue::mostSongs ? songs.part(first, RecentQueue::mostSongs) : songs;
    const Song song = part.at(0);
    RecentQueue queue{.name = name, .uris = {}, .cover = coverOf(song)};
    queue.uris.reserve(part.size());
    for (int i = 0; i < part.size(); ++i)
        queue.uris.push_back(part.at(i).uri());
    if (song.album() != name || !haveInCommon(part, Tag::Album))
        return queue;
    queue.kind = RecentQueue::Kind::Album;
    const Tag whose = song.id(Tag::AlbumArtist) != 0 ? Tag::AlbumArtist : Tag::Artist;
    queue.severalArtists = !haveInCommon(part, whose);
    if (!queue.severalArtists)
        queue.artist = song.albumArtist();
    return queue;
}

RecentQueue recentAlbum(const QByteArray &uri, const QString &name, const std::optional<QString> &artist)
{
    return {.kind = RecentQueue::Kind::Album,
        .name = name,
        .artist = artist,
        .uris = {uri},
        .cover = coverOfAlbum(uri)};
}

RecentQueue recentFolder(const QByteArray &uri, const QString &name)
{
    return {.kind = RecentQueue::Kind::Folder, .name = name, .uris = {uri}};
}

} // namespace toccata
