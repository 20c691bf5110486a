// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/system.h"

#include "core/actor/actorof.h"
#include "core/actor/blocking.h"
#include "tests/core/actor/lines.h"
#include "tests/core/actor/placed.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <latch>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace toccata::actor {
namespace {

using namespace std::chrono_literals;

struct Log
{
    std::mutex mutex;
    std::vector<std::string> lines;
    void write(const std::string &line)
    {
        const std::lock_guard lock(mutex);
        lines.push_back(line);
    }
};

struct PlayerListener
{
    int heard = 0;
};

struct Loud
{
    Log *log = nullptr;
    void traitStart() { log->write("loud starts"); }
    void traitStop() { log->write("loud stops"); }
    void traitFailure(std::exception_ptr) { log->write("loud fails"); }
};

struct Clumsy
{
    Log *clumsyLog = nullptr;
    void traitStart() { clumsyLog->write("clumsy starts"); }
    void traitStop()
    {
        clumsyLog->write("clumsy stops");
        throw std::runtime_error("clumsy");
    }
    void traitFailure(std::exception_ptr) { throw std::runtime_error("clumsy"); }
};

class Frontend : public ActorOf<Loud, Clumsy, PlayerListener>
{
public:
    explicit Frontend(Log *frontendLog)
    {
        log = frontendLog;
        clumsyLog = frontendLog;
    }
    void started() override { log->write("itself starts"); }
    void stopping() override { log->write("itself stops"); }
    void failed(std::exception_ptr) override { log->write("itself fails"); }
    void boom() { throw std::runtime_error("boom"); }
};

class Plain : public Actor
{
public:
    Plain() = default;
    Plain(std::string name, Log *log)
        : m_name(std::move(name))
        , m_log(log)
    { }
    void onStop() override
    {
        if (m_log)
            m_log->write(m_name);
    }

private:
    std::string m_name;
    Log *m_log = nullptr;
};

class SystemTest : public Placed
{
protected:
    Log log;
};
TOCCATA_ON_BOTH_PLACEMENTS(SystemTest);

TEST_P(SystemTest, FindsActorsByTheirClass)
{
    const auto first = start<Plain>("first");
    const auto frontend = start<Frontend>("frontend", &log);
    const auto second = start<Plain>("second");
    EXPECT_EQ(system.byClass<Plain>(), (std::vector{first, second}));
    EXPECT_EQ(system.byClass<Frontend>(), std::vector{frontend});
    first.stop().get();
    EXPECT_EQ(system.byClass<Plain>(), std::vector{second});
}

TEST_P(SystemTest, FindsAnActorByItsUrn)
{
    const auto plain = start<Plain>("plain");
    EXPECT_EQ(system.byUrn(plain.urn()), ActorRef<Actor>(plain));
    EXPECT_FALSE(system.byUrn(QUuid::createUuid()));
    plain.stop().get();
    EXPECT_FALSE(system.byUrn(plain.urn()));
}

TEST_P(SystemTest, BroadcastsToEveryActorWithATrait)
{
    const auto plain = start<Plain>("plain");
    const auto one = start<Frontend>("one", &log);
    const auto two = start<Frontend>("two", &log);
    EXPECT_EQ(system.broadcast<PlayerListener>([](PlayerListener &listener) { listener.heard = 5; }), 2);
    EXPECT_EQ(one.ask(&Frontend::heard).get(), 5);
    EXPECT_EQ(two.ask(&Frontend::heard).get(), 5);
    EXPECT_EQ(system.broadcast<Plain>([](Plain &) {}), 1);
}

TEST_P(SystemTest, StartsTraitsInOrderAndStopsThemInReverseWhateverTheyThrow)
{
    start<Frontend>("frontend", &log);
    system.stopAll();
    EXPECT_EQ(log.lines,
        (std::vector<std::string>{
            "loud starts", "clumsy starts", "itself starts", "itself stops", "clumsy stops", "loud stops"}));
}

TEST_P(SystemTest, TellsTraitsOfAFailure)
{
    const auto frontend = start<Frontend>("frontend", &log);
    frontend.tell(&Frontend::boom);
    frontend.done().get();
    ASSERT_EQ(log.lines.size(), 5u);
    EXPECT_EQ(log.lines[3], "itself fails");
    EXPECT_EQ(log.lines[4], "loud fails");
}

TEST_P(SystemTest, NeedsNoHooksOfTheClassBesideThoseOfItsTraits)
{
    struct Quiet : ActorOf<Loud>
    {
        explicit Quiet(Log *quietLog) { log = quietLog; }
    };
    start<Quiet>("stopped", &log).stop().get();
    const auto failing = start<Quiet>("failing", &log);
    failing.tell([](Quiet &) { throw std::runtime_error("boom"); });
    EXPECT_FALSE(failing.done().get());
    EXPECT_EQ(
        log.lines, (std::vector<std::string>{"loud starts", "loud stops", "loud starts", "loud fails"}));
}

TEST_P(SystemTest, StopsTheLastStartedFirst)
{
    for (const char *name : {"1", "2", "3"})
        start<Plain>(name, name, &log);
    EXPECT_EQ(system.stopAll(), (std::vector{true, true, true}));
    EXPECT_EQ(log.lines, (std::vector<std::string>{"3", "2", "1"}));
    EXPECT_TRUE(system.byClass<Plain>().empty());
    EXPECT_TRUE(system.stopAll().empty());
}

TEST_P(SystemTest, StopsAllAlsoWhereBlockingIsForbidden)
{
    start<Plain>("plain");
    std::thread([this] {
        forbidBlockingHere();
        EXPECT_EQ(system.stopAll(), std::vector{true});
    }).join();
}

TEST_P(SystemTest, NamesAnActorThatDoesNotStopInTimeAndGoesOn)
{
    Lines lines;
    std::latch begun(1);
    std::latch gate(1);
    const auto stuck = start<Plain>("stuck");
    const auto willing = start<Plain>("willing");
    stuck.tell([&](Plain &) {
        begun.count_down();
        gate.wait();
    });
    begun.wait();
    EXPECT_EQ(system.stopAll(1ms, 1s).back(), false);
    EXPECT_TRUE(lines.has(QtWarningMsg, "does not stop in time: stuck"));
    EXPECT_TRUE(lines.has(QtWarningMsg, "NamesAnActorThatDoesNotStopInTime"));
    gate.count_down();
    EXPECT_TRUE(stuck.done().get());
    EXPECT_TRUE(willing.done().get()) << "also who came behind it on the same thread";
}

TEST_P(SystemTest, WaitsForAllActorsTogetherNoLongerThanItIsTold)
{
    std::latch gate(1);
    for (int i = 0; i < 3; ++i)
        start<Plain>("stuck").tell([&](Plain &) { gate.wait(); });
    EXPECT_EQ(system.stopAll(1h, 1ms), (std::vector{false, false, false}));
    gate.count_down();
    system.stopAll();
}

TEST_P(SystemTest, StopsAlsoWhoIsFailingAndWhoIsAboutToEnd)
{
    struct Slow : Actor
    {
        explicit Slow(std::latch *gate)
            : m_gate(gate)
        { }
        void onFailure(std::exception_ptr) override { m_gate->wait(); }
        void onStop() override { m_gate->wait(); }
        std::latch *m_gate;
    };
    std::latch gate(1);
    const auto failing = system.startSupervised<Slow>(
        {.most = 5, .firstPause = 0ms}, Placement::OwnThread, "failing", &gate);
    const auto stopping = system.start<Slow>("stopping", &gate);
    failing.tell([](Slow &) { throw std::runtime_error("boom"); });
    const Future<bool> stopped = stopping.stop();
    while (failing.isAlive() || stopping.isAlive())
        std::this_thread::yield();
    EXPECT_EQ(system.stopAll(1ms, 1s), (std::vector{false, false}));
    gate.count_down();
    system.stopAll();
    EXPECT_TRUE(stopped.get());
    failing.done().get();
}

TEST_P(SystemTest, DoesNotTakeForLateWhoEndedMeanwhile)
{
    for (int i = 0; i < 20; ++i) {
        const auto gone = start<Plain>("gone");
        start<Plain>("stays");
        (void)gone.stop();
        const std::vector<bool> ended = system.stopAll();
        EXPECT_EQ(std::ranges::count(ended, false), 0);
    }
}

TEST_P(SystemTest, StopsAlsoWhoIsStartedWhileItStops)
{
    struct Parent : Actor
    {
        explicit Parent(System *actors)
            : system(actors)
        { }
        void onStop() override { system->start<Plain>("child"); }
        System *system;
    };
    start<Parent>("parent", &system);
    EXPECT_EQ(system.stopAll(), (std::vector{true, true}));
}

TEST_P(SystemTest, LeavesBehindWhatDoesNotEnd)
{
    Lines lines;
    const auto gate = std::make_shared<std::latch>(1);
    auto own = std::make_unique<System>(1ms);
    const auto stuck = own->start<Plain>(GetParam(), "stuck");
    stuck.tell([gate](Plain &) { gate->wait(); });
    own.reset();
    EXPECT_TRUE(lines.has(QtCriticalMsg, "does not end and is left behind"));
    gate->count_down();
    EXPECT_TRUE(stuck.done().get());
}

TEST_P(SystemTest, LetsItsReferencesOutliveIt)
{
    std::optional<System> brief(std::in_place);
    const auto plain = brief->start<Plain>(GetParam(), "plain");
    brief.reset();
    EXPECT_FALSE(plain.isAlive());
    EXPECT_FALSE(plain.tell([](Plain &) {}));
}

TEST_P(SystemTest, MayBeUsedFromItsActors)
{
    const auto parent = start<Plain>("parent");
    const auto child = parent.ask([&](Plain &) { return start<Plain>("child"); }).get();
    EXPECT_TRUE(child.isAlive());
}

TEST_P(SystemTest, CanStartAgainAfterAllWereStopped)
{
    start<Plain>("first");
    system.stopAll();
    EXPECT_TRUE(start<Plain>("second").isAlive());
}

TEST_P(SystemTest, FindsActorsByTheirName)
{
    const auto one = start<Plain>("one");
    start<Plain>("two");
    EXPECT_EQ(system.byName("one"), std::vector{ActorRef<Actor>(one)});
    EXPECT_TRUE(system.byName("three").empty());
}

TEST_P(SystemTest, FindsActorsByATraitWhichCanBeTalkedTo)
{
    start<Plain>("plain");
    const auto frontend = start<Frontend>("frontend", &log);
    const auto listeners = system.byTrait<PlayerListener>();
    ASSERT_EQ(listeners.size(), 1u);
    EXPECT_EQ(listeners.front().urn(), frontend.urn());
    listeners.front().tell([](PlayerListener &listener) { listener.heard = 8; });
    EXPECT_EQ(listeners.front().ask(&PlayerListener::heard).get(), 8);
}

TEST_P(SystemTest, ReportsWhatEveryActorIsDoing)
{
    std::latch begun(1);
    std::latch gate(1);
    const auto busy = start<Plain>("busy");
    busy.tell([&](Plain &) {
        begun.count_down();
        gate.wait();
    });
    begun.wait();
    busy.tell([](Plain &) {});
    const auto reports = system.report();
    gate.count_down();
    system.stopAll();
    ASSERT_EQ(reports.size(), 1u);
    EXPECT_EQ(reports.front().phase, Phase::Running);
    EXPECT_EQ(reports.front().queued, 1u);
    EXPECT_EQ(reports.front().taken, 1u);
    EXPECT_EQ(reports.front().thread, GetParam() == Placement::OwnThread ? "busy" : "light actors");
    ASSERT_TRUE(reports.front().call);
    EXPECT_NE(reports.front().call->find("ReportsWhatEveryActorIsDoing"), std::string::npos);
}

TEST(SystemReport, SaysWhomAnActorWaitsFor)
{
    System system;
    std::latch gate(1);
    const auto anna = system.start<Plain>("anna");
    const auto ben = system.start<Plain>("ben");
    ben.tell([&](Plain &) { gate.wait(); });
    const Future<void> rally = anna.ask([ben](Plain &) { ben.ask([](Plain &) {}).get(); });
    const auto waitsFor = [&] { return system.report().front().waitsFor; };
    while (waitsFor().empty())
        std::this_thread::yield();
    EXPECT_EQ(waitsFor(), "ben");
    EXPECT_NE(toText(system.report().front()).find(", blocked on ben"), std::string::npos);
    gate.count_down();
    rally.get();
}

TEST(SystemReport, ReadsAsOneLine)
{
    ActorReport report;
    report.name = report.thread = "player";
    report.phase = Phase::Running;
    report.queued = 2;
    report.taken = 7;
    EXPECT_EQ(toText(report), "player: running, 2 messages wait, 7 so far");
    report.queued = 0;
    EXPECT_EQ(toText(report), "player: idle, 7 so far");
    report.queued = 2;
    report.thread = "light actors";
    report.phase = Phase::Stopping;
    report.call = "Player::pause";
    report.waitsFor = "session";
    EXPECT_EQ(toText(report),
        "player (in light actors): stopping, in Player::pause, blocked on session, 2 messages wait, 7 so "
        "far");
    for (const auto &[phase, text] : {std::pair{Phase::Starting, "starting"}, {Phase::Failing, "failing"},
             {Phase::Restarting, "waiting to be restarted"}, {Phase::Ended, "ended"}}) {
        report.phase = phase;
        EXPECT_NE(toText(report).find(text), std::string::npos);
    }
}

} // namespace
} // namespace toccata::actor
