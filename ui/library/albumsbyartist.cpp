// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/albumsbyartist.h"

#include <algorithm>

namespace toccata {

AlbumSelection albumsWith(const Catalogue &catalogue, const QString &artist)
{
    AlbumSelection found{catalogue.songs, catalogue.albums, {}};
    QHash<StringId, bool> matches; // each text is read once, however many songs have it
    for (int row = 0; row < catalogue.songs->size(); ++row) {
        const Song song = catalogue.songs->at(row);
        const StringId id = song.id(Tag::Artist);
        auto known = matches.constFind(id);
        if (known == matches.constEnd())
            known = matches.insert(
                id, song.values(Tag::Artist).contains(artist) || song.tag(Tag::Artist) == artist);
        if (const auto album = *known ? catalogue.albums->albumOfRow(row) : std::nullopt)
            found.indexes.push_back(*album);
    }
    std::ranges::sort(found.indexes);
    found.indexes.erase(std::unique(found.indexes.begin(), found.indexes.end()), found.indexes.end());
    return found;
}

} // namespace toccata
