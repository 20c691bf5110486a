// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/albumfolders.h"

#include "core/music/discfolder.h"

namespace toccata {

AlbumFolders::AlbumFolders(const SongTable &table)
    : m_table(table)
    , m_placeOf(table.idEnd())
    , m_facts(1)
{ }

const AlbumFolders::Facts &AlbumFolders::facts(StringId folder)
{
    int &place = m_placeOf[folder];
    if (folder != 0 && place == 0) {
        const DiscFolder parts = discFolder(m_table.text(folder));
        int number = 0;
        if (!parts.albumFolder.isEmpty()) {
            int &known = m_numbers[parts.albumFolder];
            if (known == 0)
                known = int(m_numbers.size());
            number = known;
        }
        place = int(m_facts.size());
        m_facts.push_back({number, parts.disc});
    }
    return m_facts[std::size_t(place)];
}

} // namespace toccata
