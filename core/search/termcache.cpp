// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/termcache.h"

#include <algorithm>

namespace toccata {

std::shared_ptr<const TermMatches> TermCache::find(const SearchIndex &index, const SearchTerm &term)
{
    const auto known = std::ranges::find_if(m_entries, [&](const Entry &entry) {
        return entry.term.field == term.field && entry.term.folded == term.folded
            && entry.term.years == term.years;
    });
    if (known != m_entries.end()) {
        m_entries.splice(m_entries.begin(), m_entries, known);
        return known->matches;
    }
    auto matches = std::make_shared<const TermMatches>(index.find(term));
    m_bytes += matches->bytes();
    m_entries.push_front({term, matches});
    while (m_bytes > m_mostBytes && m_entries.size() > 1) {
        m_bytes -= m_entries.back().matches->bytes();
        m_entries.pop_back();
    }
    return matches;
}

void TermCache::clear()
{
    m_entries.clear();
    m_bytes = 0;
}

} // namespace toccata
