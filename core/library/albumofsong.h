// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/catalogue.h"
#include "core/music/song.h"

#include <optional>

namespace toccata {

/// The index of the album that \p song is of, wherever the song comes from: the queue, search, the catalogue
/// itself. Nothing for songs that the catalogue does not have, and where it has only names.
std::optional<int> albumOfSong(const Catalogue &catalogue, const Song &song);

} // namespace toccata
