// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searcher.h"

#include "tests/core/music/asong.h"

#include <gmock/gmock.h>

namespace toccata {

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::shared_ptr<const SearchableMusic> someMusic()
{
    auto music = std::make_shared<SearchableMusic>();
    music->songs = tableOf({
        aSong("1").titled(u"Jóga").by(u"Björk").on(u"Homogenic").with(Tag::Genre, u"Pop"),
        aSong("2").titled(u"Hunter").by(u"Björk").on(u"Homogenic").with(Tag::Genre, u"Pop"),
        aSong("3").titled(u"Aria").by(u"Bach").on(u"Suites").with(Tag::Genre, u"Classical"),
        aSong("4").by(u"細野晴臣").with(Tag::ArtistSort, u"Hosono, Haruomi").on(u"Bach and more"),
    });
    music->artists = {QStringLiteral("Tribute to Björk"), QStringLiteral("Björk"), QStringLiteral("Bach"),
        QStringLiteral("細野晴臣")};
    const auto rows = std::make_shared<const std::vector<int>>(std::vector{0, 1, 2, 3});
    const std::span<const int> all(*rows);
    const auto album = [&](int row, std::optional<int> year, std::span<const int> songs) {
        return SearchableAlbum{music->songs->id(row, Tag::Album), music->songs->id(row, Tag::Artist),
            music->songs->id(row, Tag::ArtistSort), year, songs};
    };
    music->albums = {album(0, 1997, all.subspan(0, 2)), album(2, {}, all.subspan(2, 1)),
        album(3, 1975, all.subspan(3, 1))};
    music->keepsRows = rows;
    return music;
}

struct SearcherTest : testing::Test
{
    SearcherTest() { searcher.setMusic(someMusic()); }

    std::vector<std::string> albums(QStringView text)
    {
        std::vector<std::string> titles;
        for (const AlbumHit &hit : searcher.search(text.toString()).albums)
            titles.push_back(hit.title.toStdString());
        return titles;
    }
    std::vector<std::string> artists(QStringView text)
    {
        std::vector<std::string> names;
        for (const ArtistHit &hit : searcher.search(text.toString()).artists)
            names.push_back(hit.name.toStdString());
        return names;
    }
    QStringList suggestions(const QString &text) { return searcher.complete(text, text.size()).suggestions; }

    Searcher searcher;
};

} // namespace

TEST_F(SearcherTest, FindsArtistsAlbumsAndSongs)
{
    const SearchResults results = searcher.search(QStringLiteral("BJORK"));
    ASSERT_EQ(results.artists.size(), 2U);
    EXPECT_EQ(results.artists[0].name, QStringLiteral("Björk")) << "what is the word comes first";
    EXPECT_EQ(results.artistCount, 2);
    ASSERT_EQ(results.albums.size(), 1U);
    EXPECT_EQ(results.albums[0].title, QStringLiteral("Homogenic"));
    EXPECT_EQ(results.albums[0].artist, QStringLiteral("Björk"));
    EXPECT_EQ(results.albums[0].year, 1997);
    EXPECT_THAT(results.albums[0].songs.rows, ElementsAre(0U, 1U));
    EXPECT_EQ(results.albumCount, 1);
    EXPECT_EQ(results.songs.size(), 2);
    EXPECT_EQ(results.text, QStringLiteral("BJORK"));
}

TEST_F(SearcherTest, FindsAnAlbumByItsNameAndItsArtistTogether)
{
    EXPECT_THAT(albums(u"bach suites"), ElementsAre("Suites"));
    EXPECT_THAT(albums(u"bach homogenic"), IsEmpty());
    EXPECT_THAT(albums(u"bach"), ElementsAre("Suites", "Bach and more"))
        << "what is all of a name comes before what is one of its words";
}

TEST_F(SearcherTest, FindsArtistsAndTheirAlbumsByTheirSortNames)
{
    EXPECT_THAT(artists(u"hosono"), ElementsAre("細野晴臣"));
    EXPECT_THAT(albums(u"hosono"), ElementsAre("Bach and more"));
}

TEST_F(SearcherTest, FieldsChooseWhatCanBeFound)
{
    EXPECT_THAT(albums(u"album:bach"), ElementsAre("Bach and more"));
    EXPECT_THAT(albums(u"artist:bach"), ElementsAre("Suites"));
    EXPECT_THAT(artists(u"artist:bach"), ElementsAre("Bach"));
    EXPECT_THAT(artists(u"album:bach"), IsEmpty());
    EXPECT_THAT(albums(u"year:1970-1980"), ElementsAre("Bach and more"));
    EXPECT_THAT(artists(u"year:1970-1980"), IsEmpty());
    EXPECT_THAT(albums(u"title:aria"), IsEmpty());
}

TEST_F(SearcherTest, WhatIsExcludedIsNotThere)
{
    EXPECT_THAT(artists(u"bjork -tribute"), ElementsAre("Björk"));
    EXPECT_THAT(albums(u"bach -suites"), ElementsAre("Bach and more"));
    EXPECT_THAT(albums(u"bach -genre:classical"), ElementsAre("Bach and more"));
    EXPECT_THAT(albums(u"-bach"), IsEmpty()) << "who only excludes asks for songs";
}

TEST_F(SearcherTest, TellsAtMostFiftyNamesButHowManyThereAre)
{
    auto music = std::make_shared<SearchableMusic>();
    music->songs = tableOf({aSong("1")});
    for (int i = 0; i < 120; ++i)
        music->artists.push_back(QStringLiteral("Artist %1").arg(i));
    searcher.setMusic(music);
    const SearchResults results = searcher.search(QStringLiteral("artist"));
    EXPECT_EQ(results.artists.size(), 50U);
    EXPECT_EQ(results.artistCount, 120);
    EXPECT_EQ(results.artists[0].name, QStringLiteral("Artist 0"));
}

TEST_F(SearcherTest, FindsNothingWithoutWordsOrMusic)
{
    EXPECT_TRUE(searcher.search({}).isEmpty());
    EXPECT_TRUE(searcher.search(QStringLiteral(" \n\t")).isEmpty());
    EXPECT_TRUE(Searcher().search(QStringLiteral("bach")).isEmpty());
    EXPECT_EQ(Searcher().search(QStringLiteral("bach")).text, QStringLiteral("bach"));
}

TEST_F(SearcherTest, CompletesFieldsAndTheirValues)
{
    EXPECT_EQ(suggestions(QStringLiteral("gen")), QStringList{QStringLiteral("genre:")});
    EXPECT_EQ(suggestions(QStringLiteral("genre:")),
        (QStringList{QStringLiteral("Pop"), QStringLiteral("Classical")}))
        << "most songs first";
    EXPECT_EQ(suggestions(QStringLiteral("artist:bj")), QStringList{QStringLiteral("Björk")});
    EXPECT_EQ(suggestions(QStringLiteral("album:m")),
        (QStringList{QStringLiteral("Homogenic"), QStringLiteral("Bach and more")}))
        << "none begins with it";
    EXPECT_EQ(suggestions(QStringLiteral("album:\"bach a")), QStringList{QStringLiteral("Bach and more")});
    EXPECT_TRUE(suggestions(QStringLiteral("title:a")).isEmpty());
    EXPECT_FALSE(searcher.complete(QStringLiteral("a "), 2).point.has_value());
}

} // namespace toccata
