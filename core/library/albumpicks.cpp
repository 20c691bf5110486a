// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/albumpicks.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace toccata {

namespace {

/// By number, the least first.
using Ranked = std::vector<std::pair<quint64, int>>;

/// Seconds within which a library may be copied to where it is: what lies closer says nothing of its albums.
constexpr qint64 atOnce = 60;

std::vector<int> firstOf(Ranked &ranked, int most)
{
    const auto end = ranked.begin() + std::min<qsizetype>(most, qsizetype(ranked.size()));
    std::partial_sort(ranked.begin(), end, ranked.end());
    std::vector<int> indexes;
    std::transform(
        ranked.begin(), end, std::back_inserter(indexes), [](const auto &each) { return each.second; });
    return indexes;
}

/// Spreads \p number over all bits: neighbours get numbers that have nothing to do with one another.
quint64 scattered(quint64 number)
{
    number ^= number >> 32;
    number *= 0x9e3779b97f4a7c15;
    number ^= number >> 29;
    number *= 0xbf58476d1ce4e5b9;
    return number ^ (number >> 32);
}

} // namespace

std::vector<int> newestAlbums(const AlbumList &albums, int most)
{
    Ranked ranked;
    ranked.reserve(std::size_t(albums.size()));
    qint64 oldest = std::numeric_limits<qint64>::max();
    qint64 newest = 0;
    for (int index = 0; index < albums.size(); ++index) {
        const auto time = albums.at(index).lastModified();
        if (!time)
            continue;
        oldest = std::min(oldest, *time);
        newest = std::max(newest, *time);
        ranked.emplace_back(~quint64(*time), index);
    }
    return newest - atOnce < oldest ? std::vector<int>() : firstOf(ranked, most);
}

// Each album has its number by what it is called, so that who comes later changes nothing for those that are
// there.
std::vector<int> drawnAlbums(const AlbumList &albums, int most, quint64 seed)
{
    Ranked ranked;
    ranked.reserve(std::size_t(albums.size()));
    for (int index = 0; index < albums.size(); ++index) {
        const Album album = albums.at(index);
        const quint64 names = quint64(album.titleId()) << 32 | album.artistId();
        const quint64 year = quint64(album.year().value_or(0)); // two editions are two
        ranked.emplace_back(scattered(seed ^ scattered(names) ^ year), index);
    }
    return firstOf(ranked, most);
}

} // namespace toccata
