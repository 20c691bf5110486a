// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/playlists/matchedsongs.h"

#include "core/music/song.h"
#include "core/playlists/filelocation.h"
#include "core/playlists/pathmatches.h"
#include "core/playlists/tagmatches.h"

#include <algorithm>

namespace toccata {

namespace {

using Rows = std::vector<std::optional<quint32>>;

/// \p path without "//", "." and "..", and without a "/" before it: as a server would name it.
QByteArray cleanPath(const QByteArray &path)
{
    QList<QByteArray> segments;
    for (const QByteArray &segment : path.split('/')) {
        if (segment == "..") {
            if (!segments.isEmpty())
                segments.removeLast();
        } else if (!segment.isEmpty() && segment != ".") {
            segments.push_back(segment);
        }
    }
    return segments.join('/');
}

QByteArray pathIn(const QByteArray &folder, const QByteArray &path)
{
    return cleanPath(isAbsolutePath(path) || folder.isEmpty() ? path : folder + '/' + path);
}

/// What a path may mean: itself, with the slashes of Windows, with percents although it is no URL.
WantedPath wantedPath(const PlaylistFileEntry &entry, const QByteArray &folder)
{
    if (entry.isUri)
        return {{entry.location}, true};
    WantedPath wanted{{pathIn(folder, entry.location)}};
    QByteArray slashed = entry.location;
    if (entry.location.contains('\\'))
        wanted.paths.push_back(pathIn(folder, slashed.replace('\\', '/')));
    if (entry.location.contains('%')) {
        wanted.paths.push_back(pathIn(folder, percentDecoded(entry.location)));
        wanted.paths.push_back(pathIn(folder, percentDecoded(slashed)));
    }
    return wanted;
}

/// Control characters would break the line of a request.
bool canBeSent(const QByteArray &uri)
{
    return std::ranges::none_of(uri, [](char c) { return uchar(c) < ' ' || c == '\x7f'; });
}

std::optional<QByteArray> passedOn(const PlaylistFileEntry &entry)
{
    return entry.isUri && canBeSent(entry.location) ? std::optional(entry.location) : std::nullopt;
}

std::optional<QByteArray> uriWithoutMirror(const PlaylistFileEntry &entry)
{
    return entry.location.startsWith('/') ? std::optional(referenceToPath(entry.location)) : passedOn(entry);
}

/// The numbers of the paths that no song was found for.
std::vector<std::size_t> missingPaths(const PlaylistFile &file, const Rows &rows)
{
    std::vector<std::size_t> missing;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i] && !file.entries[i].isUri)
            missing.push_back(i);
    }
    return missing;
}

void fill(Rows &rows, const std::vector<std::size_t> &places, const Rows &found)
{
    for (std::size_t i = 0; i < places.size(); ++i)
        rows[places[i]] = found[i];
}

Rows matchedRows(const PlaylistFile &file, const SongTable &mirror, const QByteArray &folder)
{
    std::vector<WantedPath> wanted;
    wanted.reserve(file.entries.size());
    for (const PlaylistFileEntry &entry : file.entries)
        wanted.push_back(wantedPath(entry, folder));
    Rows rows = rowsAtPaths(wanted, mirror, LetterCase::Counts);

    if (const auto missing = missingPaths(file, rows); !missing.empty()) {
        std::vector<WantedPath> paths;
        paths.reserve(missing.size());
        for (const std::size_t i : missing)
            paths.push_back(wanted[i]);
        fill(rows, missing, rowsAtPaths(paths, mirror, LetterCase::IsIgnored));
    }
    if (const auto missing = missingPaths(file, rows); !missing.empty()) {
        std::vector<const PlaylistFileEntry *> entries;
        entries.reserve(missing.size());
        for (const std::size_t i : missing)
            entries.push_back(&file.entries[i]);
        fill(rows, missing, rowsByTags(entries, mirror));
    }
    return rows;
}

} // namespace

MatchedSongs matchedSongs(const PlaylistFile &file, const SongTable *mirror, const QByteArray &folder)
{
    const Rows rows = mirror ? matchedRows(file, *mirror, folder) : Rows();
    MatchedSongs songs;
    for (std::size_t i = 0; i < file.entries.size(); ++i) {
        const PlaylistFileEntry &entry = file.entries[i];
        std::optional<QByteArray> uri;
        if (!mirror)
            uri = uriWithoutMirror(entry);
        else
            uri = rows[i] ? mirror->at(int(*rows[i])).uri() : passedOn(entry);
        if (uri)
            songs.uris.push_back(*uri);
        else
            songs.notFound.push_back(i);
    }
    return songs;
}

} // namespace toccata
