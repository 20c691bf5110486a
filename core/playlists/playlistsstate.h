// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace toccata {

/// A list of songs that the server keeps under a name.
struct StoredPlaylist
{
    QString name;
    /// Units: seconds since 1970.
    std::optional<qint64> lastModified;

    friend bool operator==(const StoredPlaylist &, const StoredPlaylist &) = default;
};

/// The server's playlists, immutable.
struct PlaylistsState
{
    /// By name.
    std::vector<StoredPlaylist> playlists;
    /// False until the list has been read. A server that has no playlists or does not tell has an empty one.
    bool known = false;
};

} // namespace toccata
