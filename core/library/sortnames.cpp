// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/sortnames.h"

namespace toccata {

SortNames::SortNames(const SongTable &table, std::initializer_list<SortedTag> tags)
{
    for (const SortedTag &sorted : tags) {
        if (!sorted.sortTag)
            continue;
        for (int row = 0; row < table.size(); ++row) {
            const StringId sortName = table.id(row, *sorted.sortTag);
            const StringId name = sortName ? table.id(row, sorted.tag) : 0;
            if (name == 0)
                continue;
            if (m_sortNames.empty())
                m_sortNames.resize(table.idEnd());
            if (m_sortNames[name] == 0)
                m_sortNames[name] = sortName;
        }
    }
}

} // namespace toccata
