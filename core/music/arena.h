// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <type_traits>
#include <vector>

namespace toccata {

/// Memory that only grows and never moves: what was handed out stays where it is until the arena ends. One
/// writer; others may read what was handed to them before, at the same time and without a lock.
class Arena
{
public:
    Arena() = default;
    Arena(const Arena &) = delete;
    Arena &operator=(const Arena &) = delete;

    /// \p count objects of a trivial type, zeroed.
    template <class T>
    T *allocate(std::size_t count)
    {
        static_assert(std::is_trivial_v<T> && alignof(T) <= alignof(std::max_align_t));
        auto *memory = new (take(count * sizeof(T), alignof(T))) T[count];
        std::fill_n(memory, count, T{});
        return memory;
    }

    /// Bytes taken from the system.
    std::size_t capacity() const { return m_capacity; }

private:
    void *take(std::size_t bytes, std::size_t alignment);

    std::vector<std::unique_ptr<std::byte[]>> m_chunks;
    std::byte *m_next = nullptr;
    std::size_t m_left = 0;
    std::size_t m_capacity = 0;
};

} // namespace toccata
