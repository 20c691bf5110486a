// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace toccata {

/// What a list of songs can be sorted by and show in a column.
enum class SongField {
    Title,
    Artist,
    Album,
    AlbumArtist,
    Track,
    Disc,
    Length,
    Year,
    Genre,
    Composer,
    Performer,
    FileName,
    Folder,
    Format,
    LastModified,
};
inline constexpr int songFieldCount = int(SongField::LastModified) + 1;

} // namespace toccata
