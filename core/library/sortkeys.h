// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/articles.h"
#include "core/music/songtable.h"

#include <QByteArray>

#include <vector>

namespace toccata {

/// What a name is sorted by: folded, and without a leading article.
QByteArray sortKey(QByteArrayView name, const Articles &articles = Articles::usual());
/// The first character of a sort key; 0 of an empty one.
char32_t initialOf(const QByteArray &key);
/// sortKey() added to \p keys: for many names in one place.
void appendSortKey(QByteArray &keys, QByteArrayView name, const Articles &articles);

/// The order of names of a table: ranks that compare as their sort keys do.
class NameRanks
{
public:
    /// \p names  may come several times; 0 has the rank of an empty name.
    NameRanks(const SongTable &table, std::vector<StringId> names, const Articles &articles);

    /// Of one of the names. Equal sort keys have equal ranks.
    int rank(StringId name) const;
    /// The first character of its sort key; 0 where that is empty.
    char32_t initial(StringId name) const;

private:
    std::size_t placeOf(StringId name) const;

    std::vector<StringId> m_names; ///< Ascending.
    std::vector<int> m_ranks; ///< By the place in m_names.
    std::vector<char32_t> m_initials; ///< Likewise.
};

} // namespace toccata
