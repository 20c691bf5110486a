// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/foldedstrings.h"

#include <QString>

#include <memory>
#include <vector>

namespace toccata {

/// Finds songs of a table by words. Making one folds every distinct text of the table once.
/// Immutable. Thread: any; for large tables not the one that draws.
class SearchIndex
{
public:
    explicit SearchIndex(std::shared_ptr<const SongTable> table);

    /// The rows that have every word of \p text anywhere in title, artists, album, composer, genre, their
    /// sort names or the URI, whatever case and accents; the best first, equally good ones in the order of
    /// the table. A whole text is better than a word, a word than its beginning, that than its inside; then a
    /// title is better than an artist or album, those than composer and genre, those than the URI. Without
    /// words: nothing.
    std::vector<int> songs(const QString &text) const;

    const SongTable &table() const { return *m_table; }

private:
    std::shared_ptr<const SongTable> m_table;
    FoldedStrings m_strings;
};

} // namespace toccata
