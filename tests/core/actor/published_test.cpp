// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/published.h"

#include "core/actor/system.h"
#include "tests/core/actor/settled.h"

#include <gtest/gtest.h>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

namespace toccata::actor {
namespace {

using IntSnapshot = Published<int>::Snapshot;

IntSnapshot number(int value)
{
    return std::make_shared<const int>(value);
}

TEST(Published, ShowsTheInitialStateAndThenTheNewest)
{
    const Published<std::string> text;
    EXPECT_EQ(*text.current(), "");
    const Published<int> published(number(1));
    const Published<int> other = published;
    published.publish(number(2));
    EXPECT_EQ(*published.current(), 2);
    EXPECT_EQ(*other.current(), 2) << "copies are handles on the same state";
}

TEST(Published, CallsObserversOnceForSeveralChangesWithTheNewest)
{
    const Published<int> published;
    QObject context;
    std::vector<int> seen;
    published.observe(&context, [&](const IntSnapshot &state) { seen.push_back(*state); });
    runWhatWasPosted();
    EXPECT_TRUE(seen.empty()) << "the state of now is not news";
    for (int i = 1; i <= 5; ++i)
        published.publish(number(i));
    EXPECT_TRUE(seen.empty()) << "only the event loop may call";
    runWhatWasPosted();
    EXPECT_EQ(seen, std::vector{5});
    published.publish(number(6));
    runWhatWasPosted();
    EXPECT_EQ(seen, (std::vector{5, 6}));
}

TEST(Published, CallsInTheThreadOfTheObserver)
{
    const Published<int> published;
    QObject context;
    std::thread::id where;
    published.observe(&context, [&](const IntSnapshot &) { where = std::this_thread::get_id(); });
    std::thread([&] { published.publish(number(1)); }).join();
    runWhatWasPosted();
    EXPECT_EQ(where, std::this_thread::get_id());
}

TEST(Published, DoesNotCallForAContextThatIsGone)
{
    const Published<int> published;
    auto context = std::make_unique<QObject>();
    int calls = 0;
    const auto token = std::make_shared<int>();
    published.observe(context.get(), [&calls, token](const IntSnapshot &) { ++calls; });
    published.publish(number(1));
    context.reset();
    runWhatWasPosted();
    EXPECT_EQ(calls, 0);
    EXPECT_EQ(token.use_count(), 1) << "the observer is forgotten";
}

TEST(Published, ForgetsObserversOfAThreadThatHasEnded)
{
    const Published<int> published;
    const auto token = std::make_shared<int>();
    QObject *context = nullptr;
    std::thread([&] {
        context = new QObject;
        published.observe(context, [token](const IntSnapshot &) {});
    }).join();
    published.publish(number(1));
    EXPECT_EQ(token.use_count(), 1);
    delete context;
}

TEST(Published, LetsAnObserverPublishAndObserve)
{
    const Published<int> published;
    QObject context;
    std::vector<int> seen;
    published.observe(&context, [&](const IntSnapshot &state) {
        seen.push_back(*state);
        if (*state < 3)
            published.publish(number(*state + 1));
    });
    published.publish(number(1));
    runLoopUntil([&] { return seen.size() == 3; });
    EXPECT_EQ(seen, (std::vector{1, 2, 3}));
}

TEST(Published, ComesBeforeTheAnswerThatFollowsIt)
{
    struct Player : Actor
    {
        Published<int> volume;
        explicit Player(Published<int> shown)
            : volume(std::move(shown))
        { }
        void setVolume(int value) { volume.publish(number(value)); }
    };
    System system;
    const Published<int> volume;
    const auto player = system.start<Player>("player", volume);
    QObject context;
    int seen = 0;
    volume.observe(&context, [&](const IntSnapshot &state) { seen = *state; });
    const Future<int> seenByAnswer = player.ask(&Player::setVolume, 30).then(&context, [&] { return seen; });
    EXPECT_EQ(settled(seenByAnswer).get(), 30);
}

TEST(Published, NeverLosesTheLastOfManyChangesFromManyThreads)
{
    const Published<int> published;
    QObject context;
    std::atomic<int> last{0};
    int seen = 0;
    published.observe(&context, [&](const IntSnapshot &state) { seen = *state; });
    std::vector<std::thread> publishers;
    for (int t = 0; t < 3; ++t)
        publishers.emplace_back([&] {
            for (int i = 0; i < 1'000; ++i)
                published.publish(number(++last));
        });
    for (auto &publisher : publishers)
        publisher.join();
    runWhatWasPosted();
    EXPECT_EQ(seen, *published.current());
}

} // namespace
} // namespace toccata::actor
