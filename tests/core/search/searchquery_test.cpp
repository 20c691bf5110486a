// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchquery.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A query as short text: "-artist:[the the]", "year:[1990-1999]".
std::vector<std::string> termsOf(QStringView text)
{
    std::vector<std::string> terms;
    for (const SearchTerm &term : parsedQuery(text.toString()).terms) {
        std::string told = term.excluded ? "-" : "";
        if (term.field != QueryField::Any)
            told += nameOf(term.field).toStdString() + ":";
        if (term.field == QueryField::Year)
            told += "[" + std::to_string(term.years.first) + "-" + std::to_string(term.years.last) + "]";
        else
            told += "[" + term.folded.toStdString() + "]";
        terms.push_back(told);
    }
    return terms;
}

TEST(SearchQuery, WordsAreFoldedAndStandAlone)
{
    EXPECT_THAT(termsOf(u"  BJÖRK\tJóga\n"), ElementsAre("[bjork]", "[joga]"));
    EXPECT_THAT(termsOf(u"don't ＷＩＤＥ"), ElementsAre("[dont]", "[wide]"));
    EXPECT_THAT(termsOf(u""), IsEmpty());
    EXPECT_THAT(termsOf(u" \n "), IsEmpty());
}

TEST(SearchQuery, KeepsWhatWasTyped)
{
    EXPECT_EQ(parsedQuery(QStringLiteral("title:\"Jó  ga\"")).terms.at(0).text, QStringLiteral("Jó ga"));
}

TEST(SearchQuery, FieldsWhateverCase)
{
    EXPECT_THAT(termsOf(u"artist:Air ALBUM:moon title:a genre:b composer:c performer:d file:e/f"),
        ElementsAre("artist:[air]", "album:[moon]", "title:[a]", "genre:[b]", "composer:[c]", "performer:[d]",
            "file:[e/f]"));
}

TEST(SearchQuery, QuotesMakeAPhrase)
{
    EXPECT_THAT(termsOf(u"\"the  wall\" x"), ElementsAre("[the wall]", "[x]"));
    EXPECT_THAT(termsOf(u"artist:\"The The\"y"), ElementsAre("artist:[the the]", "[y]"));
    EXPECT_THAT(termsOf(u"-\"in vain\""), ElementsAre("-[in vain]"));
}

TEST(SearchQuery, ADashExcludes)
{
    EXPECT_THAT(termsOf(u"a -b -genre:rock"), ElementsAre("[a]", "-[b]", "-genre:[rock]"));
    EXPECT_FALSE(parsedQuery(QStringLiteral("-b")).hasWanted());
    EXPECT_TRUE(parsedQuery(QStringLiteral("a -b")).hasWanted());
}

TEST(SearchQuery, YearsAndRangesOfYears)
{
    EXPECT_THAT(termsOf(u"year:1990"), ElementsAre("year:[1990-1990]"));
    EXPECT_THAT(termsOf(u"year:1990-1999"), ElementsAre("year:[1990-1999]"));
    EXPECT_THAT(termsOf(u"year:1999-1990"), ElementsAre("year:[1990-1999]"));
    EXPECT_THAT(termsOf(u"year:-1979"), ElementsAre("year:[0-1979]"));
    EXPECT_THAT(termsOf(u"year:2000-"), ElementsAre("year:[2000-9999]"));
    EXPECT_THAT(termsOf(u"-year:2000"), ElementsAre("-year:[2000-2000]"));
}

TEST(SearchQuery, AYearHalfTypedIsAllThatMayBecomeOfIt)
{
    EXPECT_THAT(termsOf(u"year:19"), ElementsAre("year:[1900-1999]"));
    EXPECT_THAT(termsOf(u"year:1990-1"), ElementsAre("year:[1990-1999]"));
    EXPECT_THAT(termsOf(u"year:-19"), ElementsAre("year:[0-1999]"));
}

TEST(SearchQuery, WhatIsNotTypedYetIsNotThere)
{
    for (const QStringView text : {u"a artist:", u"a artist:\"", u"a year:", u"a year:-", u"a -", u"a \"",
             u"a -genre:", u"a -\"", u"a \"\"", u"a '"})
        EXPECT_THAT(termsOf(text), ElementsAre("[a]")) << text.toString().toStdString();
    EXPECT_THAT(termsOf(u"\"abc de"), ElementsAre("[abc de]"));
    EXPECT_THAT(termsOf(u"artist:\"abc d"), ElementsAre("artist:[abc d]"));
}

TEST(SearchQuery, EverythingElseIsText)
{
    EXPECT_THAT(termsOf(u"foo:bar"), ElementsAre("[foo:bar]"));
    EXPECT_THAT(termsOf(u"AC/DC +/- !!! --"), ElementsAre("[ac/dc]", "[+/-]", "[!!!]", "[--]"));
    EXPECT_THAT(termsOf(u"12\" mix"), ElementsAre("[12\"]", "[mix]"));
    EXPECT_THAT(termsOf(u":x http://y"), ElementsAre("[:x]", "[http://y]"));
    EXPECT_THAT(termsOf(u"year:soon -year:x"), ElementsAre("[year:soon]", "-[year:x]"));
    EXPECT_THAT(termsOf(u"year:19901"), ElementsAre("[year:19901]"));
}

TEST(SearchQuery, ATextThatWasPastedByAccidentEnds)
{
    const QString text = QStringLiteral("word ").repeated(10'000);
    EXPECT_EQ(parsedQuery(text).terms.size(), mostSearchTerms);
}

TEST(SearchQuery, NamesOfFieldsAreTheirOwn)
{
    for (const QueryField field : queryFields())
        EXPECT_EQ(fieldFromName(nameOf(field)), field);
    EXPECT_EQ(fieldFromName(u"any"), std::nullopt);
    EXPECT_TRUE(nameOf(QueryField::Any).isEmpty());
}

} // namespace
} // namespace toccata
