// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/longestgrowing.h"

#include <algorithm>

namespace toccata {

std::vector<bool> longestGrowing(const std::vector<quint32> &numbers)
{
    // The index of the smallest number that a growing sequence of that length can end with.
    std::vector<std::size_t> ends;
    std::vector<std::size_t> before(numbers.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto end = std::ranges::lower_bound(
            ends, numbers[i], {}, [&](std::size_t index) { return numbers[index]; });
        before[i] = end == ends.begin() ? i : *std::prev(end);
        if (end == ends.end())
            ends.push_back(i);
        else
            *end = i;
    }
    std::vector<bool> flags(numbers.size(), false);
    if (ends.empty())
        return flags;
    for (std::size_t i = ends.back(); !flags[i]; i = before[i])
        flags[i] = true;
    return flags;
}

} // namespace toccata
