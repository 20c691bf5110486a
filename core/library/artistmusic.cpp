// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/artistmusic.h"

#include "core/music/song.h"

#include <algorithm>
#include <limits>

namespace toccata {

namespace {

/// The list itself has titles of one year in order, as long as they are of one artist.
void sortByYear(AlbumSelection &albums)
{
    std::ranges::stable_sort(albums.indexes, {},
        [&](int index) { return albums.albums->at(index).year().value_or(std::numeric_limits<int>::max()); });
}

void addSongs(ArtistMusic &music, const Album &album)
{
    music.songs.rows.insert(music.songs.rows.end(), album.songs().begin(), album.songs().end());
}

} // namespace

ArtistMusic musicBy(const Catalogue &catalogue, const QString &artist)
{
    ArtistMusic music;
    music.albums = {catalogue.songs, catalogue.albums, {}};
    music.appearsOn = music.albums;
    music.songs.table = catalogue.songs;
    if (const auto own = catalogue.artists->indexOf(artist))
        music.albums.indexes = catalogue.artists->at(*own).albums;
    if (const auto all = catalogue.allArtists->indexOf(artist))
        std::ranges::set_difference(catalogue.allArtists->at(*all).albums, music.albums.indexes,
            std::back_inserter(music.appearsOn.indexes));
    sortByYear(music.albums);
    sortByYear(music.appearsOn);
    for (const int album : music.albums.indexes)
        addSongs(music, catalogue.albums->at(album));
    for (const int album : music.appearsOn.indexes) {
        for (const int row : catalogue.albums->at(album).songs()) {
            if (catalogue.songs->at(row).values(Tag::Artist).contains(artist))
                music.songs.rows.push_back(quint32(row));
        }
    }
    return music;
}

ArtistMusic musicOn(const AlbumSelection &albums)
{
    ArtistMusic music;
    music.albums = albums;
    music.appearsOn = {albums.songs, albums.albums, {}};
    music.songs.table = albums.songs;
    sortByYear(music.albums);
    for (const int album : music.albums.indexes)
        addSongs(music, albums.albums->at(album));
    return music;
}

} // namespace toccata
