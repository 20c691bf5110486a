// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/albumkey.h"

#include "tests/core/music/asong.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

AlbumKey keyOf(const SongLines &song)
{
    return albumKey(tableOf({song})->at(0));
}

TEST(AlbumKey, MusicBrainzKnowsBestThenMopidy)
{
    const SongLines song = aSong("a/1").on(u"X").with(Tag::AlbumUri, u"local:album:1");
    const SongLines other = aSong("b/1").on(u"Y").with(Tag::AlbumUri, u"local:album:1");
    EXPECT_EQ(keyOf(song), keyOf(other));
    EXPECT_EQ(keyOf(song.with(Tag::MusicBrainzAlbumId, u"m")),
        keyOf(aSong("z").with(Tag::MusicBrainzAlbumId, u"m")));
    EXPECT_NE(keyOf(song.with(Tag::MusicBrainzAlbumId, u"local:album:1")), keyOf(song));
}

TEST(AlbumKey, EqualNamesInDifferentFoldersAreTwoAlbums)
{
    EXPECT_NE(keyOf(aSong("a/1").on(u"Greatest Hits")), keyOf(aSong("b/1").on(u"Greatest Hits")));
    EXPECT_EQ(keyOf(aSong("a/1").on(u"Greatest Hits")), keyOf(aSong("a/2").on(u"Greatest Hits")));
    EXPECT_EQ(keyOf(aSong("a/CD1/1").on(u"X")), keyOf(aSong("a/CD2/1").on(u"X")));
}

TEST(AlbumKey, ArtistOfASongDoesNotSplitACompilation)
{
    EXPECT_EQ(keyOf(aSong("a/1").on(u"Hits").by(u"A")), keyOf(aSong("a/2").on(u"Hits").by(u"B")));
    EXPECT_NE(keyOf(aSong("a/1").on(u"Hits").ofAlbumArtist(u"A")),
        keyOf(aSong("a/2").on(u"Hits").ofAlbumArtist(u"B")));
    EXPECT_NE(keyOf(aSong("1").on(u"Hits").by(u"A")), keyOf(aSong("2").on(u"Hits").by(u"B")));
}

TEST(AlbumKey, SongsWithoutAnAlbumGoByArtist)
{
    EXPECT_EQ(keyOf(aSong("a/1").by(u"A")), keyOf(aSong("b/1").by(u"A")));
    EXPECT_NE(keyOf(aSong("a/1").by(u"A")), keyOf(aSong("a/1").by(u"B")));
    EXPECT_EQ(keyOf(aSong("a/1")), keyOf(aSong("b/1")));
}

} // namespace
} // namespace toccata
