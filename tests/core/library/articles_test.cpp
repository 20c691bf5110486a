// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/articles.h"

#include "core/library/sortkeys.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

TEST(Articles, DoNotCountAtTheBeginning)
{
    EXPECT_EQ(sortKey("The Beatles"), "beatles");
    EXPECT_EQ(sortKey("THE  Beatles"), "beatles");
    EXPECT_EQ(sortKey(" A Tribe Called Quest"), "tribe called quest");
    EXPECT_EQ(sortKey("An Horse"), "horse");
}

TEST(Articles, CountInWordsAndAlone)
{
    EXPECT_EQ(sortKey("Theory"), "theory");
    EXPECT_EQ(sortKey("A-ha"), "a-ha");
    EXPECT_EQ(sortKey("The"), "the");
    EXPECT_EQ(sortKey("The "), "the");
    EXPECT_EQ(sortKey("The The"), "the");
    EXPECT_EQ(sortKey(""), "");
}

TEST(Articles, AreThoseOfALanguageBesideTheEnglish)
{
    const Articles german(Articles::wordsOf(QLocale::German));
    EXPECT_EQ(sortKey("Die Ärzte", german), "arzte");
    EXPECT_EQ(sortKey("The Cure", german), "cure");
    EXPECT_EQ(sortKey("Die Ärzte"), "die arzte");
    EXPECT_EQ(Articles(Articles::wordsOf(QLocale::NorwegianBokmal)), Articles::usual());
}

TEST(Articles, ThatAreElidedNeedNoSpace)
{
    const Articles french(Articles::wordsOf(QLocale::French));
    EXPECT_EQ(sortKey("L'Impératrice", french), "imperatrice");
    EXPECT_EQ(sortKey("L’Impératrice", french), "imperatrice");
    EXPECT_EQ(sortKey("Les Négresses Vertes", french), "negresses vertes");
    EXPECT_EQ(sortKey("Lescop", french), "lescop");
}

TEST(Articles, MayBeNoneOrAnybodysOwn)
{
    EXPECT_EQ(sortKey("The Beatles", Articles()), "the beatles");
    EXPECT_EQ(sortKey("DJ Shadow", Articles(u" dj  mc"_qs)), "shadow");
    EXPECT_EQ(sortKey("Ο Χάρης", Articles(u"Ο"_qs)), sortKey("Χάρης"));
}

} // namespace
} // namespace toccata
