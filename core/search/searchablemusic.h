// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songtable.h"

#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace toccata {

/// An album to be found. Its texts are those of the songs' table.
struct SearchableAlbum
{
    StringId title = 0;
    /// Of the album artist's tag, else of the artist's; 0: unknown or several.
    StringId artist = 0;
    StringId artistSort = 0;
    std::optional<int> year;
    /// In the order in which they are played; SearchableMusic keeps them.
    std::span<const int> rows;
};

/// Everything that can be found without asking the server.
struct SearchableMusic
{
    std::shared_ptr<const SongTable> songs = std::make_shared<SongTable>();
    std::vector<QString> artists;
    std::vector<SearchableAlbum> albums;
    /// Owns what the albums' rows are views of.
    std::shared_ptr<const void> keepsRows;
};

} // namespace toccata
