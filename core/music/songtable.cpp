// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/songtable.h"

#include "core/music/song.h"

namespace toccata {

Song SongTable::at(int row) const
{
    Q_ASSERT(row >= 0 && row < m_size);
    return Song(*this, row);
}

} // namespace toccata
