// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/mpd/sessionenginetest.h"

namespace toccata::mpd {

using namespace std::chrono_literals;
using Phase = ConnectionState::Phase;

TEST_F(SessionEngineTest, ConnectsAndTellsWhatTheServerCan)
{
    connectNow();
    ASSERT_EQ(states.size(), 2U);
    EXPECT_EQ(states[0].phase, Phase::Connecting);
    EXPECT_EQ(states[1].protocolVersion, "0.23.5");
    EXPECT_TRUE(states[1].capabilities.has("albumart"));
    EXPECT_TRUE(sent("idle"));
}

TEST_F(SessionEngineTest, ReadsAGreetingThatComesInSingleBytes)
{
    server.cutIntoBytes();
    connectNow();
    const auto status = send("status");
    ASSERT_TRUE(answered(status));
    EXPECT_EQ((*status)->value(), (Pairs{{"volume", "50"}}));
}

TEST_F(SessionEngineTest, LeavesIdleForRequestsAndReturnsToIt)
{
    connectNow();
    ASSERT_TRUE(sent("idle"));
    const auto status = send("status");
    const auto stats = send("stats");
    ASSERT_TRUE(answered(stats));
    EXPECT_TRUE(*status && (*status)->has_value());
    ASSERT_TRUE(sent("idle", 2));
    const QList<QByteArray> lines = server.received();
    EXPECT_EQ(lines.last(5), (QList<QByteArray>{"idle", "noidle", "status", "stats", "idle"}));
}

TEST_F(SessionEngineTest, PassesOnWhatIdleTells)
{
    connectNow();
    ASSERT_TRUE(sent("idle"));
    server.announce({"player", "mixer"});
    EXPECT_TRUE(eventually([this] { return events == (IdleEvent::Player | IdleEvent::Mixer); }));
    EXPECT_TRUE(sent("idle", 2));
}

TEST_F(SessionEngineTest, AnEventThatCrossesARequestIsKept)
{
    connectNow();
    ASSERT_TRUE(sent("idle"));
    server.announce({"playlist"}); // On its way to us when we leave idle.
    const auto status = send("status");
    ASSERT_TRUE(answered(status));
    EXPECT_TRUE((*status)->has_value());
    EXPECT_EQ(events, IdleEvents(IdleEvent::Queue));
}

TEST_F(SessionEngineTest, GarbageAndWebServersAreToldApart)
{
    server.greet("SSH-2.0-OpenSSH\n");
    start();
    EXPECT_TRUE(reached(Trouble::NotMpd));
    server.greet("HTTP/1.1 400 Bad Request\r\n");
    EXPECT_TRUE(reached(Trouble::HttpServer));
    server.greet("OK MPD 0.19.0\n");
    EXPECT_TRUE(reached(Phase::Connected));
}

TEST_F(SessionEngineTest, AServerThatNeverGreetsIsSilent)
{
    server.greet({});
    server.answerWith([](const QByteArray &) { return QByteArray(); }); // nor answers
    config.limits.greeting = 1ms;
    config.limits.knock = 1ms;
    start();
    EXPECT_TRUE(reached(Trouble::Silent));
}

TEST_F(SessionEngineTest, AWebServerThatWaitsForARequestIsKnownAsOne)
{
    server.greet({});
    server.answer("GET", "HTTP/1.0 404 Not Found\r\n");
    config.limits.greeting = 1ms;
    start();
    EXPECT_TRUE(reached(Trouble::HttpServer));
}

TEST_F(SessionEngineTest, AServerThatIsNotThereIsTriedUntilItIs)
{
    server.stopListening();
    start();
    EXPECT_TRUE(reached(Trouble::Refused));
    EXPECT_EQ(engine->state().phase, Phase::WaitingToRetry);
    server.listenAgain();
    EXPECT_TRUE(reached(Phase::Connected));
    EXPECT_EQ(engine->state().trouble, Trouble::None);
}

TEST_F(SessionEngineTest, AWrongPasswordIsNotTriedAgainUntilSomebodyAsks)
{
    server.answer("password", "ACK [3@0] {password} incorrect password\n");
    config.address.password = QStringLiteral("wrong");
    start();
    ASSERT_TRUE(reached(Trouble::WrongPassword));
    EXPECT_EQ(engine->state().phase, Phase::Offline);
    EXPECT_EQ(engine->state().serverText, QStringLiteral("incorrect password"));
    EXPECT_EQ(server.connections(), 1);
    EXPECT_FALSE(server.received().contains("commands"));

    server.answer("password", "OK\n");
    Address address = server.address();
    address.password = QStringLiteral("right");
    engine->setAddress(address);
    EXPECT_TRUE(reached(Phase::Connected));
    EXPECT_EQ(server.connections(), 2);
}

TEST_F(SessionEngineTest, AServerThatHidesItsStateWantsAPassword)
{
    server.answer("commands", "command: close\ncommand: password\nOK\n");
    start();
    EXPECT_TRUE(reached(Trouble::PasswordNeeded));
    EXPECT_EQ(engine->state().phase, Phase::Offline);
}

TEST_F(SessionEngineTest, ARequestUnderWayFailsWithTheConnectionAndIsNeverSentAgain)
{
    connectNow();
    server.answer("next", "half an ans"); // and closes
    const auto next = send("next");
    const auto stats = send("stats");
    EXPECT_EQ(errorOf(next), Error::Kind::Dropped);
    EXPECT_EQ(errorOf(stats), Error::Kind::Offline);
    ASSERT_TRUE(reachedAgain(Phase::Connected, 2));
    const auto status = send("status");
    ASSERT_TRUE(answered(status));
    EXPECT_EQ(server.received().count("next"), 1);
    EXPECT_EQ(server.received().count("stats"), 0);
}

TEST_F(SessionEngineTest, ARequestWithoutConnectionFailsAtOnce)
{
    server.stopListening();
    start();
    const auto status = send("status");
    ASSERT_TRUE(status->has_value());
    EXPECT_EQ((*status)->error().kind, Error::Kind::Offline);
}

TEST_F(SessionEngineTest, ALineThatIsNoProtocolEndsTheConnectionAndItIsMadeAnew)
{
    connectNow();
    server.answer("lsinfo", "file: a\nTraceback\nOK\n");
    EXPECT_EQ(errorOf(send("lsinfo")), Error::Kind::Protocol);
    EXPECT_TRUE(reachedAgain(Phase::Connected, 2));
}

TEST_F(SessionEngineTest, AnAnswerThatDoesNotComeInTimeEndsTheConnection)
{
    connectNow();
    server.answer("search", {});
    const auto search = send(pairs(Command("search")).withTimeLimit(1ms));
    EXPECT_EQ(errorOf(search), Error::Kind::TimedOut);
    EXPECT_TRUE(reachedAgain(Phase::Connected, 2));
}

TEST_F(SessionEngineTest, LongLinesAndBytesThatAreNoUtf8Arrive)
{
    connectNow();
    const QByteArray lyrics(70'000, '\xe9');
    server.answer("readcomments", "lyrics: " + lyrics + "\nOK\n");
    const auto comments = send("readcomments");
    ASSERT_TRUE(answered(comments) && (*comments)->has_value());
    EXPECT_EQ((*comments)->value(), (Pairs{{"lyrics", lyrics}}));
}

TEST_F(SessionEngineTest, ANewlineInAnArgumentNeverReachesTheServer)
{
    connectNow();
    EXPECT_EQ(errorOf(send(pairs(Command("add").arg("x\nclear\ny")))), Error::Kind::Invalid);
    ASSERT_TRUE(answered(send("status")));
    EXPECT_FALSE(server.received().contains("clear"));
    EXPECT_EQ(engine->state().phase, Phase::Connected);
}

TEST_F(SessionEngineTest, ALineThatOnlyMopidyReadsIsSentToMopidy)
{
    server.answer("tagtypes", "tagtype: X-AlbumUri\nOK\n");
    server.answer("add", "OK\n");
    connectNow();
    const auto longOne = send(pairs(Command("add").arg(QByteArray(20'000, 'x'))));
    ASSERT_TRUE(answered(longOne));
    EXPECT_TRUE((*longOne)->has_value());
}

TEST_F(SessionEngineTest, ARefusalTeachesWhatDoesNotWork)
{
    server.answer("albumart", "ACK [0@0] {albumart} Not implemented\n");
    connectNow();
    EXPECT_EQ(errorOf(send("albumart")), Error::Kind::Unsupported);
    EXPECT_EQ(errorOf(send("albumart")), Error::Kind::Unsupported);
    EXPECT_EQ(lessons, 1);
    EXPECT_FALSE(engine->state().capabilities.has("albumart"));
    EXPECT_EQ(states.size(), 2U);
}

TEST_F(SessionEngineTest, AsksForTheWantedTagsOnly)
{
    server.answer("tagtypes \"disable\" \"Artist\" \"Title\"", "OK\n");
    config.wantedTags = {"Album"};
    connectNow();
    EXPECT_TRUE(server.received().contains("tagtypes \"disable\" \"Artist\" \"Title\""));
}

TEST_F(SessionEngineTest, ClosedItStaysClosedUntilAsked)
{
    connectNow();
    engine->close();
    EXPECT_EQ(engine->state(), ConnectionState());
    EXPECT_EQ(errorOf(send("status")), Error::Kind::Offline);
    engine->reconnectNow();
    EXPECT_TRUE(reached(Phase::Connected));
}

TEST_F(SessionEngineTest, ReconnectingDropsALivingConnectionToo)
{
    connectNow();
    server.answer("search", {});
    const auto search = send("search");
    engine->reconnectNow();
    EXPECT_EQ(errorOf(search), Error::Kind::Offline);
    EXPECT_TRUE(reachedAgain(Phase::Connected, 2));
}

TEST_F(SessionEngineTest, OpenRequestsFailWhenItIsDestroyed)
{
    connectNow();
    server.answer("search", {});
    const auto search = send("search");
    engine.reset();
    EXPECT_EQ(errorOf(search), Error::Kind::Offline);
}

TEST_F(SessionEngineTest, TheOwnerMayCloseItFromItsCallbacks)
{
    config.onState = [this](const ConnectionState &state) {
        if (state.phase == Phase::Connected)
            engine->close();
        states.push_back(state);
    };
    start();
    EXPECT_TRUE(reachedAgain(Phase::Offline, 1));
    EXPECT_EQ(engine->state().phase, Phase::Offline);
}

TEST_F(SessionEngineTest, FailuresInARowAreCounted)
{
    std::vector<int> attempts;
    config.retryDelay = [&](int attempt) {
        attempts.push_back(attempt);
        return 0ms;
    };
    server.greet("garbage\n");
    start();
    EXPECT_TRUE(eventually([&] { return attempts.size() >= 3; }));
    EXPECT_EQ(std::vector(attempts.begin(), attempts.begin() + 3), (std::vector{1, 2, 3}));
}

TEST_F(SessionEngineTest, TellsWhatIsOverdueAndThatItCame)
{
    std::vector<std::optional<Command>> waits;
    config.limits.patience = 1ms;
    config.onWait = [&](const std::optional<Command> &command) { waits.push_back(command); };
    server.answer("pause", "");
    connectNow();
    const auto pause = send(pairs(Command("pause").arg(1)));
    ASSERT_TRUE(eventually([&] { return !waits.empty(); }));
    EXPECT_EQ(waits, std::vector{std::optional(Command("pause").arg(1))});
    server.push("OK\n");
    ASSERT_TRUE(answered(pause));
    EXPECT_TRUE(eventually([&] { return waits.size() == 2 && !waits[1]; }));
}

TEST_F(SessionEngineTest, WhatIsOverdueIsSoNoLongerWhenTheConnectionEnds)
{
    std::vector<bool> waits;
    config.limits.patience = 1ms;
    config.onWait = [&](const std::optional<Command> &command) { waits.push_back(command.has_value()); };
    server.answer("pause", "");
    connectNow();
    const auto pause = send("pause");
    ASSERT_TRUE(eventually([&] { return !waits.empty(); }));
    server.hangUp();
    EXPECT_EQ(errorOf(pause), Error::Kind::Dropped);
    EXPECT_TRUE(eventually([&] { return waits == std::vector{true, false}; }));
}

TEST_F(SessionEngineTest, WhatItLearnedHoldsForTheNextConnectionToo)
{
    server.answer("commands", "command: status\ncommand: crossfade\nOK\n");
    server.answer("crossfade", "ACK [0@0] {crossfade} Not implemented\n");
    connectNow();
    ASSERT_TRUE(engine->state().capabilities.has("crossfade"));
    EXPECT_EQ(errorOf(send("crossfade")), Error::Kind::Unsupported);
    EXPECT_FALSE(engine->state().capabilities.has("crossfade"));
    server.hangUp();
    ASSERT_TRUE(reachedAgain(Phase::Connected, 2));
    EXPECT_FALSE(engine->state().capabilities.has("crossfade"));
    engine->setAddress(server.address());
    ASSERT_TRUE(reachedAgain(Phase::Connected, 3));
    EXPECT_TRUE(engine->state().capabilities.has("crossfade")) << "another server may have it";
}

TEST_F(SessionEngineTest, RestingInIdleIsNoWait)
{
    QList<QByteArray> waits;
    config.limits.patience = 1ms;
    config.onWait = [&](const std::optional<Command> &command) {
        if (command)
            waits << command->text();
    };
    connectNow();
    ASSERT_TRUE(sent("idle"));
    ASSERT_TRUE(answered(send("status"))); // which may be overdue: the machine has more to do
    ASSERT_TRUE(sent("idle", 2));
    const QDeadlineTimer rest(20);
    ASSERT_TRUE(eventually([&] { return rest.hasExpired(); }));
    waits.removeIf([](const QByteArray &line) { return line.startsWith("status"); });
    EXPECT_EQ(waits, QList<QByteArray>());
}

} // namespace toccata::mpd
