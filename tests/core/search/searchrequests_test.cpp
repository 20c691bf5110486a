// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchrequests.h"

#include "tests/support/replyto.h"

#include <gtest/gtest.h>

namespace toccata {

using test::replyTo;
using test::wireTextOf;

namespace {

constexpr bool mopidy = true;
constexpr bool mpd_ = false;

QByteArray sent(const QString &text, bool isMopidy = mopidy)
{
    const auto request = searchRequest(text, isMopidy);
    return request ? wireTextOf(*request) : QByteArray("nothing");
}

/// The files of the songs that are left of \p reply.
QByteArrayList left(const QString &text, const QByteArray &reply)
{
    QByteArrayList files;
    const auto results = replyTo(*searchRequest(text, mopidy), reply);
    for (int i = 0; results && i < results->songs.size(); ++i)
        files.push_back(results->songs.at(i).uri());
    return files;
}

} // namespace

TEST(SearchRequest, SendsWhatWasTyped)
{
    EXPECT_EQ(sent(QStringLiteral("a b\" c\\d")), "search \"any\" \"a b\\\" c\\\\d\"\n");
    EXPECT_EQ(sent(QStringLiteral("a\nclear")), "search \"any\" \"a clear\"\n") << "never a line of its own";
}

TEST(SearchRequest, ToMpdEachWordIsSentByItself)
{
    EXPECT_EQ(
        sent(QStringLiteral("Air \"the moon\""), mpd_), "search \"any\" \"Air\" \"any\" \"the moon\"\n");
}

TEST(SearchRequest, FieldsAreSentAsTheServersCallThem)
{
    EXPECT_EQ(sent(QStringLiteral("artist:the moon artist:\"Air b\" file:x year:1998")),
        "search \"artist\" \"the Air b\" \"any\" \"moon\" \"filename\" \"x\" \"date\" \"1998\"\n");
    EXPECT_EQ(sent(QStringLiteral("album:a title:b genre:c composer:d performer:e")),
        "search \"album\" \"a\" \"title\" \"b\" \"genre\" \"c\" \"composer\" \"d\" \"performer\" \"e\"\n");
}

TEST(SearchRequest, WhatNoServerCanBeAskedForIsNotSent)
{
    EXPECT_EQ(sent(QStringLiteral("a -b year:1990-1999 -genre:c")), "search \"any\" \"a\"\n");
    EXPECT_EQ(sent(QStringLiteral("-b year:1990-")), "nothing");
    EXPECT_EQ(sent(QString()), "nothing");
}

TEST(SearchRequest, WhatWasNotSentIsTakenFromTheSongsWhoseTagsTell)
{
    const QByteArray reply = "file: s:1\nTitle: a\nDate: 1995\n"
                             "file: s:2\nTitle: a\nDate: 2005\n"
                             "file: s:3\nTitle: a\n"
                             "file: s:4\nTitle: a\nGenre: Hard Rock\nDate: 1995\nOK\n";
    EXPECT_EQ(left(QStringLiteral("a year:1990-1999 -genre:rock"), reply), (QByteArrayList{"s:1", "s:3"}));
    EXPECT_EQ(left(QStringLiteral("a -year:1995"), reply), (QByteArrayList{"s:2", "s:3"}));
    EXPECT_EQ(left(QStringLiteral("a -rock"), reply), (QByteArrayList{"s:1", "s:2", "s:3"}));
    EXPECT_EQ(left(QStringLiteral("other year:1990"), reply).size(), 4)
        << "what was sent is not filtered again";
}

TEST(SearchRequest, GroupsWhatMopidyFinds)
{
    const auto results = replyTo(*searchRequest(QStringLiteral("bach"), mopidy),
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
    const auto results = replyTo(*searchRequest(QStringLiteral("x"), mopidy), "OK\n");
    ASSERT_TRUE(results);
    EXPECT_TRUE(results->isEmpty());
}

} // namespace toccata
