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
        ASSERT_TRUE(waitUntil([&] { return waits() && connection().retryIn > std::chrono::seconds(6); }));
        scripted.listenAgain();
    }
    void TearDown() override { actors.stopAll(); }

    mpd::ConnectionState connection() const { return states.server.current()->connection; }
    bool waits() const { return connection().phase == mpd::ConnectionState::Phase::WaitingToRetry; }
    /// Whether it was tried before its time had come.
    bool isConnectedAtOnce()
    {
        return waitUntil([&] { return states.server.current()->isConnected(); }, std::chrono::seconds(5));
    }
    AnnouncedServer announcement() const
    {
        return {QStringLiteral("MPD"), QStringLiteral("pi.local"), scripted.address().host,
            scripted.address().port};
    }

    test::ScriptedServer scripted;
    actor::System actors;
    ServerStates states;
    ServerProxy server{actors.start<Server>("server", actors, states), states};
    actor::Published<ReachabilityHints> hints;
    actor::Published<AnnouncedServers> announced;
    Healing healing{server, hints, announced};
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
