// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recents/formerqueue.h"

#include "tests/core/music/asong.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

QString nameOf(const std::vector<SongLines> &songs)
{
    return nameOfQueue(allRows(tableOf(songs)));
}

TEST(NameOfQueue, IsTheAlbumThatAllAreOf)
{
    EXPECT_EQ(nameOf({aSong("1").titled(u"One").by(u"Anna").on(u"Dawn"),
                  aSong("2").titled(u"Two").by(u"Ben").on(u"Dawn")}),
        QStringLiteral("Dawn"));
}

TEST(NameOfQueue, IsTheArtistThatAllAreOf)
{
    EXPECT_EQ(nameOf({aSong("1").by(u"Anna").on(u"Dawn"), aSong("2").by(u"Anna").on(u"Dusk")}),
        QStringLiteral("Anna"));
    EXPECT_EQ(nameOf({aSong("1").by(u"Anna").ofAlbumArtist(u"All"), aSong("2").ofAlbumArtist(u"All")}),
        QStringLiteral("All"));
}

TEST(NameOfQueue, IsElseTheFirstTitles)
{
    EXPECT_EQ(nameOf({aSong("1").titled(u"One").by(u"Anna"), aSong("x/two.ogg"), aSong("3").titled(u"Three"),
                  aSong("4").titled(u"Four")}),
        QStringLiteral("One, two.ogg, Three"));
    EXPECT_EQ(nameOf({aSong("1").titled(u"One"), aSong("2").titled(u"Two")}), QStringLiteral("One, Two"))
        << "having no album is nothing in common";
}

} // namespace
} // namespace toccata
