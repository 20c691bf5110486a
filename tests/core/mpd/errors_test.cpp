// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/errors.h"

#include "core/actor/errors.h"

#include <gtest/gtest.h>

namespace toccata::mpd {

namespace {

Error::Kind kindOf(QByteArrayView line)
{
    const std::optional<Ack> ack = parseAck(line);
    EXPECT_TRUE(ack) << line.toByteArray().constData();
    return ack ? toError(*ack).kind : Error::Kind::Protocol;
}

} // namespace

TEST(Ack, IsTakenApart)
{
    const std::optional<Ack> ack = parseAck("ACK [50@2] {lsinfo} No such directory");
    ASSERT_TRUE(ack);
    EXPECT_EQ(ack->code, 50);
    EXPECT_EQ(ack->index, 2);
    EXPECT_EQ(ack->command, "lsinfo");
    EXPECT_EQ(ack->text, "No such directory");
    EXPECT_EQ(toError(*ack), (Error{Error::Kind::NotFound, QStringLiteral("No such directory"), 50, 2}));
}

TEST(Ack, ALineThatIsNotWholeIsNone)
{
    for (const char *line :
        {"ACK", "ACK [", "ACK [5@0", "ACK [x@0] {} no", "ACK [5@0] no", "ACK [5@0] {play", "OK"})
        EXPECT_FALSE(parseAck(line)) << line;
}

TEST(Ack, HasTheKindThatItsNumberMeans)
{
    EXPECT_EQ(kindOf("ACK [2@0] {setvol} Number too large"), Error::Kind::Refused);
    EXPECT_EQ(kindOf("ACK [3@0] {password} incorrect password"), Error::Kind::Denied);
    EXPECT_EQ(kindOf("ACK [4@0] {play} you don't have permission for \"play\""), Error::Kind::Denied);
    EXPECT_EQ(kindOf("ACK [4@0] {rangeid} you don't have permission for \"rangeid\""), Error::Kind::Denied);
    EXPECT_EQ(kindOf("ACK [4@0] {rangeid} Access denied"), Error::Kind::Refused) << "the song plays";
    EXPECT_EQ(kindOf("ACK [54@0] {update} already updating"), Error::Kind::Busy);
    EXPECT_EQ(kindOf("ACK [56@0] {save} Playlist already exists"), Error::Kind::Exists);
}

TEST(Ack, NumbersFiveAndZeroAreUnsupportedOnlyIfTheTextSaysSo)
{
    EXPECT_EQ(kindOf("ACK [5@0] {} unknown command \"getvol\""), Error::Kind::Unsupported);
    EXPECT_EQ(kindOf("ACK [0@0] {crossfade} Not implemented"), Error::Kind::Unsupported);
    EXPECT_EQ(
        kindOf("ACK [0@0] {listall} \"listall\" has been disabled in the server"), Error::Kind::Unsupported);
    EXPECT_EQ(kindOf("ACK [5@0] {setvol} No mixer"), Error::Kind::Unsupported);
    EXPECT_EQ(kindOf("ACK [5@0] {load} Failed to open the file"), Error::Kind::Refused);
    EXPECT_EQ(kindOf("ACK [0@0] {save} Backend with scheme \"spotify\" failed to save playlist"),
        Error::Kind::Refused);
}

TEST(ToError, KeepsTheErrorThatAFailureCarries)
{
    const Error error{Error::Kind::Busy, QStringLiteral("already updating"), 54};
    EXPECT_EQ(toError(toException(error)), error);
}

TEST(ToError, NamesWhatTheActorLayerThrows)
{
    const auto kindOfThrown = [](auto thrown) { return toError(std::make_exception_ptr(thrown)).kind; };
    EXPECT_EQ(kindOfThrown(actor::ActorDead("")), Error::Kind::Offline);
    EXPECT_EQ(kindOfThrown(actor::BrokenReply("")), Error::Kind::Offline);
    EXPECT_EQ(kindOfThrown(actor::Cancelled("")), Error::Kind::Offline);
    EXPECT_EQ(kindOfThrown(actor::Timeout("")), Error::Kind::TimedOut);
    EXPECT_EQ(kindOfThrown(std::runtime_error("")), Error::Kind::Protocol);
    EXPECT_EQ(kindOfThrown(5), Error::Kind::Protocol);
}

} // namespace toccata::mpd
