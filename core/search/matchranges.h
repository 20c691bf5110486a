// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/searchquery.h"

#include <vector>

namespace toccata {

/// Characters [begin, begin + length) of a QString.
struct MatchRange
{
    qsizetype begin = 0;
    qsizetype length = 0;

    friend bool operator==(const MatchRange &, const MatchRange &) = default;
};

/// Where \p text has what \p query wants, for showing it: in order, and apart from one another. Accents that
/// follow a letter go with it.
/// \param field  what the text is. Terms of other fields are not looked for; artists' are in performers.
std::vector<MatchRange> matchRanges(const QString &text, const SearchQuery &query, QueryField field);

} // namespace toccata
