// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/actor.h"

#include "core/actor/blocking.h"
#include "core/actor/errors.h"
#include "core/actor/promise.h"
#include "core/actor/system.h"
#include "tests/core/actor/settled.h"

#include <QObject>

#include <gtest/gtest.h>

#include <latch>
#include <memory>
#include <thread>
#include <vector>

namespace toccata::actor {
namespace {

using namespace std::chrono_literals;

/// What an actor did, readable after its end.
struct Diary
{
    std::vector<std::string> entries;
    std::thread::id startedIn;
    std::thread::id destroyedIn;
};

class Counter : public Actor
{
public:
    explicit Counter(Diary *diary = nullptr)
        : m_diary(diary)
    { }
    ~Counter() override
    {
        if (m_diary)
            m_diary->destroyedIn = std::this_thread::get_id();
    }
    void onStart() override
    {
        if (m_diary)
            m_diary->startedIn = std::this_thread::get_id();
        write("start");
    }
    void onStop() override { write("stop"); }
    void onFailure(std::exception_ptr error) override { write("failed: " + describe(error)); }

    int add(int value) { return m_sum += value; }
    int sum() const { return m_sum; }
    void nothing() { }
    int boom() { throw std::runtime_error("boom"); }
    int oddBoom() { throw 42; }
    int eat(std::unique_ptr<int> value) { return add(*value); }
    std::unique_ptr<int> give() { return std::make_unique<int>(m_sum); }
    std::thread::id thread() { return std::this_thread::get_id(); }
    void waitFor(std::latch *gate) { gate->wait(); }
    void stopTwice()
    {
        stop();
        stop();
    }
    Future<int> addLater(int value) { return selfRef(this).ask(&Counter::add, value); }
    int doubleOf(Future<int> number)
    {
        number.deliver(
            selfRef(this), [this](int value) { add(2 * value); }, [this](std::exception_ptr) { add(-1); });
        return m_sum;
    }

    int m_sum = 0;

private:
    void write(const std::string &entry)
    {
        if (m_diary)
            m_diary->entries.push_back(entry);
    }
    Diary *m_diary;
};

class ActorTest : public ::testing::Test
{
protected:
    System system;
};

TEST_F(ActorTest, AnswersFromAThreadOfItsOwn)
{
    const auto counter = system.start<Counter>("counter");
    EXPECT_TRUE(counter.isAlive());
    EXPECT_EQ(counter.name(), "counter");
    EXPECT_EQ(counter.ask(&Counter::add, 3).get(), 3);
    EXPECT_NE(counter.ask(&Counter::thread).get(), std::this_thread::get_id());
}

TEST_F(ActorTest, TakesCallablesMembersAndDataMembers)
{
    const auto counter = system.start<Counter>("counter");
    EXPECT_EQ(counter.ask([](Counter &c) { return c.add(5); }).get(), 5);
    EXPECT_EQ(counter.ask([](Counter &c, int value) { return c.add(value); }, 2).get(), 7);
    EXPECT_EQ(counter.ask(&Counter::sum).get(), 7);
    EXPECT_EQ(counter.ask(&Counter::m_sum).get(), 7);
    counter.ask(&Counter::nothing).get();
}

TEST_F(ActorTest, TakesArgumentsAndAnswersThatOnlyMove)
{
    const auto counter = system.start<Counter>("counter");
    EXPECT_EQ(counter.ask(&Counter::eat, std::make_unique<int>(9)).get(), 9);
    EXPECT_EQ(*counter.ask(&Counter::give).take(), 9);
    EXPECT_TRUE(counter.tell([moved = std::make_unique<int>(1)](Counter &c) { c.add(*moved); }));
    EXPECT_EQ(counter.ask(&Counter::sum).get(), 10);
}

TEST_F(ActorTest, AnswersAnAskThatThrewWithTheErrorAndLives)
{
    const auto counter = system.start<Counter>("counter");
    const Future<int> failed = counter.ask(&Counter::boom);
    EXPECT_THROW(failed.get(), std::runtime_error);
    EXPECT_THROW(failed.get(), std::runtime_error);
    EXPECT_THROW(counter.ask(&Counter::oddBoom).get(), int);
    EXPECT_EQ(counter.ask(&Counter::sum).get(), 0);
}

TEST_F(ActorTest, StopsAfterWhatWasQueuedAndRefusesTheRest)
{
    std::latch gate(1);
    const auto counter = system.start<Counter>("counter");
    counter.tell(&Counter::waitFor, &gate);
    const Future<int> before = counter.ask(&Counter::add, 1);
    const Future<bool> stopped = counter.stop();
    const Future<int> behind = counter.ask(&Counter::add, 1);
    const Future<bool> stoppedAgain = counter.stop();
    gate.count_down();
    EXPECT_EQ(before.get(), 1);
    EXPECT_TRUE(stopped.get());
    EXPECT_TRUE(stoppedAgain.get());
    EXPECT_THROW(behind.get(), ActorDead);
}

TEST_F(ActorTest, IsSeenToBeDeadAfterItsEnd)
{
    const auto counter = system.start<Counter>("counter");
    EXPECT_TRUE(counter.stop().get());
    EXPECT_TRUE(counter.done().get());
    EXPECT_FALSE(counter.isAlive());
    EXPECT_FALSE(counter.stop().get());
    EXPECT_FALSE(counter.tell(&Counter::nothing));
    EXPECT_THROW(counter.ask(&Counter::nothing).get(), ActorDead);
}

TEST_F(ActorTest, StartsStopsAndIsDestroyedInItsOwnThread)
{
    Diary diary;
    const auto counter = system.start<Counter>("counter", &diary);
    const auto thread = counter.ask(&Counter::thread).get();
    counter.stop().get();
    EXPECT_EQ(diary.entries, (std::vector<std::string>{"start", "stop"}));
    EXPECT_EQ(diary.startedIn, thread);
    EXPECT_EQ(diary.destroyedIn, thread);
}

TEST_F(ActorTest, MayStopItselfTwice)
{
    Diary diary;
    const auto counter = system.start<Counter>("counter", &diary);
    counter.ask(&Counter::stopTwice).get();
    counter.done().get();
    EXPECT_EQ(diary.entries, (std::vector<std::string>{"start", "stop"}));
}

TEST_F(ActorTest, FailsWhenATellThrows)
{
    Diary diary;
    std::string failedName;
    system.onActorFailed([&](const std::string &name, std::exception_ptr) { failedName = name; });
    const auto counter = system.start<Counter>("counter", &diary);
    counter.tell(&Counter::boom);
    const Future<int> behind = counter.ask(&Counter::sum);
    counter.done().get();
    EXPECT_FALSE(counter.isAlive());
    EXPECT_THROW(behind.get(), ActorDead);
    EXPECT_EQ(diary.entries, (std::vector<std::string>{"start", "failed: boom"}));
    EXPECT_EQ(failedName, "counter");
}

TEST_F(ActorTest, FailsAlsoOverWhatIsNotAStandardException)
{
    Diary diary;
    const auto counter = system.start<Counter>("counter", &diary);
    counter.tell(&Counter::oddBoom);
    counter.done().get();
    EXPECT_EQ(diary.entries.size(), 2u);
}

TEST_F(ActorTest, ThatCannotBeConstructedIsNotStarted)
{
    struct Unbuildable : Actor
    {
        Unbuildable() { throw std::runtime_error("constructor"); }
    };
    EXPECT_THROW(system.start<Unbuildable>("never"), std::runtime_error);
    EXPECT_TRUE(system.byClass<Unbuildable>().empty());
}

TEST_F(ActorTest, ThatThrowsInOnStartIsDeadWithoutFurtherHooks)
{
    struct BadStart : Counter
    {
        using Counter::Counter;
        void onStart() override { throw std::runtime_error("start"); }
    };
    Diary diary;
    const auto bad = system.start<BadStart>("bad", &diary);
    bad.done().get();
    EXPECT_FALSE(bad.isAlive());
    EXPECT_TRUE(diary.entries.empty());
    EXPECT_THROW(bad.ask(&Counter::sum).get(), ActorDead);
}

TEST_F(ActorTest, MayStopItselfInOnStart)
{
    struct Brief : Counter
    {
        using Counter::Counter;
        void onStart() override { stop(); }
    };
    Diary diary;
    const auto brief = system.start<Brief>("brief", &diary);
    brief.done().get();
    EXPECT_EQ(diary.entries, (std::vector<std::string>{"stop"}));
}

TEST_F(ActorTest, EndsAlsoWhenItsLastHookThrows)
{
    struct Grumbler : Actor
    {
        void onStop() override { throw std::runtime_error("stop"); }
        void onFailure(std::exception_ptr) override { throw std::runtime_error("failure"); }
    };
    const auto first = system.start<Grumbler>("first");
    EXPECT_TRUE(first.stop().get());
    const auto second = system.start<Grumbler>("second");
    second.tell([](Grumbler &) { throw std::runtime_error("tell"); });
    EXPECT_TRUE(second.done().get());
}

TEST_F(ActorTest, AnswersWithAFutureThatCanBeUnwrapped)
{
    const auto counter = system.start<Counter>("counter");
    EXPECT_EQ(counter.ask(&Counter::addLater, 4).get().get(), 4);
    EXPECT_EQ(counter.ask(&Counter::addLater, 4).unwrap().get(), 8);
}

TEST_F(ActorTest, GoesOnWithAnAnswerAsAMessageOfItsOwn)
{
    const auto counter = system.start<Counter>("counter");
    Promise<int> promise;
    const auto where = promise.future().then(counter, [](int) { return std::this_thread::get_id(); });
    EXPECT_EQ(counter.ask(&Counter::doubleOf, promise.future()).get(), 0);
    promise.set(21);
    EXPECT_EQ(where.get(), counter.ask(&Counter::thread).get());
    EXPECT_EQ(counter.ask(&Counter::sum).get(), 42);
}

TEST_F(ActorTest, HearsOfAnErrorAsAMessageOfItsOwn)
{
    const auto counter = system.start<Counter>("counter");
    counter.ask(&Counter::doubleOf, failedFuture<int>(std::make_exception_ptr(std::runtime_error("no"))))
        .get();
    EXPECT_EQ(counter.ask(&Counter::sum).get(), -1);
}

TEST_F(ActorTest, ThatHasEndedFailsTheContinuationsItWasToRun)
{
    const auto counter = system.start<Counter>("counter");
    Promise<int> promise;
    const Future<int> next = promise.future().then(counter, [](int value) { return value; });
    counter.stop().get();
    promise.set(1);
    EXPECT_THROW(next.get(), ActorDead);
}

TEST_F(ActorTest, DoesNotBeginWhatWasCancelled)
{
    std::latch gate(1);
    const auto counter = system.start<Counter>("counter");
    counter.tell(&Counter::waitFor, &gate);
    const Future<int> future = counter.ask(&Counter::add, 99);
    EXPECT_TRUE(future.cancel());
    gate.count_down();
    EXPECT_THROW(future.get(), Cancelled);
    EXPECT_EQ(counter.ask(&Counter::sum).get(), 0);
}

TEST_F(ActorTest, SkipsAndCancelsWhatTimedOutBeforeItBegan)
{
    std::latch gate(1);
    const auto counter = system.start<Counter>("counter");
    counter.tell(&Counter::waitFor, &gate);
    const Future<int> future = counter.ask(&Counter::add, 99);
    EXPECT_THROW(settled(future.within(0ms)).get(), Timeout);
    gate.count_down();
    EXPECT_THROW(future.get(), Cancelled) << "other readers must not wait for ever";
    EXPECT_EQ(counter.ask(&Counter::sum).get(), 0);
}

TEST_F(ActorTest, CanSeeThatTheAskerGaveUp)
{
    std::latch begun(1);
    std::latch cancelled(1);
    const auto counter = system.start<Counter>("counter");
    bool before = true;
    bool after = false;
    const Future<void> future = counter.ask([&](Counter &) {
        before = cancelRequested();
        begun.count_down();
        cancelled.wait();
        after = cancelRequested();
    });
    begun.wait();
    EXPECT_TRUE(future.cancel());
    cancelled.count_down();
    EXPECT_FALSE(counter.ask([](Counter &) { return cancelRequested(); }).get());
    EXPECT_FALSE(before);
    EXPECT_TRUE(after);
}

TEST_F(ActorTest, DestroysARequestInItsThreadBeforeTheAnswerIsSeen)
{
    struct Witness
    {
        std::shared_ptr<std::thread::id> destroyedIn = std::make_shared<std::thread::id>();
        ~Witness() { *destroyedIn = std::this_thread::get_id(); }
    };
    auto witness = std::make_unique<Witness>();
    const auto destroyedIn = witness->destroyedIn;
    const auto counter = system.start<Counter>("counter");
    const auto answeredIn
        = counter.ask([witness = std::move(witness)](Counter &) { return std::this_thread::get_id(); }).get();
    EXPECT_EQ(*destroyedIn, answeredIn);
}

} // namespace
} // namespace toccata::actor
