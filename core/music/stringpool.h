// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/arena.h"

#include <QByteArrayView>

#include <vector>

namespace toccata {

/// Names a text in a SongTable. Within one table equal ids mean equal bytes; 0 means that there is none.
using StringId = quint32;

/// Finds the text of an id. A cheap copy of the pool's directory: it goes on finding what was there when it
/// was taken.
class StringLookup
{
public:
    QByteArrayView text(StringId id) const
    {
        return id == 0 ? QByteArrayView() : Arena::textAt(m_blocks[id / blockSize][id % blockSize]);
    }
    /// Ids are below this.
    StringId end() const { return m_end; }
    /// Of the directory, not of the texts.
    std::size_t bytes() const { return m_blocks.capacity() * sizeof(m_blocks[0]); }

private:
    friend class StringPool;
    static constexpr StringId blockSize = 1024;

    std::vector<const char **> m_blocks;
    StringId m_end = 1;
};

/// Gives every distinct text one id. Thread: one writer; take a lookup() for readers.
class StringPool
{
public:
    explicit StringPool(Arena &arena);

    /// The id of \p text, the same for equal bytes; 0 for an empty text.
    StringId intern(QByteArrayView text);
    /// A new id, without looking whether the text is there already: for what is nearly always unique, e.g.
    /// file names.
    StringId append(QByteArrayView text);
    const StringLookup &lookup() const { return m_lookup; }

private:
    struct Slot
    {
        quint32 hash;
        StringId id;
    };

    void grow();

    Arena &m_arena;
    StringLookup m_lookup;
    /// Open addressing with linear probing; the size is a power of two.
    std::vector<Slot> m_slots;
    std::size_t m_used = 0;
};

} // namespace toccata
