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
        /// Mopidy's web side tells what else hides behind what MPD's protocol calls a directory.
        enum class Kind { Folder, Artist, Album, Playlist };

        QByteArray path; ///< goes back to the server as it is
        QString name;
        Kind kind = Kind::Folder;
        /// What Mopidy calls it; empty where that is not known.
        QByteArray uri = {};
    };
    std::vector<Folder> folders;
    SongRows songs;
    /// Of the songs only titles are here; see Library::songsOf().
    bool titlesOnly = false;
    /// Playlist files that lie in the folder.
    QList<QByteArray> playlists;
};

/// Where the pages of a library are gathered: the rows, and when somebody wants to see them.
struct LibraryBuilder
{
    SongTableBuilder songs;
    /// From so many songs on the next snapshot is worth taking.
    int nextSnapshot = 1;
};

/// One page of the songs below a folder.
struct SongPage
{
    int songs = 0;
    /// Units: bytes of the reply.
    qsizetype bytes = 0;
    /// Where it begins and ends; empty without songs.
    QByteArray firstUri;
    QByteArray lastUri;
    /// The songs so far, when there are so many more that they are worth showing; else null.
    std::shared_ptr<const SongTable> table;
};

/// Reads `lsinfo`: one level of the server's tree. Mopidy looks each song of the folder up, which may take it
/// a while.
mpd::Request<FolderListing> folderRequest(const QByteArray &path);

/// The same, but its songs become rows of \p builder, in the session's thread.
mpd::Request<FolderListing> folderRequest(const QByteArray &path, std::shared_ptr<LibraryBuilder> builder);

/// What lies in a folder that a mirror of the songs does not know.
struct FolderPlaylists
{
    struct Playlist
    {
        QByteArray path; ///< goes back to the server as it is
        QString name; ///< of the file

        friend bool operator==(const Playlist &, const Playlist &) = default;
    };
    /// By name.
    std::vector<Playlist> playlists;
    /// All folders; the mirror knows only those with songs below them.
    std::vector<FolderListing::Folder> folders;
};

/// Reads which playlist files lie in the folder \p path ("": the root); MPD only. What the server shows as a
/// folder too, as it does with CUE sheets, is left out.
mpd::Request<FolderPlaylists> folderPlaylistsRequest(const QByteArray &path);

/// Reads songs \p first to \p first + \p count of all below \p folder ("": of all) into \p builder. Of a
/// reply that breaks off nothing stays there. Since MPD 0.21; not on Mopidy.
mpd::Request<SongPage> songsBelowRequest(
    const QByteArray &folder, int first, int count, std::shared_ptr<LibraryBuilder> builder);

/// How many songs there are below \p folder. Since MPD 0.21; not on Mopidy.
mpd::Request<int> songCountRequest(const QByteArray &folder);

/// When the server's database changed last, as its own clock tells. Units: seconds since 1970; nothing where
/// it does not know (Mopidy says 0).
mpd::Request<std::optional<qint64>> databaseTimeRequest();

/// Reads the different values of a tag, among the songs that match all of \p filter (tag name and value, in
/// turn). The empty value, which MPD gives for songs without the tag, is left out.
mpd::Request<QList<QByteArray>> listRequest(const QByteArray &tag, const QList<QByteArray> &filter = {});

/// Reads the songs that have exactly these tag values (tag name and value, in turn), in the form that every
/// server understands. Pseudo-songs of Mopidy are left out.
mpd::Request<SongRows> findRequest(const QList<QByteArray> &filter);

} // namespace toccata
