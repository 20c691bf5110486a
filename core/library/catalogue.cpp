// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/catalogue.h"

#include "core/music/songtablebuilder.h"

#include <future>

namespace toccata {

namespace {

std::shared_ptr<const SongTable> tableOfArtists(const QList<QByteArray> &names)
{
    SongTableBuilder builder;
    for (const QByteArray &name : names) {
        builder.pair("file", name);
        builder.pair("AlbumArtist", name);
    }
    builder.finishRow();
    return builder.snapshot();
}

std::shared_ptr<const SongTable> tableOfAlbums(const std::vector<NamedAlbum> &albums)
{
    SongTableBuilder builder;
    for (const NamedAlbum &album : albums) {
        builder.pair("file", album.uri.isEmpty() ? album.title : album.uri);
        builder.pair("Album", album.title);
        builder.pair("AlbumArtist", album.artist);
        builder.pair("X-AlbumUri", album.uri);
    }
    builder.finishRow();
    return builder.snapshot();
}

} // namespace

Catalogue catalogueOf(std::shared_ptr<const SongTable> songs, const AlbumRules &rules)
{
    // Folders and albums have nothing to do with each other; starting a thread pays for large tables only.
    const auto policy = songs->size() > 20'000 ? std::launch::async : std::launch::deferred;
    auto folders = std::async(policy, [songs] { return std::make_shared<const FolderTree>(songs); });
    Catalogue catalogue;
    catalogue.albums = groupAlbums(songs, rules);
    // These wait for the albums, but not for one another.
    auto genres = std::async(policy, [&] {
        catalogue.albums->makeIndex();
        return albumsByTags(*songs, *catalogue.albums, {{Tag::Genre}}, Unnamed::Listed);
    });
    catalogue.artists = albumsByArtist(*catalogue.albums);
    catalogue.allArtists = albumsByTags(*songs, *catalogue.albums, artistTags, Unnamed::Listed);
    catalogue.composers
        = albumsByTags(*songs, *catalogue.albums, {{Tag::Composer, Tag::ComposerSort}}, Unnamed::LeftOut);
    catalogue.genres = genres.get();
    catalogue.folders = folders.get();
    catalogue.songs = std::move(songs);
    return catalogue;
}

Catalogue catalogueOfNames(
    const QList<QByteArray> &artists, const std::vector<NamedAlbum> &albums, const AlbumRules &rules)
{
    Catalogue catalogue;
    catalogue.songs = tableOfAlbums(albums);
    catalogue.albums = groupAlbums(catalogue.songs, rules);
    catalogue.artists = albumsByArtist(*groupAlbums(tableOfArtists(artists), rules));
    catalogue.allArtists = catalogue.artists;
    return catalogue;
}

} // namespace toccata
