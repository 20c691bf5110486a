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
    std::optional<qint64> lastModified = {};
    /// Nobody can change it: a service's, behind a Mopidy.
    bool readOnly = false;

    friend bool operator==(const StoredPlaylist &, const StoredPlaylist &) = default;
};

/// Something that was done to the playlists, for people.
struct PlaylistEdit
{
    enum class Kind {
        Create,
        Delete,
        Rename,
        Replace, ///< all of its songs, by others
        Add,
        Remove,
        Move,
        Sort,
        Reverse,
        Shuffle,
        Deduplicate,
        RemoveMissing, ///< songs that are not on the server any more
    };

    Kind kind = Kind::Add;
    QString playlist = {};
    /// Rename: what it is called since.
    QString newName = {};
    /// How many songs it added or removed; Create and Delete: how many there are.
    int songs = 0;

    friend bool operator==(const PlaylistEdit &, const PlaylistEdit &) = default;
};

/// A playlist that takes long enough to write to be told of.
struct RunningWrite
{
    QString playlist;
    /// Songs that are written, of all.
    int done = 0;
    int total = 0;
    /// A former edit is taken back, or done again.
    bool isBack = false;

    friend bool operator==(const RunningWrite &, const RunningWrite &) = default;
};

/// The server's playlists, immutable.
struct PlaylistsState
{
    /// By name.
    std::vector<StoredPlaylist> playlists = {};
    /// False until the list has been read. A server that has no playlists or does not tell has an empty one.
    bool known = false;
    /// False where the server has no place for playlists: there is no folder, or it is switched off.
    bool available = true;
    /// Another one each time the server has told that a playlist may be another.
    int revision = 0;
    /// What can be undone, and what was undone and can be done again, with their nextEditNumber().
    std::optional<PlaylistEdit> undo = {};
    std::optional<PlaylistEdit> redo = {};
    quint64 undoNumber = 0;
    quint64 redoNumber = 0;
    std::optional<RunningWrite> running = {};

    bool has(const QString &name) const;
    bool isReadOnly(const QString &name) const;
};

} // namespace toccata
