// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/music/asong.h"

#include "core/music/songrows.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

std::shared_ptr<const SongTable> tableOfNames(const QList<QByteArray> &names)
{
    std::vector<SongLines> songs;
    for (const QByteArray &name : names)
        songs.push_back(aSong(name));
    return tableOf(songs);
}

TEST(PlacesOf, SongsOfOneTableAreFoundWhereverTheyStand)
{
    const auto table = tableOfNames({"a", "b", "c", "d"});
    EXPECT_EQ(placesOf({table, {0, 3, 1}}, {table, {3, 2, 0}}), (std::vector<int>{2, 0, -1}));
}

TEST(PlacesOf, ASongThatStandsTwiceIsFoundWhereItStandsFirst)
{
    const auto table = tableOfNames({"a", "b"});
    EXPECT_EQ(placesOf({table, {1, 1}}, {table, {0, 1, 1}}), (std::vector<int>{1, 1}));
}

TEST(PlacesOf, ATableThatHasGrownHasAllOfThem)
{
    const auto before = tableOfNames({"a", "b"});
    const auto after = tableOfNames({"a", "b", "c"});
    EXPECT_EQ(placesOf({before, {0, 1}}, {after, {2, 1, 0}}), (std::vector<int>{2, 1}));
}

TEST(PlacesOf, AnotherSongInTheSameRowIsNotTakenForIt)
{
    const auto before = tableOfNames({"a", "b", "c"});
    const auto after = tableOfNames({"a", "x"});
    EXPECT_EQ(placesOf({before, {0, 1, 2}}, allRows(after)), (std::vector<int>{0, -1, -1}));
}

} // namespace
} // namespace toccata
