// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/busywatch.h"

#include "core/actor/errors.h"
#include "core/actor/promise.h"
#include "core/actor/system.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

#include <atomic>

namespace toccata {
namespace {

using test::waitUntil;

const mpd::Command pauseCommand = mpd::Command("pause").arg(1);
const mpd::Command searchCommand = mpd::Command("search").arg("any").arg("moon");

/// Owns a watch whose pings a test answers.
class Watched final : public actor::Actor
{
public:
    struct Heard
    {
        std::atomic<int> pings = 0;
        std::atomic<int> doubts = 0; ///< Of the pings.
        std::atomic<int> busy = 0;
        std::atomic<int> free = 0;
        std::atomic<int> dead = 0;
        std::atomic<int> task = -1;
    };

    explicit Watched(Heard *heard)
        : watch(*this,
            {[this, heard](BusyWatch::Patience patience) {
                 ++heard->pings;
                 heard->doubts += patience == BusyWatch::Patience::InDoubt;
                 answer = {};
                 return answer.future();
             },
                [heard](const std::optional<mpd::Busy> &busy) {
                    ++(busy ? heard->busy : heard->free);
                    heard->task = busy ? int(busy->task) : -1;
                },
                [heard] { ++heard->dead; }})
    { }

    BusyWatch watch;
    actor::Promise<void> answer;
};

struct BusyWatchTest : testing::Test
{
    template <class Do>
    void inActor(Do what)
    {
        actor.ask([what](Watched &watched) { what(watched); }).get();
    }

    Watched::Heard heard;
    actor::System system;
    actor::ActorRef<Watched> actor = system.start<Watched>("watched", &heard);
};

TEST_F(BusyWatchTest, AServerThatAnswersElsewhereIsBusy)
{
    inActor([](Watched &watched) {
        watched.watch.bulkWaits(searchCommand);
        watched.watch.interactiveWaits(pauseCommand);
    });
    EXPECT_EQ(heard.pings, 1);
    EXPECT_EQ(heard.busy, 0) << "nobody knows yet";
    inActor([](Watched &watched) { watched.answer.set(); });
    ASSERT_TRUE(waitUntil([&] { return heard.busy == 1; }));
    EXPECT_EQ(heard.task, int(mpd::Busy::Task::Search));
    inActor([](Watched &watched) { watched.watch.interactiveWaits({}); });
    EXPECT_EQ(heard.free, 1);
    EXPECT_EQ(heard.dead, 0);
}

TEST_F(BusyWatchTest, WithWhatItIsBusyMayBeLearnedLater)
{
    inActor([](Watched &watched) {
        watched.watch.interactiveWaits(pauseCommand);
        watched.answer.set();
    });
    ASSERT_TRUE(waitUntil([&] { return heard.busy == 1; }));
    EXPECT_EQ(heard.task, int(mpd::Busy::Task::Other));
    inActor([](Watched &watched) { watched.watch.bulkWaits(searchCommand); });
    EXPECT_EQ(heard.task, int(mpd::Busy::Task::Search));
}

TEST_F(BusyWatchTest, AnAnswerThatCameMeanwhileIsNoNews)
{
    inActor([](Watched &watched) {
        watched.watch.interactiveWaits(pauseCommand);
        watched.watch.interactiveWaits({});
        watched.answer.set();
    });
    inActor([](Watched &) {}); // behind the answer
    EXPECT_EQ(heard.busy, 0);
    EXPECT_EQ(heard.free, 0);
}

TEST_F(BusyWatchTest, AServerThatAnswersNowhereIsDead)
{
    inActor([](Watched &watched) {
        watched.watch.interactiveWaits(pauseCommand);
        watched.answer.setException(std::make_exception_ptr(actor::Timeout("no sign of life")));
    });
    ASSERT_TRUE(waitUntil([&] { return heard.dead == 1; }));
    EXPECT_EQ(heard.busy, 0);
}

TEST_F(BusyWatchTest, AServerWithTooManyClientsIsNotDead)
{
    inActor([](Watched &watched) {
        watched.watch.interactiveWaits(pauseCommand);
        watched.answer.setException(toException({Error::Kind::Offline}));
    });
    inActor([](Watched &) {}); // behind the answer
    EXPECT_EQ(heard.dead, 0);
}

TEST_F(BusyWatchTest, WhatWasAskedOverAFormerConnectionTellsNothing)
{
    inActor([](Watched &watched) {
        watched.watch.interactiveWaits(pauseCommand);
        watched.watch.reset();
        watched.watch.interactiveWaits(pauseCommand);
    });
    EXPECT_EQ(heard.pings, 2);
    EXPECT_EQ(heard.busy, 0);
}

TEST_F(BusyWatchTest, ADoubtAsksWithLittlePatienceAndAnAnswerEndsIt)
{
    inActor([](Watched &watched) { watched.watch.doubt(); });
    EXPECT_EQ(heard.pings, 1);
    EXPECT_EQ(heard.doubts, 1);
    inActor([](Watched &watched) { watched.answer.set(); });
    inActor([](Watched &) {}); // behind the answer
    EXPECT_EQ(heard.dead, 0);
    EXPECT_EQ(heard.busy, 0) << "nothing waits for it";
}

TEST_F(BusyWatchTest, WhereAnAnswerIsOverdueADoubtLearnsThatTheServerIsBusy)
{
    inActor([](Watched &watched) {
        watched.watch.bulkWaits(searchCommand);
        watched.watch.interactiveWaits(pauseCommand);
        watched.watch.doubt();
        watched.answer.set();
    });
    ASSERT_TRUE(waitUntil([&] { return heard.busy == 1; }));
    EXPECT_EQ(heard.task, int(mpd::Busy::Task::Search));
    EXPECT_EQ(heard.dead, 0);
}

TEST_F(BusyWatchTest, InDoubtEveryFailureMeansThatTheConnectionIsDead)
{
    int doubts = 0;
    for (const auto &failure : {std::make_exception_ptr(actor::Timeout("no sign of life")),
             toException({Error::Kind::Offline}), toException({Error::Kind::Dropped})}) {
        inActor([failure](Watched &watched) {
            watched.watch.doubt();
            watched.answer.setException(failure);
        });
        ++doubts;
        ASSERT_TRUE(waitUntil([&] { return heard.dead == doubts; })) << doubts;
    }
}

TEST_F(BusyWatchTest, ADoubtTakesThePlaceOfThePingThatIsUnderWay)
{
    inActor([](Watched &watched) {
        watched.watch.interactiveWaits(pauseCommand);
        actor::Promise<void> former = std::move(watched.answer);
        watched.watch.doubt();
        former.set(); // over a connection that was there before
    });
    inActor([](Watched &) {}); // behind the answer
    EXPECT_EQ(heard.pings, 2);
    EXPECT_EQ(heard.doubts, 1);
    EXPECT_EQ(heard.busy, 0) << "that tells nothing about now";
    inActor([](Watched &watched) { watched.answer.set(); });
    EXPECT_TRUE(waitUntil([&] { return heard.busy == 1; }));
}

TEST_F(BusyWatchTest, WhatWasDoubtedIsForgottenWithItsConnection)
{
    inActor([](Watched &watched) {
        watched.watch.doubt();
        watched.watch.reset();
        watched.answer.setException(toException({Error::Kind::TimedOut}));
    });
    inActor([](Watched &) {}); // behind the answer
    EXPECT_EQ(heard.dead, 0);
}

} // namespace
} // namespace toccata
