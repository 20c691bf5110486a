// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/albumofsong.h"

#include "tests/core/music/asong.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

Catalogue twoOfOneName()
{
    return catalogueOf(tableOf({
        aSong("a/1").on(u"Greatest Hits").by(u"Abba"),
        aSong("q/1").on(u"Greatest Hits").by(u"Queen"),
        aSong("mix/1").on(u"Hits").by(u"Abba"),
        aSong("mix/2").on(u"Hits").by(u"Queen"),
        aSong("top").by(u"Zappa"),
    }));
}

TEST(AlbumOfSong, IsTheSongsOwnWhateverOthersAreCalled)
{
    const Catalogue catalogue = twoOfOneName();
    for (int row = 0; row < catalogue.songs->size(); ++row)
        EXPECT_EQ(albumOfSong(catalogue, catalogue.songs->at(row)), catalogue.albums->albumOfRow(row));
}

TEST(AlbumOfSong, IsFoundForSongsOfAnotherTable)
{
    const Catalogue catalogue = twoOfOneName();
    const auto queue = tableOf({aSong("mix/2").titled(u"Only a title"), aSong("top"), aSong("q/1")});
    EXPECT_EQ(albumOfSong(catalogue, queue->at(0)), catalogue.albums->albumOfRow(3));
    EXPECT_EQ(albumOfSong(catalogue, queue->at(1)), catalogue.albums->albumOfRow(4));
    EXPECT_EQ(albumOfSong(catalogue, queue->at(2)), catalogue.albums->albumOfRow(1));
}

TEST(AlbumOfSong, IsNotThereForSongsThatTheLibraryDoesNotHave)
{
    const auto others = tableOf({aSong("a/2").on(u"Hits"), aSong("b/1"), aSong("http://radio/1")});
    for (int row = 0; row < others->size(); ++row) {
        EXPECT_FALSE(albumOfSong(twoOfOneName(), others->at(row)));
        EXPECT_FALSE(albumOfSong(catalogueOfNames({}, {{"Hits"}}), others->at(row)));
    }
}

} // namespace
} // namespace toccata
