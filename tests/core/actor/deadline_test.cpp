// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/errors.h"
#include "core/actor/promise.h"
#include "tests/core/actor/settled.h"

#include <gtest/gtest.h>

#include <memory>

namespace toccata::actor {
namespace {

using namespace std::chrono_literals;

TEST(Within, FailsWhenNoAnswerComesInTime)
{
    Promise<int> promise;
    const Future<int> future = promise.future();
    const Future<int> limited = future.within(1ms);
    EXPECT_THROW(settled(limited).get(), Timeout);
    EXPECT_TRUE(promise.isCancelled()) << "whoever works on it can see that nobody waits";
    promise.set(3);
    EXPECT_EQ(future.get(), 3) << "only the limited future has given up";
}

TEST(Within, PassesTheAnswerOn)
{
    Promise<int> promise;
    const Future<int> limited = promise.future().within(1h);
    promise.set(3);
    EXPECT_EQ(settled(limited).get(), 3);
    EXPECT_FALSE(promise.isCancelled());
}

TEST(Within, PassesAnErrorOn)
{
    Promise<int> promise;
    const Future<int> limited = promise.future().within(1h);
    promise.setException(std::make_exception_ptr(std::out_of_range("far")));
    EXPECT_THROW(settled(limited).get(), std::out_of_range);
}

TEST(Within, TakesAnAnswerThatIsThereWhateverTheLimit)
{
    EXPECT_EQ(readyFuture(2).within(0ms).get(), 2);
}

TEST(Within, DoesNotCopyTheValue)
{
    EXPECT_EQ(*readyFuture(std::make_unique<int>(9)).within(1h).take(), 9);
}

TEST(Within, LetsGoOfTheAnswerBeforeTimeIsUp)
{
    auto value = std::make_shared<int>(1);
    const std::weak_ptr<int> watched = value;
    {
        Promise<std::shared_ptr<int>> promise;
        const auto limited = promise.future().within(1h);
        promise.set(std::move(value));
        EXPECT_TRUE(limited.isReady());
    }
    EXPECT_TRUE(watched.expired());
}

} // namespace
} // namespace toccata::actor
