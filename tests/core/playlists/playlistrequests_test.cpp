// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/playlists/playlistrequests.h"

#include "tests/core/music/asong.h"
#include "tests/support/replyto.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using test::replyTo;
using test::wireTextOf;
using testing::ElementsAre;

std::shared_ptr<const SongTable> mirror()
{
    return tableOf(
        {aSong("a/1.ogg").titled(u"One"), aSong("a/2.ogg").titled(u"Two"), aSong("3.ogg").titled(u"Three")});
}

QStringList titlesOf(const SongRows &songs)
{
    QStringList titles;
    for (int i = 0; i < songs.size(); ++i)
        titles << songs.at(i).displayTitle();
    return titles;
}

TEST(PlaylistsRequest, ReadsNamesAndWhenTheyChanged)
{
    EXPECT_EQ(wireTextOf(playlistsRequest()), "listplaylists\n");
    const auto state = replyTo(playlistsRequest(),
        "playlist: zoo [2]\nLast-Modified: 2023-01-05T12:00:00Z\nplaylist: Éte/\"x\"\nplaylist: alpha\nOK\n");
    ASSERT_TRUE(state);
    EXPECT_TRUE(state->known);
    EXPECT_THAT(state->playlists,
        ElementsAre(StoredPlaylist{QStringLiteral("alpha"), {}},
            StoredPlaylist{QStringLiteral("zoo [2]"), 1672920000},
            StoredPlaylist{QStringLiteral("Éte/\"x\""), {}}));
}

TEST(PlaylistsRequest, NoPlaylistsAreAnEmptyList)
{
    const auto state = replyTo(playlistsRequest(), "OK\n");
    ASSERT_TRUE(state);
    EXPECT_TRUE(state->known);
    EXPECT_TRUE(state->playlists.empty());
}

TEST(PlaylistSongsRequest, ReadsTagsWhereThereIsNoMirror)
{
    const auto request = playlistSongsRequest("a \"b\"");
    EXPECT_EQ(wireTextOf(request), "listplaylistinfo \"a \\\"b\\\"\"\n");
    const auto songs
        = replyTo(request, "file: x.ogg\nTitle: X\nfile: http://radio\nfile: x.ogg\nTitle: X\nOK\n");
    ASSERT_TRUE(songs);
    EXPECT_EQ(
        titlesOf(*songs), (QStringList{QStringLiteral("X"), QStringLiteral("radio"), QStringLiteral("X")}));
}

TEST(PlaylistSongsRequest, ReadsNamesAloneWhereThereIsAMirror)
{
    const auto request = playlistSongsRequest("mix", mirror());
    EXPECT_EQ(wireTextOf(request), "listplaylist \"mix\"\n");
    const auto songs = replyTo(request, "file: 3.ogg\nfile: a/1.ogg\nOK\n");
    ASSERT_TRUE(songs);
    EXPECT_EQ(titlesOf(*songs), (QStringList{QStringLiteral("Three"), QStringLiteral("One")}));
}

} // namespace
} // namespace toccata
