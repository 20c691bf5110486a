// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/albums.h"

#include "tests/core/music/asong.h"

#include <QSet>

#include <gmock/gmock.h>

namespace toccata {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

/// The titles in their order; "-" for none.
std::vector<QString> titlesOf(const AlbumList &albums)
{
    std::vector<QString> titles;
    for (const Album album : albums)
        titles.push_back(album.title().value_or(u"-"_qs));
    return titles;
}

TEST(Albums, AnEmptyTableHasNone)
{
    EXPECT_EQ(groupAlbums(std::make_shared<SongTable>())->size(), 0);
}

TEST(Albums, SongsAreInPlayingOrder)
{
    std::vector<SongLines> songs;
    for (const char16_t *disc : {u"10", u"2/12", u"1"}) {
        for (const char16_t *track : {u"x", u"10", u"2", u"01/12"})
            songs.push_back(
                aSong("a/" + QByteArray::number(songs.size())).on(u"Box").onDisc(disc).numbered(track));
    }
    const auto albums = groupAlbums(tableOf(songs));
    ASSERT_EQ(albums->size(), 1);
    EXPECT_THAT(albums->at(0).songs(), ElementsAre(11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0));
}

TEST(Albums, SidesOfRecordsFollowOneAnother)
{
    const auto albums
        = groupAlbums(tableOf({aSong("a/1").on(u"LP").numbered(u"B1"), aSong("a/2").on(u"LP").numbered(u"A2"),
            aSong("a/3").on(u"LP").numbered(u"A10"), aSong("a/4").on(u"LP").numbered(u"a1")}));
    EXPECT_THAT(albums->at(0).songs(), ElementsAre(3, 1, 2, 0));
}

TEST(Albums, SongsWithoutNumbersAreInTheOrderOfTheirFiles)
{
    const auto albums
        = groupAlbums(tableOf({aSong("a/c").on(u"X"), aSong("a/a").on(u"X"), aSong("a/b").on(u"X")}));
    ASSERT_EQ(albums->size(), 1);
    EXPECT_THAT(albums->at(0).songs(), ElementsAre(1, 2, 0));
}

TEST(Albums, DiscFoldersAreOneAlbumAlsoWithoutDiscTags)
{
    const auto albums = groupAlbums(tableOf({aSong("a/CD2/1").on(u"X").numbered(u"1"),
        aSong("a/CD1/2").on(u"X").numbered(u"2"), aSong("a/CD1/1").on(u"X").numbered(u"1")}));
    ASSERT_EQ(albums->size(), 1);
    EXPECT_THAT(albums->at(0).songs(), ElementsAre(2, 1, 0));
}

TEST(Albums, EqualTitlesOfTwoArtistsAreTwo)
{
    const auto albums = groupAlbums(tableOf({aSong("1").on(u"Greatest Hits").by(u"A"),
        aSong("2").on(u"Greatest Hits").by(u"B"), aSong("a/1").on(u"Greatest Hits").ofAlbumArtist(u"C"),
        aSong("a/2").on(u"Greatest Hits").ofAlbumArtist(u"D")}));
    EXPECT_EQ(albums->size(), 4);
}

TEST(Albums, AFolderOfManyArtistsIsOneCompilation)
{
    const auto albums = groupAlbums(tableOf({aSong("a/1").on(u"Hits").by(u"A").dated(u"1970").numbered(u"1"),
        aSong("a/2").on(u"Hits").by(u"B").dated(u"1980").numbered(u"2"),
        aSong("a/3").on(u"Hits").dated(u"1980").numbered(u"3")}));
    ASSERT_EQ(albums->size(), 1);
    EXPECT_TRUE(albums->at(0).severalArtists());
    EXPECT_FALSE(albums->at(0).artist());
    EXPECT_EQ(albums->at(0).year(), 1980);
}

TEST(Albums, GuestsDoNotMakeACompilation)
{
    const auto albums = groupAlbums(tableOf({aSong("a/1").on(u"X").by(u"Air feat. Hope"),
        aSong("a/2").on(u"X").by(u"Air"), aSong("a/3").on(u"X").by(u"Air").by(u"Beck"),
        aSong("b/1").on(u"Y").by(u"Air"), aSong("b/2").on(u"Y").by(u"Airbourne")}));
    ASSERT_EQ(albums->size(), 2);
    EXPECT_EQ(albums->at(0).artist(), u"Air");
    EXPECT_TRUE(albums->at(1).severalArtists());
}

TEST(Albums, AMissingAlbumArtistDoesNotSplitAnAlbum)
{
    const auto albums = groupAlbums(
        tableOf({aSong("a/1").on(u"X").by(u"A"), aSong("a/2").on(u"X").by(u"A").ofAlbumArtist(u"A")}));
    ASSERT_EQ(albums->size(), 1);
    EXPECT_EQ(albums->at(0).artist(), u"A");
}

TEST(Albums, ASongWithGuestsAndWithoutAnAlbumArtistIsOfItsAlbum)
{
    const auto albums = groupAlbums(tableOf(
        {aSong("a/1").on(u"X").by(u"Air").ofAlbumArtist(u"Air"), aSong("a/2").on(u"X").by(u"Air feat. Hope"),
            aSong("a/3").on(u"X").by(u"Air & Beck"), aSong("a/4").on(u"X").by(u"Airbourne")}));
    ASSERT_EQ(albums->size(), 2);
    EXPECT_EQ(albums->at(0).artist(), u"Air");
    EXPECT_THAT(albums->at(0).songs(), ElementsAre(0, 1, 2));
    EXPECT_EQ(albums->at(1).artist(), u"Airbourne");
}

TEST(Albums, AGuestIsOfTheAlbumWhoseArtistFitsBest)
{
    const auto albums = groupAlbums(tableOf({aSong("a/1").on(u"X").ofAlbumArtist(u"Air"),
        aSong("a/2").on(u"X").ofAlbumArtist(u"Air & Hope"), aSong("a/3").on(u"X").by(u"Air & Hope")}));
    ASSERT_EQ(albums->size(), 2);
    EXPECT_THAT(albums->at(1).songs(), ElementsAre(1, 2));
}

TEST(Albums, OfOneTitleMayBeSortedOtherwise)
{
    const auto albums = groupAlbums(tableOf({aSong("a/1").on(u"IV").by(u"A").with(Tag::AlbumSort, u"Four"),
        aSong("b/1").on(u"IV").by(u"B").with(Tag::AlbumSort, u"Zeppelin 4")}));
    ASSERT_EQ(albums->size(), 2);
    EXPECT_LT(albums->at(0).titleRank(), albums->at(1).titleRank());
}

TEST(Albums, OfOneArtistStandTogetherWhereOnlySomeHaveSortNames)
{
    const auto albums = groupAlbums(
        tableOf({aSong("a/1").on(u"X").by(u"Nina Simone").dated(u"1970"), aSong("b/1").on(u"Y").by(u"Oskar"),
            aSong("c/1").on(u"Z").by(u"Nina Simone").dated(u"1980").with(Tag::ArtistSort, u"Simone, Nina"),
            aSong("d/1").on(u"W").ofAlbumArtist(u"Nina Simone").dated(u"1990")}));
    QStringList titles;
    for (const Album album : *albums)
        titles += album.title().value_or(QString());
    EXPECT_THAT(titles, ElementsAre(u"Y"_qs, u"X"_qs, u"Z"_qs, u"W"_qs));
    EXPECT_EQ(albums->at(1).artistSortKey(), "simone, nina");
}

TEST(Albums, ThatShareAnAlbumArtistInAFolderAreOneUnderAllOfThem)
{
    const auto albums = groupAlbums(tableOf({aSong("a/1").on(u"X").ofAlbumArtist(u"A").ofAlbumArtist(u"B"),
        aSong("a/2").on(u"X").ofAlbumArtist(u"B").ofAlbumArtist(u"A"),
        aSong("a/3").on(u"X").ofAlbumArtist(u"C"),
        aSong("a/4").on(u"X").ofAlbumArtist(u"B").ofAlbumArtist(u"D"),
        aSong("a/5").on(u"X").ofAlbumArtist(u"D")}));
    ASSERT_EQ(albums->size(), 2);
    EXPECT_THAT(albums->at(0).artists(), ElementsAre(u"A"_qs, u"B"_qs, u"D"_qs));
    EXPECT_THAT(albums->at(0).songs(), ElementsAre(0, 1, 3, 4));
    EXPECT_THAT(albums->at(1).artists(), ElementsAre(u"C"_qs));
}

TEST(Albums, OfOneReleaseHaveAllTheArtistsThatItsSongsName)
{
    const auto albums
        = groupAlbums(tableOf({aSong("a/1").on(u"X").ofAlbumArtist(u"A").with(Tag::MusicBrainzAlbumId, u"m"),
            aSong("b/1").on(u"X").ofAlbumArtist(u"B").with(Tag::MusicBrainzAlbumId, u"m")}));
    ASSERT_EQ(albums->size(), 1);
    EXPECT_THAT(albums->at(0).artists(), ElementsAre(u"A"_qs, u"B"_qs));
    EXPECT_EQ(albums->at(0).artist(), u"A, B");
}

TEST(Albums, TwoEditionsInOneFolderAreTwo)
{
    const auto albums
        = groupAlbums(tableOf({aSong("a/1").on(u"X").by(u"A").numbered(u"1").dated(u"1970-01-02"),
            aSong("a/1r").on(u"X").by(u"A").numbered(u"1").dated(u"2009"),
            aSong("a/2").on(u"X").by(u"A").numbered(u"2").dated(u"1970")}));
    ASSERT_EQ(albums->size(), 2);
    EXPECT_EQ(albums->at(0).year(), 1970);
    EXPECT_THAT(albums->at(0).songs(), ElementsAre(0, 2));
    EXPECT_NE(albums->at(0).key(), albums->at(1).key());
}

TEST(Albums, ACompilationOfManyYearsIsOneAlsoWhereTrackNumbersRepeat)
{
    const auto albums = groupAlbums(tableOf({aSong("a/1").on(u"Hits").by(u"A").numbered(u"1").dated(u"1965"),
        aSong("a/2").on(u"Hits").by(u"A").numbered(u"2").dated(u"1970"),
        aSong("a/3").on(u"Hits").by(u"A").numbered(u"1").dated(u"1983"),
        aSong("a/4").on(u"Hits").by(u"A").numbered(u"2").dated(u"1991")}));
    EXPECT_EQ(albums->size(), 1);
}

TEST(Albums, ATrackNumberThatIsThereTwiceInAYearIsNoEdition)
{
    const auto albums = groupAlbums(tableOf({aSong("a/1").on(u"X").by(u"A").numbered(u"1").dated(u"1990"),
        aSong("a/2").on(u"X").by(u"A").numbered(u"1").dated(u"1990"),
        aSong("a/3").on(u"X").by(u"A").numbered(u"2").dated(u"1991")}));
    EXPECT_EQ(albums->size(), 1);
}

TEST(Albums, AreOfTheAlbumArtistThatALaterSongNames)
{
    const auto albums
        = groupAlbums(tableOf({aSong("a/1").on(u"X").by(u"A").with(Tag::MusicBrainzAlbumId, u"r"),
            aSong("b/2").on(u"X").by(u"B").with(Tag::MusicBrainzAlbumId, u"r"),
            aSong("c/3")
                .on(u"X")
                .by(u"C")
                .ofAlbumArtist(u"Various Artists")
                .with(Tag::MusicBrainzAlbumId, u"r")}));
    ASSERT_EQ(albums->size(), 1);
    EXPECT_FALSE(albums->at(0).severalArtists());
    EXPECT_EQ(albums->at(0).artist(), u"Various Artists");
}

TEST(Albums, MayBeCalledByMarksThatQtLeavesOut)
{
    const auto albums = groupAlbums(tableOf({aSong("a/1").on(u"\xfeff\xfeff").by(u"A")}));
    ASSERT_EQ(albums->size(), 1);
    EXPECT_EQ(albums->at(0).titleInitial(), U'\0');
}

TEST(Albums, MusicBrainzAndMopidyJoinWhatFoldersPart)
{
    const auto albums = groupAlbums(tableOf({aSong("a/1").on(u"X").with(Tag::MusicBrainzAlbumId, u"m"),
        aSong("b/1").on(u"X").with(Tag::MusicBrainzAlbumId, u"m"),
        aSong("spotify:track:1").on(u"X").with(Tag::AlbumUri, u"u"),
        aSong("spotify:track:2").on(u"X").with(Tag::AlbumUri, u"u")}));
    ASSERT_EQ(albums->size(), 2);
    EXPECT_EQ(albums->at(0).songs().size(), 2u);
    EXPECT_EQ(albums->at(1).songs().size(), 2u);
}

TEST(Albums, SongsWithoutAnAlbumAreGroupedByArtist)
{
    const auto albums = groupAlbums(
        tableOf({aSong("a/1").by(u"A"), aSong("b/2").by(u"A"), aSong("a/3").by(u"B"), aSong("x")}));
    ASSERT_EQ(albums->size(), 3);
    EXPECT_FALSE(albums->at(0).title());
    EXPECT_EQ(albums->at(0).artist(), u"A");
    EXPECT_THAT(albums->at(0).songs(), ElementsAre(0, 1));
    EXPECT_FALSE(albums->at(2).artist());
    EXPECT_FALSE(albums->at(2).severalArtists());
}

TEST(Albums, AddUpWhatIsKnown)
{
    const auto albums = groupAlbums(
        tableOf({aSong("a/1").on(u"X").lasting(100).line("Last-Modified", "2023-01-05T12:34:56Z"),
            aSong("a/2").on(u"X").lasting(0),
            aSong("a/3").on(u"X").lasting(20).line("Last-Modified", "2022-01-05T12:34:56Z")}));
    EXPECT_EQ(albums->at(0).duration(), 120s);
    EXPECT_EQ(albums->at(0).lastModified(), 1672922096);
    EXPECT_FALSE(albums->at(0).year());
    EXPECT_FALSE(albums->at(0).originalYear());
}

TEST(Albums, TheOriginalYearIsToldBesideTheYear)
{
    const auto albums
        = groupAlbums(tableOf({aSong("a/1").on(u"X").dated(u"2009").with(Tag::OriginalDate, u"1968"),
            aSong("a/2").on(u"X").dated(u"2009").with(Tag::OriginalDate, u"1969-09-26")}));
    ASSERT_EQ(albums->size(), 1);
    EXPECT_EQ(albums->at(0).year(), 2009);
    EXPECT_EQ(albums->at(0).originalYear(), 1969);
}

TEST(Albums, AreSortedByArtistYearAndTitle)
{
    const auto albums = groupAlbums(tableOf(
        {aSong("1").on(u"none"), aSong("2/1").on(u"several").by(u"A"), aSong("2/2").on(u"several").by(u"B"),
            aSong("3").on(u"z").by(u"Zappa"), aSong("4").on(u"b").by(u"The Beatles").dated(u"1969"),
            aSong("5").on(u"a").by(u"The Beatles").dated(u"1969"), aSong("6").on(u"c").by(u"the beatles"),
            aSong("7").on(u"é").by(u"Éa"), aSong("8").on(u"d").by(u"The Beatles").dated(u"1963"),
            aSong("9").on(u"武満").by(u"武満徹").with(Tag::ArtistSort, u"Takemitsu"),
            aSong("10").by(u"The Beatles")}));
    EXPECT_THAT(titlesOf(*albums),
        ElementsAre(u"d", u"a", u"b", u"c", u"-", u"é", u"武満", u"z", u"several", u"none"));
}

TEST(Albums, AreFoundByKeyAndRow)
{
    const auto table = tableOf({aSong("b/1").on(u"B").by(u"B"), aSong("a/1").on(u"A").by(u"A"),
        aSong("spotify:artist:1").by(u"W").titled(u"Artist: W"), aSong("b/2").on(u"B").by(u"B")});
    const auto albums = groupAlbums(table);
    ASSERT_EQ(albums->size(), 2);
    EXPECT_EQ(albums->albumOfRow(0), 1);
    EXPECT_EQ(albums->albumOfRow(3), 1);
    EXPECT_FALSE(albums->albumOfRow(2));
    EXPECT_EQ(albums->indexOf(albumKey(table->at(3))), 1);
    EXPECT_EQ(albums->indexOf(albumKey(table->at(1))), 0);
    EXPECT_FALSE(albums->indexOf(AlbumKey{"other"}));
}

TEST(Albums, EverySongIsOfExactlyOneAlbum)
{
    std::vector<SongLines> songs;
    for (int i = 0; i < 2000; ++i) {
        SongLines song
            = aSong((i % 3 ? "f" + QByteArray::number(i % 7) + "/" : QByteArray()) + QByteArray::number(i));
        if (i % 5)
            song = song.on(QString::number(i % 11));
        if (i % 4)
            song = song.by(QString::number(i % 3));
        if (i % 2)
            song = song.ofAlbumArtist(QString::number(i % 13)).dated(QString::number(1990 + i % 9));
        songs.push_back(song.numbered(QString::number(i % 6)));
    }
    const auto albums = groupAlbums(tableOf(songs));
    std::vector<int> seen(songs.size());
    QSet<QByteArray> keys;
    for (const Album album : *albums) {
        keys.insert(album.key().bytes);
        for (const int row : album.songs())
            ++seen[std::size_t(row)];
    }
    EXPECT_THAT(seen, testing::Each(1));
    EXPECT_EQ(keys.size(), albums->size());
}

} // namespace
} // namespace toccata
