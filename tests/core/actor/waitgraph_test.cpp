// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/waitgraph.h"

#include "core/actor/errors.h"
#include "core/actor/promise.h"
#include "core/actor/whenall.h"
#include "tests/core/actor/placed.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <latch>
#include <thread>

namespace toccata::actor {
namespace {

using ::testing::AnyOf;
using ::testing::HasSubstr;

/// Asks back and forth with a partner, blocking each time: what one must not do.
class Partner : public Actor
{
public:
    void meet(ActorRef<Partner> other) { m_other = std::move(other); }
    int rally(int strokes) { return strokes == 0 ? 0 : 1 + m_other.ask(&Partner::rally, strokes - 1).get(); }
    int one() { return 1; }

    int waitForMyself() { return me().ask(&Partner::one).get(); }
    int waitThroughAMap()
    {
        return me().ask(&Partner::one).map([](int value) { return value; }).get();
    }
    int waitForMyOwnContinuation()
    {
        return readyFuture(1).then(me(), [](int value) { return value; }).get();
    }
    int waitThroughAnUnwrap() { return readyFuture(me().ask(&Partner::one)).unwrap().get(); }
    int waitForMyContinuationOfALaterAnswer()
    {
        return m_later.future().then(me(), [](int value) { return value; }).get();
    }
    int waitForAContinuationInMyThread()
    {
        QObject mine;
        return m_later.future().then(&mine, [](int value) { return value; }).get();
    }
    std::size_t waitForAllAndMyself()
    {
        return whenAll(std::vector{m_later.future(), me().ask(&Partner::one)}).get().size();
    }
    int waitWithinALimit() { return me().ask(&Partner::one).within(std::chrono::hours(1)).get(); }
    bool waitForMyOwnEnd() { return me().stop().get(); }
    int waitForAnAnswerThatIsThere() { return readyFuture(5).get(); }

private:
    ActorRef<Partner> me() { return selfRef(this); }
    ActorRef<Partner> m_other;
    Promise<int> m_later;
};

class WaitGraph : public Placed
{
protected:
    void SetUp() override
    {
        anna.ask(&Partner::meet, ben).get();
        ben.ask(&Partner::meet, anna).get();
    }
    const ActorRef<Partner> anna = start<Partner>("anna");
    const ActorRef<Partner> ben = start<Partner>("ben");
};
TOCCATA_ON_BOTH_PLACEMENTS(WaitGraph);

TEST_P(WaitGraph, LetsAnActorWaitForAnotherUnlessTheyShareAThread)
{
    if (GetParam() == Placement::OwnThread)
        EXPECT_EQ(anna.ask(&Partner::rally, 1).get(), 1);
    else
        EXPECT_THROW(anna.ask(&Partner::rally, 1).get(), WouldDeadlock);
    EXPECT_EQ(anna.ask(&Partner::waitForAnAnswerThatIsThere).get(), 5);
}

TEST_P(WaitGraph, CatchesAnActorThatWaitsForItself)
{
    EXPECT_THROW(anna.ask(&Partner::waitForMyself).get(), WouldDeadlock);
    EXPECT_THROW(anna.ask(&Partner::waitThroughAMap).get(), WouldDeadlock);
    EXPECT_THROW(anna.ask(&Partner::waitForMyOwnContinuation).get(), WouldDeadlock);
    EXPECT_THROW(anna.ask(&Partner::waitForMyContinuationOfALaterAnswer).get(), WouldDeadlock);
    EXPECT_THROW(anna.ask(&Partner::waitForAContinuationInMyThread).get(), WouldDeadlock);
    EXPECT_THROW(anna.ask(&Partner::waitThroughAnUnwrap).get(), WouldDeadlock);
    EXPECT_THROW(anna.ask(&Partner::waitForAllAndMyself).get(), WouldDeadlock);
    EXPECT_THROW(anna.ask(&Partner::waitWithinALimit).get(), WouldDeadlock);
    EXPECT_THROW(anna.ask(&Partner::waitForMyOwnEnd).get(), WouldDeadlock);
}

TEST_P(WaitGraph, CatchesTwoActorsThatWaitForEachOtherAndSaysWho)
{
    const Future<int> rally = anna.ask(&Partner::rally, 2);
    EXPECT_THROW(rally.get(), WouldDeadlock);
    // It is caught by whichever of the two comes to wait last; on one thread, by the first.
    EXPECT_THAT(describe(rally.error()),
        AnyOf(HasSubstr("anna -> ben -> anna"), HasSubstr("ben -> anna -> ben"), HasSubstr("anna -> ben")));
    EXPECT_TRUE(anna.isAlive());
    EXPECT_TRUE(ben.isAlive());
}

// Two others wait for each other by an answer that turned out to be somebody's; whoever looks on must not go
// round with them.
TEST(WaitGraphOfFutures, EndsAtACircleThatWasClosedLate)
{
    System system;
    const auto anna = system.start<Partner>("anna");
    const auto ben = system.start<Partner>("ben");
    const auto cleo = system.start<Partner>("cleo");
    const auto isBlocked = [&](const std::string &name) {
        for (const ActorReport &each : system.report())
            if (each.name == name && !each.waitsFor.empty())
                return true;
        return false;
    };
    std::latch given(1);
    const Future<int> first = anna.ask([&](Partner &) {
        return ben
            .ask([&](Partner &) {
                given.wait();
                return cleo.ask(&Partner::one);
            })
            .unwrap()
            .get(std::chrono::milliseconds(400));
    });
    while (!isBlocked("anna"))
        std::this_thread::yield();
    const Future<int> second
        = cleo.ask([&](Partner &) { return anna.ask(&Partner::one).get(std::chrono::milliseconds(400)); });
    while (!isBlocked("cleo"))
        std::this_thread::yield();
    given.count_down();
    while (isBlocked("anna") && isBlocked("cleo")) // walks the circle until their patience is over
        std::this_thread::yield();
    // One of them lost patience, which set the other free, or both did.
    for (const auto &each : {first, second})
        EXPECT_TRUE(each.map([](int) { return true; }).isValid());
    system.stopAll();
}

TEST(WaitGraphOfFutures, IsForgottenOnceTheAnswerIsThere)
{
    Promise<int> promise;
    const Future<int> source = promise.future();
    const Future<int> mapped = source.map([](int value) { return value; });
    EXPECT_EQ(mapped.state()->sources().size(), 1u);
    promise.set(1);
    EXPECT_TRUE(mapped.state()->sources().empty());
    mapped.state()->setSource(source.state());
    EXPECT_TRUE(mapped.state()->sources().empty()) << "too late to matter";
}

} // namespace
} // namespace toccata::actor
