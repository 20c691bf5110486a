// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/artists.h"

#include "core/library/sortkeys.h"

#include <algorithm>
#include <tuple>

namespace toccata {

namespace {

bool comesBefore(const Artist &a, const Artist &b)
{
    const auto place = [](const Artist &artist) {
        return std::tuple(!artist.name, !artist.several, QByteArrayView(artist.sortKey));
    };
    if (place(a) != place(b))
        return place(a) < place(b);
    return a.name < b.name;
}

/// In the order in which albums name them.
std::vector<Artist> artistsOf(const AlbumList &albums)
{
    std::vector<Artist> artists;
    QHash<QString, std::size_t> places;
    Artist several{{}, true, {}, {}};
    Artist unknown;
    for (int i = 0; i < albums.size(); ++i) {
        const Album album = albums.at(i);
        const QStringList names = album.artists();
        for (const QString &name : names) {
            if (!places.contains(name)) {
                places.insert(name, artists.size());
                // An album with several artists has one sort name for all of them together.
                artists.push_back(
                    {name, false, {}, names.size() == 1 ? album.artistSortKey() : sortKey(name.toUtf8())});
            }
            auto &indexes = artists[places.value(name)].albums;
            if (indexes.empty() || indexes.back() != i) // it may be named twice on one album
                indexes.push_back(i);
        }
        if (names.isEmpty())
            (album.severalArtists() ? several : unknown).albums.push_back(i);
    }
    for (const Artist &rest : {several, unknown}) {
        if (!rest.albums.empty())
            artists.push_back(rest);
    }
    return artists;
}

} // namespace

ArtistList::ArtistList(const AlbumList &albums)
{
    const std::vector<Artist> found = artistsOf(albums);
    std::vector<const Artist *> order(found.size());
    std::transform(found.begin(), found.end(), order.begin(), [](const Artist &artist) { return &artist; });
    std::sort(
        order.begin(), order.end(), [](const Artist *a, const Artist *b) { return comesBefore(*a, *b); });
    m_artists.reserve(order.size());
    for (const Artist *artist : order) {
        if (artist->name)
            m_indexOf.insert(*artist->name, size());
        m_artists.push_back(*artist);
    }
}

std::optional<int> ArtistList::indexOf(const QString &name) const
{
    const auto found = m_indexOf.find(name);
    return found == m_indexOf.end() ? std::nullopt : std::optional(*found);
}

std::shared_ptr<const ArtistList> listArtists(const AlbumList &albums)
{
    return std::make_shared<const ArtistList>(albums);
}

} // namespace toccata
