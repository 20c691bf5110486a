// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/stringpool.h"

#include <QHashFunctions>

namespace toccata {

namespace {

constexpr std::size_t firstSlots = 256;

quint32 hashOf(QByteArrayView text)
{
    const std::size_t hash = qHashBits(text.data(), std::size_t(text.size()));
    return quint32(hash ^ (hash >> 32));
}

} // namespace

StringPool::StringPool(Arena &arena)
    : m_arena(arena)
    , m_slots(firstSlots)
{ }

StringId StringPool::intern(QByteArrayView text)
{
    if (text.isEmpty())
        return 0;
    const quint32 hash = hashOf(text);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    for (; m_slots[at].id != 0; at = (at + 1) & mask) {
        if (m_slots[at].hash == hash && m_lookup.text(m_slots[at].id) == text)
            return m_slots[at].id;
    }
    const StringId id = append(text);
    m_slots[at] = {hash, id};
    if (++m_used * 3 > m_slots.size() * 2)
        grow();
    return id;
}

StringId StringPool::append(QByteArrayView text)
{
    if (text.isEmpty())
        return 0;
    const StringId id = m_lookup.m_end++;
    if (id / StringLookup::blockSize >= m_lookup.m_blocks.size())
        m_lookup.m_blocks.push_back(m_arena.allocate<const char *>(StringLookup::blockSize));
    m_lookup.m_blocks[id / StringLookup::blockSize][id % StringLookup::blockSize] = m_arena.store(text);
    return id;
}

void StringPool::grow()
{
    std::vector<Slot> larger(m_slots.size() * 2);
    const std::size_t mask = larger.size() - 1;
    for (const Slot &slot : m_slots) {
        if (slot.id == 0)
            continue;
        std::size_t at = slot.hash & mask;
        while (larger[at].id != 0)
            at = (at + 1) & mask;
        larger[at] = slot;
    }
    m_slots = std::move(larger);
}

} // namespace toccata
