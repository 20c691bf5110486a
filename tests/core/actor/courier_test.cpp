// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/courier.h"

#include "core/actor/errors.h"
#include "core/actor/promise.h"
#include "tests/core/actor/settled.h"

#include <QTimer>

#include <gtest/gtest.h>

#include <memory>
#include <thread>
#include <vector>

namespace toccata::actor {
namespace {

TEST(Courier, RunsContinuationsInTheThreadThatAskedForThem)
{
    QObject context;
    Promise<int> promise;
    std::thread::id where;
    const Future<int> next = promise.future().then(&context, [&](int value) {
        where = std::this_thread::get_id();
        return value + 1;
    });
    std::thread([&] { promise.set(1); }).join();
    EXPECT_FALSE(next.isReady()) << "only the event loop may run it";
    EXPECT_EQ(settled(next).get(), 2);
    EXPECT_EQ(where, std::this_thread::get_id());
}

TEST(Courier, DoesNotCallAContextThatIsGone)
{
    auto context = std::make_unique<QObject>();
    Promise<int> promise;
    bool called = false;
    const Future<void> next = promise.future().then(context.get(), [&](int) { called = true; });
    promise.future().deliver(
        context.get(), [&](int) { called = true; }, [&](std::exception_ptr) { called = true; });
    promise.set(1);
    context.reset();
    EXPECT_THROW(settled(next).get(), Cancelled);
    EXPECT_FALSE(called);
}

TEST(Courier, DeliversEitherTheValueOrTheError)
{
    QObject context;
    std::vector<std::string> heard;
    const auto hear = [&](const Future<int> &future) {
        future.deliver(
            &context, [&](int value) { heard.push_back(std::to_string(value)); },
            [&](std::exception_ptr error) { heard.push_back(describe(error)); });
    };
    hear(readyFuture(7));
    hear(failedFuture<int>(std::make_exception_ptr(std::runtime_error("boom"))));
    EXPECT_TRUE(heard.empty()) << "delivery is never synchronous";
    runWhatWasPosted();
    EXPECT_EQ(heard, (std::vector<std::string>{"7", "boom"}));
}

TEST(Courier, DeliversValuesThatOnlyMoveByReference)
{
    QObject context;
    int seen = 0;
    const auto future = readyFuture(std::make_unique<int>(4));
    const Future<int> next = future.then(&context, [](const std::unique_ptr<int> &value) { return *value; });
    future.deliver(
        &context, [&](const std::unique_ptr<int> &value) { seen = *value; }, [](std::exception_ptr) {});
    EXPECT_EQ(settled(next).get(), 4);
    runWhatWasPosted();
    EXPECT_EQ(seen, 4);
}

TEST(Courier, LivesOnAfterAHandlerThrew)
{
    QObject context;
    readyFuture().deliver(
        &context, [] { throw std::runtime_error("in a reply handler"); }, [](std::exception_ptr) {});
    bool called = false;
    readyFuture().deliver(
        &context, [&] { called = true; }, [](std::exception_ptr) {});
    runWhatWasPosted();
    EXPECT_TRUE(called);
}

TEST(Courier, LetsTimersHaveTheirTurnDuringAFlood)
{
    constexpr int flood = 10;
    int done = 0;
    for (int i = 0; i < flood; ++i)
        Courier::ofThisThread()->post(Job([&] {
            const auto end = std::chrono::steady_clock::now() + Courier::budget;
            while (std::chrono::steady_clock::now() <= end) { }
            ++done;
        }));
    int doneAtTheTimer = -1;
    QTimer::singleShot(0, [&] { doneAtTheTimer = done; });
    runLoopUntil([&] { return done == flood; });
    EXPECT_GE(doneAtTheTimer, 0);
    EXPECT_LT(doneAtTheTimer, flood);
}

TEST(Courier, GoesOnInsideANestedEventLoop)
{
    QEventLoop dialog;
    std::vector<std::string> order;
    Courier::ofThisThread()->post(Job([&] {
        order.emplace_back("dialog opens");
        dialog.exec();
        order.emplace_back("dialog closed");
    }));
    Courier::ofThisThread()->post(Job([&] {
        order.emplace_back("reply behind it");
        dialog.quit();
    }));
    runLoopUntil([&] { return order.size() == 3; });
    EXPECT_EQ(order, (std::vector<std::string>{"dialog opens", "reply behind it", "dialog closed"}));
}

TEST(Courier, TellsWhoPostsToAThreadThatHasEnded)
{
    std::shared_ptr<Courier::Letterbox> letterbox;
    std::thread([&] { letterbox = Courier::ofThisThread(); }).join();
    EXPECT_FALSE(letterbox->post(Job([] {})));
}

TEST(Courier, CancelsContinuationsOfAThreadThatHasEnded)
{
    Promise<int> promise;
    Future<int> next;
    std::thread([&] {
        QObject context;
        next = promise.future().then(&context, [](int value) { return value; });
    }).join();
    promise.set(1);
    EXPECT_THROW(next.get(), Cancelled);
}

} // namespace
} // namespace toccata::actor
