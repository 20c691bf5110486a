// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/columns/songcolumns.h"

#include <gmock/gmock.h>

#include <numeric>

namespace toccata {
namespace {

using testing::ElementsAre;

std::vector<SongField> fieldsOf(const SongColumns &columns)
{
    std::vector<SongField> fields;
    for (const SongColumns::Column &column : columns.shown)
        fields.push_back(column.field);
    return fields;
}

SongColumns some()
{
    return {{{SongField::Artist, 300}, {SongField::Title, 0}, {SongField::Year, 100}}, SongField::Year,
        Qt::DescendingOrder};
}

ColumnNeeds needs(int each)
{
    ColumnNeeds needs;
    needs.fill(each);
    return needs;
}

TEST(SongColumns, AreKeptAsReadableText)
{
    EXPECT_EQ(some().toText(), "artist:300 title year:100; year descending");
    EXPECT_EQ(SongColumns::fromText(some().toText()), some());
    EXPECT_EQ(SongColumns::fromText(SongColumns::byDefault().toText()), SongColumns::byDefault());
}

TEST(SongColumns, OfAListWithoutAnOrderSayNone)
{
    SongColumns columns = some();
    columns.sortedBy = {};
    columns.order = Qt::AscendingOrder;
    EXPECT_EQ(columns.toText(), "artist:300 title year:100");
    EXPECT_EQ(SongColumns::fromText(columns.toText()), columns);
    EXPECT_EQ(columns.sortedAnewBy(SongField::Year).sortedBy, SongField::Year);
    EXPECT_EQ(columns.sortedAnewBy(SongField::Year).order, Qt::AscendingOrder);
}

TEST(SongColumns, OfEveryFieldAreReadAgain)
{
    SongColumns all = SongColumns::byDefault();
    for (int field = 0; field < songFieldCount; ++field)
        all = all.withColumn(SongField(field), true).sortedAnewBy(SongField(field));
    EXPECT_EQ(all.shown.size(), std::size_t(songFieldCount));
    EXPECT_EQ(SongColumns::fromText(all.toText()), all);
}

TEST(SongColumns, DamagedTextIsNone)
{
    for (const char *text :
        {"", "; ", "year:100", "title; ", "title; year", "title; year up", "year:100; year ascending",
            "title title; year ascending", "title year; year ascending", "title year:x; year ascending",
            "title year:1; year ascending", "title year:9999; year ascending", "title:100; year ascending",
            "title mood:100; year ascending", "title; mood ascending", "title  year:100; year ascending",
            "title; year ascending ", "title year:100:100; year ascending"})
        EXPECT_FALSE(SongColumns::fromText(text)) << text;
}

TEST(SongColumns, SortingAgainReverses)
{
    const SongColumns once = some().sortedAnewBy(SongField::Genre);
    EXPECT_EQ(once.sortedBy, SongField::Genre);
    EXPECT_EQ(once.order, Qt::AscendingOrder);
    EXPECT_EQ(once.sortedAnewBy(SongField::Genre).order, Qt::DescendingOrder);
    EXPECT_EQ(once.sortedAnewBy(SongField::Genre).sortedAnewBy(SongField::Genre), once);
}

TEST(SongColumns, ComeAtTheEndAndGoButTheTitleStays)
{
    const SongColumns more = some().withColumn(SongField::Genre, true);
    EXPECT_THAT(
        fieldsOf(more), ElementsAre(SongField::Artist, SongField::Title, SongField::Year, SongField::Genre));
    EXPECT_EQ(more.withColumn(SongField::Genre, true), more);
    EXPECT_EQ(more.withColumn(SongField::Genre, false), some());
    EXPECT_EQ(some().withColumn(SongField::Title, false), some());
}

TEST(SongColumns, MoveBothWays)
{
    EXPECT_THAT(
        fieldsOf(some().moved(0, 2)), ElementsAre(SongField::Title, SongField::Year, SongField::Artist));
    EXPECT_THAT(
        fieldsOf(some().moved(2, 0)), ElementsAre(SongField::Year, SongField::Artist, SongField::Title));
    EXPECT_EQ(some().moved(1, 1), some());
}

TEST(SongColumns, WidthsAreSharesAndTheTitleHasTheRest)
{
    EXPECT_THAT(columnWidths(some(), 1000, needs(50)), ElementsAre(300, 600, 100));
    EXPECT_THAT(
        columnWidths(some().resized(SongField::Artist, 100), 1000, needs(50)), ElementsAre(100, 800, 100));
}

TEST(SongColumns, ResizedBeyondReasonStayReadable)
{
    for (const int share : {-5, 0, 5000}) {
        const SongColumns columns = some().resized(SongField::Artist, share);
        EXPECT_EQ(SongColumns::fromText(columns.toText()), columns);
    }
    EXPECT_EQ(some().resized(SongField::Title, 500), some());
}

TEST(SongColumns, HaveTheirLeastWhereTheirShareIsLess)
{
    EXPECT_THAT(columnWidths(some(), 400, needs(90)), ElementsAre(120, 190, 90));
}

TEST(SongColumns, LeaveTheTitleItsLeastAndShareWhatIsLeft)
{
    const SongColumns wide = some().resized(SongField::Artist, 700).resized(SongField::Year, 700);
    EXPECT_THAT(columnWidths(wide, 1000, needs(100)), ElementsAre(450, 100, 450));
}

TEST(SongColumns, WhatHasNoRoomIsLeftOutFromTheEnd)
{
    EXPECT_THAT(columnWidths(some(), 250, needs(100)), ElementsAre(100, 150, 0));
    EXPECT_THAT(columnWidths(some(), 50, needs(100)), ElementsAre(0, 50, 0));
}

TEST(SongColumns, AreNeverWiderThanTheirRoom)
{
    SongColumns all = SongColumns::byDefault();
    for (int field = 0; field < songFieldCount; ++field)
        all = all.withColumn(SongField(field), true);
    for (int width = 0; width < 2000; width += 7) {
        const std::vector<int> widths = columnWidths(all, width, needs(64));
        EXPECT_EQ(std::accumulate(widths.begin(), widths.end(), 0), width);
    }
}

} // namespace
} // namespace toccata
