// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/foldedtext.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

TEST(FoldedText, CaseAccentsAndWidthDoNotMatter)
{
    for (const char *text : {"Bjork", "BJÖRK", "björk", "bjo\u0308rk", "ＢＪＯＲＫ"})
        EXPECT_EQ(foldedText(text), "bjork") << text;
}

TEST(FoldedText, LettersAreWhatPeopleTypeForThem)
{
    EXPECT_EQ(foldedText("STRASSE"), foldedText("Straße"));
    EXPECT_EQ(foldedText("Sigur Rós Ágætis"), "sigur ros agaetis");
    EXPECT_EQ(foldedText("MØ Łódź"), "mo lodz");
    EXPECT_EQ(foldedText("İstanbul ıs"), "istanbul is");
    EXPECT_EQ(foldedText("ΣΊΣΥΦΟΣ"), foldedText("Σίσυφος"));
    EXPECT_EQ(foldedText("ЁЛКА"), foldedText("елка"));
    EXPECT_EQ(foldedText("ﬁn Ⅷ"), "fin viii");
}

TEST(FoldedText, ApostrophesAreLeftOut)
{
    EXPECT_EQ(foldedText("Don't"), "dont");
    EXPECT_EQ(foldedText("Don’t"), "dont");
}

TEST(FoldedText, TheRestStays)
{
    EXPECT_EQ(foldedText(""), "");
    EXPECT_EQ(foldedText("AC/DC + 日本 🎵 موسيقى"), "ac/dc + 日本 🎵 موسيقى");
    EXPECT_EQ(foldedText("caf\xe9"), "caf\ufffd");
}

TEST(FoldedText, IsAddedToWhatIsThere)
{
    QByteArray text = "x";
    appendFolded(text, "A'B");
    appendFolded(text, "É");
    EXPECT_EQ(text, "xabe");
}

} // namespace
} // namespace toccata
