// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/albumartist.h"

#include <utility>

namespace toccata {

bool beginsWithArtist(QByteArrayView text, QByteArrayView artist)
{
    if (!text.startsWith(artist))
        return false;
    if (text.size() == artist.size())
        return true;
    const QByteArrayView rest = text.sliced(artist.size());
    if (rest.front() == '\0' || rest.front() == ',' || rest.front() == ';' || rest.front() == '/')
        return true;
    for (const QByteArrayView guest :
        {QByteArrayView(" feat"), QByteArrayView(" ft"), QByteArrayView(" & "), QByteArrayView(" with "),
            QByteArrayView(" (feat"), QByteArrayView(" (ft"), QByteArrayView(" [feat")}) {
        if (rest.size() >= guest.size() && rest.first(guest.size()).compare(guest, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

AlbumArtist albumArtistOf(const SongTable &table, std::span<const int> songs)
{
    for (const int row : songs) {
        if (const StringId albumArtist = table.id(row, Tag::AlbumArtist))
            return {albumArtist, false};
    }
    StringId common = 0;
    bool first = true;
    for (const int row : songs) {
        const StringId artist = table.id(row, Tag::Artist);
        if (std::exchange(first, false) || artist == common) {
            common = artist;
            continue;
        }
        if (artist != 0 && common != 0 && beginsWithArtist(table.text(artist), table.text(common)))
            continue;
        if (artist == 0 || common == 0 || !beginsWithArtist(table.text(common), table.text(artist)))
            return {0, true};
        common = artist;
    }
    return {common, false};
}

} // namespace toccata
