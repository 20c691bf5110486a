// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/songcolumns.h"

#include <functional>
#include <vector>

namespace toccata {

/// What each term of a query is worth to each of many things (rows, albums, artists), which must have all the
/// wanted ones and none of the excluded. Empty vectors: nothing has that term.
struct ScoredTerms
{
    std::vector<const std::vector<RowScore> *> wanted;
    std::vector<const std::vector<RowScore> *> excluded;
};

/// What a whole query is worth to a thing; 0: the thing does not have it.
using Worth = quint16;

/// The worth of each of \p count things. Of several terms, those that one text has together are worth more
/// than those that several texts have, and most is a text that is just the query.
/// \param isExactly  whether that is so; asked only of things of which a text has all terms.
std::vector<Worth> worthsOf(
    const ScoredTerms &terms, std::size_t count, const std::function<bool(std::size_t)> &isExactly);

/// All that are worth anything, best first, equally good ones in their order.
std::vector<quint32> ranked(const std::vector<Worth> &worths);

/// The best of many.
struct Best
{
    std::vector<quint32> indexes; ///< best first, equally good ones in their order
    int found = 0; ///< with those that were too many
};
Best bestOf(const std::vector<Worth> &worths, std::size_t most);

} // namespace toccata
