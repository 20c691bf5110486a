// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/messagepool.h"

#include <array>
#include <mutex>
#include <new>
#include <utility>

namespace toccata::actor {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)

void *allocateMessage(std::size_t size)
{
    return ::operator new(size);
}

void freeMessage(void *memory, std::size_t) noexcept
{
    ::operator delete(memory);
}

#else

namespace {

constexpr std::size_t grain = 64; ///< Sizes are rounded up to this.
constexpr std::size_t sizes = 4; ///< What is larger than so many grains is not kept.
constexpr std::size_t handful = 64;
constexpr std::size_t mostHandfuls = 256; ///< Kept for each size: 1 MB of the smallest.

/// Memory that nobody uses, in a list.
struct Block
{
    Block *next;
    Block *nextHandful; ///< In the first one of a handful that lies in the depot.
};

/// Full handfuls of one size, for all threads.
struct Depot
{
    std::mutex mutex;
    Block *handfuls = nullptr;
    std::size_t count = 0;
};
std::array<Depot, sizes> depots;

/// What one thread has at hand of one size: some blocks, and perhaps a full handful besides, so that somebody
/// who takes and gives in turn does not go to the depot each time.
struct Shelf
{
    Block *blocks;
    std::size_t count;
    Block *full;
};
// Without constructors and destructors, so that messages may still die after the thread's last words.
thread_local std::array<Shelf, sizes> shelves;
thread_local bool isClosed;

void freeAll(Block *list)
{
    while (list)
        ::operator delete(std::exchange(list, list->next));
}

/// Clears the shelves when the thread ends.
struct Closing
{
    ~Closing()
    {
        isClosed = true;
        for (Shelf &shelf : shelves) {
            freeAll(std::exchange(shelf.blocks, nullptr));
            freeAll(std::exchange(shelf.full, nullptr));
        }
    }
};

/// Lets the thread clear its shelves when it ends. Not to be called then.
void clearAtTheEnd()
{
    static thread_local const Closing closing;
}

/// Whether there are blocks at hand then.
bool refill(Shelf &shelf, Depot &depot)
{
    shelf.blocks = std::exchange(shelf.full, nullptr);
    if (!shelf.blocks && !isClosed) {
        clearAtTheEnd();
        const std::lock_guard lock(depot.mutex);
        if (depot.handfuls) {
            shelf.blocks = std::exchange(depot.handfuls, depot.handfuls->nextHandful);
            --depot.count;
        }
    }
    shelf.count = shelf.blocks ? handful : 0;
    return shelf.blocks;
}

/// Makes room for a handful.
void clear(Shelf &shelf, Depot &depot)
{
    Block *tooMany = shelf.full;
    shelf.full = std::exchange(shelf.blocks, nullptr);
    shelf.count = 0;
    if (tooMany) {
        const std::lock_guard lock(depot.mutex);
        if (depot.count < mostHandfuls) {
            tooMany->nextHandful = std::exchange(depot.handfuls, tooMany);
            ++depot.count;
            tooMany = nullptr;
        }
    }
    freeAll(tooMany);
}

} // namespace

void *allocateMessage(std::size_t size)
{
    const std::size_t index = (size - 1) / grain;
    if (index >= sizes)
        return ::operator new(size);
    Shelf &shelf = shelves[index];
    if (!shelf.blocks && !refill(shelf, depots[index]))
        return ::operator new((index + 1) * grain);
    --shelf.count;
    return std::exchange(shelf.blocks, shelf.blocks->next);
}

void freeMessage(void *memory, std::size_t size) noexcept
{
    const std::size_t index = (size - 1) / grain;
    if (index >= sizes || isClosed) {
        ::operator delete(memory);
        return;
    }
    Shelf &shelf = shelves[index];
    if (shelf.count == 0)
        clearAtTheEnd();
    else if (shelf.count == handful)
        clear(shelf, depots[index]);
    ++shelf.count;
    shelf.blocks = new (memory) Block{shelf.blocks, nullptr};
}

#endif

} // namespace toccata::actor
