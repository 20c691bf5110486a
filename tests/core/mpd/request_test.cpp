// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/request.h"

#include "tests/support/replyto.h"

#include <gtest/gtest.h>

namespace toccata::mpd {

using namespace Qt::StringLiterals;

using test::replyTo;

namespace {

struct VolumeParser
{
    int volume = -1;

    void pair(QByteArrayView name, QByteArrayView value)
    {
        if (name == "volume")
            volume = value.toByteArray().toInt();
        if (value == "bad")
            throw Failure(Error{Error::Kind::Protocol, QStringLiteral("bad"), {}});
    }
    Result<int> take()
    {
        if (volume < 0)
            return Error{Error::Kind::Unsupported, {}, {}};
        return volume;
    }
};

struct ChunkParser
{
    QByteArray type;
    QByteArray chunk;

    void pair(QByteArrayView name, QByteArrayView value)
    {
        if (name == "type")
            type = value.toByteArray();
    }
    void binary(QByteArrayView bytes) { chunk += bytes; }
    std::pair<QByteArray, QByteArray> take() { return {type, chunk}; }
};

/// Cannot be copied, as a table that is being filled.
struct CountingParser
{
    std::unique_ptr<int> count = std::make_unique<int>(0);

    void pair(QByteArrayView, QByteArrayView) { ++*count; }
    std::unique_ptr<int> take() { return std::move(count); }
};

Request<int> volume()
{
    return parsed(Command("getvol"), VolumeParser());
}

} // namespace

TEST(Request, PairsKeepTheirBytesAndTheirOrder)
{
    const Result<Pairs> result
        = replyTo(pairs(Command("lsinfo")), "file: caf\xe9: 1\nTitle: \nArtist:A\nArtist: B\nOK\n");
    ASSERT_TRUE(result);
    EXPECT_EQ(*result, (Pairs{{"file", "caf\xe9: 1"}, {"Title", ""}, {"Artist", "A"}, {"Artist", "B"}}));
}

TEST(Request, AParserMakesTheValue)
{
    EXPECT_EQ(*replyTo(volume(), "volume: 70\nOK\n"), 70);
}

TEST(Request, AParserMayFindTheReplyWanting)
{
    EXPECT_EQ(replyTo(volume(), "OK\n").error().kind, Error::Kind::Unsupported);
}

TEST(Request, WhatAParserThrowsFailsTheRequestOnly)
{
    const Result<int> result = replyTo(volume(), "volume: 70\nx: bad\nvolume: 71\nOK\n");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().serverText, QStringLiteral("bad"));
}

TEST(Request, EachReplyHasAParserOfItsOwn)
{
    const Request<int> request = volume();
    EXPECT_EQ(*replyTo(request, "volume: 70\nOK\n"), 70);
    EXPECT_FALSE(replyTo(request, "OK\n"));
}

TEST(Request, AParserNeedNotBeCopyableIfItCanBeMade)
{
    const auto request = parsed(Command("stats"), [] { return CountingParser(); });
    const auto result = replyTo(request, "a: 1\nb: 2\nOK\n");
    ASSERT_TRUE(result);
    EXPECT_EQ(**result, 2);
}

TEST(Request, ChunksGoToParsersThatTakeThem)
{
    const auto request = parsed(Command("albumart").arg("a").arg(0), ChunkParser());
    const auto result = replyTo(request, "size: 9\ntype: image/png\nbinary: 4\nOK\n\n\nOK\n"_ba);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->first, "image/png");
    EXPECT_EQ(result->second, "OK\n\n");
}

TEST(Request, ACommentNamedBinaryIsAPairElsewhere)
{
    const Result<Pairs> result = replyTo(pairs(Command("readcomments")), "binary: 4\nOK\n");
    ASSERT_TRUE(result);
    EXPECT_EQ(*result, (Pairs{{"binary", "4"}}));
}

TEST(Request, ARefusalBecomesAnError)
{
    const Result<Answer<void>> result = replyTo(plain(Command("play")), "ACK [2@0] {play} Bad song index\n");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(), (Error{Error::Kind::Refused, QStringLiteral("Bad song index"), 2, 0}));
}

TEST(Request, AReplyThatBreaksOffIsOffline)
{
    EXPECT_EQ(replyTo(volume(), "volume: 7").error().kind, Error::Kind::Offline);
    EXPECT_EQ(replyTo(volume(), "volume: 7\n").error().kind, Error::Kind::Offline);
}

TEST(Request, AReplyThatIsNoneBreaksTheProtocol)
{
    EXPECT_EQ(replyTo(volume(), "what is this\nOK\n").error().kind, Error::Kind::Protocol);
    EXPECT_EQ(replyTo(volume(), ": nameless\nOK\n").error().kind, Error::Kind::Protocol);
    EXPECT_EQ(replyTo(parsed(Command("albumart"), ChunkParser()), "binary: -1\nOK\n").error().kind,
        Error::Kind::Protocol);
}

TEST(Request, SeveralCommandsAreOneList)
{
    EXPECT_EQ(test::wireTextOf(plain({Command("clear"), Command("play")})),
        "command_list_begin\nclear\nplay\ncommand_list_end\n");
}

} // namespace toccata::mpd
