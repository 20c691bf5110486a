// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchrequests.h"

#include "tests/support/replyto.h"

#include <gtest/gtest.h>

namespace toccata {

using test::replyTo;
using test::wireTextOf;

TEST(SearchRequest, SendsWhatWasTyped)
{
    EXPECT_EQ(
        wireTextOf(searchRequest(QStringLiteral("a \"b\" c\\d"))), "search \"any\" \"a \\\"b\\\" c\\\\d\"\n");
    EXPECT_EQ(wireTextOf(searchRequest(QStringLiteral("a\nb"))), "");
}

TEST(SearchRequest, GroupsWhatMopidyFinds)
{
    const auto results = replyTo(searchRequest(QStringLiteral("bach")),
        "file: spotify:artist:1\nTime: 0\nArtist: Bach\nTitle: Artist: Bach\n"
        "file: spotify:album:2\nTime: 0\nArtist: Bach\nAlbum: Suites\nTitle: Album: Suites\nAlbumArtist: "
        "Bach\n"
        "X-AlbumUri: spotify:album:2\n"
        "file: spotify:track:3\nTime: 60\nArtist: Bach\nAlbum: Suites\nTitle: Aria\nX-AlbumUri: "
        "spotify:album:2\nOK\n");
    ASSERT_TRUE(results);
    EXPECT_EQ(results->text, QStringLiteral("bach"));
    ASSERT_EQ(results->artists.size(), 1U);
    EXPECT_EQ(results->artists[0].name, QStringLiteral("Bach"));
    EXPECT_EQ(results->artists[0].uri, "spotify:artist:1");
    ASSERT_EQ(results->albums.size(), 1U);
    EXPECT_EQ(results->albums[0].title, QStringLiteral("Suites"));
    EXPECT_EQ(results->albums[0].artist, QStringLiteral("Bach"));
    EXPECT_EQ(results->albums[0].uri, "spotify:album:2");
    ASSERT_EQ(results->songs.size(), 1);
    EXPECT_EQ(results->songs.at(0).uri(), "spotify:track:3");
    EXPECT_EQ(results->size(), 3);
}

TEST(SearchRequest, NothingFoundIsEmpty)
{
    const auto results = replyTo(searchRequest(QStringLiteral("x")), "OK\n");
    ASSERT_TRUE(results);
    EXPECT_TRUE(results->isEmpty());
}

} // namespace toccata
