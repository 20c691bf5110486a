// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/albumsbyartist.h"

#include "tests/core/music/asong.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

TEST(AlbumsByArtist, GuestsHaveTheAlbumsTheyAreHeardOn)
{
    const Catalogue catalogue = catalogueOf(tableOf({
        aSong("a/1").on(u"One").by(u"Band").ofAlbumArtist(u"Band"),
        aSong("a/2").on(u"One").by(u"Guest").ofAlbumArtist(u"Band"),
        aSong("b/1").on(u"Two").by(u"Band").by(u"Guest").ofAlbumArtist(u"Band"),
        aSong("c/1").on(u"Three").by(u"Band").ofAlbumArtist(u"Band"),
    }));
    const auto titles = [&](const QString &artist) {
        QStringList list;
        for (const int index : albumsWith(catalogue, artist).indexes)
            list << *catalogue.albums->at(index).title();
        list.sort();
        return list;
    };
    EXPECT_EQ(titles(QStringLiteral("Guest")), (QStringList{QStringLiteral("One"), QStringLiteral("Two")}));
    EXPECT_EQ(titles(QStringLiteral("Band, Guest")), QStringList{QStringLiteral("Two")});
    EXPECT_TRUE(titles(QStringLiteral("Nobody")).isEmpty());
}

} // namespace
} // namespace toccata
