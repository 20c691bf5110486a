// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/qtfuture.h"

#include "core/actor/errors.h"
#include "core/actor/promise.h"
#include "tests/core/actor/settled.h"

#include <QFutureWatcher>
#include <QThreadPool>

#include <gtest/gtest.h>

namespace toccata::actor {
namespace {

std::exception_ptr boom()
{
    return std::make_exception_ptr(std::runtime_error("boom"));
}

TEST(ToQFuture, GivesEachCallerAFutureOfItsOwn)
{
    Promise<int> promise;
    const Future<int> future = promise.future();
    const QFuture<int> first = toQFuture(future);
    const QFuture<int> second = toQFuture(future);
    promise.set(5);
    EXPECT_EQ(first.result(), 5);
    EXPECT_EQ(second.result(), 5);
}

TEST(ToQFuture, CarriesErrors)
{
    QFuture<void> future = toQFuture(failedFuture<void>(boom()));
    EXPECT_THROW(future.waitForFinished(), std::runtime_error);
    QFuture<void> fine = toQFuture(readyFuture());
    EXPECT_NO_THROW(fine.waitForFinished());
}

TEST(ToQFuture, CanBeReadAtOnceAsItHasBegun)
{
    Promise<int> promise;
    QFuture<int> future = toQFuture(promise.future());
    EXPECT_TRUE(future.isStarted());
    promise.set(5);
    EXPECT_EQ(future.result(), 5);
}

TEST(FromQFuture, HasTheValueOfOneThatIsFinished)
{
    QPromise<int> promise;
    promise.start();
    promise.addResult(7);
    promise.finish();
    EXPECT_EQ(settled(fromQFuture(promise.future())).get(), 7);
}

TEST(FromQFuture, HasTheValueOfOneThatFinishesLaterInAnotherThread)
{
    QPromise<std::string> promise;
    promise.start();
    const Future<std::string> future = fromQFuture(promise.future());
    EXPECT_FALSE(future.isReady());
    std::thread([&] {
        promise.addResult("late");
        promise.finish();
    }).join();
    EXPECT_EQ(settled(future).get(), "late");
}

TEST(FromQFuture, OfNothingIsReadyWhenItIsFinished)
{
    QPromise<void> promise;
    promise.start();
    const Future<void> future = fromQFuture(promise.future());
    promise.finish();
    EXPECT_NO_THROW(settled(future).get());
}

TEST(FromQFuture, CarriesErrors)
{
    QPromise<int> promise;
    promise.start();
    promise.setException(boom());
    promise.finish();
    EXPECT_THROW(settled(fromQFuture(promise.future())).get(), std::runtime_error);
}

TEST(FromQFuture, SaysCancelledWhereReadingTheQFutureWouldEndTheProgram)
{
    QPromise<int> withValue;
    withValue.start();
    const Future<int> first = fromQFuture(withValue.future());
    withValue.future().cancel();
    withValue.finish();
    EXPECT_THROW(settled(first).get(), Cancelled);

    QPromise<void> without;
    without.start();
    const Future<void> second = fromQFuture(without.future());
    without.future().cancel();
    without.finish();
    EXPECT_THROW(settled(second).get(), Cancelled);

    Future<int> third;
    {
        QPromise<int> dropped;
        dropped.start();
        third = fromQFuture(dropped.future());
    }
    EXPECT_THROW(settled(third).get(), Cancelled);
}

TEST(FromQFuture, LeavesTheOneContinuationToOthers)
{
    QPromise<int> promise;
    promise.start();
    const Future<int> ours = fromQFuture(promise.future());
    int theirs = 0;
    promise.future().then([&](int value) { theirs = value; });
    promise.addResult(3);
    promise.finish();
    EXPECT_EQ(settled(ours).get(), 3);
    EXPECT_EQ(theirs, 3);
}

TEST(FromQFuture, CancelsTheQFutureWhenTheAnswerIsGivenUp)
{
    QPromise<int> promise;
    promise.start();
    EXPECT_TRUE(fromQFuture(promise.future()).cancel());
    EXPECT_TRUE(promise.isCanceled());
    promise.finish();
    runWhatWasPosted();
}

TEST(FromQFuture, IsABrokenReplyIfItsThreadEndsBefore)
{
    QPromise<int> promise;
    promise.start();
    Future<int> future;
    std::thread([&] { future = fromQFuture(promise.future()); }).join();
    EXPECT_THROW(future.get(), BrokenReply);
    promise.finish();
}

TEST(FromQFuture, GoesRoundAndBack)
{
    EXPECT_EQ(settled(fromQFuture(toQFuture(readyFuture(9)))).get(), 9);
}

} // namespace
} // namespace toccata::actor
