// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/playlists/playlistsstate.h"

#include <algorithm>

namespace toccata {

bool PlaylistsState::has(const QString &name) const
{
    return std::ranges::find(playlists, name, &StoredPlaylist::name) != playlists.end();
}

bool PlaylistsState::isReadOnly(const QString &name) const
{
    const auto playlist = std::ranges::find(playlists, name, &StoredPlaylist::name);
    return playlist != playlists.end() && playlist->readOnly;
}

} // namespace toccata
