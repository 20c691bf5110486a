// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/albums.h"
#include "core/music/coversubject.h"

#include <vector>

namespace toccata {

/// The cover of an album: by its first song, but a change of any of its files may have brought another
/// picture.
CoverSubject coverOf(const SongTable &songs, const Album &album);

/// Four of \p indexes whose covers stand for all of them, none if there are fewer: from everywhere in the
/// list, of different artists and with titles where possible. Looks at 256 albums at most.
std::vector<int> mosaicOf(const AlbumList &albums, const std::vector<int> &indexes);

} // namespace toccata
