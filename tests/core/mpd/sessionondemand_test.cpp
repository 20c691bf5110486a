// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/mpd/sessionenginetest.h"

#include <QTemporaryDir>

namespace toccata::mpd {

using namespace std::chrono_literals;
using Phase = ConnectionState::Phase;

namespace {

class SessionOnDemandTest : public SessionEngineTest
{
protected:
    SessionOnDemandTest() { config.mode = SessionConfig::Mode::OnDemand; }
};

} // namespace

TEST_F(SessionOnDemandTest, ConnectsForTheFirstRequestAndKeepsOutOfIdle)
{
    start();
    EXPECT_EQ(engine->state().phase, Phase::Offline);
    const auto status = send("status");
    const auto stats = send("stats");
    ASSERT_TRUE(answered(stats));
    EXPECT_TRUE((*status)->has_value());
    EXPECT_EQ(server.connections(), 1);
    EXPECT_FALSE(server.received().contains("idle"));
}

TEST_F(SessionOnDemandTest, ClosesWhenItHadNothingToDo)
{
    config.limits.quiet = 1ms;
    start();
    ASSERT_TRUE(answered(send("status")));
    EXPECT_TRUE(reached(Phase::Offline));
    EXPECT_EQ(engine->state().trouble, Trouble::None);
    ASSERT_TRUE(answered(send("status")));
    EXPECT_EQ(server.connections(), 2);
}

TEST_F(SessionOnDemandTest, AServerThatClosesAQuietConnectionIsNoTrouble)
{
    start();
    ASSERT_TRUE(answered(send("status")));
    server.hangUp();
    EXPECT_TRUE(reached(Phase::Offline));
    EXPECT_EQ(engine->state().trouble, Trouble::None);
    const auto again = send("status");
    ASSERT_TRUE(answered(again));
    EXPECT_TRUE((*again)->has_value());
}

TEST_F(SessionOnDemandTest, ARequestRightAfterTheServerHasClosedIsNotLost)
{
    start();
    ASSERT_TRUE(answered(send("status")));
    server.hangUp();
    const auto next = send("status"); // before the event loop has told us
    ASSERT_TRUE(answered(next));
    EXPECT_TRUE((*next)->has_value());
    EXPECT_EQ(server.connections(), 2);
}

TEST_F(SessionOnDemandTest, TheSameOverASocketFile)
{
    const QTemporaryDir folder;
    test::ScriptedServer local(
        Address{Address::Kind::UnixSocket, {}, 0, folder.filePath(QStringLiteral("socket")), {}});
    local.answer("status", "volume: 50\nOK\n");
    config.address = local.address();
    start();
    ASSERT_TRUE(answered(send("status")));
    local.hangUp();
    const auto next = send("status");
    ASSERT_TRUE(answered(next));
    EXPECT_TRUE((*next)->has_value());
    EXPECT_EQ(local.connections(), 2);
}

TEST_F(SessionOnDemandTest, WaitingRequestsFailWithTheAttempt)
{
    server.stopListening();
    start();
    EXPECT_EQ(errorOf(send("status")), Error::Kind::Offline);
    EXPECT_EQ(engine->state().trouble, Trouble::Refused);
}

TEST_F(SessionOnDemandTest, WaitingRequestsAreDeniedWithTheWrongPassword)
{
    server.answer("password", "ACK [3@0] {password} incorrect password\n");
    config.address.password = QStringLiteral("wrong");
    start();
    EXPECT_EQ(errorOf(send("status")), Error::Kind::Denied);

    const auto next = send("status");
    EXPECT_TRUE(next->has_value()) << "it asked the server again";
    EXPECT_EQ(errorOf(next), Error::Kind::Denied);
    EXPECT_EQ(server.connections(), 1);

    server.answer("password", "OK\n");
    engine->reconnectNow();
    EXPECT_EQ(errorOf(send("status")), std::nullopt);
}

TEST_F(SessionOnDemandTest, RequestsThatNeverLeftGoOverTheNextConnection)
{
    config.pipelineDepth = 1;
    server.answer("addid", "half"); // and closes
    start();
    const auto addid = send("addid");
    const auto status = send("status");
    EXPECT_EQ(errorOf(addid), Error::Kind::Dropped);
    ASSERT_TRUE(answered(status));
    EXPECT_TRUE((*status)->has_value());
    EXPECT_EQ(server.connections(), 2);
    EXPECT_EQ(server.received().count("addid"), 1);
}

} // namespace toccata::mpd
