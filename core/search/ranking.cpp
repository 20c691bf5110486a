// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/ranking.h"

#include <algorithm>

namespace toccata {

namespace {

static_assert(3 * orderEnd * mostSearchTerms <= 0xffff, "a Worth holds every sum and both bonuses");

/// All terms of one thing together: the sum of what they are worth, and which texts have them all.
struct Sum
{
    Worth order = 0; ///< 0: a term is missing
    quint16 texts = 0;
};

void add(std::vector<Sum> &sums, const std::vector<RowScore> &scores, bool first)
{
    for (std::size_t i = 0; i < sums.size(); ++i) {
        Sum &sum = sums[i];
        const bool has = scores[i] != 0 && (first || sum.order != 0);
        sum.order = has ? Worth(sum.order + orderOf(scores[i])) : Worth(0);
        sum.texts &= textsOf(scores[i]);
    }
}

std::vector<Sum> sumsOf(const ScoredTerms &terms, std::size_t count)
{
    for (const std::vector<RowScore> *scores : terms.wanted) {
        if (scores->empty())
            return {};
    }
    std::vector<Sum> sums(count, terms.wanted.empty() ? Sum{1, 0} : Sum{0, allTexts});
    for (std::size_t i = 0; i < terms.wanted.size(); ++i)
        add(sums, *terms.wanted[i], i == 0);
    for (const std::vector<RowScore> *scores : terms.excluded) {
        for (std::size_t i = 0; i < scores->size(); ++i)
            sums[i].order = (*scores)[i] == 0 ? sums[i].order : Worth(0);
    }
    return sums;
}

std::vector<Worth> worthsOf(const std::vector<RowScore> &scores)
{
    std::vector<Worth> worths(scores.size());
    for (std::size_t i = 0; i < scores.size(); ++i)
        worths[i] = orderOf(scores[i]);
    return worths;
}

} // namespace

std::vector<Worth> worthsOf(
    const ScoredTerms &terms, std::size_t count, const std::function<bool(std::size_t)> &isExactly)
{
    if (terms.wanted.size() == 1 && terms.excluded.empty())
        return worthsOf(*terms.wanted.front());
    const std::vector<Sum> sums = sumsOf(terms, count);
    const bool several = terms.wanted.size() > 1;
    // More than any sum.
    const std::size_t bonus = orderEnd * terms.wanted.size();
    std::vector<Worth> worths(sums.size());
    for (std::size_t i = 0; i < sums.size(); ++i) {
        worths[i] = sums[i].order;
        if (several && sums[i].order != 0 && sums[i].texts != 0)
            worths[i] = Worth(worths[i] + (isExactly(i) ? 2 * bonus : bonus));
    }
    return worths;
}

// Counts instead of comparing: there are few different worths.
std::vector<quint32> ranked(const std::vector<Worth> &worths)
{
    const auto most = std::ranges::max_element(worths);
    std::vector<quint32> places(most == worths.end() ? 1 : std::size_t(*most) + 1);
    for (const Worth worth : worths) {
        if (worth != 0) // mostly one and the same number would be counted, each waiting for the one before
            ++places[worth];
    }
    quint32 place = 0;
    for (std::size_t worth = places.size() - 1; worth > 0; --worth)
        place += std::exchange(places[worth], place);
    std::vector<quint32> indexes(place);
    for (std::size_t i = 0; i < worths.size(); ++i) {
        if (worths[i] != 0)
            indexes[places[worths[i]]++] = quint32(i);
    }
    return indexes;
}

Best bestOf(const std::vector<Worth> &worths, std::size_t most)
{
    Best best;
    for (std::size_t i = 0; i < worths.size(); ++i) {
        if (worths[i] != 0)
            best.indexes.push_back(quint32(i));
    }
    best.found = int(best.indexes.size());
    const auto shown = best.indexes.begin() + std::ptrdiff_t(std::min(most, best.indexes.size()));
    std::partial_sort(best.indexes.begin(), shown, best.indexes.end(), [&](quint32 one, quint32 other) {
        return worths[one] != worths[other] ? worths[one] > worths[other] : one < other;
    });
    best.indexes.erase(shown, best.indexes.end());
    return best;
}

} // namespace toccata
