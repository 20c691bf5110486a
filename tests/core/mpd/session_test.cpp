// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/sessionproxy.h"

#include "core/actor/system.h"
#include "tests/support/scriptedserver.h"

#include <gtest/gtest.h>

#include <future>

namespace toccata::mpd {

using namespace std::chrono_literals;
using test::ScriptedServer;

namespace {

class SessionTest : public ::testing::Test
{
protected:
    SessionTest()
    {
        server.answer("status", "volume: 50\nOK\n");
        server.answer("play", "OK\n");
        server.answer("stats", "ACK [4@0] {stats} no\n");
        server.answer("search", {});
    }
    SessionProxy start(SessionConfig::Mode mode)
    {
        SessionConfig config;
        config.address = server.address();
        config.mode = mode;
        config.onState = [this](const ConnectionState &state) {
            if (state.phase == ConnectionState::Phase::Connected)
                connected.set_value();
        };
        return SessionProxy(system.start<Session>("session", config));
    }
    template <class T>
    static std::optional<Error::Kind> errorOf(const actor::Future<T> &future)
    {
        try {
            future.get(10s);
            return std::nullopt;
        } catch (...) {
            return toError(std::current_exception()).kind;
        }
    }

    ScriptedServer server;
    std::promise<void> connected;
    actor::System system;
};

} // namespace

TEST_F(SessionTest, AnswersRequestsFromAnotherThread)
{
    const SessionProxy session = start(SessionConfig::Mode::Keep);
    ASSERT_EQ(connected.get_future().wait_for(10s), std::future_status::ready);
    const auto status = session.send(pairs(Command("status")));
    const auto play = session.send(plain(Command("play")));
    const auto stats = session.send(pairs(Command("stats")));
    EXPECT_EQ(status.get(10s), (Pairs{{"volume", "50"}}));
    EXPECT_EQ(errorOf(play), std::nullopt);
    EXPECT_EQ(errorOf(stats), Error::Kind::Denied);
}

TEST_F(SessionTest, OnDemandTheRequestWaitsForTheConnection)
{
    const SessionProxy session = start(SessionConfig::Mode::OnDemand);
    EXPECT_EQ(session.send(pairs(Command("status"))).get(10s), (Pairs{{"volume", "50"}}));
}

TEST_F(SessionTest, OpenRequestsAreOfflineWhenItStops)
{
    const SessionProxy session = start(SessionConfig::Mode::OnDemand);
    const auto search = session.send(pairs(Command("search")));
    ASSERT_TRUE(server.waitFor("search"));
    EXPECT_TRUE(session.ref().stop().get(10s));
    EXPECT_EQ(errorOf(search), Error::Kind::Offline);
    EXPECT_EQ(errorOf(session.send(pairs(Command("status")))), Error::Kind::Offline);
}

TEST_F(SessionTest, ARequestThatIsCancelledInTimeIsNotSent)
{
    SessionConfig config;
    config.address = server.address();
    config.mode = SessionConfig::Mode::OnDemand;
    config.pipelineDepth = 1;
    const SessionProxy session(system.start<Session>("session", config));
    const auto search = session.send(pairs(Command("search")));
    const auto status = session.send(pairs(Command("status")));
    ASSERT_TRUE(server.waitFor("search"));
    EXPECT_TRUE(status.cancel());
    const auto play = session.send(plain(Command("play")));
    server.push("OK\n");
    EXPECT_EQ(errorOf(play), std::nullopt);
    EXPECT_FALSE(server.received().contains("status"));
    EXPECT_EQ(errorOf(search), std::nullopt);
}

TEST_F(SessionTest, ReplyValuesNeedNotBeCopyable)
{
    struct Owner
    {
        std::unique_ptr<int> lines = std::make_unique<int>(0);
        void pair(QByteArrayView, QByteArrayView) { ++*lines; }
        std::unique_ptr<int> take() { return std::move(lines); }
    };
    const SessionProxy session = start(SessionConfig::Mode::OnDemand);
    auto lines = session.send(parsed(Command("status"), [] { return Owner(); }));
    EXPECT_EQ(*lines.take(), 1);
}

} // namespace toccata::mpd
