// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/services.h"

#include "tests/core/music/asong.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

SearchResults mixedResults()
{
    SearchResults results;
    results.text = QStringLiteral("a");
    results.artists = {{QStringLiteral("Anna"), "spotify:artist:1"}};
    results.albums = {{QStringLiteral("Dawn"), {}, {}, {}, "spotify:album:1"}};
    results.playlists = {{QStringLiteral("Mix")}};
    results.songs = allRows(tableOf({aSong("local:track:a/1.ogg").titled(u"One"),
        aSong("spotify:track:2").titled(u"Two"), aSong("local:track:a/3.ogg").titled(u"Three")}));
    return results;
}

QStringList titles(const SearchResults &results)
{
    QStringList titles;
    for (int i = 0; i < results.songs.size(); ++i)
        titles << results.songs.at(i).displayTitle();
    return titles;
}

TEST(Services, AreCalledAsPeopleCallThem)
{
    EXPECT_EQ(serviceName("spotify"), QStringLiteral("Spotify"));
    EXPECT_EQ(serviceName("local"), QStringLiteral("Local media"));
    EXPECT_EQ(serviceName("soundcloud"), QStringLiteral("SoundCloud"));
    EXPECT_EQ(serviceName("tidal"), QStringLiteral("Tidal"));
    EXPECT_EQ(serviceName(""), QString());
}

TEST(Services, AreThoseThatSomethingCameFrom)
{
    EXPECT_EQ(servicesIn(mixedResults()), (QList<QByteArray>{"spotify", "local"}));
    EXPECT_TRUE(servicesIn({}).isEmpty());
}

TEST(Services, OneOfThemCanBeLookedAtAlone)
{
    const SearchResults spotify = resultsOf(mixedResults(), "spotify");
    EXPECT_EQ(spotify.text, QStringLiteral("a"));
    EXPECT_EQ(spotify.artists.size(), 1U);
    EXPECT_EQ(spotify.albums.size(), 1U);
    EXPECT_TRUE(spotify.playlists.empty());
    EXPECT_EQ(titles(spotify), QStringList{QStringLiteral("Two")});
    const SearchResults local = resultsOf(mixedResults(), "local");
    EXPECT_TRUE(local.artists.empty());
    EXPECT_EQ(titles(local), (QStringList{QStringLiteral("One"), QStringLiteral("Three")}));
}

TEST(Services, TheSongsOfEachStandTogether)
{
    const SearchResults grouped = groupedByService(mixedResults(), {"spotify", "local"});
    EXPECT_EQ(titles(grouped),
        (QStringList{QStringLiteral("Two"), QStringLiteral("One"), QStringLiteral("Three")}));
    EXPECT_EQ(grouped.playlists.size(), 1U);
}

} // namespace
} // namespace toccata
