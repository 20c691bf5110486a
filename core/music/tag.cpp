// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/tag.h"

#include <algorithm>
#include <array>

namespace toccata {

namespace {

// In the order of the enumerators.
constexpr std::array<QByteArrayView, tagCount> tagNames{"Artist", "ArtistSort", "Album", "AlbumSort",
    "AlbumArtist", "AlbumArtistSort", "Title", "Track", "Name", "Genre", "Date", "OriginalDate", "Composer",
    "ComposerSort", "Performer", "Conductor", "Ensemble", "Work", "Movement", "MovementNumber", "Disc",
    "MUSICBRAINZ_ALBUMID", "X-AlbumUri"};

} // namespace

std::optional<Tag> tagFromName(QByteArrayView name)
{
    // Servers write the names as they stand here; this is asked for every line of a library, and most names
    // differ in their length or their last letter.
    const auto exact = std::find_if(tagNames.begin(), tagNames.end(), [&](QByteArrayView known) {
        return known.size() == name.size() && known.back() == name.back() && known == name;
    });
    if (exact != tagNames.end())
        return Tag(exact - tagNames.begin());
    const auto equal = std::find_if(tagNames.begin(), tagNames.end(),
        [&](QByteArrayView known) { return known.compare(name, Qt::CaseInsensitive) == 0; });
    return equal == tagNames.end() ? std::nullopt : std::optional(Tag(equal - tagNames.begin()));
}

QByteArrayView nameOf(Tag tag)
{
    return tagNames[std::size_t(tag)];
}

} // namespace toccata
