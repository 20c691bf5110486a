// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/messagepool.h"

#include <gtest/gtest.h>

#include <cstring>
#include <set>
#include <thread>
#include <vector>

namespace toccata::actor {
namespace {

std::vector<void *> allocated(std::size_t count, std::size_t size)
{
    std::vector<void *> memory;
    for (std::size_t i = 0; i < count; ++i) {
        memory.push_back(allocateMessage(size));
        std::memset(memory.back(), 0xab, size);
    }
    return memory;
}

void freeAll(const std::vector<void *> &memory, std::size_t size)
{
    for (void *each : memory)
        freeMessage(each, size);
}

TEST(MessagePool, GivesMemoryToOneAtATime)
{
    for (const std::size_t size : {1, 63, 64, 65, 256, 257, 5000}) {
        std::vector<void *> all;
        for (int round = 0; round < 3; ++round) {
            all = allocated(500, size);
            EXPECT_EQ(std::set<void *>(all.begin(), all.end()).size(), 500u) << size;
            freeAll(all, size);
        }
    }
}

// More than is kept: what is too much goes back.
TEST(MessagePool, TakesMemoryThatWasBornInAnotherThread)
{
    constexpr std::size_t many = 64 * 300;
    for (int round = 0; round < 3; ++round) {
        const std::vector<void *> all = allocated(many, 100);
        std::thread([&] { freeAll(all, 100); }).join();
    }
    const std::vector<void *> again = allocated(many, 100);
    EXPECT_EQ(std::set<void *>(again.begin(), again.end()).size(), many);
    freeAll(again, 100);
}

/// Frees and allocates when the thread has said goodbye to all its objects, this pool's among them.
struct LastWords
{
    std::vector<void *> memory;
    ~LastWords()
    {
        freeAll(memory, 100);
        freeAll(allocated(2, 100), 100);
    }
};

TEST(MessagePool, IsThereForTheLastWordsOfAThread)
{
    std::thread([] {
        static thread_local LastWords lastWords; // made first, so destroyed last
        lastWords.memory = allocated(10, 100);
        freeAll(allocated(200, 100), 100);
    }).join();
}

} // namespace
} // namespace toccata::actor
