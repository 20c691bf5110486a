// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/rowsbynumber.h"

#include <utility>

namespace toccata {

std::vector<int> rowsByNumber(const std::vector<int> &numbers, std::vector<std::size_t> &ends)
{
    for (const int number : numbers) {
        if (number >= 0)
            ++ends[std::size_t(number)];
    }
    std::size_t begin = 0;
    for (std::size_t &end : ends)
        begin += std::exchange(end, begin); // until all rows stand: where the number's next row goes
    std::vector<int> rows(begin);
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        if (numbers[row] >= 0)
            rows[ends[std::size_t(numbers[row])]++] = int(row);
    }
    return rows;
}

} // namespace toccata
