// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/probeconversation.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

/// Says all lines and returns what was sent in answer.
QByteArray say(ProbeConversation &conversation, std::initializer_list<const char *> lines)
{
    QByteArray sent;
    for (const char *line : lines)
        sent += conversation.heard(line);
    return sent;
}

TEST(ProbeConversation, AnMpdTellsItsSongsAndItsQueue)
{
    ProbeConversation conversation({});
    EXPECT_EQ(say(conversation, {"OK MPD 0.23.5"}), "tagtypes\nstats\nstatus\n");
    EXPECT_EQ(say(conversation,
                  {"tagtype: Artist", "OK", "artists: 3", "songs: 34", "OK", "volume: 5", "playlistlength: 7",
                      "OK"}),
        "");
    EXPECT_TRUE(conversation.isOver());
    EXPECT_EQ(conversation.result(), (ProbeResult{true, false, false, 34, 7}));
}

TEST(ProbeConversation, MopidyIsKnownByItsOwnTagAndHasMusicWithoutCounting)
{
    ProbeConversation conversation({});
    say(conversation,
        {"OK MPD 0.19.0", "tagtype: X-AlbumUri", "OK", "songs: 0", "OK", "playlistlength: 0", "OK"});
    EXPECT_EQ(conversation.result(), (ProbeResult{true, false, true, 0, 0}));
    EXPECT_TRUE(conversation.result().hasMusic());
}

TEST(ProbeConversation, SomethingElseThatGreetsIsNoServer)
{
    ProbeConversation conversation({});
    EXPECT_EQ(say(conversation, {"SSH-2.0-OpenSSH_9.2"}), "");
    EXPECT_TRUE(conversation.isOver());
    EXPECT_FALSE(conversation.result().answers);
}

TEST(ProbeConversation, AServerThatSaysNoMoreThanHelloAnswers)
{
    ProbeConversation conversation({});
    say(conversation, {"OK MPD 0.23.5"});
    EXPECT_FALSE(conversation.isOver());
    EXPECT_TRUE(conversation.result().answers);
    EXPECT_FALSE(conversation.result().hasMusic());
}

TEST(ProbeConversation, ThePasswordGoesFirstAndAlone)
{
    ProbeConversation conversation(QStringLiteral("a\"b\\c"));
    EXPECT_EQ(say(conversation, {"OK MPD 0.23.5"}), "password \"a\\\"b\\\\c\"\n");
    EXPECT_EQ(say(conversation, {"OK"}), "tagtypes\nstats\nstatus\n");
}

TEST(ProbeConversation, AMissingOrWrongPasswordIsTold)
{
    ProbeConversation without({});
    say(without, {"OK MPD 0.23.5", "OK", "ACK [4@0] {stats} you don't have permission for \"stats\""});
    EXPECT_TRUE(without.isOver());
    EXPECT_EQ(without.result(), (ProbeResult{true, true, false, 0, 0}));

    ProbeConversation wrong(QStringLiteral("guess"));
    say(wrong, {"OK MPD 0.23.5", "ACK [3@0] {password} incorrect password"});
    EXPECT_TRUE(wrong.isOver());
    EXPECT_TRUE(wrong.result().wantsPassword);
}

TEST(ProbeConversation, APasswordThatCannotBeSentIsAWrongOne)
{
    ProbeConversation conversation(QStringLiteral("guess\nkill"));
    EXPECT_EQ(say(conversation, {"OK MPD 0.23.5"}), "");
    EXPECT_TRUE(conversation.isOver());
    EXPECT_EQ(conversation.result(), (ProbeResult{true, true, false, 0, 0}));
}

TEST(ProbeConversation, ACommandThatIsNotKnownIsOneAnswerLess)
{
    ProbeConversation conversation({});
    say(conversation,
        {"OK MPD 0.12.0", "ACK [5@0] {} unknown command \"tagtypes\"", "songs: 4", "OK", "playlistlength: 1",
            "OK"});
    EXPECT_TRUE(conversation.isOver());
    EXPECT_EQ(conversation.result(), (ProbeResult{true, false, false, 4, 1}));
}

} // namespace
} // namespace toccata
