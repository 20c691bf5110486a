// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/artistmusic.h"

#include "tests/core/music/asong.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<QString> titlesOf(const AlbumSelection &selection)
{
    std::vector<QString> titles;
    for (const int index : selection.indexes)
        titles.push_back(selection.albums->at(index).title().value_or(u"-"_qs));
    return titles;
}

TEST(ArtistMusic, IsOwnAlbumsByYearThenThoseOfOthers)
{
    const Catalogue music = catalogueOf(tableOf({aSong("a/1").on(u"Late").ofAlbumArtist(u"A").dated(u"1999"),
        aSong("b/1").on(u"Early").ofAlbumArtist(u"A").ofAlbumArtist(u"B").dated(u"1970"),
        aSong("b/2").on(u"Early").ofAlbumArtist(u"A").ofAlbumArtist(u"B").by(u"B").dated(u"1970"),
        aSong("c/1").on(u"Hits").ofAlbumArtist(u"Various").by(u"C"),
        aSong("c/2").on(u"Hits").ofAlbumArtist(u"Various").by(u"C").by(u"A"),
        aSong("d/1").on(u"Else").ofAlbumArtist(u"D")}));
    const ArtistMusic ofA = musicBy(music, u"A"_qs);
    EXPECT_THAT(titlesOf(ofA.albums), ElementsAre(u"Early"_qs, u"Late"_qs));
    EXPECT_THAT(titlesOf(ofA.appearsOn), ElementsAre(u"Hits"_qs));
    EXPECT_THAT(ofA.songs.rows, ElementsAre(1, 2, 0, 4));
    EXPECT_THAT(titlesOf(musicBy(music, u"B"_qs).albums), ElementsAre(u"Early"_qs));
    EXPECT_THAT(musicBy(music, u"C"_qs).songs.rows, ElementsAre(3, 4));
}

TEST(ArtistMusic, OfNobodyIsNone)
{
    EXPECT_TRUE(musicBy(Catalogue(), u"A"_qs).isEmpty());
}

TEST(ArtistMusic, OnAlbumsThatAServerNamesIsAllOfThem)
{
    const Catalogue music = catalogueOf(tableOf({aSong("a/1").on(u"Late").by(u"A").dated(u"1999"),
        aSong("b/1").on(u"Early").by(u"A").dated(u"1970")}));
    const ArtistMusic on = musicOn(allAlbums(music));
    EXPECT_THAT(titlesOf(on.albums), ElementsAre(u"Early"_qs, u"Late"_qs));
    EXPECT_THAT(on.appearsOn.indexes, IsEmpty());
    EXPECT_THAT(on.songs.rows, ElementsAre(1, 0));
}

} // namespace
} // namespace toccata
