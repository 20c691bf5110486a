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
    const auto builder = std::make_shared<SongTableBuilder>();
    const auto request = folderRequest("", builder);
    ASSERT_TRUE(replyTo(request, "file: 1.ogg\nOK\n"));
    const auto second = replyTo(request, "file: 2.ogg\nfile: 3.ogg\nOK\n");
    ASSERT_TRUE(second);
    EXPECT_THAT(second->songs.rows, ElementsAre(1U, 2U));
    EXPECT_EQ(second->songs.table->size(), 3);
}

TEST(LibraryRequests, ReadAPageOfWhatIsBelowAFolder)
{
    const auto builder = std::make_shared<SongTableBuilder>();
    const auto request = songsBelowRequest("Q\"uote", 1000, 500, builder);
    EXPECT_EQ(wireTextOf(request), "find \"(base \\\"Q\\\\\\\"uote\\\")\" \"window\" \"1000:1500\"\n");
    const auto page = replyTo(request, "file: 1.ogg\nTitle: file\nfile: 2.ogg\nOK\n");
    ASSERT_TRUE(page);
    EXPECT_EQ(page->songs, 2);
    EXPECT_EQ(page->table->size(), 2);
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

} // namespace toccata
