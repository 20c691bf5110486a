// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/request.h"
#include "core/music/songrows.h"
#include "core/playlists/playlistchange.h"
#include "core/playlists/playlistsstate.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace toccata {

/// Reads `listplaylists`.
mpd::Request<PlaylistsState> playlistsRequest();

/// Reads which songs a playlist has.
mpd::Request<PlaylistUris> playlistUrisRequest(const QString &name);

/// Reads the songs of a playlist with their tags, in its order. \param name  of one that the server keeps, or
/// the path of a file among the music.
mpd::Request<SongRows> playlistSongsRequest(const QByteArray &name);

/// Reads only which songs a playlist has; their tags come from \p mirror, so the reply stays small.
mpd::Request<SongRows> playlistSongsRequest(const QByteArray &name, std::shared_ptr<const SongTable> mirror);

} // namespace toccata
