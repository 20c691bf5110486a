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

} // namespace

ArtistList::ArtistList(const AlbumList &albums)
{
    QHash<QString, std::size_t> places;
    Artist several{{}, true, {}, {}};
    Artist unknown;
    for (int i = 0; i < albums.size(); ++i) {
        const Album &album = albums.at(i);
        for (const QString &name : album.artists) {
            const auto place = places.constFind(name);
            if (place != places.constEnd()) {
                if (m_artists[*place].albums.back() != i) // named twice on one album
                    m_artists[*place].albums.push_back(i);
                continue;
            }
            places.insert(name, m_artists.size());
            // The sort tag is told for all the artists of an album together.
            const QByteArray key = album.artists.size() == 1 ? album.artistSortKey : sortKey(name.toUtf8());
            m_artists.push_back({name, false, {i}, key});
        }
        if (album.artists.isEmpty())
            (album.severalArtists ? several : unknown).albums.push_back(i);
    }
    for (Artist *rest : {&several, &unknown}) {
        if (!rest->albums.empty())
            m_artists.push_back(std::move(*rest));
    }
    std::sort(m_artists.begin(), m_artists.end(), comesBefore);
    for (int i = 0; i < size(); ++i) {
        if (at(i).name)
            m_indexOf.insert(*at(i).name, i);
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
