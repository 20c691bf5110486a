// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songtable.h"
#include "core/playlists/playlistfile.h"

#include <optional>
#include <vector>

namespace toccata {

/// For each of \p entries the row of the one song that has its title and artist, compared as people search
/// (foldedText()), and lasts as long within three seconds, where both are known. Of several songs that of the
/// entry's album is meant, if that is one. Reads through all rows once.
std::vector<std::optional<quint32>> rowsByTags(
    const std::vector<const PlaylistFileEntry *> &entries, const SongTable &table);

} // namespace toccata
