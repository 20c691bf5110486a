// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/songrows.h"

#include <numeric>

namespace toccata {

SongRows allRows(std::shared_ptr<const SongTable> table)
{
    std::vector<quint32> rows(size_t(table->size()));
    std::iota(rows.begin(), rows.end(), 0U);
    return {std::move(table), std::move(rows)};
}

} // namespace toccata
