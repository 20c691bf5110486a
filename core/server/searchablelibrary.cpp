// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/searchablelibrary.h"

namespace toccata {

std::shared_ptr<const SearchableMusic> searchableMusic(const Catalogue &catalogue)
{
    auto music = std::make_shared<SearchableMusic>();
    music->songs = catalogue.songs;
    for (const NamedAlbums &artist : *catalogue.artists) {
        if (artist.name)
            music->artists.push_back(*artist.name);
    }
    for (const Album album : *catalogue.albums) {
        if (album.titleId() != 0)
            music->albums.push_back(
                {album.titleId(), album.artistId(), album.artistSortId(), album.year(), album.songs()});
    }
    music->keepsRows = catalogue.albums;
    return music;
}

} // namespace toccata
