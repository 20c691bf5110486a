// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/librarystate.h"

#include <memory>
#include <vector>

namespace toccata {

/// By Album::year(), which is the name, newest first; those of no known year are last.
std::shared_ptr<const AlbumsByName> albumsByYear(const AlbumList &albums);

/// Those of one year, or of no known one. One look at each album.
std::vector<int> albumsOfYear(const AlbumList &albums, std::optional<int> year);

/// What of \p all has some of \p albums, each with those alone. \p albums  ascending.
std::shared_ptr<const AlbumsByName> withAlbumsAmong(const AlbumsByName &all, const std::vector<int> &albums);

/// The songs of all albums, one after the other.
SongRows songsOf(const AlbumSelection &albums);

} // namespace toccata
