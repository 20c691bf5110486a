// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/request.h"
#include "core/music/songrows.h"
#include "core/playlists/playlistsstate.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace toccata {

/// Reads `listplaylists`.
mpd::Request<PlaylistsState> playlistsRequest();

/// Reads the songs of a playlist with their tags, in its order.
mpd::Request<SongRows> playlistSongsRequest(const QString &name);

/// Reads only which songs a playlist has; their tags come from \p mirror, so the reply stays small.
mpd::Request<SongRows> playlistSongsRequest(const QString &name, std::shared_ptr<const SongTable> mirror);

/// The songs called \p uris, in that order, as often as they stand there. Those that \p mirror does not have
/// (streams, files that are gone) are there by their URIs alone. Reads through all rows once.
SongRows songsCalled(const QList<QByteArray> &uris, std::shared_ptr<const SongTable> mirror);

} // namespace toccata
