// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/albumfacts.h"

#include "core/library/librarystate.h"

#include <algorithm>

namespace toccata {

namespace {

QStringList albumArtists(const Song &song)
{
    const QStringList artists = song.values(Tag::AlbumArtist);
    return artists.isEmpty() ? song.values(Tag::Artist) : artists;
}

} // namespace

AlbumFacts albumFacts(const SongRows &songs)
{
    AlbumFacts facts;
    for (int i = 0; i < songs.size(); ++i) {
        const Song song = songs.at(i);
        const QStringList artists = albumArtists(song);
        if (i == 0)
            facts.artists = artists;
        else if (artists != facts.artists)
            facts.severalArtists = true;
        if (const auto year = song.year())
            facts.year = std::max(*year, facts.year.value_or(*year));
        facts.duration += song.duration().value_or(std::chrono::milliseconds(0));
    }
    if (facts.severalArtists)
        facts.artists.clear();
    return facts;
}

QHash<int, int> discStarts(const SongRows &songs)
{
    QHash<int, int> starts;
    int before = 0;
    for (int i = 0; i < songs.size(); ++i) {
        const int disc = songs.at(i).disc().value_or(1);
        if (disc != before)
            starts.insert(i, disc);
        before = disc;
    }
    return starts.size() > 1 ? starts : QHash<int, int>();
}

JoinedAlbums joinAlbums(const AlbumSelection &albums)
{
    JoinedAlbums joined{{albums.songs, {}}, {}};
    for (std::size_t i = 0; i < albums.indexes.size(); ++i) {
        const Album &album = albums.albums->at(albums.indexes[i]);
        joined.starts.insert(joined.songs.size(), int(i));
        joined.songs.rows.insert(joined.songs.rows.end(), album.songs().begin(), album.songs().end());
    }
    return joined;
}

} // namespace toccata
