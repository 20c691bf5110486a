// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/mailbox.h"

#include "core/actor/promise.h"
#include "tests/core/actor/placed.h"

#include <QTimer>

#include <gtest/gtest.h>

#include <latch>
#include <memory>
#include <numeric>
#include <thread>
#include <vector>

namespace toccata::actor {
namespace {

using namespace std::chrono_literals;

class Listener : public Actor
{
public:
    void hear(int value) { m_heard.push_back(value); }
    std::vector<int> heard() const { return m_heard; }
    void waitFor(std::latch *begun, std::latch *gate)
    {
        begun->count_down();
        gate->wait();
    }
    int add(int a, int b) { return a + b; }

private:
    std::vector<int> m_heard;
};

/// While it lives, the listener handles nothing, so that what is told to it piles up.
class Hold
{
public:
    explicit Hold(const ActorRef<Listener> &listener)
        : m_listener(listener)
    {
        listener.tell(&Listener::waitFor, &m_begun, &m_gate);
        m_begun.wait();
    }
    ~Hold()
    {
        m_gate.count_down();
        m_listener.ask([](Listener &) {}).get();
    }

private:
    const ActorRef<Listener> m_listener;
    std::latch m_begun{1};
    std::latch m_gate{1};
};

class MailboxTest : public Placed
{
protected:
    const ActorRef<Listener> listener = start<Listener>("listener");
};
TOCCATA_ON_BOTH_PLACEMENTS(MailboxTest);

TEST_P(MailboxTest, KeepsTheOrderOfOneSender)
{
    constexpr int many = 10'000;
    for (int i = 0; i < many; ++i)
        listener.tell(&Listener::hear, i);
    std::vector<int> expected(many);
    std::iota(expected.begin(), expected.end(), 0);
    EXPECT_EQ(listener.ask(&Listener::heard).get(), expected);
}

TEST_P(MailboxTest, LosesNothingOfManySenders)
{
    constexpr std::size_t each = 2'000;
    std::vector<std::thread> senders;
    for (int s = 0; s < 4; ++s)
        senders.emplace_back([this, s] {
            for (std::size_t i = 0; i < each; ++i)
                listener.tell(&Listener::hear, s);
        });
    for (auto &sender : senders)
        sender.join();
    EXPECT_EQ(listener.ask(&Listener::heard).get().size(), 4 * each);
}

TEST_P(MailboxTest, KeepsOnlyTheLatestOfAFloodAndLetsItStandLast)
{
    {
        const Hold hold(listener);
        for (int volume = 1; volume <= 50; ++volume)
            listener.tellLatest("volume", &Listener::hear, volume);
        listener.tell(&Listener::hear, -1);
        listener.tellLatest("seek", &Listener::hear, 1000);
        listener.tellLatest("volume", &Listener::hear, 51);
    }
    EXPECT_EQ(listener.ask(&Listener::heard).get(), (std::vector{-1, 1000, 51}));
}

TEST_P(MailboxTest, DoesNotReplaceWhatWasHandledAlready)
{
    listener.tellLatest("volume", &Listener::hear, 1);
    listener.ask(&Listener::heard).get();
    listener.tellLatest("volume", &Listener::hear, 2);
    EXPECT_EQ(listener.ask(&Listener::heard).get(), (std::vector{1, 2}));
}

TEST_P(MailboxTest, RefusesTheLatestOfAFloodAfterTheEnd)
{
    listener.stop().get();
    EXPECT_FALSE(listener.tellLatest("volume", &Listener::hear, 1));
}

TEST_P(MailboxTest, DropsWhatWasReplacedWithoutRunningIt)
{
    const auto token = std::make_shared<int>();
    {
        const Hold hold(listener);
        listener.tellLatest("volume", [token](Listener &l) { l.hear(1); });
        listener.tellLatest("volume", [](Listener &l) { l.hear(2); });
    }
    EXPECT_EQ(listener.ask(&Listener::heard).get(), (std::vector{2}));
    EXPECT_EQ(token.use_count(), 1);
}

TEST_P(MailboxTest, LetsTimersRunUnderAnActorThatKeepsTellingItself)
{
    class Busy : public Actor
    {
    public:
        explicit Busy(Promise<void> ticked)
            : m_ticked(std::move(ticked))
        { }
        void onStart() override
        {
            m_timer = std::make_unique<QTimer>();
            QObject::connect(m_timer.get(), &QTimer::timeout, m_timer.get(), [this] {
                if (++m_ticks == 3)
                    m_ticked.set();
            });
            m_timer->start(1);
            again();
        }
        void again() { selfRef(this).tell(&Busy::again); }

    private:
        Promise<void> m_ticked;
        std::unique_ptr<QTimer> m_timer;
        int m_ticks = 0;
    };
    Promise<void> promise;
    const Future<void> ticked = promise.future();
    start<Busy>("busy", std::move(promise));
    EXPECT_NO_THROW(ticked.get(60s));
}

} // namespace
} // namespace toccata::actor
