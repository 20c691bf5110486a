// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/conversation.h"

#include <gtest/gtest.h>

#include <map>

namespace toccata::mpd {

namespace {

/// A conversation and everything that it writes, tells and answers.
class ConversationTest : public ::testing::Test
{
protected:
    QByteArray takeWritten() { return std::exchange(written, {}); }
    void send(const QByteArray &name, std::vector<Command> commands)
    {
        Request<Pairs> request = pairs(Command(name));
        request.commands = std::move(commands);
        conversation.send(makeExchange(std::move(request), [this, name](const Result<Pairs> &result) {
            order.push_back(name);
            results.emplace(name, result);
        }));
    }
    void send(const QByteArray &name) { send(name, {Command(name)}); }

    QByteArray written;
    std::vector<IdleEvents> events;
    std::vector<QByteArray> refused;
    std::vector<QByteArray> order;
    std::map<QByteArray, Result<Pairs>> results;
    Conversation conversation{
        {[this](const QByteArray &bytes) { written += bytes; }, [this](IdleEvents e) { events.push_back(e); },
            [this](QByteArrayView command, const Ack &) { refused.push_back(command.toByteArray()); }},
        3, QStringLiteral("test")};
};

Error::Kind kindOf(const Result<Pairs> &result)
{
    return result.error().kind;
}

const Error lost{Error::Kind::Offline, {}, {}};

} // namespace

TEST_F(ConversationTest, RequestsGoOutBeforeTheFirstIsAnswered)
{
    send("status");
    send("stats");
    EXPECT_EQ(takeWritten(), "status\nstats\n");
    EXPECT_FALSE(conversation.feed("volume: 1\nOK\nsongs: 2\nOK\n"));
    EXPECT_EQ(order, (std::vector<QByteArray>{"status", "stats"}));
    EXPECT_EQ(*results.at("status"), (Pairs{{"volume", "1"}}));
    EXPECT_EQ(*results.at("stats"), (Pairs{{"songs", "2"}}));
}

TEST_F(ConversationTest, NoMoreThanTheDepthAreUnderWay)
{
    for (const char *name : {"a", "b", "c", "d", "e"})
        send(name);
    EXPECT_EQ(takeWritten(), "a\nb\nc\n");
    EXPECT_FALSE(conversation.feed("OK\nACK [50@0] {b} no\n"));
    EXPECT_EQ(takeWritten(), "d\ne\n");
}

TEST_F(ConversationTest, ARefusalAnswersItsRequestAndNoOther)
{
    send("play");
    send("status");
    EXPECT_FALSE(conversation.feed("ACK [2@0] {play} Bad song index\nvolume: 1\nOK\n"));
    EXPECT_EQ(kindOf(results.at("play")), Error::Kind::Refused);
    EXPECT_TRUE(results.at("status"));
    EXPECT_EQ(refused, std::vector<QByteArray>{"play"});
}

TEST_F(ConversationTest, ARefusalInAListNamesTheCommandThatFailed)
{
    send("list", {Command("clear"), Command("crossfade").arg(5)});
    EXPECT_FALSE(conversation.feed("ACK [0@1] {crossfade} Not implemented\n"));
    EXPECT_EQ(refused, std::vector<QByteArray>{"crossfade"});
}

TEST_F(ConversationTest, RestsInIdleWhenNothingIsToDo)
{
    conversation.restInIdle();
    EXPECT_EQ(takeWritten(), "idle\n");
    EXPECT_TRUE(conversation.isQuiet());
    EXPECT_FALSE(conversation.timeLimit());
}

TEST_F(ConversationTest, LeavesIdleForARequestAndReturns)
{
    conversation.restInIdle();
    takeWritten();
    send("status");
    EXPECT_EQ(takeWritten(), "noidle\nstatus\n");
    EXPECT_TRUE(conversation.timeLimit());
    EXPECT_FALSE(conversation.feed("OK\n"));
    EXPECT_EQ(takeWritten(), "");
    EXPECT_FALSE(conversation.feed("volume: 1\nOK\n"));
    EXPECT_EQ(takeWritten(), "idle\n");
    EXPECT_TRUE(events.empty());
}

TEST_F(ConversationTest, ToldChangesAreASetAndIdleIsEnteredAgain)
{
    conversation.restInIdle();
    takeWritten();
    EXPECT_FALSE(conversation.feed("changed: player\nchanged: playlist\nchanged: something new\nOK\n"));
    EXPECT_EQ(events, std::vector<IdleEvents>{IdleEvent::Player | IdleEvent::Queue});
    EXPECT_EQ(takeWritten(), "idle\n");
}

TEST_F(ConversationTest, ChangesThatCrossOurNoidleAreKept)
{
    conversation.restInIdle();
    send("status");
    EXPECT_FALSE(conversation.feed("changed: mixer\nOK\nvolume: 1\nOK\n"));
    EXPECT_EQ(events, std::vector<IdleEvents>{IdleEvent::Mixer});
    EXPECT_EQ(*results.at("status"), (Pairs{{"volume", "1"}}));
}

TEST_F(ConversationTest, RequestsWhileLeavingIdleSendNoSecondNoidle)
{
    conversation.restInIdle();
    send("status");
    send("stats");
    EXPECT_EQ(takeWritten(), "idle\nnoidle\nstatus\nstats\n");
}

TEST_F(ConversationTest, ALeftIdleTakesNoPlaceInThePipeline)
{
    conversation.restInIdle();
    for (const char *name : {"a", "b", "c", "d"})
        send(name);
    EXPECT_EQ(takeWritten(), "idle\nnoidle\na\nb\nc\n");
}

TEST_F(ConversationTest, WhatWasUnderWayFailsAtTheEndAndWhatWaitedIsHandedBack)
{
    for (const char *name : {"a", "b", "c", "d"})
        send(name);
    conversation.end(Error{Error::Kind::TimedOut, {}, {}});
    EXPECT_EQ(kindOf(results.at("a")), Error::Kind::TimedOut);
    EXPECT_EQ(kindOf(results.at("b")), Error::Kind::Offline);
    EXPECT_EQ(kindOf(results.at("c")), Error::Kind::Offline);
    EXPECT_FALSE(results.contains("d"));
    EXPECT_EQ(conversation.takeUnsent().size(), 1U);
}

TEST_F(ConversationTest, TheCauseGoesToTheRequestBehindALeftIdle)
{
    conversation.restInIdle();
    send("a");
    conversation.end(Error{Error::Kind::TimedOut, {}, {}});
    EXPECT_EQ(kindOf(results.at("a")), Error::Kind::TimedOut);
}

TEST_F(ConversationTest, NothingIsReadAfterTheEnd)
{
    send("a");
    conversation.end(lost);
    EXPECT_FALSE(conversation.feed("x: y\nOK\n"));
    EXPECT_EQ(order.size(), 1U);
}

TEST_F(ConversationTest, LinesThatNobodyAskedForBreakTheProtocol)
{
    const std::optional<Error> error = conversation.feed("volume: 1\n");
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, Error::Kind::Protocol);
    EXPECT_EQ(error->serverText, QStringLiteral("volume: 1"));
}

TEST_F(ConversationTest, ARefusedIdleBreaksTheProtocol)
{
    conversation.restInIdle();
    EXPECT_TRUE(conversation.feed("ACK [4@0] {idle} no\n"));
}

TEST_F(ConversationTest, ARequestThatCannotBeSentFailsAloneAndLeavesIdleAlone)
{
    conversation.restInIdle();
    takeWritten();
    send("add", {Command("add").arg("x\nclear")});
    EXPECT_EQ(kindOf(results.at("add")), Error::Kind::Invalid);
    EXPECT_EQ(takeWritten(), "");
}

TEST_F(ConversationTest, ARequestThatNobodyWantsIsNotSent)
{
    struct Cancelled
    {
        void operator()(const Result<Pairs> &) { ADD_FAILURE() << "it was answered"; }
        bool isCancelled() const { return true; }
    };
    conversation.send(makeExchange(pairs(Command("search")), Cancelled()));
    EXPECT_EQ(takeWritten(), "");
    EXPECT_TRUE(conversation.isQuiet());
}

TEST_F(ConversationTest, AnAnswerMayLeadToTheNextRequest)
{
    conversation.send(makeExchange(pairs(Command("status")), [this](const auto &) { send("currentsong"); }));
    EXPECT_FALSE(conversation.feed("volume: 1\nOK\nTitle: x\nOK\n"));
    EXPECT_EQ(takeWritten(), "status\ncurrentsong\n");
    EXPECT_TRUE(results.at("currentsong"));
}

TEST_F(ConversationTest, AnAnswerMayEndTheConversation)
{
    conversation.send(
        makeExchange(pairs(Command("status")), [this](const auto &) { conversation.end(lost); }));
    send("stats");
    EXPECT_FALSE(conversation.feed("OK\nOK\n"));
    EXPECT_EQ(kindOf(results.at("stats")), Error::Kind::Offline);
}

TEST_F(ConversationTest, ReadsLongLinesByteByByte)
{
    send("readcomments");
    const QByteArray reply = "lyrics: " + QByteArray(70'000, '\xff') + "\nwithout:space\nOK\n";
    for (const char c : reply)
        ASSERT_FALSE(conversation.feed(QByteArrayView(&c, 1)));
    ASSERT_TRUE(results.at("readcomments"));
    EXPECT_EQ(
        *results.at("readcomments"), (Pairs{{"lyrics", QByteArray(70'000, '\xff')}, {"without", "space"}}));
}

TEST(BoundedConversation, AReplyWithoutEndBreaksTheProtocol)
{
    const QByteArray line = "file: 0123456789\n";
    Conversation conversation({[](const QByteArray &) {}, {}, {}}, 1, QStringLiteral("test"), 100);
    const auto send
        = [&] { conversation.send(makeExchange(pairs(Command("list")), [](const Result<Pairs> &) {})); };
    send();
    EXPECT_FALSE(conversation.feed(line.repeated(6)));
    EXPECT_FALSE(conversation.feed("OK\n"));
    send();
    EXPECT_FALSE(conversation.feed(line.repeated(6))) << "each reply counts by itself";
    const std::optional<Error> error = conversation.feed(line);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, Error::Kind::Protocol);
}

TEST(BoundedConversation, BytesOfAPictureCountToo)
{
    struct Chunks
    {
        void pair(QByteArrayView, QByteArrayView) { }
        void binary(QByteArrayView) { }
        int take() const { return 0; }
    };
    Conversation conversation({[](const QByteArray &) {}, {}, {}}, 1, QStringLiteral("test"), 100);
    conversation.send(makeExchange(parsed(Command("readpicture"), Chunks()), [](const Result<int> &) {}));
    const QByteArray chunk = "binary: 60\n" + QByteArray(60, 'x') + '\n';
    EXPECT_FALSE(conversation.feed(chunk));
    EXPECT_TRUE(conversation.feed(chunk));
}

} // namespace toccata::mpd
