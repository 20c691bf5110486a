// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/waitgraph.h"

#include "core/actor/errors.h"
#include "core/actor/promise.h"
#include "core/actor/system.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

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
    bool waitForMyOwnEnd() { return me().stop().get(); }
    int waitForAnAnswerThatIsThere() { return readyFuture(5).get(); }

private:
    ActorRef<Partner> me() { return selfRef(this); }
    ActorRef<Partner> m_other;
};

class WaitGraph : public ::testing::Test
{
protected:
    void SetUp() override
    {
        anna.ask(&Partner::meet, ben).get();
        ben.ask(&Partner::meet, anna).get();
    }
    System system;
    const ActorRef<Partner> anna = system.start<Partner>("anna");
    const ActorRef<Partner> ben = system.start<Partner>("ben");
};

TEST_F(WaitGraph, LetsOneActorWaitForAnother)
{
    EXPECT_EQ(anna.ask(&Partner::rally, 1).get(), 1);
    EXPECT_EQ(anna.ask(&Partner::waitForAnAnswerThatIsThere).get(), 5);
}

TEST_F(WaitGraph, CatchesAnActorThatWaitsForItself)
{
    EXPECT_THROW(anna.ask(&Partner::waitForMyself).get(), WouldDeadlock);
    EXPECT_THROW(anna.ask(&Partner::waitThroughAMap).get(), WouldDeadlock);
    EXPECT_THROW(anna.ask(&Partner::waitForMyOwnContinuation).get(), WouldDeadlock);
    EXPECT_THROW(anna.ask(&Partner::waitThroughAnUnwrap).get(), WouldDeadlock);
    EXPECT_THROW(anna.ask(&Partner::waitForMyOwnEnd).get(), WouldDeadlock);
}

TEST_F(WaitGraph, CatchesTwoActorsThatWaitForEachOtherAndSaysWho)
{
    const Future<int> rally = anna.ask(&Partner::rally, 2);
    EXPECT_THROW(rally.get(), WouldDeadlock);
    // It is caught by whichever of the two comes to wait last.
    EXPECT_THAT(
        describe(rally.error()), AnyOf(HasSubstr("anna -> ben -> anna"), HasSubstr("ben -> anna -> ben")));
    EXPECT_TRUE(anna.isAlive());
    EXPECT_TRUE(ben.isAlive());
}

} // namespace
} // namespace toccata::actor
