// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/playlists/playlistfileworker.h"

#include "core/playlists/m3ufile.h"
#include "core/playlists/matchedsongs.h"
#include "core/playlists/xspffile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace toccata {

namespace {

[[noreturn]] void fail(const QFileDevice &file)
{
    throw Failure({Error::Kind::Refused, file.errorString()});
}

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(file);
    if (file.size() > largestPlaylistFile)
        throw Failure({Error::Kind::Unsupported});
    return file.readAll();
}

QString nameOf(const PlaylistFileEntry &entry)
{
    if (!entry.title)
        return QString::fromUtf8(entry.location);
    return entry.artist ? *entry.artist + QStringLiteral(" – ") + *entry.title : *entry.title;
}

} // namespace

ImportedPlaylist PlaylistFileWorker::read(
    const QString &path, const std::shared_ptr<const SongTable> &mirror) const
{
    const QFileInfo file(path);
    const Result<PlaylistFile> read = readPlaylistFile(bytesIn(path), file.fileName());
    if (!read)
        throw Failure(read.error());
    const MatchedSongs songs = matchedSongs(*read, mirror.get(), QFile::encodeName(file.absolutePath()));
    ImportedPlaylist playlist{read->title.value_or(file.completeBaseName()), songs.uris, {}};
    for (const std::size_t entry : songs.notFound)
        playlist.notFound << nameOf(read->entries[entry]);
    return playlist;
}

void PlaylistFileWorker::write(
    const QString &path, const QString &name, const SongRows &songs, SongNames names) const
{
    PlaylistFile playlist{.title = name};
    for (int i = 0; i < songs.size(); ++i)
        playlist.entries.push_back(playlistFileEntry(songs.at(i), names));
    const bool isXspf = path.endsWith(QStringLiteral(".xspf"), Qt::CaseInsensitive);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        fail(file);
    file.write(isXspf ? toXspf(playlist) : toM3u(playlist));
    if (!file.commit())
        fail(file);
}

} // namespace toccata
