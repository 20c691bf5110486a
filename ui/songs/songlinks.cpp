// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/songlinks.h"

#include "core/library/albumofsong.h"
#include "ui/songs/songactions.h"

namespace toccata {

void showAlbumOf(const Song &song, const LibraryState &library, Navigator &navigator)
{
    const auto title = song.album();
    if (!title)
        return;
    const auto album = library.source == LibraryState::Source::Mirror ? albumOfSong(library.catalogue, song)
                                                                      : std::nullopt;
    if (album)
        navigator.showAlbum(
            *title, songsOfAlbum(library.catalogue.songs, library.catalogue.albums->at(*album)));
    else
        navigator.showAlbumCalled(*title, song.raw(Tag::AlbumUri).toByteArray());
}

void showArtistOf(const Song &song, Navigator &navigator)
{
    const QStringList artists = song.values(Tag::Artist);
    const QStringList ofAlbum = artists.isEmpty() ? song.values(Tag::AlbumArtist) : artists;
    if (!ofAlbum.isEmpty())
        navigator.showArtist(ofAlbum.first());
}

} // namespace toccata
