// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/command.h"

#include <gtest/gtest.h>

namespace toccata::mpd {

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

TEST(Command, QuotesEachArgument)
{
    EXPECT_EQ(Command("status").text(), "status");
    EXPECT_EQ(
        Command("find").arg("artist").arg(u"Sigur Rós"_s).text(), "find \"artist\" \"Sigur R\xc3\xb3s\"");
    EXPECT_EQ(Command("add").arg("").text(), "add \"\"");
}

TEST(Command, EscapesQuotesAndBackslashes)
{
    EXPECT_EQ(Command("add").arg(R"(7" mix\a)").text(), R"(add "7\" mix\\a")");
}

TEST(Command, LeavesBytesThatAreNoUtf8AsTheyAre)
{
    EXPECT_EQ(Command("add").arg("caf\xe9.ogg"_ba).text(), "add \"caf\xe9.ogg\"");
}

TEST(Command, WritesNumbersRangesAndTimes)
{
    EXPECT_EQ(Command("setvol").arg(70).text(), "setvol \"70\"");
    EXPECT_EQ(Command("random").arg(true).text(), "random \"1\"");
    EXPECT_EQ(Command("delete").arg(Range{3, 7}).text(), "delete \"3:7\"");
    EXPECT_EQ(Command("delete").arg(Range{3, {}}).text(), "delete \"3:\"");
    EXPECT_EQ(Command("seekcur").arg(83'450ms).text(), "seekcur \"83.450\"");
    EXPECT_EQ(Command("seekcur").arg(-5s).text(), "seekcur \"-5.000\"");
}

TEST(Command, RefusesWhatTheServerWouldTakeForAnotherCommand)
{
    for (const QByteArray &trap : {"x\nsetvol 7\ny"_ba, "x\ry"_ba, "x\0y"_ba}) {
        const Command command = Command("add").arg(trap);
        ASSERT_TRUE(command.error());
        EXPECT_EQ(command.error()->kind, Error::Kind::Invalid);
        EXPECT_FALSE(wireText({command}, SizeLimits()));
    }
    EXPECT_FALSE(Command("add").arg("tab\tis fine").error());
}

TEST(Command, AFilterExpressionIsQuotedTwice)
{
    const QByteArray expression = filterExpression("artist", "==", R"~(The "A\B")~");
    EXPECT_EQ(expression, R"~((artist == "The \"A\\B\""))~");
    EXPECT_EQ(Command("find").arg(expression).text(), R"~(find "(artist == \"The \\\"A\\\\B\\\"\")")~");
}

TEST(Command, ExpressionsAreJoinedOnlyIfThereAreSeveral)
{
    EXPECT_EQ(allOf({"(a == \"1\")"}), "(a == \"1\")");
    EXPECT_EQ(allOf({"(a == \"1\")", "(b == \"2\")"}), "((a == \"1\") AND (b == \"2\"))");
}

TEST(WireText, OneCommandGoesAloneAndSeveralAsAList)
{
    EXPECT_EQ(*wireText({Command("ping")}, SizeLimits()), "ping\n");
    EXPECT_EQ(*wireText({Command("clear"), Command("add").arg("a")}, SizeLimits()),
        "command_list_begin\nclear\nadd \"a\"\ncommand_list_end\n");
    EXPECT_EQ(*wireText({}, SizeLimits()), "command_list_begin\ncommand_list_end\n");
}

TEST(WireText, ALineThatMpdWouldHangUpOnIsInvalidThereOnly)
{
    const Command longOne = Command("add").arg(QByteArray(7994, 'x'));
    ASSERT_EQ(longOne.text().size(), 8000);
    EXPECT_TRUE(wireText({longOne}, SizeLimits::ofMpd()));

    const Command longer = Command("add").arg(QByteArray(7995, 'x'));
    const Result<QByteArray> refused = wireText({longer}, SizeLimits::ofMpd());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Invalid);
    EXPECT_TRUE(refused.error().serverText.startsWith(u"add:"));
    EXPECT_TRUE(wireText({longer}, SizeLimits()));
}

TEST(WireText, AListThatMpdWouldHangUpOnIsInvalidThereOnly)
{
    const std::vector<Command> commands(300, Command("add").arg(QByteArray(7000, 'x')));
    EXPECT_FALSE(wireText(commands, SizeLimits::ofMpd()));
    EXPECT_TRUE(wireText(commands, SizeLimits()));
}

TEST(Command, TellsItsWordsAsTheyWereBeforeTheyWereQuoted)
{
    const Command command = Command("find").arg("artist").arg("AC\\DC \"live\"").arg("").arg(7);
    EXPECT_EQ(command.words(), (QList<QByteArray>{"find", "artist", "AC\\DC \"live\"", "", "7"}));
    EXPECT_EQ(Command("status").words(), QList<QByteArray>{"status"});
}

} // namespace toccata::mpd
