// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchindex.h"

#include "tests/core/music/asong.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

std::vector<int> found(const std::vector<SongLines> &songs, QStringView text)
{
    return SearchIndex(tableOf(songs)).songs(text.toString());
}

TEST(SearchIndex, LooksIntoEveryField)
{
    const std::vector<SongLines> songs{aSong("1").titled(u"needle"), aSong("2").by(u"needle"),
        aSong("3").on(u"needle"), aSong("4").ofAlbumArtist(u"needle"),
        aSong("5").with(Tag::Composer, u"needle"), aSong("6").with(Tag::Genre, u"needle"), aSong("needle/7"),
        aSong("8/needle.ogg"), aSong("9").with(Tag::ArtistSort, u"needle"), aSong("10").dated(u"needle")};
    EXPECT_THAT(found(songs, u"NEEDLE"), UnorderedElementsAre(0, 1, 2, 3, 4, 5, 6, 7, 8));
}

TEST(SearchIndex, FindsEveryWordAnywhere)
{
    const std::vector<SongLines> songs{
        aSong("1").titled(u"Hope").by(u"Air"), aSong("2").titled(u"Hope"), aSong("3").titled(u"Air Hope")};
    EXPECT_THAT(found(songs, u"  hope\tair "), UnorderedElementsAre(0, 2));
    EXPECT_THAT(found(songs, u"hope water"), IsEmpty());
}

TEST(SearchIndex, CaseAccentsAndWidthDoNotMatter)
{
    const std::vector<SongLines> songs{aSong("1").by(u"Björk"), aSong("2").by(u"Bjo\u0308rk"),
        aSong("3").by(u"bjork"), aSong("4").by(u"Byork")};
    for (const QStringView text : {u"bjork", u"BJÖRK", u"ｂｊｏｒｋ", u"bjo\u0308"})
        EXPECT_THAT(found(songs, text), ElementsAre(0, 1, 2));
}

TEST(SearchIndex, FindsPartsOfWordsInEveryScript)
{
    const std::vector<SongLines> songs{
        aSong("1").titled(u"日本の歌"), aSong("2").titled(u"Подмосковные"), aSong("3").titled(u"🎵 song")};
    EXPECT_THAT(found(songs, u"本"), ElementsAre(0));
    EXPECT_THAT(found(songs, u"москов"), ElementsAre(1));
    EXPECT_THAT(found(songs, u"🎵"), ElementsAre(2));
}

TEST(SearchIndex, BetterMatchesComeFirst)
{
    const std::vector<SongLines> songs{aSong("1").titled(u"Overhelp"), aSong("2").titled(u"Helpless"),
        aSong("3").titled(u"Some help"), aSong("4").titled(u"Help")};
    EXPECT_THAT(found(songs, u"help"), ElementsAre(3, 2, 1, 0));
}

TEST(SearchIndex, TitlesComeBeforeArtistsAndThoseBeforeFiles)
{
    const std::vector<SongLines> songs{aSong("Help"), aSong("2").with(Tag::Genre, u"Help"),
        aSong("3").by(u"Help"), aSong("4").titled(u"Help")};
    EXPECT_THAT(found(songs, u"help"), ElementsAre(3, 2, 1, 0));
}

TEST(SearchIndex, EquallyGoodSongsKeepTheirOrder)
{
    const std::vector<SongLines> songs{
        aSong("b").titled(u"x"), aSong("a").titled(u"x"), aSong("c").titled(u"x")};
    EXPECT_THAT(found(songs, u"x"), ElementsAre(0, 1, 2));
}

TEST(SearchIndex, WithoutWordsThereIsNothing)
{
    EXPECT_THAT(found({aSong("1")}, u""), IsEmpty());
    EXPECT_THAT(found({aSong("1")}, u" \n "), IsEmpty());
    EXPECT_THAT(found({}, u"x"), IsEmpty());
}

TEST(SearchIndex, AWordDoesNotReachFromOneTextIntoAnother)
{
    EXPECT_THAT(found({aSong("1").titled(u"ab").by(u"cd")}, u"abcd"), IsEmpty());
    EXPECT_THAT(found({aSong("1").by(u"ab").by(u"cd")}, u"abcd"), IsEmpty());
}

TEST(SearchIndex, FindsTheEndOfAVeryLongTag)
{
    const QString tail = QString(70'000, u'x') + u" needle";
    EXPECT_THAT(found({aSong("1").titled(tail), aSong("2").titled(u"y")}, u"needle"), ElementsAre(0));
}

TEST(SearchIndex, SurvivesInvalidUtf8)
{
    EXPECT_THAT(found({aSong("caf\xe9 noir/1")}, u"noir"), ElementsAre(0));
}

} // namespace
} // namespace toccata
