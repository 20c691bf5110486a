// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryrequests.h"

#include "tests/support/replyto.h"

#include <gmock/gmock.h>

namespace toccata {

using test::replyTo;
using test::wireTextOf;
using testing::ElementsAre;

TEST(LibraryRequests, ReadAFolder)
{
    EXPECT_EQ(wireTextOf(folderRequest("")), "lsinfo \"\"\n");
    const auto request = folderRequest("A b");
    EXPECT_EQ(wireTextOf(request), "lsinfo \"A b\"\n");
    const auto folder = replyTo(request,
        "directory: A b/c\nLast-Modified: 2020-01-01T00:00:00Z\nfile: A b/1.ogg\nTitle: One\n"
        "playlist: A b/mix.m3u\nLast-Modified: 2020-01-01T00:00:00Z\nfile: A b/2.ogg\nOK\n");
    ASSERT_TRUE(folder);
    ASSERT_EQ(folder->folders.size(), 1U);
    EXPECT_EQ(folder->folders[0].path, "A b/c");
    EXPECT_EQ(folder->folders[0].name, QStringLiteral("c"));
    ASSERT_EQ(folder->songs.size(), 2);
    EXPECT_EQ(folder->songs.at(0).displayTitle(), QStringLiteral("One"));
    EXPECT_EQ(folder->songs.at(1).uri(), "A b/2.ogg");
    EXPECT_EQ(folder->playlists, QList<QByteArray>({"A b/mix.m3u"}));
}

TEST(LibraryRequests, AFolderInASharedTableHasOnlyItsOwnRows)
{
    const auto builder = std::make_shared<LibraryBuilder>();
    const auto request = folderRequest("", builder);
    ASSERT_TRUE(replyTo(request, "file: 1.ogg\nOK\n"));
    const auto second = replyTo(request, "file: 2.ogg\nfile: 3.ogg\nOK\n");
    ASSERT_TRUE(second);
    EXPECT_THAT(second->songs.rows, ElementsAre(1U, 2U));
    EXPECT_EQ(second->songs.table->size(), 3);
}

TEST(LibraryRequests, ReadAPageOfWhatIsBelowAFolder)
{
    const auto builder = std::make_shared<LibraryBuilder>();
    const auto request = songsBelowRequest("Q\"uote", 1000, 500, builder);
    EXPECT_EQ(wireTextOf(request), "find \"(base \\\"Q\\\\\\\"uote\\\")\" \"window\" \"1000:1500\"\n");
    const auto page = replyTo(request, "file: 1.ogg\nTitle: file\nfile: 2.ogg\nOK\n");
    ASSERT_TRUE(page);
    EXPECT_EQ(page->songs, 2);
    EXPECT_EQ(page->firstUri, "1.ogg");
    EXPECT_EQ(page->lastUri, "2.ogg");
    EXPECT_EQ(page->table->size(), 2);
}

TEST(LibraryRequests, ATableIsTakenOnlyWhenThereIsMuchMore)
{
    const auto builder = std::make_shared<LibraryBuilder>();
    const auto request = songsBelowRequest("", 0, 10, builder);
    EXPECT_TRUE(replyTo(request, "file: 1.ogg\nfile: 2.ogg\nfile: 3.ogg\nOK\n")->table);
    EXPECT_FALSE(replyTo(request, "file: 4.ogg\nOK\n")->table);
    EXPECT_FALSE(replyTo(request, "file: 5.ogg\nfile: 6.ogg\nOK\n")->table);
    const auto page = replyTo(request, "file: 7.ogg\nfile: 8.ogg\nfile: 9.ogg\nOK\n");
    ASSERT_TRUE(page->table);
    EXPECT_EQ(page->table->size(), 9);
    EXPECT_EQ(replyTo(request, "OK\n")->songs, 0);
}

TEST(LibraryRequests, OfAReplyThatBreaksOffNothingStays)
{
    const auto builder = std::make_shared<LibraryBuilder>();
    ASSERT_TRUE(replyTo(songsBelowRequest("a", 0, 10, builder), "file: a/1\nOK\n"));
    {
        const auto reply = songsBelowRequest("b", 0, 10, builder).makeReply();
        reply->pair("file", "b/1");
        reply->pair("Artist", "B");
        reply->pair("file", "b/2");
    }
    EXPECT_EQ(builder->songs.size(), 1);
    EXPECT_EQ(builder->songs.lastUri(), "a/1");
}

TEST(LibraryRequests, CountSongsAndTellTheTimeOfTheDatabase)
{
    EXPECT_EQ(wireTextOf(songCountRequest("A")), "count \"(base \\\"A\\\")\"\n");
    EXPECT_EQ(*replyTo(songCountRequest(""), "songs: 34\nplaytime: 120\nOK\n"), 34);
    const auto time = replyTo(databaseTimeRequest(), "uptime: 3\nsongs: 1\ndb_update: 1790000000\nOK\n");
    ASSERT_TRUE(time);
    EXPECT_EQ(*time, 1'790'000'000);
    EXPECT_FALSE(replyTo(databaseTimeRequest(), "artists: 0\nsongs: 0\ndb_update: 0\nOK\n")->has_value());
}

TEST(LibraryRequests, ListTheValuesOfATag)
{
    const auto request = listRequest("albumartist", {"Genre", "Rock"});
    EXPECT_EQ(wireTextOf(request), "list \"albumartist\" \"Genre\" \"Rock\"\n");
    const auto values = replyTo(request, "AlbumArtist: \nAlbumArtist: Bach\nAlbumArtist: Кино\nOK\n");
    ASSERT_TRUE(values);
    EXPECT_EQ(*values, QList<QByteArray>({"Bach", "Кино"}));
}

TEST(LibraryRequests, FindLeavesOutWhatIsNoSong)
{
    const auto request = findRequest({"album", "A \\ B"});
    EXPECT_EQ(wireTextOf(request), "find \"album\" \"A \\\\ B\"\n");
    const auto songs = replyTo(request,
        "file: spotify:artist:1\nTime: 0\nArtist: Bach\nTitle: Artist: Bach\n"
        "file: spotify:album:2\nTime: 0\nArtist: Bach\nAlbum: A\nTitle: Album: A\nX-AlbumUri: "
        "spotify:album:2\n"
        "file: spotify:track:3\nTime: 60\nArtist: Bach\nAlbum: A\nTitle: Aria\nX-AlbumUri: "
        "spotify:album:2\nOK\n");
    ASSERT_TRUE(songs);
    ASSERT_EQ(songs->size(), 1);
    EXPECT_EQ(songs->at(0).uri(), "spotify:track:3");
}

TEST(LibraryRequests, ALineBreakIsNeverSent)
{
    EXPECT_EQ(wireTextOf(findRequest({"album", "a\nb"})), "");
    EXPECT_EQ(wireTextOf(folderRequest("a\nb")), "");
}

TEST(FolderPlaylistsRequest, ReadsFilesThatAreNoFoldersToo)
{
    const auto request = folderPlaylistsRequest("a \"b\"");
    EXPECT_EQ(wireTextOf(request), "lsinfo \"a \\\"b\\\"\"\n");
    const auto found = replyTo(request,
        "directory: a/x.cue\nLast-Modified: 2023-01-05T12:00:00Z\nfile: a/1.ogg\nplaylist: a/x.cue\n"
        "Last-Modified: 2023-01-05T12:00:00Z\nplaylist: a/z [2].M3U\nplaylist: a/Y|\"y\".pls\nplaylist: "
        "Evening\nOK\n");
    ASSERT_TRUE(found);
    ASSERT_EQ(found->playlists.size(), 2U) << "a playlist that the server keeps has no suffix";
    EXPECT_EQ(found->playlists[0].path, "a/Y|\"y\".pls");
    EXPECT_EQ(found->playlists[1].name, QStringLiteral("z [2].M3U"));
    ASSERT_EQ(found->folders.size(), 1U);
    EXPECT_EQ(found->folders[0].path, "a/x.cue");
    EXPECT_EQ(found->folders[0].name, QStringLiteral("x.cue"));
}

} // namespace toccata
