// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What takes long on purpose: races and floods, in numbers that have found mistakes.

#include "core/actor/errors.h"
#include "core/actor/promise.h"
#include "core/actor/published.h"
#include "tests/core/actor/placed.h"
#include "tests/core/actor/settled.h"

#include <QTimer>

#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <iterator>
#include <latch>
#include <memory>
#include <thread>
#include <vector>

namespace toccata::actor {
namespace {

using namespace std::chrono_literals;

class Adder : public Actor
{
public:
    int add(int a, int b) { return a + b; }
};

std::ptrdiff_t openFiles()
{
    return std::distance(
        std::filesystem::directory_iterator("/proc/self/fd"), std::filesystem::directory_iterator());
}

class Stress : public Placed
{ };
TOCCATA_ON_BOTH_PLACEMENTS(Stress);

// An alive-check and a put in two steps would lose some of these for ever.
TEST_P(Stress, AnswersEveryAskThatRacesWithAStop)
{
    constexpr int actors = 300;
    constexpr int asks = 200; // 60,000 races
    int answered = 0;
    int refused = 0;
    for (int i = 0; i < actors; ++i) {
        const auto target = start<Adder>("target");
        std::vector<Future<int>> futures;
        std::thread asker([&] {
            for (int k = 0; k < asks; ++k)
                futures.push_back(target.ask(&Adder::add, k, 1));
        });
        target.stop().get();
        asker.join();
        for (const auto &future : futures) {
            try {
                future.get(30s);
                ++answered;
            } catch (const ActorDead &) {
                ++refused;
            }
        }
    }
    EXPECT_EQ(answered + refused, actors * asks);
}

TEST_P(Stress, CostsNoFileDescriptorPerOutstandingAsk)
{
    constexpr int many = 20'000;
    const auto adder = start<Adder>("adder");
    std::latch begun(1);
    std::latch gate(1);
    adder.tell([&](Adder &) {
        begun.count_down();
        gate.wait();
    });
    begun.wait();
    std::vector<Future<int>> futures;
    const auto before = openFiles();
    for (int i = 0; i < many; ++i)
        futures.push_back(adder.ask(&Adder::add, i, 1));
    EXPECT_EQ(openFiles(), before);
    gate.count_down();
    EXPECT_EQ(futures.back().get(), many);
}

TEST_P(Stress, GivesBackTheFileDescriptorsOfActorsThatHaveEnded)
{
    start<Adder>("first").stop().get();
    system.stopAll();
    const auto before = openFiles();
    std::vector<ActorRef<Adder>> adders;
    for (int i = 0; i < 50; ++i)
        adders.push_back(start<Adder>("adder"));
    adders.back().ask(&Adder::add, 1, 1).get();
    const auto perThread = 1;
    const auto threads = GetParam() == Placement::SharedThread ? 1 : 50;
    EXPECT_LE(openFiles(), before + threads * perThread);
    system.stopAll();
    EXPECT_EQ(openFiles(), before);
}

TEST_P(Stress, HoldsManyLightOrHeavyActorsAtOnce)
{
    const int many = GetParam() == Placement::SharedThread ? 10'000 : 100;
    std::vector<ActorRef<Adder>> adders;
    for (int i = 0; i < many; ++i)
        adders.push_back(start<Adder>("adder"));
    std::vector<Future<int>> sums;
    for (int i = 0; i < many; ++i)
        sums.push_back(adders[std::size_t(i)].ask(&Adder::add, i, i));
    for (int i = 0; i < many; ++i)
        ASSERT_EQ(sums[std::size_t(i)].get(), 2 * i);
}

// The receiver dies in its thread while another thread answers it as fast as it can.
TEST_P(Stress, DoesNotCallAReceiverThatIsDestroyedInAStormOfAnswers)
{
    constexpr int receivers = 500;
    const auto adder = start<Adder>("adder");
    std::atomic<bool> over{false};
    std::atomic<QObject *> alive{nullptr};
    int delivered = 0;
    Published<int> state;
    std::thread storm([&] {
        for (int i = 0; !over; ++i) {
            state.publish(std::make_shared<int>(i));
            if (i % 16 == 0)
                std::this_thread::yield();
        }
    });
    for (int i = 0; i < receivers; ++i) {
        auto receiver = std::make_unique<QObject>();
        alive = receiver.get();
        const auto hear = [&, me = receiver.get()](int) {
            ++delivered;
            ASSERT_EQ(alive, me) << "called after its end";
        };
        for (int k = 0; k < 100; ++k) {
            adder.ask(&Adder::add, k, 1).deliver(receiver.get(), hear, [](std::exception_ptr) { FAIL(); });
            (void)adder.ask(&Adder::add, k, 1).then(receiver.get(), hear);
        }
        state.observe(receiver.get(), [&](const std::shared_ptr<const int> &value) { hear(*value); });
        QCoreApplication::processEvents();
        // A busy machine may not have come to any before: the last one stays until something is heard.
        while (i + 1 == receivers && delivered == 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        receiver.reset();
        alive = nullptr;
    }
    over = true;
    storm.join();
    runWhatWasPosted();
    EXPECT_GT(delivered, 0);
}

TEST_P(Stress, DeliversAHundredThousandAnswersAtOnceAndLetsTheEventLoopBreathe)
{
    constexpr int many = 100'000;
    const auto adder = start<Adder>("adder");
    QObject receiver;
    int heard = 0;
    for (int i = 0; i < many; ++i)
        adder.ask(&Adder::add, i, 1)
            .deliver(
                &receiver, [&](int) { ++heard; }, [](std::exception_ptr) { FAIL(); });
    adder.ask(&Adder::add, 0, 0).get(); // all have arrived
    int rounds = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] { ++rounds; });
    timer.start(0);
    runLoopUntil([&] { return heard == many; });
    EXPECT_GT(rounds, 1);
}

} // namespace
} // namespace toccata::actor
