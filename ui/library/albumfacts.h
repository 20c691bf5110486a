// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songrows.h"

#include <QHash>
#include <QStringList>

namespace toccata {

struct AlbumSelection;

/// What the songs of an album have in common.
struct AlbumFacts
{
    /// The album artists that all songs share.
    QStringList artists;
    /// Why artists is empty: there are different ones.
    bool severalArtists = false;
    /// Of the newest song.
    std::optional<int> year;
    /// Likewise; nothing where no song tells.
    std::optional<int> originalYear;
    std::chrono::milliseconds duration{0};
    /// What the songs are stored as: "FLAC 44.1 kHz, 16 bit", or that they differ. Empty if none tells.
    QString quality;
};
AlbumFacts albumFacts(const SongRows &songs);

/// The first row of each disc with its number, where there are several discs.
QHash<int, int> discStarts(const SongRows &songs);

/// The songs of all \p albums, one album after the other, and the first row of each with its number in the
/// selection.
struct JoinedAlbums
{
    SongRows songs;
    QHash<int, int> starts;
};
JoinedAlbums joinAlbums(const AlbumSelection &albums);

} // namespace toccata
