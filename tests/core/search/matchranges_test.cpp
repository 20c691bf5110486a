// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/matchranges.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

/// The text with what matches in brackets.
QString marked(QStringView text, QStringView query, QueryField field = QueryField::Title)
{
    QString result = text.toString();
    const auto ranges = matchRanges(result, parsedQuery(query.toString()), field);
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        result.insert(range->begin + range->length, u']');
        result.insert(range->begin, u'[');
    }
    return result;
}

TEST(MatchRanges, MarksEveryPlaceOfEveryWord)
{
    EXPECT_EQ(marked(u"Winter night, night", u"night WIN"), QStringLiteral("[Win]ter [night], [night]"));
    EXPECT_EQ(marked(u"Winter", u"summer"), QStringLiteral("Winter"));
    EXPECT_EQ(marked(u"", u"a"), QString());
    EXPECT_EQ(marked(u"Winter", u""), QStringLiteral("Winter"));
}

TEST(MatchRanges, WhatOverlapsIsOne)
{
    EXPECT_EQ(marked(u"banana", u"ana"), QStringLiteral("b[anana]"));
    EXPECT_EQ(marked(u"abcd", u"ab cd bc"), QStringLiteral("[abcd]"));
}

TEST(MatchRanges, FoldsAsTheSearchDoes)
{
    EXPECT_EQ(marked(u"Björk", u"bjork"), QStringLiteral("[Björk]"));
    EXPECT_EQ(marked(u"Bjo\u0308rk x", u"bjo"), QStringLiteral("[Bjo\u0308]rk x"));
    EXPECT_EQ(marked(u"Große Straße", u"strasse"), QStringLiteral("Große [Straße]"));
    EXPECT_EQ(marked(u"Straße", u"stras"), QStringLiteral("[Straß]e"));
    EXPECT_EQ(marked(u"Don't stop", u"dont"), QStringLiteral("[Don't] stop"));
    EXPECT_EQ(marked(u"Don\u2019t stop", u"stop"), QStringLiteral("Don\u2019t [stop]"));
    EXPECT_EQ(marked(u"ＷＩＤＥ", u"wid"), QStringLiteral("[ＷＩＤ]Ｅ"));
    EXPECT_EQ(marked(u"🎷 trio 🎷", u"🎷"), QStringLiteral("[🎷] trio [🎷]"));
    EXPECT_EQ(marked(u"坂本龍一", u"本"), QStringLiteral("坂[本]龍一"));
}

TEST(MatchRanges, APhraseReachesOverAnyWhiteSpace)
{
    EXPECT_EQ(marked(u"The  Wall, the wall", u"\"the wall\""), QStringLiteral("[The  Wall], [the wall]"));
}

TEST(MatchRanges, FieldsAreMarkedInTheirTextsAlone)
{
    EXPECT_EQ(marked(u"Air", u"artist:air", QueryField::Artist), QStringLiteral("[Air]"));
    EXPECT_EQ(marked(u"Air", u"artist:air", QueryField::Performer), QStringLiteral("[Air]"));
    EXPECT_EQ(marked(u"Air", u"artist:air", QueryField::Title), QStringLiteral("Air"));
    EXPECT_EQ(marked(u"Air", u"-air year:1990", QueryField::Title), QStringLiteral("Air"));
}

} // namespace
} // namespace toccata
