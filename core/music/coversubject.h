// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <optional>

namespace toccata {

class Song;

/// Whose picture is meant, and what providers may find it by.
struct CoverSubject
{
    enum class Kind { Album, Artist };

    Kind kind = Kind::Album;
    /// The same for all songs of an album, for none of another, from one start of the program to the next.
    /// Empty: nobody is meant.
    QByteArray key;
    /// A song of it, byte for byte as the server calls it; empty if none is known.
    QByteArray songUri;
    /// What Mopidy calls the album or artist, e.g. spotify:album:….
    std::optional<QByteArray> uri;
    /// The MusicBrainz id of the release.
    std::optional<QByteArray> release;
    /// When that song's file changed last. Units: seconds since 1970.
    std::optional<qint64> modified;

    /// When the song changed, unless that lies in the future: some clocks are wrong.
    std::optional<qint64> changed() const;
    /// Whether what was found then may be out of date. Units: seconds since 1970.
    bool hasChangedSince(qint64 time) const { return changed().value_or(0) > time; }

    /// By what it is known that there is none: whoever asks by the key alone may not know what others do.
    QByteArray missingKey() const { return songUri.isEmpty() && !uri ? key + "\nby name" : key; }

    bool isEmpty() const { return key.isEmpty(); }
    friend bool operator==(const CoverSubject &, const CoverSubject &) = default;
};

/// The cover of the album that \p song is of; of the song alone if it names no album.
CoverSubject coverOf(const Song &song);

/// The cover of what Mopidy calls \p uri; the same as that of its songs.
CoverSubject coverOfAlbum(const QByteArray &uri);

/// The picture of an artist. \param song  one in whose folder, or in the one above, it may lie.
CoverSubject pictureOfArtist(const QString &name, const Song &song);
/// \param uri  what Mopidy calls the artist.
CoverSubject pictureOfArtist(const QString &name, const QByteArray &uri);

} // namespace toccata

Q_DECLARE_METATYPE(toccata::CoverSubject)
