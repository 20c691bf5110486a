// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/searchindex.h"

#include <list>
#include <memory>

namespace toccata {

/// What was found for the terms asked for last: who types on in the second word or takes letters back asks
/// for most of them again. Bounded in memory.
class TermCache
{
public:
    explicit TermCache(std::size_t mostBytes)
        : m_mostBytes(mostBytes)
    { }

    std::shared_ptr<const TermMatches> find(const SearchIndex &index, const SearchTerm &term);
    void clear();
    /// Units: bytes.
    std::size_t bytes() const { return m_bytes; }

private:
    struct Entry
    {
        SearchTerm term;
        std::shared_ptr<const TermMatches> matches;
    };

    std::size_t m_mostBytes;
    std::size_t m_bytes = 0;
    std::list<Entry> m_entries; ///< the newest first
};

} // namespace toccata
