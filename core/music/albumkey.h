// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>

namespace toccata {

class Song;

/// Which album a song is of: the same for the same album in every table, from one start of the program to the
/// next.
struct AlbumKey
{
    QByteArray bytes;

    friend bool operator==(const AlbumKey &, const AlbumKey &) = default;
    friend std::size_t qHash(const AlbumKey &key, std::size_t seed = 0) { return qHash(key.bytes, seed); }
};

/// The MusicBrainz album, else Mopidy's album URI, else album artist, album and folder; songs without an
/// album are keyed by their artist. Names alone never make a key: two albums called "Greatest Hits" stay two.
AlbumKey albumKey(const Song &song);

/// The key of the songs that name \p uri as their album's (Mopidy).
AlbumKey albumKeyOfUri(QByteArrayView uri);

} // namespace toccata
