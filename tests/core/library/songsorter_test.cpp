// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/songsorter.h"

#include "tests/core/music/asong.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

Catalogue catalogue(const std::vector<SongLines> &songs)
{
    return catalogueOf(tableOf(songs));
}

TEST(SongSorter, TellsTheRowsWithTheirTableAndWhatTheyAreTogether)
{
    SongSorter sorter;
    const Catalogue music = catalogue(
        {aSong("1").titled(u"B").lasting(60), aSong("2").titled(u"A"), aSong("3").titled(u"C").lasting(5)});
    const SortedSongs sorted = sorter.sorted(music, SongField::Title, Qt::AscendingOrder);
    EXPECT_EQ(sorted.songs.table, music.songs);
    EXPECT_THAT(sorted.songs.rows, ElementsAre(1, 0, 2));
    EXPECT_EQ(sorted.totals.songs, 3);
    EXPECT_EQ(sorted.totals.length, 65s);
}

TEST(SongSorter, MoreOrdersThanItRemembersAreAllRight)
{
    SongSorter sorter;
    const Catalogue music = catalogue({aSong("b").titled(u"A").by(u"C").lasting(3).dated(u"2000"),
        aSong("c").titled(u"B").by(u"A").lasting(1).dated(u"2002"),
        aSong("a").titled(u"C").by(u"B").lasting(2).dated(u"2001")});
    const auto rows = [&](SongField field, Qt::SortOrder order = Qt::AscendingOrder) {
        return sorter.sorted(music, field, order).songs.rows;
    };
    for (int round = 0; round < 2; ++round) {
        EXPECT_THAT(rows(SongField::Title), ElementsAre(0, 1, 2));
        EXPECT_THAT(rows(SongField::Artist), ElementsAre(1, 2, 0));
        EXPECT_THAT(rows(SongField::Title, Qt::DescendingOrder), ElementsAre(2, 1, 0));
        EXPECT_THAT(rows(SongField::Length), ElementsAre(1, 2, 0));
        EXPECT_THAT(rows(SongField::Year), ElementsAre(0, 2, 1));
        EXPECT_THAT(rows(SongField::FileName), ElementsAre(2, 0, 1));
    }
}

TEST(SongSorter, AnotherLibraryIsSortedAnew)
{
    SongSorter sorter;
    (void)sorter.sorted(
        catalogue({aSong("1").titled(u"A"), aSong("2").titled(u"B")}), SongField::Title, Qt::AscendingOrder);
    const SortedSongs sorted = sorter.sorted(
        catalogue({aSong("1").titled(u"C"), aSong("2").titled(u"B"), aSong("3").titled(u"A")}),
        SongField::Title, Qt::AscendingOrder);
    EXPECT_THAT(sorted.songs.rows, ElementsAre(2, 1, 0));
    EXPECT_EQ(sorted.totals.songs, 3);
}

} // namespace
} // namespace toccata
