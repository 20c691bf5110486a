// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/socketrace.h"

#include "tests/core/mpd/eventually.h"
#include "tests/support/blackhole.h"
#include "tests/support/scriptedserver.h"

#include <gtest/gtest.h>

namespace toccata::mpd {
namespace {

using test::BlackHole;
using test::ScriptedServer;

QList<QHostAddress> addresses(std::initializer_list<const char *> texts)
{
    QList<QHostAddress> result;
    for (const char *text : texts)
        result.push_back(QHostAddress(QString::fromLatin1(text)));
    return result;
}

struct SocketRaceTest : ::testing::Test
{
    /// Who reached what, with a name that stands for \p found.
    bool isOver(const NameAnswer &found)
    {
        Resolver resolver([found](const QString &) { return found; });
        SocketRace race(
            resolver, [] { return new QTcpSocket; }, nullptr);
        QObject::connect(&race, &SocketRace::won,
            [this](QTcpSocket *socket) { winner = socket->peerAddress().toString(); });
        QObject::connect(&race, &SocketRace::lost, [this](Trouble t) { trouble = t; });
        race.start(QStringLiteral("box"), port);
        return eventually([this] { return !winner.isEmpty() || trouble != Trouble::None; });
    }

    ScriptedServer server; // on 127.0.0.1 alone
    quint16 port = server.address().port;
    QString winner;
    Trouble trouble = Trouble::None;
};

TEST_F(SocketRaceTest, AnAddressThatRefusesIsFollowedByTheNext)
{
    ASSERT_TRUE(isOver({addresses({"127.0.0.2", "127.0.0.1"}), {}, {}}));
    EXPECT_EQ(winner, QStringLiteral("127.0.0.1"));
}

TEST_F(SocketRaceTest, AnAddressThatIsSilentIsFollowedByTheNext)
{
    const BlackHole hole(QStringLiteral("127.0.0.2"), port);
    ASSERT_TRUE(isOver({addresses({"127.0.0.2", "127.0.0.1", "127.0.0.3"}), {}, {}}));
    EXPECT_EQ(winner, QStringLiteral("127.0.0.1"));
}

TEST_F(SocketRaceTest, IsLostWhenAllAddressesRefuse)
{
    server.stopListening();
    ASSERT_TRUE(isOver({addresses({"127.0.0.1", "127.0.0.2", "::1"}), {}, {}}));
    EXPECT_EQ(trouble, Trouble::Refused);
}

TEST_F(SocketRaceTest, IsLostWithTheResolversWords)
{
    ASSERT_TRUE(isOver({{}, Trouble::HostNotFound, {}}));
    EXPECT_EQ(trouble, Trouble::HostNotFound);
}

TEST(SocketRace, AnAddressNeedsNoLookup)
{
    const ScriptedServer server;
    Resolver resolver([](const QString &) { return NameAnswer{{}, Trouble::HostNotFound, {}}; });
    SocketRace race(
        resolver, [] { return new QTcpSocket; }, nullptr);
    bool won = false;
    QObject::connect(&race, &SocketRace::won, [&] { won = true; });
    race.start(QStringLiteral("127.0.0.1"), server.address().port);
    EXPECT_FALSE(race.isResolving());
    EXPECT_TRUE(eventually([&] { return won; }));
    SocketRace withZone(
        resolver, [] { return new QTcpSocket; }, nullptr);
    withZone.start(QStringLiteral("fe80::1%lo"), server.address().port);
    EXPECT_FALSE(withZone.isResolving());
}

TEST(SocketRace, FamiliesTakeTurns)
{
    EXPECT_EQ(mixedByFamily(addresses({"::1", "::2", "::3", "127.0.0.1", "127.0.0.2"})),
        addresses({"::1", "127.0.0.1", "::2", "127.0.0.2", "::3"}));
    EXPECT_EQ(mixedByFamily(addresses({"127.0.0.1", "::1"})), addresses({"127.0.0.1", "::1"}));
    EXPECT_EQ(mixedByFamily({}), QList<QHostAddress>());
}

} // namespace
} // namespace toccata::mpd
