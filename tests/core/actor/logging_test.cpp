// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/promise.h"
#include "core/actor/system.h"
#include "tests/core/actor/lines.h"
#include "tests/core/actor/placed.h"
#include "tests/core/actor/settled.h"

#include <gtest/gtest.h>

#include <latch>

namespace toccata::actor {
namespace {

/// Collects everything the actor layer logs while a test runs.
class ActorLog : public Placed
{
protected:
    bool has(QtMsgType level, const std::string &text) const { return lines.has(level, text); }

    Lines lines;
};
TOCCATA_ON_BOTH_PLACEMENTS(ActorLog);

class Plain : public Actor
{
public:
    int boom() { throw std::runtime_error("boom"); }
};

TEST_P(ActorLog, HasTheCourseOfALifeForDebugging)
{
    start<Plain>("plain").stop().get();
    EXPECT_TRUE(has(QtDebugMsg, std::string("plain starts")));
    EXPECT_TRUE(has(QtDebugMsg, std::string("plain has ended")));
}

TEST_P(ActorLog, HasErrorsThatWentIntoAReplyAsInformation)
{
    EXPECT_ANY_THROW(start<Plain>("plain").ask(&Plain::boom).get());
    EXPECT_TRUE(has(QtInfoMsg, std::string("plain answers int (Plain::*)() with an error: boom")));
    EXPECT_FALSE(has(QtInfoMsg, std::string("nobody looked")));
}

TEST_P(ActorLog, SaysNothingOfFarewellsThatNobodyLookedAt)
{
    const auto plain = start<Plain>("plain");
    plain.stop().get();
    (void)plain.ask(&Plain::boom);
    (void)Promise<int>().future();
    Promise<int>().setException(std::make_exception_ptr(Cancelled("given up")));
    EXPECT_FALSE(has(QtInfoMsg, "nobody looked"));
}

TEST_P(ActorLog, HasErrorsThatNobodyLookedAt)
{
    Promise<int>().setException(std::make_exception_ptr(std::runtime_error("unseen")));
    EXPECT_TRUE(has(QtInfoMsg, std::string("nobody looked at: unseen")));
}

TEST_P(ActorLog, HasAFailureAsAnError)
{
    const auto plain = start<Plain>("plain");
    plain.tell(&Plain::boom);
    plain.done().get();
    EXPECT_TRUE(has(QtCriticalMsg, std::string("plain failed: boom")));
}

TEST_P(ActorLog, WarnsOfAReplyHandlerThatThrew)
{
    QObject context;
    readyFuture().deliver(
        &context, [] { throw std::runtime_error("handler"); }, [](std::exception_ptr) {});
    runWhatWasPosted();
    EXPECT_TRUE(has(QtWarningMsg, std::string("handler of a reply: handler")));
}

TEST_P(ActorLog, WarnsOfAFailureHandlerThatThrew)
{
    system.onActorFailed([](const Failure &) { throw std::runtime_error("handler"); });
    const auto plain = start<Plain>("plain");
    plain.tell(&Plain::boom);
    plain.done().get();
    EXPECT_TRUE(has(QtCriticalMsg, "the failure handler threw: handler"));
}

TEST_P(ActorLog, WarnsWhenTooManyMessagesWait)
{
    const auto plain = start<Plain>("plain");
    std::latch begun(1);
    std::latch gate(1);
    plain.tell([&](Plain &) {
        begun.count_down();
        gate.wait();
    });
    begun.wait();
    for (std::size_t i = 0; i < 2 * Mailbox::highWater + 2048; ++i)
        plain.tell([](Plain &) {});
    gate.count_down();
    plain.stop().get();
    EXPECT_EQ(lines.count(QtWarningMsg, "messages wait for plain"), 2);
}

TEST_P(ActorLog, IsQuietByDefault)
{
    QLoggingCategory::setFilterRules(QString());
    const auto plain = start<Plain>("plain");
    (void)plain.ask(&Plain::boom);
    plain.stop().get();
    for (const QtMsgType level : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg})
        EXPECT_FALSE(has(level, ""));
}

TEST(Describe, HasWordsForEveryError)
{
    EXPECT_EQ(describe(nullptr), "no error");
    EXPECT_EQ(describe(std::make_exception_ptr(std::runtime_error("boom"))), "boom");
    EXPECT_EQ(describe(std::make_exception_ptr(42)), "an exception that is not a std::exception");
}

TEST(Describe, KnowsWhatWasGivenUp)
{
    EXPECT_TRUE(isCancelled(std::make_exception_ptr(Cancelled("given up"))));
    EXPECT_FALSE(isCancelled(std::make_exception_ptr(std::runtime_error("boom"))));
}

TEST(Describe, SaysWhoseCodeRuns)
{
    EXPECT_EQ(Participant::nameOfCurrent(), "?") << "no actor's";
    System system;
    const auto plain = system.start<Plain>("plain");
    EXPECT_EQ(plain.ask([](Plain &) { return Participant::nameOfCurrent(); }).get(), "plain");
    // What runs beside its messages is its thread's.
    Promise<std::string> name;
    const Future<std::string> heard = name.future();
    plain.tell([&](Plain &) {
        Courier::ofThisThread()->post(Job([&] { name.set(Participant::nameOfCurrent()); }));
    });
    EXPECT_EQ(heard.get(), "plain");
}

struct Part
{
    int value = 0;
    void act() { }
};
struct Whole
{
    Part part;
};

TEST(CallName, IsReadable)
{
    EXPECT_EQ(readable(callNameOf<PathCall<&Whole::part, &Part::act>>), "Whole::part.act");
    EXPECT_EQ(readable(callNameOf<PathCall<&Part::act>>), "Part::act");
    EXPECT_EQ(readable(callNameOf<void (Part::*)(int)>), "void (Part::*)(int)");
    EXPECT_EQ(readable(CallName{"onStart()"}), "onStart()");
    const auto lambda = [](Part &) {};
    EXPECT_NE(readable(callNameOf<decltype(lambda)>).find("IsReadable"), std::string::npos);
}

} // namespace
} // namespace toccata::actor
