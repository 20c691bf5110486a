// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songrows.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace toccata {

struct ArtistHit
{
    QString name;
    /// What the server calls the artist, where it has such a name (Mopidy's services); else empty.
    QByteArray uri;
};

struct AlbumHit
{
    QString title;
    std::optional<QString> artist;
    std::optional<int> year;
    /// The album's songs, if they are known; else they are behind \c uri.
    SongRows songs;
    QByteArray uri;
};

struct PlaylistHit
{
    QString name;
};

/// What was found, best first, grouped.
struct SearchResults
{
    /// What was searched for: the person may have typed on since.
    QString text;
    std::vector<ArtistHit> artists;
    std::vector<AlbumHit> albums;
    SongRows songs;
    std::vector<PlaylistHit> playlists = {};
    /// How many there are with those that were too many to tell; at least what the lists have.
    int artistCount = 0;
    int albumCount = 0;

    bool isEmpty() const { return artists.empty() && albums.empty() && songs.isEmpty() && playlists.empty(); }
    int size() const { return int(artists.size() + albums.size() + playlists.size()) + songs.size(); }
};

} // namespace toccata
