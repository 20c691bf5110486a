// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/librarystatistics.h"

#include "tests/core/music/asong.h"

#include <gmock/gmock.h>

using namespace std::chrono_literals;

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::FieldsAre;
using testing::IsEmpty;
using testing::SizeIs;

LibraryStatistics statisticsOf(const std::vector<SongLines> &songs)
{
    return libraryStatistics(catalogueOf(tableOf(songs)));
}

SongLines ofGenre(QByteArray uri, QStringView genre)
{
    return aSong(std::move(uri)).with(Tag::Genre, genre);
}

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

TEST(LibraryStatistics, AnEmptyLibraryHasNothing)
{
    const LibraryStatistics statistics = libraryStatistics(Catalogue());
    EXPECT_EQ(statistics.albums, 0);
    EXPECT_EQ(statistics.artists, 0);
    ASSERT_TRUE(statistics.songs);
    EXPECT_EQ(statistics.songs->songs, 0);
    EXPECT_THAT(statistics.songs->decades, IsEmpty());
    EXPECT_THAT(statistics.longestAlbums, IsEmpty());
}

TEST(LibraryStatistics, SongsWithoutAnyTagAreCountedAndInNoList)
{
    const LibraryStatistics statistics = statisticsOf({aSong("a"), aSong("b/c")});
    EXPECT_EQ(statistics.albums, 0);
    EXPECT_EQ(statistics.artists, 0);
    EXPECT_THAT(statistics.longestAlbums, IsEmpty());
    EXPECT_THAT(statistics.busiestArtists, IsEmpty());
    ASSERT_TRUE(statistics.songs);
    EXPECT_EQ(statistics.songs->songs, 2);
    EXPECT_EQ(statistics.songs->length, 0s);
    EXPECT_EQ(statistics.songs->withoutLength, 2);
    EXPECT_EQ(statistics.songs->withoutYear, 2);
    EXPECT_EQ(statistics.songs->withoutGenre, 2);
    EXPECT_EQ(statistics.songs->withoutFormat, 2);
    EXPECT_THAT(statistics.songs->genres, IsEmpty());
}

TEST(LibraryStatistics, LengthsAddUpWithoutThoseThatAreZero)
{
    const auto songs
        = statisticsOf({aSong("a").lasting(60), aSong("b").lasting(0), aSong("c").lasting(90)}).songs;
    EXPECT_EQ(songs->length, 150s);
    EXPECT_EQ(songs->withoutLength, 1);
}

TEST(LibraryStatistics, DecadesAreWithoutGaps)
{
    const auto songs = statisticsOf({aSong("a").dated(u"1999-05-01"), aSong("b").dated(u"May 1990"),
                                        aSong("c").dated(u"2020"), aSong("d").dated(u"unknown"),
                                        aSong("e").with(Tag::OriginalDate, u"2021"), aSong("f").dated(u"99")})
                           .songs;
    EXPECT_THAT(songs->decades,
        ElementsAre(FieldsAre(1990, 2), FieldsAre(2000, 0), FieldsAre(2010, 0), FieldsAre(2020, 2)));
    EXPECT_EQ(songs->withoutYear, 2);
}

TEST(LibraryStatistics, AStrayYearDoesNotMakeAHundredDecades)
{
    const auto songs
        = statisticsOf({aSong("a").dated(u"1721"), aSong("b").dated(u"1999"), aSong("c").dated(u"9999")})
              .songs;
    EXPECT_THAT(songs->decades, ElementsAre(FieldsAre(1720, 1), FieldsAre(1990, 1), FieldsAre(9990, 1)));
}

TEST(LibraryStatistics, ASongCountsForEachOfItsGenresOnce)
{
    const auto songs = statisticsOf(
        {ofGenre("a", u"Rock").with(Tag::Genre, u"Pop").with(Tag::Genre, u"Rock"), ofGenre("b", u"Rock"),
            ofGenre("c", u"Jazz"), ofGenre("d", u"Jazz"), ofGenre("e", u"Jazz"), aSong("f")})
                           .songs;
    EXPECT_THAT(songs->genres,
        ElementsAre(FieldsAre(text("Jazz"), 3), FieldsAre(text("Rock"), 2), FieldsAre(text("Pop"), 1)));
    EXPECT_EQ(songs->differentGenres, 3);
    EXPECT_EQ(songs->withoutGenre, 1);
}

TEST(LibraryStatistics, AGenreIsSpelledAsMostSongsDo)
{
    const auto songs = statisticsOf(
        {ofGenre("a", u"rock"), ofGenre("b", u"Rock"), ofGenre("c", u"Rock"), ofGenre("d", u" ROCK ")})
                           .songs;
    EXPECT_THAT(songs->genres, ElementsAre(FieldsAre(text("Rock"), 4)));
}

TEST(LibraryStatistics, OnlyTheMostFrequentGenresAreListed)
{
    std::vector<SongLines> songs;
    for (int i = 0; i < 12; ++i)
        songs.push_back(ofGenre(QByteArray::number(i), text("Genre %1").arg(i)));
    const auto statistics = statisticsOf(songs).songs;
    EXPECT_THAT(statistics->genres, SizeIs(10));
    EXPECT_EQ(statistics->differentGenres, 12);
}

TEST(LibraryStatistics, TheLongestAlbumsAndBusiestArtistsComeFirst)
{
    const LibraryStatistics statistics = statisticsOf({
        aSong("a/1").on(u"Short").ofAlbumArtist(u"Anna").lasting(60),
        aSong("a/2").on(u"Short").ofAlbumArtist(u"Anna").lasting(60),
        aSong("b/1").on(u"Long").ofAlbumArtist(u"Bert").lasting(600),
        aSong("c/1").on(u"Silent").ofAlbumArtist(u"Anna"),
        aSong("d/1").on(u"Mix").by(u"X").lasting(10),
        aSong("d/2").on(u"Mix").by(u"Y").lasting(10),
        aSong("e/1").lasting(9999),
    });
    EXPECT_EQ(statistics.albums, 4);
    EXPECT_EQ(statistics.artists, 2);
    QStringList titles;
    for (const LongAlbum &album : statistics.longestAlbums)
        titles << album.title;
    EXPECT_EQ(titles, (QStringList{text("Long"), text("Short"), text("Mix")}));
    EXPECT_EQ(statistics.longestAlbums[0].artist, text("Bert"));
    EXPECT_EQ(statistics.longestAlbums[0].length, 600s);
    EXPECT_EQ(statistics.longestAlbums[2].artist, std::nullopt);
    EXPECT_THAT(
        statistics.busiestArtists, ElementsAre(FieldsAre(text("Anna"), 2, 3), FieldsAre(text("Bert"), 1, 1)));
}

TEST(LibraryStatistics, OfNamesOnlyTheNamesAreCounted)
{
    const LibraryStatistics statistics = nameStatistics(catalogueOfNames({"Bach", "Björk"}, {{"Air"}}));
    EXPECT_EQ(statistics.artists, 2);
    EXPECT_EQ(statistics.albums, 1);
    EXPECT_FALSE(statistics.songs);
    EXPECT_THAT(statistics.longestAlbums, IsEmpty());
}

TEST(SongFormats, ALossyFileIsCalledByItsEnding)
{
    EXPECT_EQ(songFormat("44100:24:2", "a.MP3"), (SongFormat{SongFormat::Kind::Named, "mp3"}));
    EXPECT_EQ(songFormat("48000:f:2", "b.c.opus"), (SongFormat{SongFormat::Kind::Named, "opus"}));
}

TEST(SongFormats, ALosslessFileIsCalledByWhatIsInIt)
{
    EXPECT_EQ(songFormat("44100:16:2", "a.flac"), (SongFormat{SongFormat::Kind::Pcm, {}, 44100, 16}));
    EXPECT_EQ(songFormat("96000:f:2", "a.wav"), (SongFormat{SongFormat::Kind::Pcm, {}, 96000, 0}));
    EXPECT_EQ(songFormat("44100:16:2", "track0001"), (SongFormat{SongFormat::Kind::Pcm, {}, 44100, 16}));
    EXPECT_EQ(songFormat("dsd128:2", "a.dsf"), (SongFormat{SongFormat::Kind::Dsd, {}, 128}));
    EXPECT_EQ(songFormat("2822400:dsd:2", "a.dff"), (SongFormat{SongFormat::Kind::Dsd, {}, 64}));
}

TEST(SongFormats, WithoutAFormatTheEndingIsLeft)
{
    EXPECT_EQ(songFormat({}, "a.flac"), (SongFormat{SongFormat::Kind::Named, "flac"}));
    for (const char *nonsense : {"*:*:*", "dsd", "0:16:2", "44100", "44100:x:2"})
        EXPECT_EQ(songFormat(nonsense, "a.flac").kind, SongFormat::Kind::Named) << nonsense;
}

TEST(SongFormats, WhatLooksLikeNoEndingIsNone)
{
    for (const char *name : {"", "flac", ".flac", "a.", "a.b c", "a.toolong", "a.caf\xe9"})
        EXPECT_EQ(songFormat({}, name).kind, SongFormat::Kind::Unknown) << name;
}

TEST(SongFormats, AreCountedTogetherWhateverFileTheyAreIn)
{
    const auto counts = countFormats(*tableOf({
        aSong("1.flac").line("Format", "44100:16:2"),
        aSong("2.wav").line("Format", "44100:16:1"),
        aSong("3.mp3").line("Format", "44100:24:2"),
        aSong("4.mp3").line("Format", "48000:24:2"),
        aSong("5.MP3"),
        aSong("6"),
    }));
    ASSERT_THAT(counts, SizeIs(2));
    EXPECT_EQ(counts[0].format, (SongFormat{SongFormat::Kind::Named, "mp3"}));
    EXPECT_EQ(counts[0].songs, 3);
    EXPECT_EQ(counts[1].format, (SongFormat{SongFormat::Kind::Pcm, {}, 44100, 16}));
    EXPECT_EQ(counts[1].songs, 2);
}

} // namespace
} // namespace toccata
