// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/informationrequests.h"
#include "tests/support/replyto.h"

#include <gtest/gtest.h>

namespace toccata {

using test::replyTo;
using test::wireTextOf;

namespace {

mpd::Capabilities mopidy()
{
    mpd::Capabilities capabilities;
    capabilities.addTag("X-AlbumUri");
    return capabilities;
}

} // namespace

TEST(InformationRequests, AskEachServerInTheWayThatItAnswersAtOnce)
{
    EXPECT_EQ(
        wireTextOf(informationRequest("a \"b\"/caf\xe9.ogg", {})), "lsinfo \"a \\\"b\\\"/caf\xe9.ogg\"\n");
    EXPECT_EQ(
        wireTextOf(informationRequest("spotify:track:1", mopidy())), "find \"file\" \"spotify:track:1\"\n");
    EXPECT_EQ(wireTextOf(queuedInformationRequest("http://radio/live")),
        "playlistfind \"file\" \"http://radio/live\"\n");
}

TEST(InformationRequests, GiveEveryLineOfMpdInItsOrder)
{
    const auto told = replyTo(informationRequest("a/1.flac", {}),
        "file: a/1.flac\nLast-Modified: 2023-01-05T12:00:00Z\nFormat: 96000:24:2\nArtist: One\nArtist: Two\n"
        "Title: A: B\nMUSICBRAINZ_TRACKID: 8a7b\nWork: \nTime: 245\nduration: 244.960\nOK\n");
    ASSERT_TRUE(told);
    EXPECT_EQ(*told,
        (mpd::Pairs{{"file", "a/1.flac"}, {"Last-Modified", "2023-01-05T12:00:00Z"}, {"Format", "96000:24:2"},
            {"Artist", "One"}, {"Artist", "Two"}, {"Title", "A: B"}, {"MUSICBRAINZ_TRACKID", "8a7b"},
            {"Work", ""}, {"Time", "245"}, {"duration", "244.960"}}));
}

TEST(InformationRequests, GiveEveryLineOfMopidy)
{
    const auto told = replyTo(informationRequest("spotify:track:1", mopidy()),
        "file: spotify:track:1\nTime: 60\nArtist: One\nTitle: Aria\nAlbum: Late\nX-AlbumUri: "
        "spotify:album:9\n"
        "X-AlbumImage: https://i.example/9\nOK\n");
    ASSERT_TRUE(told);
    EXPECT_EQ(*told,
        (mpd::Pairs{{"file", "spotify:track:1"}, {"Time", "60"}, {"Artist", "One"}, {"Title", "Aria"},
            {"Album", "Late"}, {"X-AlbumUri", "spotify:album:9"}, {"X-AlbumImage", "https://i.example/9"}}));
}

TEST(InformationRequests, TellOfOneSongOnly)
{
    const auto twice = replyTo(queuedInformationRequest("a.ogg"),
        "file: a.ogg\nTitle: Aria\nPos: 0\nId: 1\nfile: a.ogg\nTitle: Aria\nPos: 4\nId: 9\nOK\n");
    ASSERT_TRUE(twice);
    EXPECT_EQ(*twice, (mpd::Pairs{{"file", "a.ogg"}, {"Title", "Aria"}, {"Pos", "0"}, {"Id", "1"}}));
    const auto folder = replyTo(informationRequest("a", {}),
        "directory: a/b\nLast-Modified: 2023-01-05T12:00:00Z\nplaylist: a/c.m3u\nOK\n");
    ASSERT_TRUE(folder);
    EXPECT_TRUE(folder->empty());
}

TEST(InformationRequests, ASongThatIsGoneIsNotFound)
{
    const auto gone = replyTo(informationRequest("gone.ogg", {}), "ACK [50@0] {lsinfo} No such directory\n");
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().kind, Error::Kind::NotFound);
    const auto nothing = replyTo(informationRequest("spotify:track:0", mopidy()), "OK\n");
    ASSERT_TRUE(nothing);
    EXPECT_TRUE(nothing->empty());
}

} // namespace toccata
