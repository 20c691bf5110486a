// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/tag.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

TEST(Tag, EveryTagIsFoundByItsOwnName)
{
    for (int i = 0; i < tagCount; ++i)
        EXPECT_EQ(tagFromName(nameOf(Tag(i))), Tag(i));
}

TEST(Tag, CaseDoesNotMatter)
{
    EXPECT_EQ(tagFromName("albumARTIST"), Tag::AlbumArtist);
    EXPECT_EQ(tagFromName("musicbrainz_albumid"), Tag::MusicBrainzAlbumId);
    EXPECT_EQ(tagFromName("X-AlbumURI"), Tag::AlbumUri);
}

TEST(Tag, OtherNamesAreNoTags)
{
    EXPECT_FALSE(tagFromName(""));
    EXPECT_FALSE(tagFromName("Art"));
    EXPECT_FALSE(tagFromName("Artists"));
    EXPECT_FALSE(tagFromName("Pos"));
}

} // namespace
} // namespace toccata
