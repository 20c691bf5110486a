// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/song.h"

#include "tests/core/music/asong.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

using namespace std::chrono_literals;

TEST(Song, TellsWhatTheServerTold)
{
    const auto table = tableOf({aSong("a/1.ogg")
                                    .titled(u"Aria")
                                    .by(u"Bach")
                                    .on(u"Suite")
                                    .numbered(u"3/12")
                                    .onDisc(u"1/2")
                                    .dated(u"1999-05-01")
                                    .line("Last-Modified", "2023-01-05T12:34:56Z")
                                    .line("Format", "44100:16:2")
                                    .line("Time", "245")
                                    .line("duration", "245.25")});
    const Song song = table->at(0);
    EXPECT_EQ(song.uri(), "a/1.ogg");
    EXPECT_EQ(song.displayTitle(), u"Aria");
    EXPECT_EQ(song.artist(), u"Bach");
    EXPECT_EQ(song.album(), u"Suite");
    EXPECT_EQ(song.track(), 3);
    EXPECT_EQ(song.disc(), 1);
    EXPECT_EQ(song.year(), 1999);
    EXPECT_EQ(song.duration(), 245250ms);
    EXPECT_EQ(song.lastModified(), 1672922096);
    EXPECT_EQ(song.format(), u"44100:16:2");
    EXPECT_EQ(song.kind(), Song::Kind::Song);
}

TEST(Song, WithNothingButAFileHasAName)
{
    const auto table = tableOf({aSong("a/01 x.ogg")});
    const Song song = table->at(0);
    EXPECT_EQ(song.displayTitle(), u"01 x.ogg");
    EXPECT_FALSE(song.artist());
    EXPECT_FALSE(song.albumArtist());
    EXPECT_FALSE(song.album());
    EXPECT_FALSE(song.track());
    EXPECT_FALSE(song.disc());
    EXPECT_FALSE(song.year());
    EXPECT_FALSE(song.duration());
    EXPECT_FALSE(song.lastModified());
    EXPECT_FALSE(song.format());
    EXPECT_TRUE(song.values(Tag::Artist).isEmpty());
    EXPECT_TRUE(song.raw(Tag::Artist).isEmpty());
    EXPECT_EQ(song.id(Tag::Artist), 0u);
}

TEST(Song, TitleFallsBackToTheStreamsName)
{
    const auto table
        = tableOf({aSong("http://radio.example/").with(Tag::Name, u"Radio"), aSong("http://radio.example/")});
    EXPECT_EQ(table->at(0).displayTitle(), u"Radio");
    EXPECT_EQ(table->at(1).displayTitle(), u"http://radio.example/");
}

TEST(Song, ArtistsStandInForOneAnother)
{
    const auto table
        = tableOf({aSong().by(u"A"), aSong().ofAlbumArtist(u"B"), aSong().by(u"A").ofAlbumArtist(u"B")});
    EXPECT_EQ(table->at(0).albumArtist(), u"A");
    EXPECT_EQ(table->at(1).artist(), u"B");
    EXPECT_EQ(table->at(2).artist(), u"A");
    EXPECT_EQ(table->at(2).albumArtist(), u"B");
}

TEST(Song, SeveralValuesAreJoinedForReading)
{
    const auto table = tableOf({aSong().by(u"A").by(u"B, Jr.").by(u"A")});
    const Song song = table->at(0);
    EXPECT_EQ(song.artist(), u"A, B, Jr., A");
    EXPECT_EQ(song.values(Tag::Artist), (QStringList{u"A"_qs, u"B, Jr."_qs, u"A"_qs}));
    EXPECT_EQ(song.raw(Tag::Artist), QByteArrayView("A\0B, Jr.\0A", 10));
}

TEST(Song, TagsWithoutContentAreAbsent)
{
    const auto table = tableOf({aSong("x.ogg").by(u"").by(u"A").by(u"").titled(u"  ")});
    EXPECT_EQ(table->at(0).artist(), u"A");
    EXPECT_EQ(table->at(0).values(Tag::Artist), QStringList{u"A"_qs});
    EXPECT_EQ(table->at(0).displayTitle(), u"x.ogg");
}

TEST(Song, TimeOfZeroIsAnUnknownLength)
{
    EXPECT_FALSE(tableOf({aSong().lasting(0)})->at(0).duration());
    EXPECT_FALSE(tableOf({aSong().line("duration", "0.000").lasting(0)})->at(0).duration());
    EXPECT_EQ(tableOf({aSong().line("duration", "1.5").lasting(2)})->at(0).duration(), 1500ms);
}

TEST(Song, YearComesFromTheOriginalDateWhenTheDateIsNone)
{
    const auto table = tableOf({aSong().dated(u"not a date").with(Tag::OriginalDate, u"1974-01-01")});
    EXPECT_EQ(table->at(0).year(), 1974);
}

TEST(Song, MopidysAlbumRowNamesItselfAsItsAlbum)
{
    const auto table = tableOf({aSong("spotify:album:33p")
                                    .lasting(0)
                                    .by(u"Wild")
                                    .on(u"Telescope")
                                    .titled(u"Album: Telescope")
                                    .with(Tag::AlbumUri, u"spotify:album:33p"),
        aSong("spotify:track:1").titled(u"Album: Telescope").with(Tag::AlbumUri, u"spotify:album:33p")});
    EXPECT_EQ(table->at(0).kind(), Song::Kind::Album);
    EXPECT_EQ(table->at(0).displayTitle(), u"Telescope");
    EXPECT_EQ(table->at(1).kind(), Song::Kind::Song);
    EXPECT_EQ(table->at(1).displayTitle(), u"Album: Telescope");
}

TEST(Song, MopidysArtistRowHasOnlyAnArtist)
{
    const SongLines lines = aSong("spotify:artist:HUTO").lasting(0).by(u"Wild").titled(u"Artist: Wild");
    const auto table = tableOf(
        {lines, lines.on(u"An album"), lines.lasting(5), aSong().by(u"Wild").titled(u"Artist: Mild")});
    EXPECT_EQ(table->at(0).kind(), Song::Kind::Artist);
    EXPECT_EQ(table->at(0).displayTitle(), u"Wild");
    for (int row = 1; row < 4; ++row)
        EXPECT_EQ(table->at(row).kind(), Song::Kind::Song) << row;
}

TEST(Song, KeepsBytesThatAreNotUtf8)
{
    const auto table = tableOf({aSong("caf\xe9/caf\xe9.ogg").line("Artist", "caf\xe9")});
    EXPECT_EQ(table->at(0).uri(), "caf\xe9/caf\xe9.ogg");
    EXPECT_EQ(table->at(0).raw(Tag::Artist), "caf\xe9");
    EXPECT_EQ(table->at(0).displayTitle(), u"caf\ufffd.ogg");
}

TEST(Song, KeepsEveryScript)
{
    const auto table = tableOf({aSong().titled(u"🎵 أغنية 日本").by(u"e\u0301")});
    EXPECT_EQ(table->at(0).displayTitle(), u"🎵 أغنية 日本");
    EXPECT_EQ(table->at(0).artist(), u"e\u0301");
}

// Source: Mopidy writes the URI of what has no name in its place.
TEST(Song, AUriInThePlaceOfANameIsNoName)
{
    const auto table = tableOf(
        {aSong("spotify:track:1").titled(u"spotify:track:1").by(u"spotify:artist:2").on(u"spotify:album:3"),
            aSong("a/1.ogg").titled(u"spotify:track:1")});
    const Song song = table->at(0);
    EXPECT_FALSE(song.tag(Tag::Title));
    EXPECT_FALSE(song.artist());
    EXPECT_FALSE(song.album());
    EXPECT_EQ(song.displayTitle(), u"Unknown title");
    EXPECT_EQ(table->at(1).displayTitle(), u"spotify:track:1") << "somebody tagged a file so";
}

TEST(Song, MopidysArtistWithoutANameIsStillAnArtist)
{
    const auto table = tableOf({aSong("spotify:artist:2")
                                    .titled(u"Artist: spotify:artist:2")
                                    .by(u"spotify:artist:2")
                                    .line("Time", "0")});
    EXPECT_EQ(table->at(0).kind(), Song::Kind::Artist);
    EXPECT_EQ(table->at(0).displayTitle(), u"");
}

// Source: Mopidy keeps artists in a set, whose order is another after each start.
TEST(Song, TheOrderOfMopidysArtistsIsAlwaysTheSame)
{
    const auto artistsOf = [](std::initializer_list<const char16_t *> order) {
        auto song = aSong("spotify:track:1");
        for (const char16_t *name : order)
            song = song.by(name);
        return tableOf({song.line("AlbumArtist", "Mia")})->at(0).artist();
    };
    EXPECT_EQ(artistsOf({u"Ben", u"Mia", u"Al"}), u"Mia, Al, Ben");
    EXPECT_EQ(artistsOf({u"Al", u"Ben", u"Mia"}), u"Mia, Al, Ben");
}

} // namespace
} // namespace toccata
