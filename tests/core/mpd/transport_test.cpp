// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/transport.h"

#include "core/mpd/tcpcarrier.h"
#include "tests/core/mpd/eventually.h"
#include "tests/core/mpd/tcpoption.h"
#include "tests/support/blackhole.h"
#include "tests/support/scriptedserver.h"

#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTimer>
#include <gtest/gtest.h>

#include <netinet/tcp.h>
#include <unistd.h>

namespace toccata::mpd {

using test::BlackHole;
using test::ScriptedServer;

namespace {

class TransportTest : public ::testing::Test
{
protected:
    TransportTest()
    {
        QObject::connect(&transport, &Transport::connected, [this] { connected = true; });
        QObject::connect(&transport, &Transport::readyRead, [this] { read += transport.readAll(); });
        QObject::connect(&transport, &Transport::failed, [this](Trouble t) { trouble = t; });
        QObject::connect(&transport, &Transport::closed, [this] { closed = true; });
    }

    Trouble troubleWith(const Address &address)
    {
        transport.open(address);
        EXPECT_TRUE(eventually([this] { return trouble != Trouble::None || connected; }));
        return trouble;
    }
    void expectTalkWith(const ScriptedServer &server)
    {
        transport.open(server.address());
        ASSERT_TRUE(eventually([this] { return connected; }));
        transport.write("ping\n");
        EXPECT_TRUE(eventually([this] { return read == "OK MPD 0.23.5\nOK\n"; }));
    }
    static Address socketAt(const QString &path) { return {Address::Kind::UnixSocket, {}, 0, path, {}}; }

    QTemporaryDir folder;
    Transport transport;
    bool connected = false;
    bool closed = false;
    QByteArray read;
    Trouble trouble = Trouble::None;
};

} // namespace

TEST_F(TransportTest, TalksOverTcp)
{
    expectTalkWith(ScriptedServer());
}

TEST_F(TransportTest, TalksOverASocketFile)
{
    expectTalkWith(ScriptedServer(socketAt(folder.filePath(QStringLiteral("socket")))));
}

TEST_F(TransportTest, TalksOverAnAbstractSocket)
{
    const QString name = QStringLiteral("toccata-test-%1").arg(getpid());
    expectTalkWith(ScriptedServer(Address{Address::Kind::AbstractSocket, {}, 0, name, {}}));
}

TEST_F(TransportTest, WhatCameBeforeTheEndCanBeRead)
{
    ScriptedServer server;
    server.greet("last words");
    transport.open(server.address());
    ASSERT_TRUE(eventually([this] { return closed; }));
    EXPECT_EQ(read + transport.readAll(), "last words");
    EXPECT_EQ(trouble, Trouble::None);
}

TEST_F(TransportTest, NobodyListeningIsRefused)
{
    ScriptedServer server;
    server.stopListening();
    EXPECT_EQ(troubleWith(server.address()), Trouble::Refused);
}

TEST_F(TransportTest, WhatIsNotConnectedInTimeIsUnreachable)
{
    const BlackHole hole;
    transport.open(hole.address());
    EXPECT_EQ(transport.tooLate().trouble, Trouble::Unreachable);
}

// One lost keepalive would end the connection while that limit stands.
TEST_F(TransportTest, OnlyWhatWasSentHasAShortLimit)
{
    const ScriptedServer server;
    transport.open(server.address());
    ASSERT_TRUE(eventually([this] { return connected; }));
    EXPECT_EQ(tcpOption(server.address().port, SOL_SOCKET, SO_KEEPALIVE), 1);
    EXPECT_EQ(tcpOption(server.address().port, IPPROTO_TCP, TCP_NODELAY), 1);
    EXPECT_EQ(tcpOption(server.address().port, IPPROTO_TCP, TCP_KEEPIDLE), 30);
    EXPECT_EQ(tcpOption(server.address().port, IPPROTO_TCP, TCP_USER_TIMEOUT), 0);
    transport.write("ping\n");
    EXPECT_EQ(tcpOption(server.address().port, IPPROTO_TCP, TCP_USER_TIMEOUT), 10'000);
}

// Taken back while something is under way, the limit would never hold.
TEST(TcpCarrierTest, TheShortLimitStaysUntilAllIsAcknowledged)
{
    QTcpServer server;
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    server.pauseAccepting(); // the system takes the connection, and nobody reads
    Address address;
    address.host = QStringLiteral("127.0.0.1");
    address.port = server.serverPort();
    constexpr std::chrono::milliseconds look(1);
    TcpCarrier carrier(nullptr, Resolver::ofSystem(), look);
    bool connected = false;
    QObject::connect(&carrier, &Carrier::connected, [&] { connected = true; });
    carrier.open(address);
    ASSERT_TRUE(eventually([&] { return connected; }));
    const auto limit = [&] { return tcpOption(address.port, IPPROTO_TCP, TCP_USER_TIMEOUT); };

    carrier.write(QByteArray(32 * 1024 * 1024, 'x')); // more than both ends keep
    int looks = 0;
    QTimer asOften;
    QObject::connect(&asOften, &QTimer::timeout, [&] { ++looks; });
    asOften.start(look);
    ASSERT_TRUE(eventually([&] { return looks > 20; }));
    EXPECT_EQ(limit(), int(TcpCarrier::longestUnacknowledged.count()));

    server.resumeAccepting(); // which reads all
    EXPECT_TRUE(eventually([&] { return limit() == 0; }));
}

TEST_F(TransportTest, AMissingSocketFileIsNamed)
{
    EXPECT_EQ(troubleWith(socketAt(folder.filePath(QStringLiteral("nothing")))), Trouble::NoSuchSocket);
}

TEST_F(TransportTest, ASocketFileThatWeMayNotUseIsNamed)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "root may use every file";
    const ScriptedServer server(socketAt(folder.filePath(QStringLiteral("socket"))));
    QFile::setPermissions(server.address().path, {});
    EXPECT_EQ(troubleWith(server.address()), Trouble::SocketDenied);
}

TEST_F(TransportTest, NoSignalFollowsClose)
{
    ScriptedServer server;
    transport.open(server.address());
    ASSERT_TRUE(eventually([this] { return connected; }));
    transport.close();
    server.hangUp();
    EXPECT_TRUE(transport.readAll().isEmpty());
    EXPECT_FALSE(closed);
}

} // namespace toccata::mpd
