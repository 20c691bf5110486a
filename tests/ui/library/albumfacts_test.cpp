// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/albumfacts.h"

#include "core/library/librarystate.h"
#include "tests/core/music/asong.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

TEST(AlbumFacts, ArtistsAreThoseThatAllSongsShare)
{
    const AlbumFacts same = albumFacts(allRows(tableOf({
        aSong("1").by(u"Guest").ofAlbumArtist(u"Band").dated(u"1999").lasting(60),
        aSong("2").by(u"Band").ofAlbumArtist(u"Band").dated(u"2001-02").lasting(30),
    })));
    EXPECT_EQ(same.artists, QStringList{QStringLiteral("Band")});
    EXPECT_FALSE(same.severalArtists);
    EXPECT_EQ(same.year, 2001);
    EXPECT_EQ(same.duration, std::chrono::seconds(90));

    const AlbumFacts mixed = albumFacts(allRows(tableOf({aSong("1").by(u"One"), aSong("2").by(u"Other")})));
    EXPECT_TRUE(mixed.artists.isEmpty());
    EXPECT_TRUE(mixed.severalArtists);
}

TEST(AlbumFacts, SongsWithoutTagsHaveNone)
{
    const AlbumFacts facts = albumFacts(allRows(tableOf({aSong("1"), aSong("2")})));
    EXPECT_TRUE(facts.artists.isEmpty());
    EXPECT_FALSE(facts.severalArtists);
    EXPECT_EQ(facts.year, std::nullopt);
}

TEST(AlbumFacts, TheOriginalYearIsTold)
{
    const AlbumFacts facts = albumFacts(allRows(tableOf({
        aSong("1").dated(u"2009").with(Tag::OriginalDate, u"1969"),
        aSong("2").dated(u"2009"),
    })));
    EXPECT_EQ(facts.year, 2009);
    EXPECT_EQ(facts.originalYear, 1969);
}

TEST(AlbumFacts, QualityIsWhatTheSongsHaveInCommon)
{
    const auto quality
        = [](const std::vector<SongLines> &songs) { return albumFacts(allRows(tableOf(songs))).quality; };
    const SongLines flac = aSong("1.flac").line("Format", "44100:16:2");
    EXPECT_EQ(quality({flac, aSong("2.FLAC").line("Format", "44100:16:2")}),
        QStringLiteral("FLAC · 44.1 kHz, 16 bit"));
    EXPECT_EQ(
        quality({flac, aSong("2.flac").line("Format", "96000:24:2")}), QStringLiteral("several formats"));
    EXPECT_EQ(quality({aSong("1.mp3").line("Format", "44100:24:2"), aSong("2.mp3")}), QStringLiteral("MP3"));
    EXPECT_EQ(
        quality({aSong("stream").line("Format", "48000:f:2")}), QStringLiteral("48 kHz, floating point"));
    EXPECT_EQ(quality({aSong("spotify:track:1")}), QString());
}

TEST(AlbumFacts, OneDiscHasNoSections)
{
    EXPECT_TRUE(discStarts(allRows(tableOf({aSong("1").onDisc(u"1"), aSong("2").onDisc(u"1")}))).isEmpty());
    EXPECT_EQ(discStarts(allRows(
                  tableOf({aSong("1").onDisc(u"1"), aSong("2").onDisc(u"2"), aSong("3").onDisc(u"2")}))),
        (QHash<int, int>{{0, 1}, {1, 2}}));
}

TEST(AlbumFacts, AlbumsOfOneNameFollowOneAnother)
{
    const Catalogue catalogue = catalogueOf(tableOf({
        aSong("a/1").on(u"Greatest Hits").ofAlbumArtist(u"Abba").numbered(u"1"),
        aSong("q/1").on(u"Greatest Hits").ofAlbumArtist(u"Queen").numbered(u"1"),
        aSong("a/2").on(u"Greatest Hits").ofAlbumArtist(u"Abba").numbered(u"2"),
    }));
    const JoinedAlbums joined = joinAlbums(allAlbums(catalogue));
    EXPECT_EQ(joined.songs.size(), 3);
    EXPECT_EQ(joined.starts, (QHash<int, int>{{0, 0}, {2, 1}}));
    EXPECT_EQ(joined.songs.at(1).uri(), "a/2");
}

} // namespace
} // namespace toccata
