// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/blocking.h"
#include "core/actor/errors.h"
#include "core/actor/promise.h"
#include "core/actor/whenall.h"
#include "tests/core/actor/settled.h"

#include <QSignalMapper>

#include <gtest/gtest.h>

#include <memory>
#include <stdexcept>
#include <thread>
#include <vector>

namespace toccata::actor {
namespace {

using namespace std::chrono_literals;

std::exception_ptr boom()
{
    return std::make_exception_ptr(std::runtime_error("boom"));
}

TEST(Future, GivesItsValueToEveryReader)
{
    Promise<int> promise;
    const Future<int> future = promise.future();
    const Future<int> other = future;
    EXPECT_FALSE(future.isReady());
    promise.set(3);
    EXPECT_TRUE(future.isReady());
    EXPECT_EQ(future.get(), 3);
    EXPECT_EQ(future.get(), 3);
    EXPECT_EQ(other.get(), 3);
}

TEST(Future, GivesItsErrorToEveryReader)
{
    Promise<int> promise;
    const Future<int> future = promise.future();
    EXPECT_FALSE(future.error());
    promise.setException(boom());
    EXPECT_THROW(future.get(), std::runtime_error);
    EXPECT_THROW(future.get(), std::runtime_error);
    EXPECT_EQ(describe(future.error()), "boom");
}

TEST(Future, CanBeReadFromManyThreadsAtOnce)
{
    Promise<int> promise;
    std::atomic<int> sum{0};
    std::vector<std::thread> readers;
    for (int i = 0; i < 4; ++i)
        readers.emplace_back([future = promise.future(), &sum] { sum += future.get(); });
    promise.set(5);
    for (auto &reader : readers)
        reader.join();
    EXPECT_EQ(sum, 20);
}

TEST(Future, StaysUsableAfterATimeout)
{
    Promise<int> promise;
    const Future<int> future = promise.future();
    EXPECT_THROW(future.get(0ms), Timeout);
    promise.set(1);
    EXPECT_EQ(future.get(0ms), 1);
}

TEST(Future, RefusesToBlockWhereThatIsForbidden)
{
    std::thread([] {
        forbidBlockingHere();
        Promise<int> promise;
        const Future<int> future = promise.future();
        EXPECT_THROW(future.get(), BlockingForbidden);
        {
            const AllowBlocking allowed;
            EXPECT_THROW(future.get(0ms), Timeout);
        }
        EXPECT_THROW(future.get(), BlockingForbidden);
        promise.set(2);
        EXPECT_EQ(future.get(), 2) << "an answer that is there may be read anywhere";
    }).join();
}

TEST(Future, OfAPromiseDroppedUnkeptIsABrokenReply)
{
    Future<int> future;
    EXPECT_FALSE(future.isValid());
    {
        const Promise<int> promise;
        future = promise.future();
    }
    EXPECT_THROW(future.get(), BrokenReply);
}

TEST(Future, IsAnsweredByThePromiseThatWasMoved)
{
    Promise<int> promise;
    const Future<int> future = promise.future();
    Promise<int> other = std::move(promise);
    other.set(4);
    EXPECT_EQ(future.get(), 4);
}

TEST(Future, OfNothingIsReadyWithoutAValue)
{
    const Future<void> future = readyFuture();
    future.get();
    EXPECT_FALSE(future.error());
    EXPECT_EQ(future.map([] { return 1; }).get(), 1);
}

TEST(Future, CanFailFromTheStart)
{
    EXPECT_THROW(failedFuture<int>(boom()).get(), std::runtime_error);
}

TEST(Promise, CannotBeKeptTwice)
{
    Promise<int> promise;
    promise.set(1);
    EXPECT_THROW(promise.set(2), AlreadySet);
    EXPECT_THROW(promise.setException(boom()), AlreadySet);
    EXPECT_EQ(promise.future().get(), 1);
}

TEST(Promise, KeptAfterACancelIsNoMistake)
{
    Promise<int> promise;
    const Future<int> future = promise.future();
    EXPECT_FALSE(promise.isCancelled());
    EXPECT_TRUE(future.cancel());
    EXPECT_TRUE(promise.isCancelled());
    promise.set(1);
    EXPECT_THROW(future.get(), Cancelled);
}

TEST(Future, CannotBeCancelledOnceReady)
{
    const Future<int> future = readyFuture(1);
    EXPECT_FALSE(future.cancel());
    EXPECT_EQ(future.get(), 1);
}

TEST(Future, RunsEveryContinuationInOrderAlsoThoseThatComeLate)
{
    Promise<int> promise;
    const Future<int> future = promise.future();
    std::vector<int> order;
    future.whenReady([&] { order.push_back(1); });
    future.whenReady([&] { order.push_back(2); });
    promise.set(0);
    future.whenReady([&] { order.push_back(3); });
    EXPECT_EQ(order, (std::vector{1, 2, 3}));
}

TEST(Future, MapsItsValue)
{
    Promise<int> promise;
    const Future<int> doubled = promise.future().map([](int value) { return value * 2; });
    const Future<std::string> text = promise.future().map([](int value) { return std::to_string(value); });
    promise.set(21);
    EXPECT_EQ(doubled.get(), 42);
    EXPECT_EQ(text.get(), "21");
}

TEST(Future, PassesErrorsThroughAMap)
{
    bool called = false;
    const Future<void> mapped = failedFuture<int>(boom()).map([&](int) { called = true; });
    EXPECT_THROW(mapped.get(), std::runtime_error);
    EXPECT_FALSE(called);
}

TEST(Future, TurnsWhatAMapThrowsIntoItsError)
{
    const Future<int> mapped = readyFuture(1).map([](int) -> int { throw std::out_of_range("mapped"); });
    EXPECT_THROW(mapped.get(), std::out_of_range);
}

TEST(Future, HoldsAValueThatOnlyMoves)
{
    Promise<std::unique_ptr<int>> promise;
    const auto future = promise.future();
    const Future<int> seen = future.map([](const std::unique_ptr<int> &value) { return *value; });
    promise.set(std::make_unique<int>(7));
    EXPECT_EQ(seen.get(), 7);
    EXPECT_EQ(*future.take(), 7);
}

TEST(Future, GivesItsErrorAlsoToWhoWantsToTakeItsValue)
{
    EXPECT_THROW(failedFuture<int>(boom()).take(), std::runtime_error);
}

TEST(Future, OfNothingCanBeUnwrappedAndLimited)
{
    EXPECT_NO_THROW(readyFuture(readyFuture()).unwrap().get());
    EXPECT_THROW(readyFuture(failedFuture<void>(boom())).unwrap().get(), std::runtime_error);
    EXPECT_NO_THROW(readyFuture().within(1h).get());
    EXPECT_THROW(failedFuture<void>(boom()).map([] {}).get(), std::runtime_error);
    EXPECT_THROW(readyFuture().map([] { throw std::runtime_error("in the map"); }).get(), std::runtime_error);
}

TEST(Promise, CanLeaveItsAnswerToAnotherFuture)
{
    Promise<int> theirs;
    Promise<int> mine;
    const Future<int> answer = mine.future();
    mine.follow(theirs.future());
    EXPECT_FALSE(answer.isReady());
    theirs.set(4);
    EXPECT_EQ(answer.get(), 4);
}

TEST(Future, InAFutureCanBeUnwrapped)
{
    Promise<Future<int>> outer;
    Promise<int> inner;
    const Future<int> unwrapped = outer.future().unwrap();
    outer.set(inner.future());
    EXPECT_FALSE(unwrapped.isReady());
    inner.set(8);
    EXPECT_EQ(unwrapped.get(), 8);
}

TEST(Future, UnwrappedHasTheErrorOfEitherFuture)
{
    EXPECT_THROW(failedFuture<Future<int>>(boom()).unwrap().get(), std::runtime_error);
    EXPECT_THROW(readyFuture(failedFuture<int>(boom())).unwrap().get(), std::runtime_error);
}

TEST(Future, UnwrappedSharesAValueThatOnlyMoves)
{
    const auto unwrapped = readyFuture(readyFuture(std::make_unique<int>(6))).unwrap();
    EXPECT_EQ(*unwrapped.take(), 6);
}

TEST(WhenAll, AnswersInTheOrderOfTheFutures)
{
    std::vector<Promise<int>> promises(3);
    std::vector<Future<int>> futures;
    for (const auto &promise : promises)
        futures.push_back(promise.future());
    const auto all = whenAll(futures);
    promises[2].set(2);
    promises[0].set(0);
    EXPECT_FALSE(all.isReady());
    promises[1].set(1);
    EXPECT_EQ(all.get(), (std::vector{0, 1, 2}));
}

TEST(WhenAll, OfNothingIsReady)
{
    EXPECT_TRUE(whenAll(std::vector<Future<int>>()).get().empty());
    EXPECT_TRUE(whenAll(std::vector<Future<void>>()).isReady());
}

TEST(WhenAll, HasTheFirstErrorButWaitsForTheRest)
{
    Promise<void> late;
    const Future<void> all = whenAll(std::vector{failedFuture<void>(boom()), late.future()});
    EXPECT_FALSE(all.isReady());
    late.set();
    EXPECT_THROW(all.get(), std::runtime_error);
}

TEST(WhenAll, TakesNoLongerAltogetherThanItIsTold)
{
    const Promise<int> never;
    const auto all = whenAll(std::vector{readyFuture(1), never.future()});
    EXPECT_THROW(all.get(0ms), Timeout);
    EXPECT_FALSE(all.isReady());
}

TEST(WhenAll, LetsGoOfTheFuturesOnceItIsReady)
{
    const auto large = std::make_shared<int>(1);
    const auto all
        = whenAll(std::vector{readyFuture(large), readyFuture(large)}).map([](const auto &) { return 0; });
    EXPECT_EQ(all.get(), 0);
    EXPECT_EQ(large.use_count(), 1);
}

TEST(Promise, TakesTheExceptionThatIsBeingHandled)
{
    Promise<int> promise;
    try {
        throw std::runtime_error("in hand");
    } catch (...) {
        promise.setException();
    }
    EXPECT_EQ(describe(promise.future().error()), "in hand");
}

TEST(Future, HasTheSameErrorObjectForEveryReader)
{
    const auto future = failedFuture<int>(boom());
    const auto caught = [&]() -> const void * {
        try {
            future.get();
        } catch (const std::runtime_error &error) {
            return &error;
        }
        return nullptr;
    };
    EXPECT_NE(caught(), nullptr);
    EXPECT_EQ(caught(), caught());
}

TEST(Future, DoesNotCopyItsValueUntilItIsRead)
{
    struct Counted
    {
        explicit Counted(int *counter)
            : copies(counter)
        { }
        Counted(const Counted &other)
            : copies(other.copies)
        {
            ++*copies;
        }
        Counted(Counted &&) = default;
        int *copies;
    };
    int copies = 0;
    Promise<Counted> promise;
    const Future<Counted> future = promise.future();
    promise.set(&copies);
    EXPECT_EQ(future.map([](const Counted &value) { return *value.copies; }).get(), 0);
    (void)future.get();
    EXPECT_EQ(copies, 1);
}

struct Display : QObject
{
    void show(int value) { shown = std::to_string(value); }
    void clear() { shown.clear(); }
    void fail(const std::exception_ptr &error) { shown = describe(error); }
    std::string shown = "nothing yet";
};

TEST(Future, BecomesTheCallOfASlot)
{
    Display display;
    readyFuture(3).deliver(&display, &Display::show, &Display::fail);
    runWhatWasPosted();
    EXPECT_EQ(display.shown, "3");
    failedFuture<int>(boom()).deliver(&display, &Display::show, &Display::fail);
    runWhatWasPosted();
    EXPECT_EQ(display.shown, "boom");
    readyFuture().deliver(&display, &Display::clear, &Display::fail);
    runWhatWasPosted();
    EXPECT_EQ(display.shown, "");
}

TEST(Future, BecomesASignal)
{
    QSignalMapper any; // for it has a signal that carries a number
    int heard = 0;
    QObject::connect(&any, &QSignalMapper::mappedInt, [&](int value) { heard = value; });
    readyFuture(3).deliver(&any, &QSignalMapper::mappedInt, [](std::exception_ptr) {});
    runWhatWasPosted();
    EXPECT_EQ(heard, 3);
}

} // namespace
} // namespace toccata::actor
