// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/tag.h"

#include <array>

namespace toccata {

namespace {

// In the order of the enumerators.
constexpr std::array<QByteArrayView, tagCount> tagNames{"Artist", "ArtistSort", "Album", "AlbumSort",
    "AlbumArtist", "AlbumArtistSort", "Title", "Track", "Name", "Genre", "Date", "OriginalDate", "Composer",
    "Performer", "Disc", "MUSICBRAINZ_ALBUMID", "X-AlbumUri"};

} // namespace

std::optional<Tag> tagFromName(QByteArrayView name)
{
    for (std::size_t i = 0; i < tagNames.size(); ++i) {
        if (tagNames[i].size() == name.size() && tagNames[i].compare(name, Qt::CaseInsensitive) == 0)
            return Tag(i);
    }
    return std::nullopt;
}

QByteArrayView nameOf(Tag tag)
{
    return tagNames[std::size_t(tag)];
}

} // namespace toccata
