// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/catalogue.h"

#include "core/music/songtablebuilder.h"

#include <future>

namespace toccata {

namespace {

std::shared_ptr<const SongTable> tableOfNames(const QList<QByteArray> &names, QByteArrayView tag)
{
    SongTableBuilder builder;
    for (const QByteArray &name : names) {
        builder.pair("file", name);
        builder.pair(tag, name);
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
    catalogue.allArtists = albumsByTags(*songs, *catalogue.albums,
        {{Tag::Artist, Tag::ArtistSort}, {Tag::AlbumArtist, Tag::AlbumArtistSort}}, Unnamed::Listed);
    catalogue.composers
        = albumsByTags(*songs, *catalogue.albums, {{Tag::Composer, Tag::ComposerSort}}, Unnamed::LeftOut);
    catalogue.genres = genres.get();
    catalogue.folders = folders.get();
    catalogue.songs = std::move(songs);
    return catalogue;
}

Catalogue catalogueOfNames(const QList<QByteArray> &artists, const QList<QByteArray> &albums)
{
    Catalogue catalogue;
    catalogue.songs = tableOfNames(albums, "Album");
    catalogue.albums = groupAlbums(catalogue.songs);
    catalogue.artists = albumsByArtist(*groupAlbums(tableOfNames(artists, "AlbumArtist")));
    catalogue.allArtists = catalogue.artists;
    return catalogue;
}

} // namespace toccata
