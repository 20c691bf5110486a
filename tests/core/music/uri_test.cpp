// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/uri.h"

#include "core/music/durationtext.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

using namespace std::chrono_literals;

TEST(Uri, IsCutAtItsLastSlash)
{
    EXPECT_EQ(folderOfUri("a/b/c.ogg"), "a/b");
    EXPECT_EQ(fileNameOfUri("a/b/c.ogg"), "c.ogg");
    EXPECT_EQ(folderOfUri("c.ogg"), "");
    EXPECT_EQ(fileNameOfUri("c.ogg"), "c.ogg");
    EXPECT_EQ(fileNameOfUri("a/"), "");
}

TEST(Uri, PercentsAreDecodedInUrlsOnly)
{
    EXPECT_EQ(displayNameOfUri("local:track:a/01%20Caf%C3%A9.ogg"), u"01 Café.ogg");
    EXPECT_EQ(displayNameOfUri("a/100%25 real.ogg"), u"100%25 real.ogg");
    EXPECT_EQ(displayNameOfUri("AC: Live/100%25.ogg"), u"100%25.ogg");
}

TEST(Uri, NameIsNeverEmpty)
{
    EXPECT_EQ(displayNameOfUri("http://radio.example/"), u"http://radio.example/");
    EXPECT_EQ(displayNameOfUri("spotify:track:2x"), u"spotify:track:2x");
}

TEST(DurationText, HoursShowOnlyWhenThereAreSome)
{
    EXPECT_EQ(durationText(0ms), u"0:00");
    EXPECT_EQ(durationText(245'999ms), u"4:05");
    EXPECT_EQ(durationText(59min + 59s), u"59:59");
    EXPECT_EQ(durationText(1h + 2min + 3s), u"1:02:03");
    EXPECT_EQ(durationText(100h), u"100:00:00");
    EXPECT_EQ(durationText(-5s), u"0:00");
}

TEST(Uri, SchemesAreThoseOfServicesAndUrls)
{
    EXPECT_EQ(schemeOfUri("spotify:track:1"), "spotify");
    EXPECT_EQ(schemeOfUri("http://a/b.ogg"), "http");
    EXPECT_EQ(schemeOfUri("podcast+https://a/b"), "podcast+https");
    for (const char *path : {"a/b.ogg", "", ":x", "AC: Live/1.ogg", "a/b:c"})
        EXPECT_EQ(schemeOfUri(path), "") << path;
}

TEST(Uri, OpaqueOnesHaveNothingToRead)
{
    for (const char *uri :
        {"spotify:track:4uLU6hMCjMI75M1A2tKUQC", "spotify:artist:x", "ytmusic:album:a-b_c"})
        EXPECT_TRUE(isOpaqueUri(uri)) << uri;
    for (const char *uri : {"local:track:song.ogg", "local:track:a/b", "http://a/b", "a/b.ogg",
             "spotify:track", "spotify:directory:x", "", "track:x"})
        EXPECT_FALSE(isOpaqueUri(uri)) << uri;
}

} // namespace
} // namespace toccata
