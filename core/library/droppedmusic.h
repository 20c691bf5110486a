// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songtable.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace toccata {

/// What a server may play of what lies on this computer.
struct ReachableFiles
{
    /// Those of the library.
    const SongTable &songs;
    /// Others too: MPD takes them from whoever is connected by its local socket.
    bool others = false;
};

/// What to add of what was dropped.
struct DroppedMusic
{
    /// As the server calls it, in order.
    QList<QByteArray> uris;
    /// Files and folders that the server cannot reach.
    int unreachable = 0;

    friend bool operator==(const DroppedMusic &, const DroppedMusic &) = default;
};

/// Streams as they are; of files and folders the song or the folder of the library that has the longest end
/// of their path for its name.
///
/// Units: some tenths of a second for a million songs; for a thread of its own.
DroppedMusic droppedMusic(const QList<QUrl> &urls, const ReachableFiles &files);

} // namespace toccata
