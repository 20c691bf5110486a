// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/albumfolders.h"

#include <span>
#include <vector>

namespace toccata {

/// Puts the songs of an album in the order in which they are played.
class PlayOrder
{
public:
    PlayOrder(const SongTable &table, AlbumFolders &folders);

    /// By disc (tag, else the disc folder's number), track and URI; songs without a track number last.
    void sort(std::span<int> songs);
    /// Whether \p songs are several editions: a track comes twice, with different years.
    bool yearsRepeatTracks(std::span<const int> songs);

private:
    struct Place
    {
        int disc;
        int track;
        int row;
    };

    /// Fills m_places.
    void place(std::span<const int> songs);

    const SongTable &m_table;
    AlbumFolders &m_folders;
    std::vector<Place> m_places;
};

} // namespace toccata
