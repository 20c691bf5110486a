// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/coversubject.h"

#include "tests/core/music/asong.h"

#include <QDateTime>
#include <gtest/gtest.h>

namespace toccata {

namespace {

CoverSubject coverOf(const SongLines &song)
{
    const auto table = tableOf({song});
    return toccata::coverOf(table->at(0));
}

CoverSubject artistOf(const QString &name, const SongLines &song)
{
    const auto table = tableOf({song});
    return pictureOfArtist(name, table->at(0));
}

} // namespace

TEST(CoverSubject, IsTheSameForAllSongsOfAnAlbum)
{
    const CoverSubject one = coverOf(aSong("Alpha/One/1.ogg").titled(u"A").by(u"Alpha").on(u"One"));
    const CoverSubject two = coverOf(aSong("Alpha/One/2.ogg").titled(u"B").by(u"Guest").on(u"One"));
    EXPECT_FALSE(one.isEmpty());
    EXPECT_EQ(one.key, two.key);
    EXPECT_EQ(one.songUri, "Alpha/One/1.ogg");
    EXPECT_EQ(two.songUri, "Alpha/One/2.ogg");
    EXPECT_EQ(coverOf(aSong("Box/CD1/1.ogg").on(u"Box")).key, coverOf(aSong("Box/CD2/1.ogg").on(u"Box")).key);
}

TEST(CoverSubject, IsAnotherForAnotherAlbumOfThatName)
{
    EXPECT_NE(coverOf(aSong("GH1/1.ogg").ofAlbumArtist(u"Alpha").on(u"Greatest Hits")).key,
        coverOf(aSong("GH2/1.ogg").ofAlbumArtist(u"Beta").on(u"Greatest Hits")).key);
    EXPECT_NE(coverOf(aSong("1.ogg").ofAlbumArtist(u"Alpha").on(u"Greatest Hits")).key,
        coverOf(aSong("2.ogg").ofAlbumArtist(u"Beta").on(u"Greatest Hits")).key);
}

TEST(CoverSubject, IsAnotherForAnotherEdition)
{
    const SongLines song = aSong("a/1.ogg").by(u"Alpha").on(u"One");
    const CoverSubject first = coverOf(song.with(Tag::MusicBrainzAlbumId, u"release-1"));
    const CoverSubject second = coverOf(song.with(Tag::MusicBrainzAlbumId, u"release-2"));
    EXPECT_NE(first.key, second.key);
    EXPECT_EQ(first.release, "release-1");
    const CoverSubject here = coverOf(song.with(Tag::AlbumUri, u"spotify:album:1"));
    const CoverSubject there = coverOf(song.with(Tag::AlbumUri, u"spotify:album:2"));
    EXPECT_NE(here.key, there.key);
    EXPECT_EQ(here.uri, "spotify:album:1");
}

TEST(CoverSubject, SongsWithoutAnAlbumHaveEachTheirOwn)
{
    const CoverSubject one = coverOf(aSong("a/1.mp3").by(u"Alpha"));
    const CoverSubject two = coverOf(aSong("a/2.mp3").by(u"Alpha"));
    EXPECT_FALSE(one.isEmpty());
    EXPECT_NE(one.key, two.key);
    EXPECT_NE(coverOf(aSong("http://radio/1")).key, coverOf(aSong("http://radio/2")).key);
}

TEST(CoverSubject, LacksWhatTheSongLacks)
{
    const CoverSubject subject = coverOf(aSong("a/1.ogg").on(u"One"));
    EXPECT_EQ(subject.kind, CoverSubject::Kind::Album);
    EXPECT_EQ(subject.uri, std::nullopt);
    EXPECT_EQ(subject.release, std::nullopt);
    EXPECT_EQ(subject.modified, std::nullopt);
    EXPECT_EQ(subject.changed(), std::nullopt);
    EXPECT_TRUE(CoverSubject().isEmpty());
}

TEST(CoverSubject, TakesTheFirstOfSeveralReleases)
{
    const CoverSubject subject = coverOf(
        aSong("a/1.ogg").with(Tag::MusicBrainzAlbumId, u"first").with(Tag::MusicBrainzAlbumId, u"second"));
    EXPECT_EQ(subject.release, "first");
}

TEST(CoverSubject, OfMopidysRowForAnAlbumIsThatOfItsSongs)
{
    const CoverSubject row = coverOf(aSong("spotify:album:1")
                                         .titled(u"Album: One")
                                         .by(u"Alpha")
                                         .on(u"One")
                                         .with(Tag::AlbumUri, u"spotify:album:1"));
    const CoverSubject song = coverOf(aSong("spotify:track:5")
                                          .titled(u"A")
                                          .by(u"Alpha")
                                          .on(u"One")
                                          .with(Tag::AlbumUri, u"spotify:album:1"));
    EXPECT_EQ(row.key, song.key);
    EXPECT_EQ(row.uri, "spotify:album:1");
}

TEST(CoverSubject, OfMopidysRowForAnArtistIsTheArtist)
{
    const CoverSubject row = coverOf(aSong("spotify:artist:1").titled(u"Artist: Alpha").by(u"Alpha"));
    EXPECT_EQ(row.kind, CoverSubject::Kind::Artist);
    EXPECT_EQ(row.uri, "spotify:artist:1");
    EXPECT_EQ(row.songUri, QByteArray());
    EXPECT_EQ(row, pictureOfArtist(QStringLiteral("Alpha"), QByteArray("spotify:artist:1")));
}

TEST(CoverSubject, AnArtistIsNoAlbum)
{
    const CoverSubject artist = artistOf(QStringLiteral("Alpha"), aSong("a/1.ogg").by(u"Alpha").on(u"Alpha"));
    EXPECT_EQ(artist.kind, CoverSubject::Kind::Artist);
    EXPECT_EQ(artist.songUri, "a/1.ogg");
    EXPECT_NE(artist.key, coverOf(aSong("a/1.ogg").by(u"Alpha").on(u"Alpha")).key);
    EXPECT_EQ(artist.key, pictureOfArtist(QStringLiteral("Alpha"), QByteArray()).key);
    EXPECT_NE(artist.key, pictureOfArtist(QStringLiteral("Beta"), QByteArray()).key);
    EXPECT_EQ(pictureOfArtist(QStringLiteral("Alpha"), QByteArray()).uri, std::nullopt);
}

TEST(CoverSubject, KnowsWhetherTheSongChangedSince)
{
    CoverSubject subject;
    EXPECT_FALSE(subject.hasChangedSince(0));
    subject.modified = 1'000;
    EXPECT_EQ(subject.changed(), 1'000);
    EXPECT_TRUE(subject.hasChangedSince(999));
    EXPECT_FALSE(subject.hasChangedSince(1'000));
    subject.modified = QDateTime::currentSecsSinceEpoch() + 1'000'000;
    EXPECT_EQ(subject.changed(), std::nullopt) << "some clocks are wrong";
    EXPECT_FALSE(subject.hasChangedSince(0));
}

TEST(CoverSubject, ReadsWhenTheSongChanged)
{
    const CoverSubject subject
        = coverOf(aSong("a/1.ogg").on(u"One").line("Last-Modified", "2020-01-02T03:04:05Z"));
    EXPECT_EQ(subject.modified, 1'577'934'245);
}

} // namespace toccata
