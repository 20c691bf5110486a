// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/albumsbyname.h"

#include "tests/core/music/asong.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAre;

TEST(Artists, AreSortedWithTheUnknownLast)
{
    const auto albums = groupAlbums(tableOf({aSong("1").on(u"?"), aSong("2/1").on(u"+").by(u"A"),
        aSong("2/2").on(u"+").by(u"B"), aSong("3").on(u"z").by(u"zappa"),
        aSong("4").on(u"b").by(u"The Beatles"), aSong("5").on(u"a").by(u"Éa")}));
    const auto artists = albumsByArtist(*albums);
    ASSERT_EQ(artists->size(), 5);
    EXPECT_EQ(artists->at(0).name, u"The Beatles");
    EXPECT_EQ(artists->at(1).name, u"Éa");
    EXPECT_EQ(artists->at(2).name, u"zappa");
    EXPECT_TRUE(artists->at(3).several);
    EXPECT_FALSE(artists->at(4).name);
    EXPECT_FALSE(artists->at(4).several);
}

TEST(Artists, AnAlbumOfTwoIsUnderBoth)
{
    const auto albums = groupAlbums(tableOf({aSong("a/1").on(u"X").ofAlbumArtist(u"A").ofAlbumArtist(u"B"),
        aSong("b/1").on(u"Y").ofAlbumArtist(u"B"),
        aSong("c/1").on(u"Z").ofAlbumArtist(u"C").ofAlbumArtist(u"C")}));
    const auto artists = albumsByArtist(*albums);
    ASSERT_EQ(artists->size(), 3);
    EXPECT_THAT(artists->at(*artists->indexOf(u"A"_qs)).albums, ElementsAre(0));
    EXPECT_THAT(artists->at(*artists->indexOf(u"B"_qs)).albums, ElementsAre(0, 1));
    EXPECT_THAT(artists->at(*artists->indexOf(u"C"_qs)).albums, ElementsAre(2));
    EXPECT_FALSE(artists->indexOf(u"D"_qs));
}

TEST(Artists, OfSongsAreHeardOnAlbumsOfOthers)
{
    const auto table = tableOf({aSong("a/1").on(u"X").ofAlbumArtist(u"A").by(u"A").by(u"Guest"),
        aSong("a/2").on(u"X").ofAlbumArtist(u"A").by(u"The Guest").with(Tag::ArtistSort, u"Zz"),
        aSong("b/1").on(u"Y")});
    const auto albums = groupAlbums(table);
    const auto artists = albumsByTags(*table, *albums,
        {{Tag::Artist, Tag::ArtistSort}, {Tag::AlbumArtist, Tag::AlbumArtistSort}}, Unnamed::Listed);
    ASSERT_EQ(artists->size(), 4);
    EXPECT_EQ(artists->at(0).name, u"A");
    EXPECT_EQ(artists->at(1).name, u"Guest");
    EXPECT_THAT(artists->at(1).albums, ElementsAre(0));
    EXPECT_EQ(artists->at(2).name, u"The Guest");
    EXPECT_FALSE(artists->at(3).name);
    EXPECT_THAT(artists->at(3).albums, ElementsAre(1));
}

TEST(Genres, HaveEachAlbumOnceAndMayLeaveOutWhatHasNone)
{
    const auto table = tableOf({aSong("a/1").on(u"X").with(Tag::Genre, u"Rock").with(Tag::Genre, u"Pop"),
        aSong("a/2").on(u"X").with(Tag::Genre, u"Jazz"), aSong("a/3").on(u"X").with(Tag::Genre, u"Rock"),
        aSong("b/1").on(u"Y")});
    const auto albums = groupAlbums(table);
    const auto genres = albumsByTags(*table, *albums, {{Tag::Genre}}, Unnamed::LeftOut);
    ASSERT_EQ(genres->size(), 3);
    EXPECT_EQ(genres->at(0).name, u"Jazz");
    EXPECT_EQ(genres->at(2).name, u"Rock");
    EXPECT_EQ(genres->at(2).albums.size(), 1u);
}

TEST(Artists, OfNothingAreNone)
{
    EXPECT_EQ(albumsByArtist(AlbumList())->size(), 0);
}

} // namespace
} // namespace toccata
