// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <cstring>
#include <memory>
#include <vector>

namespace toccata {

/// Names a text in a SongTable. Among tables that share their strings equal ids mean equal bytes; 0 means
/// that there is none.
using StringId = quint32;

/// Finds the text of an id. A cheap copy of the pool's directory: it goes on finding what was there when it
/// was taken.
class StringLookup
{
public:
    QByteArrayView text(StringId id) const
    {
        if (id == 0)
            return {};
        const quint32 place = m_places[id / idsPerBlock][id % idsPerBlock] & ~unshared;
        return textAt(m_chunks[place / chunkBytes] + place % chunkBytes);
    }
    /// Ids are below this.
    StringId end() const { return m_end; }
    /// Of the directory, not of the texts.
    std::size_t bytes() const
    {
        return m_places.capacity() * sizeof(m_places[0]) + m_chunks.capacity() * sizeof(m_chunks[0]);
    }

private:
    friend class StringPool;
    friend class SongTableFile;
    static constexpr StringId idsPerBlock = 1024;
    /// Where a text is, is one number: the number of its chunk times this, and the place in the chunk.
    static constexpr quint32 chunkBytes = 1u << 20;
    /// Added to the place of a text that intern() does not find.
    static constexpr quint32 unshared = 1u << 31;
    /// The length stands before a text in one byte, or behind this byte in four.
    static constexpr uchar longText = 0xff;

    static QByteArrayView textAt(const char *stored)
    {
        const auto length = uchar(*stored);
        if (length != longText)
            return QByteArrayView(stored + 1, length);
        quint32 longLength;
        std::memcpy(&longLength, stored + 1, sizeof(longLength));
        return QByteArrayView(stored + 1 + sizeof(longLength), qsizetype(longLength));
    }

    std::vector<quint32 *> m_places;
    std::vector<char *> m_chunks;
    StringId m_end = 1;
};

/// Gives every distinct text one id, and keeps the texts: they stay where they are until the pool ends.
/// Thread: one writer at a time; readers take a lookup() and need no lock while the writer goes on.
class StringPool
{
public:
    StringPool() = default;
    StringPool(const StringPool &) = delete;
    StringPool &operator=(const StringPool &) = delete;

    /// The id of \p text, the same for equal bytes; 0 for an empty text. Errors: throws std::length_error
    /// where all texts together pass 2 GiB.
    StringId intern(QByteArrayView text);
    /// A new id, without looking whether the text is there already: for what is nearly always unique, e.g.
    /// file names.
    StringId append(QByteArrayView text);
    /// Lets go of what only intern() needs, once no more texts are expected; it is made anew if they come
    /// after all.
    void shrink();

    const StringLookup &lookup() const { return m_lookup; }
    /// Memory taken from the system.
    std::size_t bytes() const;

private:
    friend class SongTableFile;
    struct Slot
    {
        quint32 hash;
        StringId id;
    };

    char *take(std::size_t bytes);
    /// The new id of a text that is stored from now on. \p mark  what its place carries.
    StringId store(QByteArrayView text, quint32 mark);
    bool isShared(StringId id) const;
    void index(StringId id);
    void indexAll();
    void grow();

    StringLookup m_lookup;
    /// Who owns the texts and the blocks of the directory.
    std::vector<std::shared_ptr<void>> m_memory;
    std::size_t m_memoryBytes = 0;
    /// Where the next text goes, and how much room is left there.
    quint32 m_next = 0;
    std::size_t m_left = 0;
    /// Open addressing with linear probing; the size is a power of two.
    std::vector<Slot> m_slots;
    std::size_t m_used = 0;
};

} // namespace toccata
