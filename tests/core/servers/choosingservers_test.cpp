// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/servers/world.h"
#include "tests/support/mpdserver.h"
#include "tests/support/rawconnection.h"
#include "tests/support/waiting.h"

#include <algorithm>

namespace toccata {
namespace {

using Reason = ServerDecision::Reason;

/// The first start on different machines.
class ChoosingServers : public test::World
{
protected:
    /// What was found out about the server at the usual port.
    std::optional<ProbeResult> atUsualPort() const
    {
        const auto state = m_published.current();
        const auto found = std::ranges::find_if(state->candidates, [this](const ServerCandidate &candidate) {
            return candidate.address.host == QStringLiteral("127.0.0.1")
                && candidate.address.port == m_surroundings.localPort;
        });
        return found == state->candidates.end() ? std::nullopt : found->probe;
    }

    /// This machine's usual port is the one that the server listens on.
    void moveTo(const test::MpdServer &server)
    {
        m_surroundings.localPort = server.port();
        stopServers();
        m_servers = {};
        m_servers = startServers();
    }
};

TEST_F(ChoosingServers, WhereNothingIsThePrivateMpdPlaysThePersonsMusic)
{
    addSong("one.wav");
    const ServerDecision decision = choose().get();
    EXPECT_EQ(decision.reason, Reason::NothingFound);
    ASSERT_TRUE(decision.isPrivateMpd());

    const mpd::Address address = startPrivateMpd().get();
    test::RawConnection connection(address.path);
    while (connection.value("status", "updating_db") != "")
        connection.command("idle update");
    EXPECT_EQ(connection.value("stats", "songs"), "1");
    connection.command("add one.wav");
    connection.command("play");
    EXPECT_EQ(connection.ack(), "");
    EXPECT_EQ(connection.value("status", "state"), "play");
}

TEST_F(ChoosingServers, AnEmptyMpdAtTheUsualPortIsPassedOver)
{
    const test::MpdServer server;
    moveTo(server);
    EXPECT_EQ(choose().get().reason, Reason::NothingFound);
    ASSERT_TRUE(test::waitUntil([this] { return atUsualPort().has_value(); }));
    EXPECT_TRUE(atUsualPort()->answers);
    EXPECT_FALSE(atUsualPort()->hasMusic());
}

TEST_F(ChoosingServers, AnMpdWithSongsAtTheUsualPortIsUsed)
{
    const test::MpdServer server({.inventedSongs = 30});
    moveTo(server);
    const ServerDecision decision = choose().get();
    EXPECT_EQ(decision.reason, Reason::FoundWithMusic);
    ASSERT_TRUE(decision.address);
    EXPECT_EQ(decision.address->port, server.port());
    ASSERT_TRUE(test::waitUntil([this] { return atUsualPort().has_value(); }));
    EXPECT_EQ(atUsualPort()->songs, 30);
}

TEST_F(ChoosingServers, ADeadHostThatTheEnvironmentNamesStaysChosen)
{
    const test::MpdServer server({.inventedSongs = 30});
    const quint16 dead = m_surroundings.localPort;
    m_surroundings.environment.insert(QStringLiteral("MPD_HOST"), QStringLiteral("127.0.0.1"));
    m_surroundings.environment.insert(QStringLiteral("MPD_PORT"), QString::number(dead));
    moveTo(server);

    const ServerDecision decision = choose().get();
    EXPECT_EQ(decision.reason, Reason::Environment);
    ASSERT_TRUE(decision.address);
    EXPECT_EQ(decision.address->port, dead);
    const auto first = m_published.current()->candidates.front();
    EXPECT_EQ(first.origin, ServerCandidate::Origin::Environment);
    EXPECT_EQ(first.probe, std::nullopt) << "nobody asks around when a server was named";
}

TEST_F(ChoosingServers, LookingAroundTellsWhoAnswers)
{
    const test::MpdServer server({.inventedSongs = 30});
    moveTo(server);
    EXPECT_EQ(choose({server.socketPath(), {}, {}, {}}).get().reason, Reason::ServerOption);
    m_servers.tell(&Servers::lookAround);
    ASSERT_TRUE(test::waitUntil([this] {
        const auto state = m_published.current();
        return std::ranges::all_of(
            state->candidates, [](const ServerCandidate &each) { return each.probe.has_value(); });
    }));
    const auto state = m_published.current();
    EXPECT_EQ(state->candidates.front().address.path, server.socketPath());
    EXPECT_TRUE(state->candidates.front().probe->hasMusic());
    EXPECT_TRUE(atUsualPort()->hasMusic());
}

TEST_F(ChoosingServers, ANameThatIsNoAddressIsAnError)
{
    try {
        choose({QStringLiteral("host:port"), {}, {}, {}}).get();
        FAIL() << "a decision was made";
    } catch (const Failure &failure) {
        EXPECT_EQ(failure.error().kind, Error::Kind::Invalid);
    }
}

} // namespace
} // namespace toccata
