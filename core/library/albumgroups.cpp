// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/albumgroups.h"

#include <algorithm>
#include <map>

namespace toccata {

namespace {

/// Later years have smaller ones.
QByteArray sortKeyOfYear(int year)
{
    constexpr int lastYear = 999'999;
    return QByteArray::number(lastYear - std::clamp(year, 0, lastYear)).rightJustified(6, '0');
}

} // namespace

std::shared_ptr<const AlbumsByName> albumsByYear(const AlbumList &albums)
{
    std::map<std::optional<int>, std::vector<int>> found;
    for (int i = 0; i < albums.size(); ++i)
        found[albums.at(i).year()].push_back(i);
    std::vector<NamedAlbums> years;
    for (auto &[year, its] : found) {
        if (year)
            years.push_back({QString::number(*year), false, std::move(its), sortKeyOfYear(*year)});
        else
            years.push_back({{}, false, std::move(its), {}});
    }
    return std::make_shared<const AlbumsByName>(std::move(years));
}

std::vector<int> albumsOfYear(const AlbumList &albums, std::optional<int> year)
{
    std::vector<int> found;
    for (int i = 0; i < albums.size(); ++i) {
        if (albums.at(i).year() == year)
            found.push_back(i);
    }
    return found;
}

std::shared_ptr<const AlbumsByName> withAlbumsAmong(const AlbumsByName &all, const std::vector<int> &albums)
{
    std::vector<bool> wanted(albums.empty() ? 0 : std::size_t(albums.back()) + 1);
    for (const int album : albums)
        wanted[std::size_t(album)] = true;
    std::vector<NamedAlbums> found;
    for (const NamedAlbums &each : all) {
        std::vector<int> its;
        std::ranges::copy_if(each.albums, std::back_inserter(its),
            [&](int album) { return std::size_t(album) < wanted.size() && wanted[std::size_t(album)]; });
        if (!its.empty())
            found.push_back({each.name, each.several, std::move(its), each.sortKey});
    }
    return std::make_shared<const AlbumsByName>(std::move(found));
}

SongRows songsOf(const AlbumSelection &albums)
{
    SongRows songs{albums.songs, {}};
    for (const int index : albums.indexes) {
        const Album album = albums.albums->at(index);
        songs.rows.insert(songs.rows.end(), album.songs().begin(), album.songs().end());
    }
    return songs;
}

} // namespace toccata
