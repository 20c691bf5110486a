// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/articles.h"
#include "core/library/songorder.h"

#include <vector>

namespace toccata {

/// By row: a number that compares as the rows do by \p field; 0 for what has no value. Sort names count where
/// any song of that name has one.
std::vector<quint32> songRanks(const SongTable &table, SongField field, const Articles &articles);

} // namespace toccata
