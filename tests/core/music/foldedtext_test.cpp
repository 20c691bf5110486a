// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/foldedtext.h"

#include <QString>
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

// Texts of Latin letters alone are folded in another way than those with any other character.
TEST(FoldedText, IsTheSameWhateverElseIsInTheText)
{
    for (char16_t letter = 0x80; letter < 0x300; ++letter) {
        const QByteArray alone = QString(QChar(letter)).toUtf8();
        const QByteArray amongOthers = "a" + alone + "B\u65e5";
        const QByteArray expected = "a" + foldedText(alone) + "b\u65e5";
        EXPECT_EQ(foldedText(amongOthers), expected) << int(letter);
    }
    EXPECT_EQ(foldedText("caf\xc3"), "caf\xef\xbf\xbd");
    EXPECT_EQ(foldedText("caf\xe9 noir \xc0\x41"),
        "caf\xef\xbf\xbd noir \xef\xbf\xbd"
        "a");
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
