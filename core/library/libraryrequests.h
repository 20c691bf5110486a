// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/request.h"
#include "core/music/songrows.h"
#include "core/music/songtablebuilder.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace toccata {

/// A folder as the server lists it.
struct FolderListing
{
    struct Folder
    {
        QByteArray path; ///< goes back to the server as it is
        QString name;
    };
    std::vector<Folder> folders;
    SongRows songs;
    /// Playlist files that lie in the folder.
    QList<QByteArray> playlists;
};

/// Songs that were added to a builder, and the table that has them.
struct SongPage
{
    int songs = 0;
    std::shared_ptr<const SongTable> table;
};

/// Reads `lsinfo`: one level of the server's tree. Mopidy looks each song of the folder up, which may take it
/// a while.
mpd::Request<FolderListing> folderRequest(const QByteArray &path);

/// The same, but its songs become rows of \p builder, in the session's thread.
mpd::Request<FolderListing> folderRequest(const QByteArray &path, std::shared_ptr<SongTableBuilder> builder);

/// Reads songs \p first to \p first + \p count of all below \p folder into \p builder. Since MPD 0.21; not on
/// Mopidy.
mpd::Request<SongPage> songsBelowRequest(
    const QByteArray &folder, int first, int count, std::shared_ptr<SongTableBuilder> builder);

/// Reads the different values of a tag, among the songs that match all of \p filter (tag name and value, in
/// turn). The empty value, which MPD gives for songs without the tag, is left out.
mpd::Request<QList<QByteArray>> listRequest(const QByteArray &tag, const QList<QByteArray> &filter = {});

/// Reads the songs that have exactly these tag values (tag name and value, in turn), in the form that every
/// server understands. Pseudo-songs of Mopidy are left out.
mpd::Request<SongRows> findRequest(const QList<QByteArray> &filter);

} // namespace toccata
