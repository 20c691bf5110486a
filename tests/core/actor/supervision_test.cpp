// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/supervision.h"

#include "core/actor/errors.h"
#include "core/actor/promise.h"
#include "tests/core/actor/lines.h"
#include "tests/core/actor/placed.h"

#include <gtest/gtest.h>

#include <atomic>
#include <latch>

namespace toccata::actor {
namespace {

using namespace std::chrono_literals;

TEST(Supervision, DoublesThePauseUpToTheLongest)
{
    Supervision supervision({.most = 5, .recovered = 1min, .firstPause = 100ms, .longestPause = 500ms});
    const Supervision::Clock::time_point now{};
    EXPECT_EQ(supervision.pauseAfterFailure(now), 100ms);
    EXPECT_EQ(supervision.pauseAfterFailure(now), 200ms);
    EXPECT_EQ(supervision.pauseAfterFailure(now), 400ms);
    EXPECT_EQ(supervision.pauseAfterFailure(now), 500ms);
    EXPECT_EQ(supervision.pauseAfterFailure(now), 500ms);
}

TEST(Supervision, GivesUpAfterTooManyFailures)
{
    Supervision supervision({.most = 2});
    const Supervision::Clock::time_point now{};
    EXPECT_TRUE(supervision.pauseAfterFailure(now));
    EXPECT_TRUE(supervision.pauseAfterFailure(now));
    EXPECT_FALSE(supervision.pauseAfterFailure(now));
}

TEST(Supervision, ForgetsFailuresOfLongAgo)
{
    Supervision supervision({.most = 1, .recovered = 1min, .firstPause = 100ms});
    const Supervision::Clock::time_point now{};
    EXPECT_EQ(supervision.pauseAfterFailure(now), 100ms);
    EXPECT_EQ(supervision.pauseAfterFailure(now + 61s), 100ms);
    EXPECT_FALSE(supervision.pauseAfterFailure(now + 62s));
}

constexpr RestartPolicy atOnce{.most = 3, .recovered = 1h, .firstPause = 0ms, .longestPause = 0ms};
constexpr RestartPolicy muchLater{.most = 3, .recovered = 1h, .firstPause = 1h, .longestPause = 1h};

/// What the instances of one actor leave behind for the test.
struct History
{
    std::atomic<int> made{0};
    std::atomic<int> started{0};
    std::atomic<int> stopped{0};
    std::atomic<int> failed{0};
    std::atomic<int> failuresAtStart{0};
    std::atomic<int> failuresInConstructor{0};
};

class Fragile : public Actor
{
public:
    Fragile(History *history, int first)
        : m_history(history)
        , m_value(first)
    {
        if (history->made++ > 0 && history->failuresInConstructor-- > 0)
            throw std::runtime_error("constructor");
    }
    void onStart() override
    {
        if (m_history->failuresAtStart-- > 0)
            throw std::runtime_error("start");
        ++m_history->started;
    }
    void onStop() override { ++m_history->stopped; }
    void onFailure(std::exception_ptr) override { ++m_history->failed; }

    int add(int by) { return m_value += by; }
    void waitFor(const Future<int> &number)
    {
        number.deliver(
            selfRef(this), [this](int value) { m_value = value; }, [](std::exception_ptr) {});
    }
    Future<int> selfAsk(const Future<int> &number)
    {
        return number.then(selfRef(this), [this](int value) { return add(value); });
    }
    void boom() { throw std::runtime_error("boom"); }
    void oddBoom() { throw 42; }

private:
    History *const m_history;
    int m_value;
};

class Supervised : public Placed
{
protected:
    ActorRef<Fragile> fragile(const RestartPolicy &policy)
    {
        return system.startSupervised<Fragile>(policy, GetParam(), "fragile", &history, 10);
    }

    History history;
};
TOCCATA_ON_BOTH_PLACEMENTS(Supervised);

TEST_P(Supervised, IsMadeAnewBehindTheSameReference)
{
    Failure failure;
    system.onActorFailed([&](const Failure &heard) { failure = heard; });
    const auto actor = fragile(atOnce);
    EXPECT_EQ(actor.ask(&Fragile::add, 1).get(), 11);
    actor.tell(&Fragile::boom);
    EXPECT_EQ(actor.ask(&Fragile::add, 5).get(), 15) << "what it knew is gone with it";
    EXPECT_TRUE(actor.isAlive());
    EXPECT_EQ(history.made, 2);
    EXPECT_EQ(history.failed, 1);
    EXPECT_EQ(failure.name, "fragile");
    EXPECT_EQ(failure.outcome, Failure::Outcome::Restarts);
    EXPECT_EQ(system.byName("fragile").size(), 1u);
}

TEST_P(Supervised, LosesNothingThatIsSentMeanwhile)
{
    const auto actor = fragile(atOnce);
    std::latch gate(1);
    actor.tell([&](Fragile &) { gate.wait(); });
    actor.tell(&Fragile::boom);
    std::vector<Future<int>> answers;
    for (int i = 0; i < 100; ++i)
        answers.push_back(actor.ask(&Fragile::add, 1));
    gate.count_down();
    EXPECT_EQ(answers.back().get(), 110);
}

// What was to go on there holds a `this` that is gone.
TEST_P(Supervised, DoesNotGetTheAnswersThatItsForerunnerWaitedFor)
{
    const auto actor = fragile(atOnce);
    Promise<int> promise;
    actor.ask(&Fragile::waitFor, promise.future()).get();
    const Future<int> stale = actor.ask(&Fragile::selfAsk, promise.future()).get();
    actor.tell(&Fragile::boom);
    actor.ask(&Fragile::add, 0).get();
    promise.set(100);
    EXPECT_EQ(actor.ask(&Fragile::add, 1).get(), 11);
    EXPECT_THROW(stale.get(), ActorDead);
    const Future<int> fresh = actor.ask(&Fragile::selfAsk, readyFuture(5)).get();
    EXPECT_EQ(fresh.get(), 16);
}

TEST_P(Supervised, IsMadeAnewWhenItCannotStart)
{
    history.failuresAtStart = 2;
    const auto actor = fragile(atOnce);
    EXPECT_EQ(actor.ask(&Fragile::add, 1).get(), 11);
    EXPECT_EQ(history.made, 3);
    EXPECT_EQ(history.failed, 0) << "onFailure() is for who has started";
}

TEST_P(Supervised, IsMadeAnewWhenItsConstructorFails)
{
    history.failuresInConstructor = 1;
    const auto actor = fragile(atOnce);
    actor.tell(&Fragile::boom);
    EXPECT_EQ(actor.ask(&Fragile::add, 1).get(), 11);
    EXPECT_EQ(history.made, 3);
}

TEST_P(Supervised, EndsWhenItFailsTooOften)
{
    using Outcome = Failure::Outcome;
    std::vector<Outcome> outcomes;
    system.onActorFailed([&](const Failure &failure) { outcomes.push_back(failure.outcome); });
    const auto actor = fragile(atOnce);
    for (int i = 0; i < 4; ++i)
        actor.tell(&Fragile::boom);
    EXPECT_FALSE(actor.done().get());
    EXPECT_FALSE(actor.isAlive());
    EXPECT_EQ(
        outcomes, (std::vector{Outcome::Restarts, Outcome::Restarts, Outcome::Restarts, Outcome::GivenUp}));
    EXPECT_THROW(actor.ask(&Fragile::add, 1).get(), ActorDead);
}

TEST_P(Supervised, CanBeStoppedDuringThePause)
{
    const auto actor = fragile(muchLater);
    actor.tell(&Fragile::boom);
    while (system.report().front().phase != Phase::Restarting)
        std::this_thread::yield();
    EXPECT_TRUE(actor.isAlive());
    const Future<int> waiting = actor.ask(&Fragile::add, 1);
    EXPECT_TRUE(actor.stop().get());
    EXPECT_THROW(waiting.get(), ActorDead);
    EXPECT_EQ(history.stopped, 0) << "there was nobody to stop";
    EXPECT_EQ(history.made, 1);
}

TEST_P(Supervised, EndsInsteadOfBeingMadeAnewWhenSomebodyWantsItToStop)
{
    const auto actor = fragile(muchLater);
    std::latch gate(1);
    actor.tell([&](Fragile &) { gate.wait(); });
    actor.tell(&Fragile::boom);
    const Future<bool> stopped = actor.stop();
    gate.count_down();
    EXPECT_TRUE(stopped.get());
}

TEST_P(Supervised, EndsForGoodOverWhatIsNotAStandardException)
{
    const auto actor = fragile(atOnce);
    actor.tell(&Fragile::oddBoom);
    QCoreApplication::exec();
    actor.done().get();
    EXPECT_EQ(history.made, 1);
}

TEST_P(Supervised, HasAThreadOfItsOwnIfNothingElseIsSaid)
{
    const auto actor = system.startSupervised<Fragile>(atOnce, "fragile", &history, 10);
    EXPECT_EQ(system.report().front().thread, "fragile");
    EXPECT_EQ(actor.ask(&Fragile::add, 1).get(), 11);
}

} // namespace
} // namespace toccata::actor
