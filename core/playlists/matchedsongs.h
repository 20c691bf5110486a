// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songtable.h"
#include "core/playlists/playlistfile.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace toccata {

/// What a server is to be asked for, so that it plays what a playlist file names.
struct MatchedSongs
{
    /// In the file's order, as often as they stand there, without what was not found.
    QList<QByteArray> uris;
    /// Which entries are no song of the server, ascending.
    std::vector<std::size_t> notFound;

    friend bool operator==(const MatchedSongs &, const MatchedSongs &) = default;
};

/// Looks for the songs of \p file among those of a server. A path is the song that its longest end names;
/// case is ignored only where nothing else fits; failing that the one song counts that has the same title,
/// artist and duration (rowsByTags()). URIs that the mirror does not have are passed on: streams and
/// services.
///
/// Units: a second or two for a million songs and a hundred thousand entries; for a thread of its own.
/// \param mirror  all songs of the server; null where it does not tell them (Mopidy): URIs and absolute
/// paths, as "file:" URLs, are passed on, and nothing else is found. \param folder  where the file lies,
/// absolute or in the server's tree: relative paths begin there.
MatchedSongs matchedSongs(const PlaylistFile &file, const SongTable *mirror, const QByteArray &folder = {});

} // namespace toccata
