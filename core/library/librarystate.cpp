// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/librarystate.h"

#include <numeric>

namespace toccata {

AlbumSelection allAlbums(const Catalogue &catalogue)
{
    AlbumSelection all{
        catalogue.songs, catalogue.albums, std::vector<int>(std::size_t(catalogue.albums->size()))};
    std::iota(all.indexes.begin(), all.indexes.end(), 0);
    return all;
}

SongRows songsOfAlbum(std::shared_ptr<const SongTable> songs, const Album &album)
{
    return {std::move(songs), {album.songs().begin(), album.songs().end()}};
}

} // namespace toccata
