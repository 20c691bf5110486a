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
        Albums,
        Album,
        Artists,
        Songs,
        Genres,
        Genre,
        Composers,
        Years,
        Year,
        Folders,
        Search,
        Queue,
        Statistics,
        Settings,
    };

    Kind kind = Kind::Albums;
    /// Album: its title. Artists, Composers: one of them, or empty. Genre, Year: which one; empty if unknown.
    /// Search: the text.
    QString text = {};
    /// Composers: one of the composer's works, or empty.
    QString work = {};
    /// Album: its songs, if they are known already; else they are asked for by the title.
    SongRows songs = {};
    /// Folders: the folder, or empty for the root.
    QByteArray path = {};
};

} // namespace toccata
