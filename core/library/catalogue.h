// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/albumsbyname.h"
#include "core/library/folders.h"
#include "core/music/songtable.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <vector>

namespace toccata {

/// Songs and the order in them: what the library pages show.
struct Catalogue
{
    std::shared_ptr<const SongTable> songs = std::make_shared<SongTable>();
    std::shared_ptr<const AlbumList> albums = std::make_shared<AlbumList>();
    /// By album artist.
    std::shared_ptr<const AlbumsByName> artists = std::make_shared<AlbumsByName>();
    /// By everybody who is heard on them: artists of songs and of albums.
    std::shared_ptr<const AlbumsByName> allArtists = std::make_shared<AlbumsByName>();
    std::shared_ptr<const AlbumsByName> genres = std::make_shared<AlbumsByName>();
    /// Albums that name no composer are not among them.
    std::shared_ptr<const AlbumsByName> composers = std::make_shared<AlbumsByName>();
    /// Null where the server's tree is not that of the songs' URIs (Mopidy).
    std::shared_ptr<const FolderTree> folders;
};

/// Groups and sorts \p songs. It takes 0.1 s for 100,000, so not in a thread that others wait for.
Catalogue catalogueOf(std::shared_ptr<const SongTable> songs, const AlbumRules &rules = {});

/// An album of which the songs are not known.
struct NamedAlbum
{
    QByteArray title;
    /// What Mopidy calls it, and who made it; empty where it does not tell.
    QByteArray uri = {};
    QByteArray artist = {};
};

/// A catalogue of names alone, for a server that can tell which artists and albums it has but not all its
/// songs. Its rows are no songs to play: each stands for a name.
Catalogue catalogueOfNames(
    const QList<QByteArray> &artists, const std::vector<NamedAlbum> &albums, const AlbumRules &rules = {});

} // namespace toccata
