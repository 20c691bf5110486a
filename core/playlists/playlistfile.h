// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/music/song.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace toccata {

/// A song in a playlist file. Texts are never empty, a duration is more than zero.
struct PlaylistFileEntry
{
    /// A path, "/"-separated unless the file had it otherwise, or a URI. What a file has as a "file:" URL or
    /// as a relative reference of XSPF is a path here, its percents decoded: bytes that need not be UTF-8.
    QByteArray location;
    /// Whether the location is a URI ("http://…", "spotify:track:…"). A name alone does not tell: "a:b" may
    /// be a file in MPD's tree.
    bool isUri = false;
    std::optional<QString> title = {};
    std::optional<QString> artist = {};
    std::optional<QString> album = {};
    std::optional<std::chrono::milliseconds> duration = {};

    friend bool operator==(const PlaylistFileEntry &, const PlaylistFileEntry &) = default;
};

/// What a playlist file holds.
struct PlaylistFile
{
    std::optional<QString> title = {};
    std::vector<PlaylistFileEntry> entries = {};

    friend bool operator==(const PlaylistFile &, const PlaylistFile &) = default;
};

enum class PlaylistFileKind { M3u, Xspf, Pls };

/// How a server calls its songs.
enum class SongNames {
    Paths, ///< In a tree of files, as MPD does. Only what has "://" is a URI.
    Uris, ///< As Mopidy does.
};

/// Room for a million songs. Whoever reads a file looks at its size before. Units: bytes.
inline constexpr qint64 largestPlaylistFile = qint64(256) * 1024 * 1024;
/// What has a longer location is passed over: no server takes such a name. Units: bytes.
inline constexpr qsizetype longestLocation = qsizetype(64) * 1024;

/// What kind of playlist file \p bytes are: by what they begin with, else by the ending of \p name.
std::optional<PlaylistFileKind> playlistFileKind(const QByteArray &bytes, QStringView name);

/// Reads a file of any of these kinds. Errors: Unsupported where it is of none, Protocol where it is broken.
Result<PlaylistFile> readPlaylistFile(const QByteArray &bytes, QStringView name);

/// \p song as it is written into a file.
PlaylistFileEntry playlistFileEntry(const Song &song, SongNames names);

} // namespace toccata
