// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why this folder has a future and a mailbox of its own: what QFuture, QThread and the event loop of Qt 6.4.2
// do with futures and messages that cross threads. Nothing of ours is tested here. A test that fails under a
// newer Qt is news, not a bug: the rule of ours that its comment names may have lost its reason.
//
// What ends the program is watched in a child process. Untested remain:
// - then(context) while the context dies in its thread and another thread keeps the promise: a crash, but one
//   in thousands of rounds. So only the thread of an object looks whether the object is still there.
// - what follows "Dead lock detected": a wait without end. The test ends at the warning.
// - what an assertion in Qt's headers hides: debug builds test the assertion, release builds what follows it.
// - that QFuture has no wait with a limit: what is missing cannot be called.
// - the dead locks of then(context) in Qt 6.6.0 and 6.6.1: they came after the Qt that is described here.
// - the races that ThreadSanitizer sees in a Qt that was not built for it: none of these tests meets one.

#include <QCoreApplication>
#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QThread>
#include <QTimer>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <latch>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include <unistd.h>

namespace toccata::actor {
namespace {

using namespace std::chrono_literals;
using ::testing::Contains;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::ExitedWithCode;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

std::exception_ptr boom()
{
    return std::make_exception_ptr(std::runtime_error("boom"));
}

template <class T>
QPromise<T> startedPromise()
{
    QPromise<T> promise;
    promise.start();
    return promise;
}

void keep(QPromise<int> &promise, int value)
{
    promise.addResult(value);
    promise.finish();
}

template <class Message>
bool post(QObject &receiver, Message &&message)
{
    return QMetaObject::invokeMethod(&receiver, std::forward<Message>(message), Qt::QueuedConnection);
}

/// A thread with an event loop, and somebody who lives in it.
class Worker : public QThread
{
public:
    Worker() { receiver->moveToThread(this); }
    ~Worker() override { quitAndJoin(); }

    void quitAndJoin()
    {
        quit();
        join();
    }
    /// As wait(), but so that ThreadSanitizer sees it too.
    void join()
    {
        wait();
        m_ended.load();
    }

    std::unique_ptr<QObject> receiver = std::make_unique<QObject>();

protected:
    void run() override
    {
        exec();
        m_ended.store(true);
    }

private:
    std::atomic<bool> m_ended = false;
};

/// Keeps what Qt says, on whatever thread, instead of printing it.
class Warnings
{
public:
    Warnings()
        : m_before(qInstallMessageHandler(add))
    { }
    ~Warnings()
    {
        qInstallMessageHandler(m_before);
        s_texts.clear();
    }
    Warnings(const Warnings &) = delete;
    Warnings &operator=(const Warnings &) = delete;

    std::vector<std::string> texts() const
    {
        const std::lock_guard lock(s_mutex);
        return s_texts;
    }

private:
    static void add(QtMsgType, const QMessageLogContext &, const QString &text)
    {
        const std::lock_guard lock(s_mutex);
        s_texts.push_back(text.toStdString());
    }

    inline static std::mutex s_mutex;
    inline static std::vector<std::string> s_texts;
    QtMessageHandler m_before;
};

/// What becomes of a message to a thread while there is no QCoreApplication, as it is only before main().
struct MessageWithoutApplication
{
    MessageWithoutApplication()
    {
        const Warnings warnings;
        std::latch gone(1);
        Worker worker;
        std::shared_ptr<void> untilItIsGone(nullptr, [&](void *) { gone.count_down(); });
        post(*worker.receiver, [this, held = std::move(untilItIsGone)] { ran = true; });
        worker.start();
        gone.wait();
        worker.quitAndJoin();
        said = warnings.texts();
    }

    bool ran = false;
    std::vector<std::string> said;
};
const MessageWithoutApplication messageWithoutApplication;

/// How a program ended, told by its exit code: that leaves no core file, and no sanitizer has a say in it.
enum Ending { Crash = 41, Fatal, Terminate, WaitForItself };

/// For EXPECT_EXIT. Returns if nothing ends the program; then the test fails, as it does
/// if a newer Qt waits for ever instead: only then the alarm is heard.
template <class Program>
void endOf(Program program)
{
    alarm(20);
    std::signal(SIGSEGV, [](int) { std::_Exit(Crash); });
    std::set_terminate([] { std::_Exit(Terminate); });
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        std::fputs(qPrintable(text), stderr);
        if (type == QtFatalMsg)
            std::_Exit(Fatal);
        if (text.contains(QStringLiteral("Dead lock detected")))
            std::_Exit(WaitForItself);
    });
    program();
}

/// Reads so that no optimiser leaves it out.
void read(const QFuture<int> &future)
{
    [[maybe_unused]] const volatile int value = future.result();
}

class EndOfTheProgram : public ::testing::Test
{
protected:
    /// The child starts anew instead of being forked off in the middle of threads.
    void SetUp() override { GTEST_FLAG_SET(death_test_style, "threadsafe"); }
};
using QFutureOfQt64DeathTest = EndOfTheProgram;
using QThreadOfQt64DeathTest = EndOfTheProgram;

// So toQFuture() starts its promise before it gives the future away.
TEST_F(QFutureOfQt64DeathTest, CrashesIfReadBeforeItsPromiseIsStarted)
{
    const auto program = [] {
        const QPromise<int> promise;
        read(promise.future());
    };
    EXPECT_EXIT(endOf(program), ExitedWithCode(Crash), "");
}

// So a cancel of ours is an error like others, and toQFuture() passes it on: result() throws what it has.
TEST_F(QFutureOfQt64DeathTest, CrashesIfReadAfterACancel)
{
    const auto program = [] {
        auto promise = startedPromise<int>();
        promise.future().cancel();
        promise.finish();
        read(promise.future());
    };
    EXPECT_EXIT(endOf(program), ExitedWithCode(Crash), "");
}

// So a promise of ours that is dropped answers BrokenReply.
TEST_F(QFutureOfQt64DeathTest, CrashesIfReadAfterItsPromiseWasDropped)
{
    const auto program = [] {
        const QFuture<int> future = startedPromise<int>().future();
        read(future);
    };
    EXPECT_EXIT(endOf(program), ExitedWithCode(Crash), "");
}

// So deliver() takes one callable for the value and one for whatever error, and nothing in between.
TEST_F(QFutureOfQt64DeathTest, CrashesInsideOnFailedIfItsPromiseIsDropped)
{
    const auto program = [] {
        const auto promise = startedPromise<int>();
        QFuture<int> next = promise.future().then([](int value) { return value; });
        next.onFailed([] { return 1; }).onCanceled([] { return 2; });
    };
    EXPECT_EXIT(endOf(program), ExitedWithCode(Crash), "");
}

// So an actor runs every message inside a catch.
TEST_F(QThreadOfQt64DeathTest, EndsTheProgramIfAnExceptionLeavesAMessage)
{
    const auto program = [] {
        Worker worker;
        post(*worker.receiver, [] { std::rethrow_exception(boom()); });
        worker.start();
        worker.wait();
    };
    EXPECT_EXIT(endOf(program), ExitedWithCode(Terminate), "");
}

// So a System joins its threads before it lets them go.
TEST_F(QThreadOfQt64DeathTest, EndsTheProgramIfDestroyedWhileItRuns)
{
    const auto program = [] { QThread().start(); };
    EXPECT_EXIT(endOf(program), ExitedWithCode(Fatal), "Destroyed while thread is still running");
}

// So get() looks whether it would wait for itself, before it waits.
TEST_F(QThreadOfQt64DeathTest, WaitsForEverOnABlockingCallToItself)
{
    const auto program = [] {
        QObject receiver;
        QMetaObject::invokeMethod(
            &receiver, [] {}, Qt::BlockingQueuedConnection);
    };
    EXPECT_EXIT(endOf(program), ExitedWithCode(WaitForItself), "");
}

/// A continuation whose context dies before the promise is kept.
QFuture<int> childOfALostContext()
{
    auto promise = startedPromise<int>();
    auto context = std::make_unique<QObject>();
    QFuture<int> child = promise.future().then(context.get(), [](int value) { return value; });
    context.reset();
    keep(promise, 1);
    return child;
}

#if defined(QT_NO_DEBUG) && !defined(QT_FORCE_ASSERTS)
// So the receiver of a then() of ours may die at any time.
TEST(QFutureOfQt64, CancelsTheChildOfALostContextInReleaseBuilds)
{
    const QFuture<int> child = childOfALostContext();
    EXPECT_TRUE(child.isCanceled());
    EXPECT_EQ(child.resultCount(), 0);
}
#else
// So the receiver of a then() of ours may die at any time.
TEST_F(QFutureOfQt64DeathTest, EndsDebugBuildsThatLoseAContext)
{
    EXPECT_EXIT(endOf(childOfALostContext), ExitedWithCode(Fatal), "ASSERT: \"context\"");
}
#endif

// So toQFuture() makes one for each caller.
TEST(QFutureOfQt64, DropsTheFirstOfTwoContinuationsAndCancelsItsChild)
{
    auto promise = startedPromise<int>();
    std::vector<std::string> ran;
    const auto first = promise.future().then([&](int) { ran.emplace_back("first"); });
    const auto second = promise.future().then([&](int) { ran.emplace_back("second"); });
    EXPECT_TRUE(first.isCanceled());
    keep(promise, 1);
    EXPECT_THAT(ran, ElementsAre("second"));
    EXPECT_FALSE(second.isCanceled());
}

// So nobody should trust a test in which the answer is there before the second then().
TEST(QFutureOfQt64, RunsBothContinuationsIfItIsFinishedBefore)
{
    auto promise = startedPromise<int>();
    keep(promise, 1);
    std::vector<std::string> ran;
    promise.future().then([&](int) { ran.emplace_back("first"); });
    promise.future().then([&](int) { ran.emplace_back("second"); });
    EXPECT_THAT(ran, ElementsAre("first", "second"));
}

// So unwrap() of ours is one continuation among others.
TEST(QFutureOfQt64, DropsItsContinuationForAnUnwrap)
{
    auto promise = startedPromise<QFuture<int>>();
    bool ran = false;
    const auto child = promise.future().then([&](const QFuture<int> &) { ran = true; });
    const QFuture<int> unwrapped = promise.future().unwrap();
    EXPECT_TRUE(child.isCanceled());
    promise.addResult(QtFuture::makeReadyFuture(3));
    promise.finish();
    EXPECT_FALSE(ran);
    EXPECT_EQ(unwrapped.result(), 3);
}

// So nothing that is attached later takes its place either.
TEST(QFutureOfQt64, CancelsAnUnwrapForALaterContinuation)
{
    const auto promise = startedPromise<QFuture<int>>();
    const QFuture<int> unwrapped = promise.future().unwrap();
    EXPECT_FALSE(unwrapped.isFinished());
    promise.future().then([](const QFuture<int> &) {});
    EXPECT_TRUE(unwrapped.isFinished());
    EXPECT_TRUE(unwrapped.isCanceled());
}

// So whenAll() of ours adds itself to every future, and waits for all.
TEST(QFutureOfQt64, DropsItsContinuationForAWhenAll)
{
    auto promise = startedPromise<int>();
    bool ran = false;
    const auto child = promise.future().then([&](int) { ran = true; });
    const auto all = QtFuture::whenAll(promise.future());
    EXPECT_TRUE(child.isCanceled());
    keep(promise, 1);
    EXPECT_FALSE(ran);
    EXPECT_TRUE(all.isFinished());
}

// So what whenAll() of ours answers with is always there to be read.
TEST(QFutureOfQt64, LetsAWhenAllSucceedUnfinishedForALaterContinuation)
{
    const auto promise = startedPromise<int>();
    std::vector futures{promise.future()};
    const auto all = QtFuture::whenAll(futures.begin(), futures.end());
    EXPECT_FALSE(all.isFinished());
    promise.future().then([](int) {});
    EXPECT_TRUE(all.isFinished());
    EXPECT_FALSE(all.isCanceled());
    EXPECT_FALSE(all.result().at(0).isFinished());
}

// So waiting may begin before the promise is started; only reading may not.
TEST(QFutureOfQt64, CanBeWaitedForBeforeItsPromiseIsStarted)
{
    QPromise<int> promise;
    QFuture<int> future = promise.future();
    std::atomic<bool> kept = false;
    std::thread other([&] {
        kept = true;
        keep(promise, 1);
    });
    future.waitForFinished();
    EXPECT_TRUE(kept);
    EXPECT_TRUE(future.isFinished());
    other.join();
}

// So the child of a then(), unlike its parent, may be given away at once.
TEST(QFutureOfQt64, LetsAChildBeReadBeforeThePromiseIsStarted)
{
    QPromise<int> promise;
    const QFuture<int> child = promise.future().then([](int value) { return value + 1; });
    std::thread other([&] {
        promise.start();
        keep(promise, 1);
    });
    EXPECT_EQ(child.result(), 2);
    other.join();
}

// So a get() of ours throws Cancelled.
TEST(QFutureOfQt64, SaysNothingOfACancelToWhoWaits)
{
    auto promise = startedPromise<int>();
    QFuture<int> cancelled = promise.future();
    cancelled.cancel();
    EXPECT_FALSE(cancelled.isFinished()) << "it ends with the promise, not with the cancel";
    promise.finish();
    EXPECT_NO_THROW(cancelled.waitForFinished());
    EXPECT_THAT(cancelled.results(), IsEmpty());

    QFuture<int> dropped = startedPromise<int>().future();
    EXPECT_NO_THROW(dropped.waitForFinished());
    EXPECT_THAT(dropped.results(), IsEmpty());
}

// So a cancel of ours stays with the future that is cancelled, and a request that has not begun is skipped.
TEST(QFutureOfQt64, RunsACancelledChildAndDropsItsResult)
{
    auto promise = startedPromise<int>();
    bool ran = false;
    QFuture<int> child = promise.future().then([&](int value) {
        ran = true;
        return value;
    });
    child.cancel();
    EXPECT_FALSE(promise.isCanceled());
    keep(promise, 1);
    EXPECT_TRUE(ran);
    EXPECT_TRUE(child.isCanceled());
    EXPECT_EQ(child.resultCount(), 0);
    EXPECT_EQ(promise.future().result(), 1);
}

// So a cancel of ours settles the future: nothing that comes later can be lost.
TEST(QFutureOfQt64, LosesAnExceptionThatComesAfterACancel)
{
    auto promise = startedPromise<int>();
    QFuture<int> future = promise.future();
    future.cancel();
    promise.setException(boom());
    promise.finish();
    EXPECT_NO_THROW(future.waitForFinished());
}

// So an error of ours can be asked for without a throw.
TEST(QFutureOfQt64, CallsItselfCancelledIfItFailed)
{
    EXPECT_TRUE(QtFuture::makeExceptionalFuture(boom()).isCanceled());
}

// So keeping a promise of ours twice throws AlreadySet.
TEST(QFutureOfQt64, KeepsTwoResultsAndGivesTheFirst)
{
    auto promise = startedPromise<int>();
    EXPECT_TRUE(promise.addResult(1));
    EXPECT_TRUE(promise.addResult(2));
    promise.finish();
    EXPECT_EQ(promise.future().resultCount(), 2);
    EXPECT_EQ(promise.future().result(), 1);
}

// So deliver() takes both callables in one call, and there is no order to get wrong.
TEST(QFutureOfQt64, LooksSuccessfulIfOnFailedComesBeforeOnCanceled)
{
    std::vector<std::string> ran;
    QFuture<void> last;
    {
        const auto promise = startedPromise<void>();
        last = promise.future()
                   .then([&] { ran.emplace_back("then"); })
                   .onFailed([&] { ran.emplace_back("onFailed"); })
                   .onCanceled([&] { ran.emplace_back("onCanceled"); });
    }
    EXPECT_THAT(ran, IsEmpty());
    EXPECT_TRUE(last.isFinished());
    EXPECT_FALSE(last.isCanceled());
}

// So who hangs a chain on toQFuture() all the same writes onCanceled() first.
TEST(QFutureOfQt64, TellsOfADroppedPromiseIfOnCanceledComesFirst)
{
    std::vector<std::string> ran;
    {
        const auto promise = startedPromise<void>();
        promise.future()
            .then([&] { ran.emplace_back("then"); })
            .onCanceled([&] { ran.emplace_back("onCanceled"); })
            .onFailed([&] { ran.emplace_back("onFailed"); });
    }
    EXPECT_THAT(ran, ElementsAre("onCanceled"));
}

// So a then() of ours always says where.
TEST(QFutureOfQt64, RunsAContinuationInTheCallersThreadIfItIsFinished)
{
    auto promise = startedPromise<int>();
    std::thread([&] { keep(promise, 1); }).join();
    std::thread::id where;
    promise.future().then([&](int) { where = std::this_thread::get_id(); });
    EXPECT_EQ(where, std::this_thread::get_id());
}

TEST(QFutureOfQt64, RunsAContinuationInThePromisesThreadIfItIsUnfinished)
{
    auto promise = startedPromise<int>();
    std::thread::id where;
    promise.future().then([&](int) { where = std::this_thread::get_id(); });
    std::thread other([&] { keep(promise, 1); });
    const auto there = other.get_id();
    other.join();
    EXPECT_EQ(where, there);
}

// So the chains that callers of toQFuture() build need no care of ours.
TEST(QFutureOfQt64, FreesContinuationsThatHoldTheirOwnFuture)
{
    const auto token = std::make_shared<int>();
    {
        auto promise = startedPromise<int>();
        promise.future().then([token, own = promise.future()](int) {});
        keep(promise, 1);
    }
    EXPECT_EQ(token.use_count(), 1) << "after the promise was kept";
    {
        const auto promise = startedPromise<int>();
        promise.future().then([token, own = promise.future()](int) {});
    }
    EXPECT_EQ(token.use_count(), 1) << "after the promise was dropped";
    {
        QFuture<int> ready = QtFuture::makeReadyFuture(1);
        ready.then([token, own = ready](int) {});
    }
    EXPECT_EQ(token.use_count(), 1) << "of a future that was finished before";
    {
        auto promise = startedPromise<int>();
        promise.future()
            .then([token, own = promise.future()](int) {})
            .then([token, own = promise.future()] {})
            .cancel();
        promise.future().cancel();
        promise.finish();
    }
    EXPECT_EQ(token.use_count(), 1) << "of a chain that was cancelled";
    {
        QObject context;
        auto promise = startedPromise<int>();
        promise.future().then(&context, [token, own = promise.future()](int) {});
        keep(promise, 1);
        QCoreApplication::sendPostedEvents();
    }
    EXPECT_EQ(token.use_count(), 1) << "with a context";
}

/// A watcher and the signals it sent.
struct Watched
{
    explicit Watched(const QFuture<int> &future)
    {
        QObject::connect(&watcher, &QFutureWatcherBase::started, [this] { heard.emplace_back("started"); });
        QObject::connect(&watcher, &QFutureWatcherBase::canceled, [this] { heard.emplace_back("canceled"); });
        QObject::connect(&watcher, &QFutureWatcherBase::finished, [this] { heard.emplace_back("finished"); });
        watcher.setFuture(future);
    }
    std::vector<std::string> heard;
    QFutureWatcher<int> watcher;
};

// So several may watch one QFuture; that is not among the reasons for a future of our own.
TEST(QFutureWatcherOfQt64, WatchesBesideOthersAndAlsoLate)
{
    auto promise = startedPromise<int>();
    const Watched first(promise.future());
    const Watched second(promise.future());
    keep(promise, 1);
    const Watched late(promise.future());
    QCoreApplication::sendPostedEvents();
    EXPECT_THAT(first.heard, ElementsAre("started", "finished"));
    EXPECT_THAT(second.heard, ElementsAre("started", "finished"));
    EXPECT_THAT(late.heard, ElementsAre("started", "finished"));
}

// So deliver() hands over the error.
TEST(QFutureWatcherOfQt64, TellsOfAnExceptionAsOfACancel)
{
    auto promise = startedPromise<int>();
    const Watched watched(promise.future());
    promise.setException(boom());
    promise.finish();
    QCoreApplication::sendPostedEvents();
    EXPECT_THAT(watched.heard, ElementsAre("started", "canceled", "finished"));
}

// So stopping an actor is a message behind those that are there, and what comes later is answered ActorDead.
TEST(QThreadOfQt64, LeavesMessagesThatWereQueuedBeforeTheQuit)
{
    Worker worker;
    std::latch busy(1);
    std::latch mayGoOn(1);
    post(*worker.receiver, [&] {
        busy.count_down();
        mayGoOn.wait();
    });
    worker.start();
    busy.wait();
    auto promise = startedPromise<void>();
    const QFuture<void> future = promise.future();
    EXPECT_TRUE(post(*worker.receiver, [promise = std::move(promise)]() mutable { promise.finish(); }));
    worker.quit();
    mayGoOn.count_down();
    worker.join();
    EXPECT_FALSE(future.isFinished());
    worker.receiver.reset();
    EXPECT_TRUE(future.isFinished());
    EXPECT_TRUE(future.isCanceled());
}

// So with quit() it would be chance what still runs.
TEST(QThreadOfQt64, RunsMessagesBehindTheQuitThatItTookFromTheQueueTogether)
{
    Worker worker;
    bool ran = false;
    post(*worker.receiver, [&] { worker.quit(); });
    post(*worker.receiver, [&] { ran = true; });
    worker.start();
    worker.join();
    EXPECT_TRUE(ran);
}

// So a closed mailbox refuses: tell() is false, ask() answers ActorDead.
TEST(QThreadOfQt64, TakesMessagesAfterItEndedAndNeverRunsThem)
{
    Worker worker;
    worker.start();
    worker.quitAndJoin();
    auto promise = startedPromise<void>();
    const QFuture<void> future = promise.future();
    EXPECT_TRUE(post(*worker.receiver, [promise = std::move(promise)]() mutable { promise.finish(); }));
    QCoreApplication::sendPostedEvents();
    EXPECT_FALSE(future.isFinished());
}

// So a handler has no nested event loop.
TEST(EventLoopOfQt64, RunsLaterMessagesInsideAHandlerWithALoopOfItsOwn)
{
    QObject receiver;
    std::vector<std::string> order;
    post(receiver, [&] {
        order.emplace_back("first begins");
        QEventLoop nested;
        post(receiver, [&] {
            order.emplace_back("third");
            nested.quit();
        });
        nested.exec();
        order.emplace_back("first ends");
    });
    post(receiver, [&] { order.emplace_back("second"); });
    QCoreApplication::processEvents();
    EXPECT_THAT(order, ElementsAre("first begins", "second", "third", "first ends"));
}

// So a mailbox of ours, too, gives the loop its turn.
TEST(EventLoopOfQt64, LetsATimerHaveItsTurnWhileMessagesBreedMessages)
{
    constexpr int enough = 10000;
    QObject receiver;
    QEventLoop loop;
    QTimer::singleShot(0, &loop, &QEventLoop::quit);
    int messages = 0;
    std::function<void()> again = [&] {
        if (++messages < enough)
            post(receiver, again);
        else
            loop.quit();
    };
    again();
    loop.exec();
    EXPECT_LT(messages, enough);
}

// So an actor is destroyed in its own thread.
TEST(QThreadOfQt64, CannotStopTimersThatAreDestroyedElsewhere)
{
    const Warnings warnings;
    Worker worker;
    auto timer = std::make_unique<QTimer>();
    timer->moveToThread(&worker);
    std::latch started(1);
    post(*timer, [&timer = *timer] { timer.start(1h); });
    // Another's message, so that nothing is still under way to the timer.
    post(*worker.receiver, [&] { started.count_down(); });
    worker.start();
    started.wait();
    timer.reset();
    EXPECT_THAT(warnings.texts(), Not(IsEmpty()));
    EXPECT_THAT(warnings.texts(), Each(HasSubstr("Timers cannot be stopped from another thread")));
}

// So a System lives inside the life of a QCoreApplication.
TEST(EventLoopOfQt64, DropsMessagesWhileThereIsNoApplication)
{
    EXPECT_FALSE(messageWithoutApplication.ran);
    EXPECT_THAT(messageWithoutApplication.said, Contains(HasSubstr("QEventLoop: Cannot be used without")));
}

} // namespace
} // namespace toccata::actor
