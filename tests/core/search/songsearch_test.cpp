// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which songs are found, and in which order.

#include "core/search/searcher.h"
#include "tests/core/music/asong.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

std::vector<quint32> found(const std::vector<SongLines> &songs, QStringView text)
{
    auto music = std::make_shared<SearchableMusic>();
    music->songs = tableOf(songs);
    Searcher searcher;
    searcher.setMusic(music);
    return searcher.search(text.toString()).songs.rows;
}

TEST(SongSearch, LooksIntoEveryField)
{
    const std::vector<SongLines> songs{aSong("1").titled(u"needle"), aSong("2").by(u"needle"),
        aSong("3").on(u"needle"), aSong("4").ofAlbumArtist(u"needle"),
        aSong("5").with(Tag::Composer, u"needle"), aSong("6").with(Tag::Genre, u"needle"), aSong("needle/7"),
        aSong("8/needle.ogg"), aSong("9").with(Tag::ArtistSort, u"needle"), aSong("10").dated(u"needle"),
        aSong("11").with(Tag::Performer, u"needle"), aSong("12").with(Tag::Name, u"needle"), aSong("13")};
    EXPECT_THAT(found(songs, u"NEEDLE"), UnorderedElementsAre(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
}

TEST(SongSearch, FindsEveryWordAnywhere)
{
    const std::vector<SongLines> songs{
        aSong("1").titled(u"Hope").by(u"Air"), aSong("2").titled(u"Hope"), aSong("3").titled(u"Air Hope")};
    EXPECT_THAT(found(songs, u"  hope\tair "), UnorderedElementsAre(0, 2));
    EXPECT_THAT(found(songs, u"hope water"), IsEmpty());
}

TEST(SongSearch, CaseAccentsAndWidthDoNotMatter)
{
    const std::vector<SongLines> songs{aSong("1").by(u"Björk"), aSong("2").by(u"Bjo\u0308rk"),
        aSong("3").by(u"bjork"), aSong("4").by(u"Byork")};
    for (const QStringView text : {u"bjork", u"BJÖRK", u"ｂｊｏｒｋ", u"bjo\u0308"})
        EXPECT_THAT(found(songs, text), UnorderedElementsAre(0, 1, 2));
    EXPECT_THAT(found({aSong("1").by(u"Dvořák, Antonín")}, u"dvorak"), ElementsAre(0));
}

TEST(SongSearch, FindsNamesInOtherScriptsByTheirSortNames)
{
    const std::vector<SongLines> songs{
        aSong("1").by(u"細野晴臣").with(Tag::ArtistSort, u"Hosono, Haruomi"), aSong("2").by(u"坂本龍一")};
    EXPECT_THAT(found(songs, u"hosono"), ElementsAre(0));
    EXPECT_THAT(found(songs, u"artist:haruomi"), ElementsAre(0));
    EXPECT_THAT(found(songs, u"細野"), ElementsAre(0));
}

TEST(SongSearch, FindsPartsOfWordsInEveryScript)
{
    const std::vector<SongLines> songs{
        aSong("1").titled(u"日本の歌"), aSong("2").titled(u"Подмосковные"), aSong("3").titled(u"🎵 song")};
    EXPECT_THAT(found(songs, u"本"), ElementsAre(0));
    EXPECT_THAT(found(songs, u"москов"), ElementsAre(1));
    EXPECT_THAT(found(songs, u"🎵"), ElementsAre(2));
}

TEST(SongSearch, FieldsAndExclusionsNarrow)
{
    const std::vector<SongLines> songs{
        aSong("1").titled(u"Air").by(u"Bach").with(Tag::Genre, u"Rock").dated(u"1985"),
        aSong("2").titled(u"Moon").by(u"Air").with(Tag::Genre, u"Pop").dated(u"1998-05"),
        aSong("3").titled(u"Air Moon").with(Tag::Performer, u"Air")};
    EXPECT_THAT(found(songs, u"title:air"), UnorderedElementsAre(0, 2));
    EXPECT_THAT(found(songs, u"artist:air"), UnorderedElementsAre(1, 2));
    EXPECT_THAT(found(songs, u"performer:air"), ElementsAre(2));
    EXPECT_THAT(found(songs, u"air -genre:rock"), UnorderedElementsAre(1, 2));
    EXPECT_THAT(found(songs, u"air -moon"), ElementsAre(0));
    EXPECT_THAT(found(songs, u"-moon"), ElementsAre(0));
    EXPECT_THAT(found(songs, u"year:1990-"), ElementsAre(1));
    EXPECT_THAT(found(songs, u"air -year:1985"), UnorderedElementsAre(1, 2));
    EXPECT_THAT(found(songs, u"\"air moon\""), ElementsAre(2));
    EXPECT_THAT(found(songs, u"air artist:"), UnorderedElementsAre(0, 1, 2));
}

TEST(SongSearch, BetterMatchesComeFirst)
{
    const std::vector<SongLines> songs{aSong("1").titled(u"Overhelp"), aSong("2").titled(u"Helpless"),
        aSong("3").titled(u"Some help"), aSong("4").titled(u"Help")};
    EXPECT_THAT(found(songs, u"help"), ElementsAre(3, 2, 1, 0));
}

TEST(SongSearch, TitlesComeBeforeAlbumsArtistsGenresAndFiles)
{
    const std::vector<SongLines> songs{aSong("Help"), aSong("2").with(Tag::Genre, u"Help"),
        aSong("3").by(u"Help"), aSong("4").on(u"Help"), aSong("5").titled(u"Help")};
    EXPECT_THAT(found(songs, u"help"), ElementsAre(4, 3, 2, 1, 0));
}

TEST(SongSearch, ShorterTextsComeBeforeLongerOnes)
{
    const std::vector<SongLines> songs{
        aSong("1").titled(u"Night of the living and the dead"), aSong("2").titled(u"Night of blood")};
    EXPECT_THAT(found(songs, u"night"), ElementsAre(1, 0));
}

TEST(SongSearch, WordsInOneTextComeBeforeWordsInSeveral)
{
    const std::vector<SongLines> songs{aSong("1").titled(u"Night").by(u"Winter"),
        aSong("2").titled(u"Long nightly midwinter walks"), aSong("3").titled(u"Night winter"),
        aSong("4").titled(u"Winter night")};
    EXPECT_THAT(found(songs, u"winter night"), ElementsAre(3, 2, 1, 0));
}

TEST(SongSearch, EquallyGoodSongsKeepTheirOrder)
{
    const std::vector<SongLines> songs{
        aSong("b").titled(u"x"), aSong("a").titled(u"x"), aSong("c").titled(u"x")};
    EXPECT_THAT(found(songs, u"x"), ElementsAre(0, 1, 2));
}

TEST(SongSearch, WithoutWordsThereIsNothing)
{
    EXPECT_THAT(found({aSong("1")}, u""), IsEmpty());
    EXPECT_THAT(found({aSong("1")}, u" \n "), IsEmpty());
    EXPECT_THAT(found({aSong("1")}, u"artist: -"), IsEmpty());
    EXPECT_THAT(found({}, u"x"), IsEmpty());
}

TEST(SongSearch, AWordDoesNotReachFromOneTextIntoAnother)
{
    EXPECT_THAT(found({aSong("1").titled(u"ab").by(u"cd")}, u"abcd"), IsEmpty());
    EXPECT_THAT(found({aSong("1").by(u"ab").by(u"cd")}, u"\"ab cd\""), IsEmpty());
}

} // namespace
} // namespace toccata
