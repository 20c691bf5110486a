// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/mosaic.h"

#include <algorithm>

namespace toccata {

CoverSubject coverOf(const SongTable &songs, const Album &album)
{
    CoverSubject subject = coverOf(songs.at(album.songs().front()));
    subject.modified = album.lastModified();
    return subject;
}

std::vector<int> mosaicOf(const AlbumList &albums, const std::vector<int> &indexes)
{
    constexpr std::size_t parts = 4;
    constexpr std::size_t mostLookedAt = 64;
    if (indexes.size() < parts)
        return {};
    std::vector<int> chosen;
    const auto isWelcome = [&](int index) {
        const StringId artist = albums.at(index).artistId();
        return albums.at(index).titleId() != 0
            && (artist == 0 || std::ranges::none_of(chosen, [&](int other) {
                   return albums.at(other).artistId() == artist;
               }));
    };
    for (std::size_t part = 0; part < parts; ++part) {
        const std::size_t from = indexes.size() * part / parts;
        const std::size_t to = std::min(indexes.size() * (part + 1) / parts, from + mostLookedAt);
        const std::span<const int> quarter(&indexes[from], to - from);
        const auto found = std::ranges::find_if(quarter, isWelcome);
        chosen.push_back(found == quarter.end() ? quarter.front() : *found);
    }
    return chosen;
}

} // namespace toccata
