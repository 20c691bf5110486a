// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/healing.h"

#include "core/actor/system.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

using test::waitUntil;

/// A server that cannot be reached yet, while many attempts have made the pauses long.
struct HealingTest : testing::Test
{
    void SetUp() override
    {
        scripted.stopListening();
        server.connectTo(scripted.address());
        ASSERT_TRUE(waitUntil([&] { return waitsForLong(); }));
        scripted.listenAgain();
    }
    void TearDown() override { actors.stopAll(); }

    mpd::ConnectionState connection() const { return states.server.current()->connection; }
    bool waits() const { return connection().phase == mpd::ConnectionState::Phase::WaitingToRetry; }
    bool waitsForLong() const { return waits() && connection().retryIn > std::chrono::seconds(6); }
    /// Whether it was tried before its time had come.
    bool isConnectedAtOnce()
    {
        return waitUntil([&] { return states.server.current()->isConnected(); }, std::chrono::seconds(5));
    }
    AnnouncedServer announcement(const QString &name = QStringLiteral("MPD")) const
    {
        return {name, QStringLiteral("pi.local"), scripted.address().host, scripted.address().port};
    }
    /// As something that was not there before.
    void announceAnother()
    {
        announced.publish(std::make_shared<AnnouncedServers>(
            AnnouncedServers{{announcement(QString::number(++announcements))}}));
    }

    test::ScriptedServer scripted;
    actor::System actors;
    ServerStates states;
    ServerProxy server{actors.start<Server>("server", actors, states), states};
    actor::Published<ReachabilityHints> hints;
    actor::Published<AnnouncedServers> announced;
    std::chrono::steady_clock::time_point now;
    int announcements = 0;
    Healing healing{server, hints, announced, [this] { return now; }};
};

TEST_F(HealingTest, AComputerThatWokeUpTriesAtOnce)
{
    hints.publish(
        std::make_shared<ReachabilityHints>(ReachabilityHints{1, ReachabilityHints::Reason::WokeUp}));
    EXPECT_TRUE(isConnectedAtOnce());
}

TEST_F(HealingTest, AServerThatAnnouncesItselfIsTriedAtOnce)
{
    announced.publish(std::make_shared<AnnouncedServers>(AnnouncedServers{{announcement()}}));
    EXPECT_TRUE(isConnectedAtOnce());
}

TEST_F(HealingTest, WhoAnnouncesAllTheTimeIsHeardOnceInAWhile)
{
    scripted.stopListening();
    announceAnother();
    ASSERT_TRUE(waitUntil([&] { return waits() && !waitsForLong(); })) << "it was tried";
    ASSERT_TRUE(waitUntil([&] {
        announceAnother();
        return waitsForLong();
    })) << "each of them begins anew, and the pauses stay short";
    scripted.listenAgain();
    now += Healing::betweenAnnouncements;
    announceAnother();
    EXPECT_TRUE(isConnectedAtOnce());
}

TEST_F(HealingTest, OtherServersAreNoReason)
{
    AnnouncedServer other = announcement();
    other.address = QStringLiteral("10.0.0.9");
    const int before = scripted.connections();
    announced.publish(std::make_shared<AnnouncedServers>(AnnouncedServers{{other}}));
    bool heard = false;
    QObject context;
    announced.observe(&context, [&](const auto &) { heard = true; });
    announced.publish(std::make_shared<AnnouncedServers>(AnnouncedServers{{other, other}}));
    ASSERT_TRUE(waitUntil([&] { return heard; }));
    EXPECT_TRUE(waits());
    EXPECT_EQ(scripted.connections(), before);
}

} // namespace
} // namespace toccata
