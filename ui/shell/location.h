// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songrows.h"

#include <QByteArray>
#include <QString>

namespace toccata {

/// A place in the window that one can go back to.
struct Location
{
    enum class Kind {
        Home,
        Albums,
        Album,
        Artists,
        Artist,
        Songs,
        Genres,
        Genre,
        Composers,
        Years,
        Year,
        Folders,
        Playlists,
        Playlist,
        Search,
        Queue,
        NowPlaying,
        Information,
        Statistics,
        Settings
    };

    Kind kind = Kind::Home;
    /// Album: its title. Artist: the name. Genre, Year: which one; empty if unknown. Composers: one of them,
    /// or empty. Search: the text. Albums: how they are sorted (see albumorders.h), or empty for as they
    /// were. Folders: the name of the playlist that is open, or empty for a folder. Playlist: its name.
    QString text = {};
    /// Composers: one of the composer's works, or empty.
    QString work = {};
    /// Album: its songs, if they are known already; else they are asked for by the title. Information: the
    /// song.
    SongRows songs = {};
    /// Folders: the folder, or empty for the root; the playlist, if one is open. Album, Artist: what a server
    /// behind Mopidy calls it, or empty.
    QByteArray path = {};
};

} // namespace toccata
