// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/catalogue.h"
#include "core/library/songformats.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace toccata {

struct DecadeCount
{
    int firstYear = 0; ///< 1990
    int songs = 0;
};

struct GenreCount
{
    QString name;
    int songs = 0;
};

/// What is counted song by song.
struct SongStatistics
{
    int songs = 0;
    /// Of the songs whose length is known.
    std::chrono::milliseconds length{0};
    int withoutLength = 0;
    /// In order; also those without songs that lie between others, unless a stray year makes them many.
    std::vector<DecadeCount> decades;
    int withoutYear = 0;
    /// The most frequent ones. A song with several counts for each; spellings that differ in case or accents
    /// only are one.
    std::vector<GenreCount> genres;
    int differentGenres = 0;
    int withoutGenre = 0;
    /// Most frequent first.
    std::vector<FormatCount> formats;
    int withoutFormat = 0;
};

struct LongAlbum
{
    AlbumKey key;
    QString title;
    std::optional<QString> artist;
    /// Why there is no artist, if it is not unknown.
    bool severalArtists = false;
    std::chrono::milliseconds length{0};
};

struct BusyArtist
{
    QString name;
    int albums = 0;
    int songs = 0;
};

/// The library in numbers. What has no name is in none of the lists.
struct LibraryStatistics
{
    int albums = 0;
    int artists = 0;
    /// Nothing where only names are known.
    std::optional<SongStatistics> songs;
    std::vector<LongAlbum> longestAlbums;
    std::vector<BusyArtist> busiestArtists;
};

/// Counts \p catalogue. Units: 0.1 s for 1,000,000 songs, so not in a thread that others wait for.
LibraryStatistics libraryStatistics(const Catalogue &catalogue);

/// The same for a catalogue of names (catalogueOfNames()).
LibraryStatistics nameStatistics(const Catalogue &catalogue);

} // namespace toccata
