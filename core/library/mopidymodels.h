// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/catalogue.h"
#include "core/library/libraryrequests.h"

#include <QJsonValue>
#include <QStringList>

namespace toccata {

/// What `core.library.browse` tells of the level at \p path, which is written as MPD's side writes it: names
/// joined by
/// '/', which they do not contain, and " [2]" behind the second thing of one name.
FolderListing listingOf(const QJsonValue &refs, const QByteArray &path);

/// The albums that `core.library.browse` tells of. \param withArtist  the service writes their names as
/// "Artist - Album".
std::vector<NamedAlbum> albumsIn(const QJsonValue &refs, bool withArtist);

/// What `core.library.lookup` tells: the songs of \p uris, in their order. Those that do not resolve are not
/// there.
SongRows songsIn(const QJsonValue &tracksByUri, const QList<QByteArray> &uris);

/// The names, as MPD's side writes them, of the playlists that `core.playlists.as_list` tells of and that
/// their service lets nobody change.
QStringList readOnlyPlaylistsIn(const QJsonValue &refs);

/// The songs among what `core.library.search` found.
SongRows songsFound(const QJsonValue &results);

} // namespace toccata
