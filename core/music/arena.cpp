// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/arena.h"

#include <cstdint>

namespace toccata {

namespace {

constexpr std::size_t smallestChunk = 16 * 1024; // a table of one song should not cost much,
constexpr std::size_t largestChunk = 512 * 1024; // a large one not waste much

std::size_t padding(const std::byte *address, std::size_t alignment)
{
    const auto misplaced = reinterpret_cast<std::uintptr_t>(address) % alignment;
    return misplaced == 0 ? 0 : alignment - misplaced;
}

} // namespace

void *Arena::take(std::size_t bytes, std::size_t alignment)
{
    std::size_t skipped = padding(m_next, alignment);
    if (skipped + bytes > m_left) {
        const std::size_t chunk = std::clamp(m_capacity, smallestChunk, largestChunk);
        if (bytes > chunk / 4) { // its own, so that the rest of the current one stays of use
            m_capacity += bytes;
            return m_chunks.emplace_back(new std::byte[bytes]).get();
        }
        m_next = m_chunks.emplace_back(new std::byte[chunk]).get();
        m_left = chunk;
        m_capacity += chunk;
        skipped = 0; // operator new aligns for every trivial type
    }
    std::byte *taken = m_next + skipped;
    m_next = taken + bytes;
    m_left -= skipped + bytes;
    return taken;
}

} // namespace toccata
