// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/stringpool.h"

#include <QHashFunctions>

#include <algorithm>
#include <stdexcept>

namespace toccata {

namespace {

constexpr std::size_t firstSlots = 256;
constexpr std::size_t firstChunk = 8 * 1024; // a table of one song should not cost much

quint32 hashOf(QByteArrayView text)
{
    const std::size_t hash = qHashBits(text.data(), std::size_t(text.size()));
    return quint32(hash ^ (hash >> 32));
}

} // namespace

StringId StringPool::intern(QByteArrayView text)
{
    if (text.isEmpty())
        return 0;
    if (m_slots.empty())
        indexAll();
    const quint32 hash = hashOf(text);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    for (; m_slots[at].id != 0; at = (at + 1) & mask) {
        if (m_slots[at].hash == hash && m_lookup.text(m_slots[at].id) == text)
            return m_slots[at].id;
    }
    const StringId id = store(text, 0);
    m_slots[at] = {hash, id};
    if (++m_used * 3 > m_slots.size() * 2)
        grow();
    return id;
}

StringId StringPool::append(QByteArrayView text)
{
    return text.isEmpty() ? 0 : store(text, StringLookup::unshared);
}

StringId StringPool::store(QByteArrayView text, quint32 mark)
{
    constexpr std::size_t longHead = 1 + sizeof(quint32);
    const auto length = std::size_t(text.size());
    const bool isLong = length >= StringLookup::longText;
    char *stored = take((isLong ? longHead : 1) + length);
    const quint32 place = m_next | mark;
    *stored = char(isLong ? StringLookup::longText : uchar(length));
    if (isLong) {
        const auto longLength = quint32(length);
        std::memcpy(stored + 1, &longLength, sizeof(longLength));
    }
    const std::size_t head = isLong ? longHead : 1;
    std::memcpy(stored + head, text.data(), length);
    m_next += quint32(head + length);
    m_left -= head + length;

    const StringId id = m_lookup.m_end++;
    if (id / StringLookup::idsPerBlock >= m_lookup.m_places.size()) {
        const std::shared_ptr<quint32[]> block(new quint32[StringLookup::idsPerBlock]());
        m_lookup.m_places.push_back(block.get());
        m_memory.push_back(block);
        m_memoryBytes += StringLookup::idsPerBlock * sizeof(quint32);
    }
    m_lookup.m_places[id / StringLookup::idsPerBlock][id % StringLookup::idsPerBlock] = place;
    return id;
}

// Each chunk has a number of its own, small ones as well; a text longer than a chunk takes several numbers at
// once, whose memory is one piece.
char *StringPool::take(std::size_t bytes)
{
    if (bytes > m_left) {
        constexpr std::size_t whole = StringLookup::chunkBytes;
        const std::size_t size = bytes > whole
            ? (bytes + whole - 1) / whole * whole
            : std::max(bytes, std::clamp(m_memoryBytes, firstChunk, whole));
        const std::size_t number = m_lookup.m_chunks.size();
        if ((number + size / whole + 1) * whole > StringLookup::unshared)
            throw std::length_error("more than 2 GiB of names");
        const std::shared_ptr<char[]> chunk(new char[size]);
        m_memory.push_back(chunk);
        m_memoryBytes += size;
        m_lookup.m_chunks.push_back(chunk.get());
        for (std::size_t at = whole; at < size; at += whole)
            m_lookup.m_chunks.push_back(chunk.get() + at);
        m_next = quint32(number * whole);
        m_left = size;
    }
    return m_lookup.m_chunks[m_next / StringLookup::chunkBytes] + m_next % StringLookup::chunkBytes;
}

void StringPool::shrink()
{
    m_slots = {};
    m_used = 0;
}

bool StringPool::isShared(StringId id) const
{
    return !(m_lookup.m_places[id / StringLookup::idsPerBlock][id % StringLookup::idsPerBlock]
        & StringLookup::unshared);
}

void StringPool::index(StringId id)
{
    const quint32 hash = hashOf(m_lookup.text(id));
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    while (m_slots[at].id != 0)
        at = (at + 1) & mask;
    m_slots[at] = {hash, id};
    ++m_used;
}

void StringPool::indexAll()
{
    std::size_t slots = firstSlots;
    while (slots * 2 < std::size_t(m_lookup.m_end) * 3)
        slots *= 2;
    m_slots.assign(slots, {});
    m_used = 0;
    for (StringId id = 1; id < m_lookup.m_end; ++id) {
        if (isShared(id))
            index(id);
    }
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

std::size_t StringPool::bytes() const
{
    return m_memoryBytes + m_slots.capacity() * sizeof(Slot) + m_lookup.bytes();
}

} // namespace toccata
