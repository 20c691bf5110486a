// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/watchdog.h"

#include "tests/core/actor/lines.h"
#include "tests/core/actor/placed.h"

#include <gtest/gtest.h>

#include <csignal>
#include <latch>
#include <optional>

namespace toccata::actor {
namespace {

using namespace std::chrono_literals;

struct Deck
{
    void hold(std::latch *gate) { gate->wait(); }
};

class Sleeper : public Actor
{
public:
    Deck deck;
};

class WatchdogTest : public Placed
{
protected:
    Lines lines{QString()};
    std::latch gate{1};
    const ActorRef<Sleeper> sleeper = start<Sleeper>("sleeper");
};
TOCCATA_ON_BOTH_PLACEMENTS(WatchdogTest);

TEST_P(WatchdogTest, WarnsOnceOfACallThatTakesLongAndNamesIt)
{
    sleeper.defer<&Sleeper::deck, &Deck::hold>(&gate);
    while (!system.report().front().call)
        std::this_thread::yield();
    Watchdog watchdog(system, 4ms);
    lines.waitFor(QtWarningMsg, "slow for ");
    // Two reports later it must not have said it again.
    for (int i = 0; i < 2; ++i) {
        watchdog.requestReport();
        while (lines.count(QtWarningMsg, "the actors are doing this") <= i)
            std::this_thread::yield();
    }
    gate.count_down();
    EXPECT_EQ(lines.count(QtWarningMsg, "slow for "), 1);
    EXPECT_TRUE(lines.has(QtWarningMsg, ": sleeper"));
    EXPECT_TRUE(lines.has(QtWarningMsg, "in Sleeper::deck.hold"));
}

TEST_P(WatchdogTest, SaysNothingOfActorsThatHaveNothingToDo)
{
    sleeper.ask([](Sleeper &) {}).get();
    while (system.report().front().call) // the last steps of that message
        std::this_thread::yield();
    Watchdog watchdog(system, 4ms);
    for (int i = 0; i < 3; ++i) {
        watchdog.requestReport();
        while (lines.count(QtWarningMsg, "the actors are doing this") <= i)
            std::this_thread::yield();
    }
    EXPECT_FALSE(lines.has(QtWarningMsg, "slow for "));
    gate.count_down();
}

TEST_P(WatchdogTest, WarnsOfASlotThatTakesLongWhenMessagesWait)
{
    Watchdog watchdog(system, 4ms);
    // Behind this message the event loop runs the job, which is no message of anybody.
    std::latch begun(1);
    sleeper
        .ask([&](Sleeper &) {
            Courier::ofThisThread()->post(Job([&] {
                begun.count_down();
                gate.wait();
            }));
        })
        .get();
    begun.wait();
    sleeper.tell([](Sleeper &) {});
    lines.waitFor(QtWarningMsg, "a slot of one of its objects");
    gate.count_down();
    EXPECT_TRUE(lines.has(QtWarningMsg, ": sleeper"));
}

TEST_P(WatchdogTest, TellsOnRequestWhatEverybodyIsDoing)
{
    const auto other = start<Sleeper>("other");
    Watchdog watchdog(system, 1h);
    sleeper.defer<&Sleeper::deck, &Deck::hold>(&gate);
    while (!system.report().front().call)
        std::this_thread::yield();
    watchdog.requestReport();
    lines.waitFor(QtWarningMsg, "the actors are doing this:\nsleeper");
    std::string report = watchdog.report();
    EXPECT_NE(report.find("running, in Sleeper::deck.hold, 1 so far"), report.npos) << report;
    EXPECT_NE(report.find("\nother"), report.npos);
    while (watchdog.report().find("deck.hold, 1 so far, for at least 0.") == std::string::npos)
        std::this_thread::yield();
    gate.count_down();
    EXPECT_TRUE(other.isAlive());
}

TEST_P(WatchdogTest, CanBeAskedFromASignalHandler)
{
    static Watchdog *asked = nullptr;
    Watchdog watchdog(system, 1h);
    asked = &watchdog;
    const auto before = std::signal(SIGUSR1, [](int) { asked->requestReport(); });
    std::raise(SIGUSR1);
    lines.waitFor(QtWarningMsg, "the actors are doing this");
    std::signal(SIGUSR1, before);
    gate.count_down();
}

TEST_P(WatchdogTest, EndsAProgramThatDoesNotComeToItsEndAndSaysWhoIsStuck)
{
    sleeper.defer<&Sleeper::deck, &Deck::hold>(&gate);
    while (!system.report().front().call)
        std::this_thread::yield();
    std::latch gaveUp(1);
    Watchdog watchdog(system, 4ms);
    watchdog.expectEndWithin(1ms, [&] { gaveUp.count_down(); });
    gaveUp.wait();
    gate.count_down();
    EXPECT_TRUE(lines.has(QtCriticalMsg, "the program does not come to its end"));
    EXPECT_TRUE(lines.has(QtCriticalMsg, "sleeper"));
    EXPECT_TRUE(lines.has(QtCriticalMsg, "in Sleeper::deck.hold"));
}

TEST_P(WatchdogTest, LetsAProgramGoThatEndsInTime)
{
    bool gaveUp = false;
    {
        Watchdog watchdog(system, 4ms);
        watchdog.expectEndWithin(1h, [&] { gaveUp = true; });
        while (lines.count(QtWarningMsg, "the actors are doing this") < 2)
            watchdog.requestReport();
    }
    EXPECT_FALSE(gaveUp);
    gate.count_down();
}

} // namespace
} // namespace toccata::actor
