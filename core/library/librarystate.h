// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/library/catalogue.h"
#include "core/library/libraryloader.h"
#include "core/library/libraryrequests.h"
#include "core/library/scan.h"

#include <optional>

namespace toccata {

/// What is known of the server's music, immutable.
struct LibraryState
{
    enum class Source {
        None, ///< not read yet
        Mirror, ///< every song is here
        Names, ///< names of artists and albums; songs come when asked for (Mopidy)
    };

    Source source = Source::None;
    /// Source::Names: the services behind the server, each the root of a tree that can be browsed.
    std::vector<FolderListing::Folder> services;
    /// Grows while loading.
    Catalogue catalogue;
    bool loading = false;
    /// Source::Mirror: the catalogue has every song, also while it is being read again.
    bool isWhole = false;
    LoadProgress progress;
    /// The catalogue is whole, and is being compared with what the server has now.
    bool checking = false;
    /// Why loading ended early, if it did.
    std::optional<Error> error;
    /// How the server looks through its music folder.
    ScanState scans;
    /// What came of ours last.
    std::optional<ScanResult> lastScan;
};

/// A list of albums: indexes in an AlbumList whose songs are in a table.
struct AlbumSelection
{
    std::shared_ptr<const SongTable> songs = std::make_shared<SongTable>();
    std::shared_ptr<const AlbumList> albums = std::make_shared<AlbumList>();
    std::vector<int> indexes;
};

/// All albums of \p catalogue.
AlbumSelection allAlbums(const Catalogue &catalogue);

/// The songs of \p album, in the order in which they are played.
SongRows songsOfAlbum(std::shared_ptr<const SongTable> songs, const Album &album);

} // namespace toccata
