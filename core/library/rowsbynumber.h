// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

namespace toccata {

/// Rows with equal numbers side by side, in the order of numbers; rows whose number is negative are left out.
/// \param numbers  by row, below the size of \p ends; \param ends  as many zeros as there are numbers; after
/// it, where each number's rows end.
std::vector<int> rowsByNumber(const std::vector<int> &numbers, std::vector<std::size_t> &ends);

} // namespace toccata
