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

std::size_t SongTable::bytes() const
{
    return m_arenaBytes + m_blocks.capacity() * sizeof(Block) + m_strings.bytes();
}

} // namespace toccata
