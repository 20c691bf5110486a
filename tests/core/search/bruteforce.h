// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songtable.h"
#include "core/search/searchquery.h"

#include <vector>

namespace toccata::test {

/// The rows that have all that \p query asks for, in order: reads every text of every row for every term. It
/// shares nothing with the index but the folding of text.
std::vector<quint32> rowsByBruteForce(const SongTable &songs, const SearchQuery &query);

} // namespace toccata::test
