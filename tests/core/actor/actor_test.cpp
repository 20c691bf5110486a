// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/actor.h"

#include "core/actor/blocking.h"
#include "core/actor/errors.h"
#include "core/actor/promise.h"
#include "core/actor/system.h"
#include "core/base/threadpriority.h"
#include "tests/core/actor/lines.h"
#include "tests/core/actor/placed.h"
#include "tests/core/actor/settled.h"

#include <QSet>
#include <QThread>

#include <gtest/gtest.h>

#include <algorithm>
#include <latch>
#include <memory>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>
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

class ActorTest : public Placed
{ };
TOCCATA_ON_BOTH_PLACEMENTS(ActorTest);

TEST_P(ActorTest, AnswersFromItsThread)
{
    const auto counter = start<Counter>("counter");
    EXPECT_TRUE(counter.isAlive());
    EXPECT_EQ(counter.name(), "counter");
    EXPECT_EQ(counter.ask(&Counter::add, 3).get(), 3);
    EXPECT_NE(counter.ask(&Counter::thread).get(), std::this_thread::get_id());
}

TEST_P(ActorTest, TakesCallablesMembersAndDataMembers)
{
    const auto counter = start<Counter>("counter");
    EXPECT_EQ(counter.ask([](Counter &c) { return c.add(5); }).get(), 5);
    EXPECT_EQ(counter.ask([](Counter &c, int value) { return c.add(value); }, 2).get(), 7);
    EXPECT_EQ(counter.ask(&Counter::sum).get(), 7);
    EXPECT_EQ(counter.ask(&Counter::m_sum).get(), 7);
    counter.ask(&Counter::nothing).get();
}

TEST_P(ActorTest, TakesArgumentsAndAnswersThatOnlyMove)
{
    const auto counter = start<Counter>("counter");
    EXPECT_EQ(counter.ask(&Counter::eat, std::make_unique<int>(9)).get(), 9);
    EXPECT_EQ(*counter.ask(&Counter::give).take(), 9);
    EXPECT_TRUE(counter.tell([moved = std::make_unique<int>(1)](Counter &c) { c.add(*moved); }));
    EXPECT_EQ(counter.ask(&Counter::sum).get(), 10);
}

TEST_P(ActorTest, AnswersAnAskThatThrewWithTheErrorAndLives)
{
    const auto counter = start<Counter>("counter");
    const Future<int> failed = counter.ask(&Counter::boom);
    EXPECT_THROW(failed.get(), std::runtime_error);
    EXPECT_THROW(failed.get(), std::runtime_error);
    EXPECT_THROW(counter.ask(&Counter::oddBoom).get(), int);
    EXPECT_EQ(counter.ask(&Counter::sum).get(), 0);
}

TEST_P(ActorTest, StopsAfterWhatWasQueuedAndRefusesTheRest)
{
    std::latch gate(1);
    const auto counter = start<Counter>("counter");
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

TEST_P(ActorTest, IsSeenToBeDeadAfterItsEnd)
{
    const auto counter = start<Counter>("counter");
    EXPECT_TRUE(counter.stop().get());
    EXPECT_TRUE(counter.done().get());
    EXPECT_FALSE(counter.isAlive());
    EXPECT_FALSE(counter.stop().get());
    EXPECT_FALSE(counter.tell(&Counter::nothing));
    EXPECT_THROW(counter.ask(&Counter::nothing).get(), ActorDead);
}

TEST_P(ActorTest, StartsStopsAndIsDestroyedInItsOwnThread)
{
    Diary diary;
    const auto counter = start<Counter>("counter", &diary);
    const auto thread = counter.ask(&Counter::thread).get();
    counter.stop().get();
    EXPECT_EQ(diary.entries, (std::vector<std::string>{"start", "stop"}));
    EXPECT_EQ(diary.startedIn, thread);
    EXPECT_EQ(diary.destroyedIn, thread);
}

TEST_P(ActorTest, MayStopItselfTwice)
{
    Diary diary;
    const auto counter = start<Counter>("counter", &diary);
    counter.ask(&Counter::stopTwice).get();
    counter.done().get();
    EXPECT_EQ(diary.entries, (std::vector<std::string>{"start", "stop"}));
}

TEST_P(ActorTest, FailsWhenATellThrows)
{
    Diary diary;
    Failure failure;
    system.onActorFailed([&](const Failure &heard) { failure = heard; });
    const auto counter = start<Counter>("counter", &diary);
    counter.tell(&Counter::boom);
    const Future<int> behind = counter.ask(&Counter::sum);
    counter.done().get();
    EXPECT_FALSE(counter.isAlive());
    EXPECT_THROW(behind.get(), ActorDead);
    EXPECT_EQ(diary.entries, (std::vector<std::string>{"start", "failed: boom"}));
    EXPECT_EQ(failure.name, "counter");
    EXPECT_EQ(describe(failure.error), "boom");
    EXPECT_EQ(failure.outcome, Failure::Outcome::Ended);
}

TEST_P(ActorTest, EndsTheProgramWhenItFailsOverWhatIsNotAStandardException)
{
    Diary diary;
    const auto counter = start<Counter>("counter", &diary);
    counter.tell(&Counter::oddBoom);
    QCoreApplication::exec(); // until it is asked to quit
    counter.done().get();
    EXPECT_EQ(diary.entries.size(), 2u);
}

TEST_P(ActorTest, ThatCannotBeConstructedIsNotStarted)
{
    struct Unbuildable : Actor
    {
        Unbuildable() { throw std::runtime_error("constructor"); }
    };
    EXPECT_THROW(start<Unbuildable>("never"), std::runtime_error);
    EXPECT_TRUE(system.byClass<Unbuildable>().empty());
}

TEST_P(ActorTest, ThatThrowsInOnStartIsDeadWithoutFurtherHooks)
{
    struct BadStart : Counter
    {
        using Counter::Counter;
        void onStart() override { throw std::runtime_error("start"); }
    };
    Diary diary;
    const auto bad = start<BadStart>("bad", &diary);
    bad.done().get();
    EXPECT_FALSE(bad.isAlive());
    EXPECT_TRUE(diary.entries.empty());
    EXPECT_THROW(bad.ask(&Counter::sum).get(), ActorDead);
}

TEST_P(ActorTest, MayStopItselfInOnStart)
{
    struct Brief : Counter
    {
        using Counter::Counter;
        void onStart() override { stop(); }
    };
    Diary diary;
    const auto brief = start<Brief>("brief", &diary);
    brief.done().get();
    EXPECT_EQ(diary.entries, (std::vector<std::string>{"stop"}));
}

TEST_P(ActorTest, EndsAlsoWhenItsLastHookThrows)
{
    struct Grumbler : Actor
    {
        void onStop() override { throw std::runtime_error("stop"); }
        void onFailure(std::exception_ptr) override { throw std::runtime_error("failure"); }
    };
    const auto first = start<Grumbler>("first");
    EXPECT_TRUE(first.stop().get());
    const auto second = start<Grumbler>("second");
    second.tell([](Grumbler &) { throw std::runtime_error("tell"); });
    EXPECT_FALSE(second.done().get()) << "it failed";
}

TEST_P(ActorTest, AnswersWithAFutureThatCanBeUnwrapped)
{
    const auto counter = start<Counter>("counter");
    EXPECT_EQ(counter.ask(&Counter::addLater, 4).get().get(), 4);
    EXPECT_EQ(counter.ask(&Counter::addLater, 4).unwrap().get(), 8);
}

TEST_P(ActorTest, GoesOnWithAnAnswerAsAMessageOfItsOwn)
{
    const auto counter = start<Counter>("counter");
    Promise<int> promise;
    const auto where = promise.future().then(counter, [](int) { return std::this_thread::get_id(); });
    EXPECT_EQ(counter.ask(&Counter::doubleOf, promise.future()).get(), 0);
    promise.set(21);
    EXPECT_EQ(where.get(), counter.ask(&Counter::thread).get());
    EXPECT_EQ(counter.ask(&Counter::sum).get(), 42);
}

TEST_P(ActorTest, HearsOfAnErrorAsAMessageOfItsOwn)
{
    const auto counter = start<Counter>("counter");
    counter.ask(&Counter::doubleOf, failedFuture<int>(std::make_exception_ptr(std::runtime_error("no"))))
        .get();
    EXPECT_EQ(counter.ask(&Counter::sum).get(), -1);
}

TEST_P(ActorTest, ThatHasEndedFailsTheContinuationsItWasToRun)
{
    const auto counter = start<Counter>("counter");
    Promise<int> promise;
    const Future<int> next = promise.future().then(counter, [](int value) { return value; });
    counter.stop().get();
    promise.set(1);
    EXPECT_THROW(next.get(), ActorDead);
}

TEST_P(ActorTest, DoesNotBeginWhatWasCancelled)
{
    std::latch gate(1);
    const auto counter = start<Counter>("counter");
    counter.tell(&Counter::waitFor, &gate);
    const Future<int> future = counter.ask(&Counter::add, 99);
    EXPECT_TRUE(future.cancel());
    gate.count_down();
    EXPECT_THROW(future.get(), Cancelled);
    EXPECT_EQ(counter.ask(&Counter::sum).get(), 0);
}

TEST_P(ActorTest, SkipsAndCancelsWhatTimedOutBeforeItBegan)
{
    std::latch gate(1);
    const auto counter = start<Counter>("counter");
    counter.tell(&Counter::waitFor, &gate);
    const Future<int> future = counter.ask(&Counter::add, 99);
    EXPECT_THROW(settled(future.within(0ms)).get(), Timeout);
    gate.count_down();
    EXPECT_THROW(future.get(), Cancelled) << "other readers must not wait for ever";
    EXPECT_EQ(counter.ask(&Counter::sum).get(), 0);
}

TEST_P(ActorTest, CanSeeThatTheAskerGaveUp)
{
    std::latch begun(1);
    std::latch cancelled(1);
    const auto counter = start<Counter>("counter");
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

TEST_P(ActorTest, DestroysARequestInItsThreadBeforeTheAnswerIsSeen)
{
    struct Witness
    {
        std::shared_ptr<std::thread::id> destroyedIn = std::make_shared<std::thread::id>();
        ~Witness() { *destroyedIn = std::this_thread::get_id(); }
    };
    auto witness = std::make_unique<Witness>();
    const auto destroyedIn = witness->destroyedIn;
    const auto counter = start<Counter>("counter");
    const auto answeredIn
        = counter.ask([witness = std::move(witness)](Counter &) { return std::this_thread::get_id(); }).get();
    EXPECT_EQ(*destroyedIn, answeredIn);
}

TEST_P(ActorTest, IsFoundByItselfBeforeItsFirstMessage)
{
    struct Seeker : Actor
    {
        explicit Seeker(const System *actors)
            : system(actors)
        { }
        void onStart() override { found = system->byUrn(selfRef(this).urn()); }
        const System *system;
        ActorRef<Actor> found;
    };
    const auto seeker = start<Seeker>("seeker", &system);
    EXPECT_EQ(seeker.ask(&Seeker::found).get(), ActorRef<Actor>(seeker));
}

TEST_P(ActorTest, IsNotFoundAnyMoreInOnStop)
{
    struct Leaver : Actor
    {
        Leaver(const System *actors, bool *foundAtTheEnd)
            : system(actors)
            , found(foundAtTheEnd)
        { }
        void onStop() override
        {
            *found = bool(system->byUrn(selfRef(this).urn())) || selfRef(this).isAlive();
        }
        const System *system;
        bool *found;
    };
    bool found = true;
    start<Leaver>("leaver", &system, &found).stop().get();
    EXPECT_FALSE(found);
}

TEST_P(ActorTest, AnswersEveryoneWhoWantsItToStop)
{
    const auto counter = start<Counter>("counter");
    std::vector<Future<bool>> stops;
    for (int i = 0; i < 10; ++i)
        stops.push_back(counter.stop());
    // Whoever comes after the end hears that it was over.
    EXPECT_TRUE(stops.front().get());
    for (const auto &each : stops)
        each.get();
    EXPECT_FALSE(counter.stop().get());
}

TEST_P(ActorTest, RefusesMessagesOnceItHasFailed)
{
    const auto counter = start<Counter>("counter");
    counter.tell(&Counter::boom);
    counter.done().get();
    EXPECT_FALSE(counter.tell(&Counter::nothing));
    EXPECT_FALSE(counter.stop().get());
}

TEST_P(ActorTest, ThrowsInsteadOfHangingWhenItWaitsForItsOwnEndInOnStart)
{
    struct Impatient : Actor
    {
        void onStart() override { (void)selfRef(this).stop().get(); }
    };
    Lines lines;
    const auto impatient = start<Impatient>("impatient");
    impatient.done().get();
    EXPECT_TRUE(lines.has(QtCriticalMsg, "impatient could not start: a blocking get() would wait"));
}

TEST_P(ActorTest, CanBeComparedHashedAndPrinted)
{
    const auto one = start<Counter>("one");
    const auto same = one;
    const auto two = start<Counter>("two");
    EXPECT_EQ(one, same);
    EXPECT_NE(one, two);
    EXPECT_EQ((QSet<ActorRef<Counter>>{one, same, two}).size(), 2);
    QString text;
    QDebug(&text) << one << ActorRef<Counter>();
    EXPECT_TRUE(text.contains(QStringLiteral("Counter \"one\" ") + one.urn().toString()))
        << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("nobody")));
}

TEST_P(ActorTest, HandlesAMessageThatCarriesNothingAsAnyOther)
{
    const auto counter = start<Counter>("counter");
    EXPECT_NO_THROW(counter.ask(&Counter::nothing).get());
}

TEST_P(ActorTest, KeepsCopiesOfWhatItIsSent)
{
    const auto counter = start<Counter>("counter");
    std::latch gate(1);
    counter.tell(&Counter::waitFor, &gate);
    int value = 5;
    const Future<int> sum = counter.ask(&Counter::add, value);
    value = 100;
    gate.count_down();
    EXPECT_EQ(sum.get(), 5);
}

TEST_P(ActorTest, LeavesItsCellToThoseWhoHoldReferences)
{
    auto counter = std::make_unique<ActorRef<Counter>>(start<Counter>("counter"));
    const std::weak_ptr<Cell> cell = counter->cell();
    counter->stop().get();
    EXPECT_FALSE(cell.expired());
    EXPECT_EQ(counter->name(), "counter");
    system.stopAll(); // its thread has let go of it by then
    counter.reset();
    EXPECT_TRUE(cell.expired());
}

TEST_P(ActorTest, GivesWayToOthersWhenItWants)
{
    struct Modest : Actor
    {
        void onStart() override { giveWayToOthers(); }
        int niceness() { return getpriority(PRIO_PROCESS, id_t(gettid())); }
    };
    const int before = getpriority(PRIO_PROCESS, id_t(gettid()));
    EXPECT_EQ(start<Modest>("modest").ask(&Modest::niceness).get(), std::max(10, before));
}

TEST(Placements, PutLightActorsOnOneThreadAndOthersOnTheirOwn)
{
    System system;
    const auto light = system.start<Counter>(Placement::SharedThread, "light");
    const auto lightToo = system.start<Counter>(Placement::SharedThread, "light too");
    const auto heavy = system.start<Counter>(Placement::OwnThread, "heavy");
    EXPECT_EQ(light.ask(&Counter::thread).get(), lightToo.ask(&Counter::thread).get());
    EXPECT_NE(light.ask(&Counter::thread).get(), heavy.ask(&Counter::thread).get());
    light.stop().get();
    EXPECT_EQ(lightToo.ask(&Counter::add, 1).get(), 1) << "the thread goes on for the others";
}

TEST(Placements, NameTheThreadAfterItsActor)
{
    System system;
    const auto nameOf = [](Counter &) { return QThread::currentThread()->objectName(); };
    EXPECT_EQ(system.start<Counter>("counter").ask(nameOf).get(), QStringLiteral("counter"));
    EXPECT_EQ(system.start<Counter>(Placement::SharedThread, "counter").ask(nameOf).get(),
        QStringLiteral("light actors"));
}

TEST(Placements, LetLightActorsHaveTheirTurnsBesideABusyOne)
{
    struct Busy : Actor
    {
        void again() { selfRef(this).tell(&Busy::again); }
    };
    System system;
    const auto busy = system.start<Busy>(Placement::SharedThread, "busy");
    busy.tell(&Busy::again);
    const auto light = system.start<Counter>(Placement::SharedThread, "light");
    EXPECT_EQ(light.ask(&Counter::add, 3).get(), 3);
    EXPECT_TRUE(busy.isAlive());
}

} // namespace
} // namespace toccata::actor
