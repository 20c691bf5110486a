// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/albums.h"

#include <vector>

namespace toccata {

// Some of the albums of a list, by index. Each looks at every album, which takes a millisecond for 100,000.

/// The \p most albums that changed last, the newest first. None where the times say nothing: the server tells
/// none, or a whole library has come within a minute.
std::vector<int> newestAlbums(const AlbumList &albums, int most);

/// \p most albums as \p seed draws them. The same seed draws the same ones, also from a list that has grown,
/// as far as no other comes between.
std::vector<int> drawnAlbums(const AlbumList &albums, int most, quint64 seed);

} // namespace toccata
