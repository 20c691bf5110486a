// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/playlisthits.h"

#include "core/search/textindex.h"

#include <algorithm>

namespace toccata {

namespace {

/// How well a name has the query; 0: it does not.
int worth(const QByteArray &words, const SearchQuery &query)
{
    int sum = 0;
    for (const SearchTerm &term : query.terms) {
        if (term.field != QueryField::Any) {
            if (!term.excluded)
                return 0;
            continue;
        }
        const WordMatch match = bestMatch(words, term.folded);
        if ((match != WordMatch::None) == term.excluded)
            return 0;
        sum += int(match);
    }
    return sum;
}

} // namespace

PlaylistNames::PlaylistNames(const QStringList &names)
{
    for (const QString &name : names)
        m_names.push_back({name, foldedWords(name.toUtf8())});
}

std::vector<PlaylistHit> PlaylistNames::find(const SearchQuery &query) const
{
    std::vector<std::pair<int, const Name *>> hits;
    for (const Name &name : m_names) {
        if (const int good = worth(name.words, query))
            hits.emplace_back(good, &name);
    }
    std::ranges::stable_sort(
        hits, [](const auto &one, const auto &other) { return one.first > other.first; });
    std::vector<PlaylistHit> best;
    for (const auto &[good, name] : hits)
        best.push_back({name->name});
    return best;
}

} // namespace toccata
