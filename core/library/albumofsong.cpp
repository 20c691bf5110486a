// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/albumofsong.h"

namespace toccata {

std::optional<int> albumOfSong(const Catalogue &catalogue, const Song &song)
{
    if (&song.table() == catalogue.songs.get())
        return catalogue.albums->albumOfRow(song.row());
    const auto row = catalogue.folders ? catalogue.folders->rowOf(song.uri()) : std::nullopt;
    return row ? catalogue.albums->albumOfRow(*row) : std::nullopt;
}

} // namespace toccata
