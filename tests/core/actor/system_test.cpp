// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/system.h"

#include "core/actor/actorof.h"
#include "core/actor/blocking.h"

#include <gtest/gtest.h>

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

TEST(System, FindsActorsByTheirClass)
{
    Log log;
    System system;
    const auto first = system.start<Plain>("first");
    const auto frontend = system.start<Frontend>("frontend", &log);
    const auto second = system.start<Plain>("second");
    EXPECT_EQ(system.byClass<Plain>(), (std::vector{first, second}));
    EXPECT_EQ(system.byClass<Frontend>(), std::vector{frontend});
    first.stop().get();
    EXPECT_EQ(system.byClass<Plain>(), std::vector{second});
}

TEST(System, FindsAnActorByItsUrn)
{
    System system;
    const auto plain = system.start<Plain>("plain");
    EXPECT_EQ(system.byUrn(plain.urn()), ActorRef<Actor>(plain));
    EXPECT_FALSE(system.byUrn(QUuid::createUuid()));
    plain.stop().get();
    EXPECT_FALSE(system.byUrn(plain.urn()));
}

TEST(System, BroadcastsToEveryActorWithATrait)
{
    Log log;
    System system;
    const auto plain = system.start<Plain>("plain");
    const auto one = system.start<Frontend>("one", &log);
    const auto two = system.start<Frontend>("two", &log);
    EXPECT_EQ(system.broadcast<PlayerListener>([](PlayerListener &listener) { listener.heard = 5; }), 2);
    EXPECT_EQ(one.ask(&Frontend::heard).get(), 5);
    EXPECT_EQ(two.ask(&Frontend::heard).get(), 5);
    EXPECT_EQ(system.broadcast<Plain>([](Plain &) {}), 1);
}

TEST(System, StartsTraitsInOrderAndStopsThemInReverseWhateverTheyThrow)
{
    Log log;
    {
        System system;
        system.start<Frontend>("frontend", &log);
    }
    EXPECT_EQ(log.lines,
        (std::vector<std::string>{
            "loud starts", "clumsy starts", "itself starts", "itself stops", "clumsy stops", "loud stops"}));
}

TEST(System, TellsTraitsOfAFailure)
{
    Log log;
    System system;
    const auto frontend = system.start<Frontend>("frontend", &log);
    frontend.tell(&Frontend::boom);
    frontend.done().get();
    ASSERT_EQ(log.lines.size(), 5u);
    EXPECT_EQ(log.lines[3], "itself fails");
    EXPECT_EQ(log.lines[4], "loud fails");
}

TEST(System, StopsTheLastStartedFirst)
{
    Log log;
    System system;
    for (const char *name : {"1", "2", "3"})
        system.start<Plain>(name, name, &log);
    EXPECT_EQ(system.stopAll(), (std::vector{true, true, true}));
    EXPECT_EQ(log.lines, (std::vector<std::string>{"3", "2", "1"}));
    EXPECT_TRUE(system.byClass<Plain>().empty());
    EXPECT_TRUE(system.stopAll().empty());
}

TEST(System, StopsAllAlsoWhereBlockingIsForbidden)
{
    std::thread([] {
        forbidBlockingHere();
        System system;
        system.start<Plain>("plain");
        EXPECT_EQ(system.stopAll(), std::vector{true});
    }).join();
}

TEST(System, ReportsAnActorThatDoesNotStopInTimeAndGoesOn)
{
    System system;
    std::latch begun(1);
    std::latch gate(1);
    const auto stuck = system.start<Plain>("stuck");
    system.start<Plain>("willing");
    stuck.tell([&](Plain &) {
        begun.count_down();
        gate.wait();
    });
    begun.wait();
    EXPECT_EQ(system.stopAll(1ms).back(), false);
    gate.count_down();
    EXPECT_TRUE(stuck.done().get());
}

TEST(System, LetsItsReferencesOutliveIt)
{
    std::optional<System> system(std::in_place);
    const auto plain = system->start<Plain>("plain");
    system.reset();
    EXPECT_FALSE(plain.isAlive());
    EXPECT_FALSE(plain.tell([](Plain &) {}));
}

TEST(System, MayBeUsedFromItsActors)
{
    System system;
    const auto parent = system.start<Plain>("parent");
    const auto child = parent.ask([&](Plain &) { return system.start<Plain>("child"); }).get();
    EXPECT_TRUE(child.isAlive());
}

} // namespace
} // namespace toccata::actor
