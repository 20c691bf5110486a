// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/artwork/picturerequests.h"

#include "tests/support/replyto.h"

#include <gtest/gtest.h>

namespace toccata {

using test::replyTo;
using test::wireTextOf;

namespace {

const mpd::Request<PictureChunk> request = pictureRequest(PictureCommand::ReadPicture, "a.ogg", 0);

Error::Kind failureOf(const QByteArray &reply)
{
    const auto result = replyTo(request, reply);
    EXPECT_FALSE(result);
    return result ? Error::Kind::Busy : result.error().kind;
}

} // namespace

TEST(PictureRequest, NamesTheSongAndTheOffset)
{
    EXPECT_EQ(wireTextOf(pictureRequest(PictureCommand::ReadPicture, "A b/\"c\".ogg", 0)),
        "readpicture \"A b/\\\"c\\\".ogg\" \"0\"\n");
    EXPECT_EQ(wireTextOf(pictureRequest(PictureCommand::AlbumArt, "caf\xe9.ogg", 8192)),
        "albumart \"caf\xe9.ogg\" \"8192\"\n");
}

TEST(PictureRequest, ASongWithALineBreakIsNotSent)
{
    EXPECT_EQ(wireTextOf(pictureRequest(PictureCommand::AlbumArt, "a\nclear", 0)), QByteArray());
}

TEST(PictureRequest, ReadsAChunk)
{
    const auto chunk = replyTo(request, "size: 10\ntype: image/png\nbinary: 4\nOK\nx\nOK\n");
    ASSERT_TRUE(chunk);
    EXPECT_EQ(chunk->size, 10);
    EXPECT_EQ(chunk->bytes, "OK\nx");
}

TEST(PictureRequest, WithoutAPictureThereIsNothing)
{
    const auto none = replyTo(request, "OK\n");
    ASSERT_TRUE(none);
    EXPECT_EQ(none->size, std::nullopt);
    EXPECT_TRUE(none->bytes.isEmpty());
    const auto empty = replyTo(request, "size: 0\nbinary: 0\n\nOK\n");
    ASSERT_TRUE(empty);
    EXPECT_EQ(empty->size, 0);
    EXPECT_TRUE(empty->bytes.isEmpty());
    const auto noMore = replyTo(request, "size: 12\nbinary: 0\n\nOK\n");
    ASSERT_TRUE(noMore);
    EXPECT_EQ(noMore->size, 12);
    EXPECT_TRUE(noMore->bytes.isEmpty());
}

TEST(PictureRequest, IgnoresWhatIsNoSize)
{
    for (const char *size : {"", "-1", "many", "1e3", "99999999999999999999", "0x10"}) {
        const QByteArray reply = QByteArray("size: ") + size + "\nbinary: 1\nx\nOK\n";
        const auto chunk = replyTo(request, reply);
        ASSERT_TRUE(chunk) << size;
        EXPECT_EQ(chunk->size, std::nullopt) << size;
        EXPECT_EQ(chunk->bytes, "x") << size;
    }
}

TEST(PictureRequest, RefusalsKeepTheirKinds)
{
    EXPECT_EQ(failureOf("ACK [50@0] {albumart} No file exists\n"), Error::Kind::NotFound);
    EXPECT_EQ(failureOf("ACK [2@0] {albumart} Bad file offset\n"), Error::Kind::Refused);
    EXPECT_EQ(failureOf("ACK [4@0] {readpicture} you don't have permission for \"readpicture\"\n"),
        Error::Kind::Denied);
    EXPECT_EQ(failureOf("ACK [5@0] {} unknown command \"readpicture\"\n"), Error::Kind::Unsupported);
}

TEST(PictureRequest, GarbageIsAnError)
{
    EXPECT_EQ(failureOf("size: 4\nbinary: many\nOK\n"), Error::Kind::Protocol);
    EXPECT_EQ(failureOf("size: 4\nbinary: -4\nOK\n"), Error::Kind::Protocol);
    EXPECT_EQ(failureOf("size: 4\nbinary: 4\nab"), Error::Kind::Offline) << "the connection ends within";
    EXPECT_EQ(failureOf("size: 4\nbinary: 4\nabcdOK\n"), Error::Kind::Protocol) << "no line end behind it";
}

TEST(PictureRequest, TooMuchIsRefused)
{
    const QByteArray quarter(mostPictureBytes / 4, 'x');
    const QByteArray chunk = "binary: " + QByteArray::number(quarter.size()) + '\n' + quarter + '\n';
    const QByteArray all = "size: 9\n" + chunk.repeated(4);
    EXPECT_TRUE(replyTo(request, QByteArray(all + "OK\n")));
    EXPECT_EQ(failureOf(all + "binary: 1\nx\nOK\n"), Error::Kind::Protocol);
}

TEST(MusicFolderRequest, ReadsAFolderOfThisComputer)
{
    const auto folderIn = [](const QByteArray &reply) { return *replyTo(musicFolderRequest(), reply); };
    EXPECT_EQ(folderIn("music_directory: /srv/Musik für alle\nplaylist_directory: /p\npcre: 1\nOK\n"),
        QStringLiteral("/srv/Musik für alle"));
    EXPECT_EQ(folderIn("music_directory: smb://nas/music\nOK\n"), std::nullopt);
    EXPECT_EQ(folderIn("OK\n"), std::nullopt);
}

} // namespace toccata
