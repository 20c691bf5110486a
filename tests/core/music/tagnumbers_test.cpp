// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/tagnumbers.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

TEST(TagNumbers, TrackIsTheNumberBeforeTheSlash)
{
    EXPECT_EQ(numberInTag("3"), 3);
    EXPECT_EQ(numberInTag("03"), 3);
    EXPECT_EQ(numberInTag("3/12"), 3);
    EXPECT_EQ(numberInTag("A1"), 1);
    EXPECT_EQ(numberInTag("101"), 101);
}

TEST(TagNumbers, WhatIsNoTrackNumberIsAbsent)
{
    EXPECT_FALSE(numberInTag(""));
    EXPECT_FALSE(numberInTag("x"));
    EXPECT_FALSE(numberInTag("0"));
    EXPECT_FALSE(numberInTag("0/12"));
    EXPECT_FALSE(numberInTag("/12"));
    EXPECT_FALSE(numberInTag("99999999999999999999"));
}

TEST(TagNumbers, YearIsTheFirstFourDigitsInARow)
{
    EXPECT_EQ(yearInTag("1999"), 1999);
    EXPECT_EQ(yearInTag("1999-05-01"), 1999);
    EXPECT_EQ(yearInTag("19990501"), 1999);
    EXPECT_EQ(yearInTag("05/01/1999"), 1999);
    EXPECT_EQ(yearInTag("May 1999"), 1999);
}

TEST(TagNumbers, WhatIsNoYearIsAbsent)
{
    EXPECT_FALSE(yearInTag(""));
    EXPECT_FALSE(yearInTag("not a date"));
    EXPECT_FALSE(yearInTag("99"));
    EXPECT_FALSE(yearInTag("0000"));
}

TEST(TagNumbers, LengthKeepsThreeDecimals)
{
    EXPECT_EQ(millisecondsInText("160"), 160000u);
    EXPECT_EQ(millisecondsInText("160.123"), 160123u);
    EXPECT_EQ(millisecondsInText("0.5"), 500u);
    EXPECT_EQ(millisecondsInText("1.1239"), 1123u);
    EXPECT_EQ(millisecondsInText("2."), 2000u);
}

TEST(TagNumbers, WhatIsNoLengthIsUnknown)
{
    for (const char *text : {"", "0", "0.000", "-1", "x", "1:30", "1.x", "nan", "99999999999", "4999999"})
        EXPECT_EQ(millisecondsInText(text), 0u) << text;
}

TEST(TagNumbers, TimestampsAreSecondsSince1970)
{
    EXPECT_EQ(secondsInTimestamp("1970-01-01T00:00:01Z"), 1u);
    EXPECT_EQ(secondsInTimestamp("2000-03-01T00:00:00Z"), 951868800u);
    EXPECT_EQ(secondsInTimestamp("2023-01-05T12:34:56Z"), 1672922096u);
}

TEST(TagNumbers, WhatIsNoTimestampIsUnknown)
{
    for (const char *text : {"", "2023", "2023-13-05T12:34:56Z", "2023-02-30T12:34:56Z",
             "2023-01-05 12:34:56Z", "2023-01-05T24:00:00Z", "1969-12-31T23:59:59Z", "9999-01-01T00:00:00Z"})
        EXPECT_EQ(secondsInTimestamp(text), 0u) << text;
}

} // namespace
} // namespace toccata
