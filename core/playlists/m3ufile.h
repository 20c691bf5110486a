// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/playlists/playlistfile.h"

namespace toccata {

/// Reads M3U and M3U8, with or without "#EXTM3U". Texts are UTF-8 or, line by line, Latin-1 as Windows has
/// it; paths keep their bytes, blanks at the ends too. "Artist - Title" is split at its first dash, unless an
/// "#EXTART" says who the artist is; the album is that of an "#EXTALB". Errors: Protocol for what is no text.
Result<PlaylistFile> readM3u(const QByteArray &bytes);

/// An M3U8 file: UTF-8 but for paths, which keep their bytes. Durations are told in seconds, and line breaks
/// in texts become blanks. A path that would be read as something else begins with "./"; one with a line
/// break is written as a "file:" URL.
QByteArray toM3u(const PlaylistFile &file);

} // namespace toccata
