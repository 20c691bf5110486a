// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace toccata {

/// The tags that Toccata keeps of a song. The names on the wire are MPD's own, plus Mopidy's X-AlbumUri.
enum class Tag : quint8 {
    Artist,
    ArtistSort,
    Album,
    AlbumSort,
    AlbumArtist,
    AlbumArtistSort,
    Title,
    Track,
    Name,
    Genre,
    Date,
    OriginalDate,
    Composer,
    ComposerSort,
    Performer,
    Conductor,
    Ensemble,
    Work,
    Movement,
    MovementNumber,
    Disc,
    MusicBrainzAlbumId,
    AlbumUri,
};
inline constexpr int tagCount = int(Tag::AlbumUri) + 1;

/// The tag that the server calls \p name (ASCII case ignored, as MPD does), if it is one that Toccata keeps.
std::optional<Tag> tagFromName(QByteArrayView name);

/// The server's name of \p tag, e.g. "AlbumArtist", "MUSICBRAINZ_ALBUMID", "X-AlbumUri".
QByteArrayView nameOf(Tag tag);

} // namespace toccata
