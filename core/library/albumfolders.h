// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songtable.h"

#include <QHash>

namespace toccata {

/// Numbers the folders of a table so that the disc folders of one album are one; each folder's name is read
/// once.
class AlbumFolders
{
public:
    explicit AlbumFolders(const SongTable &table);

    /// The number of the album's folder; 0 for songs outside any folder.
    int albumFolder(StringId folder) { return facts(folder).number; }
    /// The disc that the folder's name tells, else 0.
    int disc(StringId folder) { return facts(folder).disc; }

private:
    struct Facts
    {
        int number = 0;
        int disc = 0;
    };

    const Facts &facts(StringId folder);

    const SongTable &m_table;
    /// By folder id: a place in m_facts, 0 until asked for.
    std::vector<int> m_placeOf;
    std::vector<Facts> m_facts;
    QHash<QByteArrayView, int> m_numbers;
};

} // namespace toccata
