// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/shownlibrary.h"

#include "core/music/song.h"
#include "core/music/tagnumbers.h"

#include <algorithm>

namespace toccata {

namespace {

int songsBelow(const FolderTree &folders, const QByteArray &path)
{
    const FolderContents contents = folders.contents(path);
    int songs = int(contents.songs.size());
    for (const Folder &folder : contents.folders)
        songs += songsBelow(folders, folder.path);
    return songs;
}

} // namespace

QList<QByteArray> urisOf(const SongTable &songs)
{
    QList<QByteArray> uris;
    for (int row = 0; row < songs.size(); ++row)
        uris << songs.at(row).uri();
    std::ranges::sort(uris);
    return uris;
}

SongsByUri factsOf(const SongTable &songs)
{
    SongsByUri byUri;
    for (int row = 0; row < songs.size(); ++row) {
        const Song song = songs.at(row);
        SongFacts &facts = byUri[song.uri()];
        for (int tag = 0; tag < tagCount; ++tag)
            facts.tags[std::size_t(tag)] = song.raw(Tag(tag)).toByteArray();
        facts.lastModified = song.lastModified().value_or(0);
    }
    return byUri;
}

SongsByUri factsToldBy(test::RawConnection &server)
{
    SongsByUri byUri;
    SongFacts *facts = nullptr;
    for (const auto &[name, value] : server.command("find \"(base \\\"\\\")\" window 0:100000")) {
        if (name == "file")
            facts = &byUri[value];
        else if (name == "Last-Modified")
            facts->lastModified = secondsInTimestamp(value);
        else if (const auto tag = tagFromName(name); tag && !value.trimmed().isEmpty()) {
            QByteArray &text = facts->tags[std::size_t(*tag)];
            text = text.isEmpty() ? value : text + '\0' + value;
        }
    }
    return byUri;
}

testing::AssertionResult holdsEachRowOnce(const Catalogue &catalogue)
{
    const int songs = catalogue.songs->size();
    std::vector<int> timesInAlbums(std::size_t(songs), 0);
    for (const Album album : *catalogue.albums) {
        for (const int row : album.songs())
            ++timesInAlbums.at(std::size_t(row));
    }
    if (std::ranges::count(timesInAlbums, 1) != songs)
        return testing::AssertionFailure() << "not each song is in one album";
    std::vector<int> timesInArtists(std::size_t(catalogue.albums->size()), 0);
    for (const NamedAlbums &artist : *catalogue.artists) {
        for (const int album : artist.albums)
            ++timesInArtists.at(std::size_t(album));
    }
    if (std::ranges::count(timesInArtists, 0) != 0)
        return testing::AssertionFailure() << "an album is of no artist";
    if (!catalogue.folders || songsBelow(*catalogue.folders, {}) != songs)
        return testing::AssertionFailure() << "the folders do not hold each song once";
    return testing::AssertionSuccess();
}

} // namespace toccata
