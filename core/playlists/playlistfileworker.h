// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actor.h"
#include "core/music/songrows.h"
#include "core/playlists/playlistfile.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace toccata {

/// What a playlist file is on a server.
struct ImportedPlaylist
{
    /// What the file calls itself, else its name without its ending.
    QString name;
    QList<QByteArray> uris;
    /// What the server does not have: titles, or the paths that the file has.
    QStringList notFound;
};

/// The thread that reads and writes playlist files of this computer, and looks for their songs among those of
/// the server. Errors: Refused with the system's words where the disk says no; those of readPlaylistFile().
class PlaylistFileWorker : public actor::Actor
{
public:
    /// \param mirror  all songs of the server; null where they are not known.
    ImportedPlaylist read(const QString &path, const std::shared_ptr<const SongTable> &mirror) const;
    /// An XSPF file if \p path ends like one, else M3U8. It is replaced as a whole.
    void write(const QString &path, const QString &name, const SongRows &songs, SongNames names) const;
};

} // namespace toccata
