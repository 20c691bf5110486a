// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/allocations.h"

#include <atomic>
#include <cstddef>
#include <limits>

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool canCount = false;
#else
constexpr bool canCount = true;
#endif

std::atomic<bool> counting{false};
std::atomic<long> allocations{0};

// Asked first, because a locked addition costs as much as a third of a small malloc: what is being timed
// should not pay it.
[[maybe_unused]] void note() noexcept
{
    if (counting.load(std::memory_order_relaxed))
        allocations.fetch_add(1, std::memory_order_relaxed);
}

} // namespace

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

extern "C" {

// The C library's own functions under the names that nobody replaces. What operator new wants comes here too.
void *__libc_malloc(std::size_t size); // NOLINT(bugprone-reserved-identifier)
void *__libc_calloc(std::size_t count, std::size_t size); // NOLINT(bugprone-reserved-identifier)
void *__libc_realloc(void *memory, std::size_t size); // NOLINT(bugprone-reserved-identifier)

void *malloc(std::size_t size) noexcept
{
    note();
    return __libc_malloc(size);
}

void *calloc(std::size_t count, std::size_t size) noexcept
{
    note();
    return __libc_calloc(count, size);
}

void *realloc(void *memory, std::size_t size) noexcept
{
    note();
    return __libc_realloc(memory, size);
}

} // extern "C"

#endif

namespace toccata::bench {

double allocationsDuring(const std::function<void()> &work)
{
    allocations = 0;
    counting = true;
    work();
    counting = false;
    return canCount ? double(allocations) : std::numeric_limits<double>::quiet_NaN();
}

} // namespace toccata::bench
