// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/textindex.h"

#include <gmock/gmock.h>

#include <random>

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

using Texts = std::vector<QByteArray>;

TextIndex::TextOf textOf(const Texts &texts)
{
    return [&texts](quint32 id) { return QByteArrayView(texts[id]); };
}

std::vector<quint32> numbers(quint32 begin, quint32 end)
{
    std::vector<quint32> ids;
    for (quint32 id = begin; id < end; ++id)
        ids.push_back(id);
    return ids;
}

TextIndex indexOf(const Texts &texts)
{
    TextIndex index;
    index.add(numbers(0, quint32(texts.size())), textOf(texts));
    return index;
}

/// How each of the texts has \p wanted; empty: none.
std::vector<WordMatch> matches(const Texts &texts, QByteArrayView wanted)
{
    std::vector<WordMatch> result;
    for (const TextScore score : indexOf(texts).find(foldedWords(wanted), textOf(texts)))
        result.push_back(matchOf(score));
    return result;
}

constexpr auto none = WordMatch::None;
constexpr auto inside = WordMatch::Inside;
constexpr auto start = WordMatch::Start;
constexpr auto word = WordMatch::Word;
constexpr auto whole = WordMatch::Whole;

TEST(TextIndex, TellsHowWellATextHasAWord)
{
    EXPECT_THAT(matches({"Help", "Some help!", "Helpless", "Overhelp", "x"}, "help"),
        ElementsAre(whole, word, start, inside, none));
    EXPECT_THAT(matches({"help, overhelp", "overhelp help"}, "help"), ElementsAre(word, word));
    EXPECT_THAT(matches({"(help)", "rock-help.ogg"}, "help"), ElementsAre(word, word));
    EXPECT_THAT(matches({"a", "b"}, "x"), IsEmpty());
}

TEST(TextIndex, AWordOfPunctuationIsAWordToo)
{
    EXPECT_THAT(matches({"!!!", "+/-", "AC/DC live", "ACDC", "Hey!!!"}, "!!!"),
        ElementsAre(whole, none, none, none, inside));
    EXPECT_THAT(matches({"!!!", "+/-", "AC/DC live", "ACDC"}, "ac/dc"), ElementsAre(none, none, word, none));
}

TEST(TextIndex, EachOfSeveralValuesIsATextOfItsOwn)
{
    EXPECT_THAT(matches({QByteArray("Air\0The Sea", 11)}, "air"), ElementsAre(whole));
    EXPECT_THAT(matches({QByteArray("Sea air\0Air", 11)}, "air"), ElementsAre(whole));
    EXPECT_THAT(matches({QByteArray("Air\0The Sea", 11)}, "air the"), IsEmpty());
    EXPECT_THAT(matches({QByteArray("Air\0The Sea", 11)}, "airthe"), IsEmpty());
    EXPECT_THAT(matches({QByteArray("Air\0The Sea", 11)}, "the sea"), ElementsAre(whole));
}

TEST(TextIndex, APhraseIsWordsInARow)
{
    EXPECT_THAT(matches({"The Wall", "Off the wall", "the wallpaper", "breathe wall", "wall the", "the  wall",
                            "the big wall", "the the wall"},
                    "the wall"),
        ElementsAre(whole, word, start, inside, none, whole, none, word));
    EXPECT_THAT(matches({"The The", "the", "the x the"}, "the the"), ElementsAre(whole, none, none));
}

TEST(TextIndex, ShorterTextsScoreMore)
{
    const Texts texts{"night of the long and many words", "night long"};
    const auto scores = indexOf(texts).find("night", textOf(texts));
    EXPECT_LT(scores[0], scores[1]);
}

TEST(TextIndex, FindsTheEndOfAVeryLongText)
{
    EXPECT_THAT(matches({QByteArray(70'000, 'x') + " needle", "y"}, "needle"), ElementsAre(word, none));
    EXPECT_THAT(matches({QByteArray("a ").repeated(70'000) + "needle"}, "a needle"), ElementsAre(word));
}

TEST(TextIndex, SurvivesInvalidUtf8AndNothing)
{
    EXPECT_THAT(
        matches({"caf\xe9 noir", "", " ", QByteArray("\0", 1)}, "noir"), ElementsAre(word, none, none, none));
}

TEST(TextIndex, AddedPieceByPieceItIsTheSame)
{
    std::mt19937 random(7);
    const Texts words{"night", "Nightfall", "Été", "a", "the", "wall", "AC/DC", "日本の歌", "x-1.flac"};
    Texts texts;
    for (int i = 0; i < 3000; ++i) {
        QByteArray text;
        for (auto left = random() % 5; left > 0; --left)
            text += words[random() % words.size()] + (random() % 6 == 0 ? '\0' : ' ');
        texts.push_back(text);
    }
    // Ids in no order, as when a text comes to be searched later.
    std::vector<quint32> order = numbers(0, quint32(texts.size()));
    std::ranges::shuffle(order, random);
    TextIndex piecewise;
    for (std::size_t at = 0; at < order.size();) {
        const std::size_t end = std::min(order.size(), at + 1 + random() % 400);
        std::vector<quint32> piece(order.begin() + std::ptrdiff_t(at), order.begin() + std::ptrdiff_t(end));
        std::ranges::sort(piece);
        piecewise.add(piece, textOf(texts));
        at = end;
    }
    const TextIndex fresh = indexOf(texts);
    for (const QByteArray &wanted :
        Texts{"night", "n", "ete", "a", "the wall", "/d", "本", "1.f", "a a a", "zz"})
        EXPECT_EQ(piecewise.find(wanted, textOf(texts)), fresh.find(wanted, textOf(texts)))
            << wanted.toStdString();
}

TEST(FoldedWords, HaveOneSpaceBetweenWordsAndALineBetweenValues)
{
    EXPECT_EQ(foldedWords("  Été\t\u00a0Ｘ "), "ete x");
    EXPECT_EQ(foldedWords(QByteArray("a \0\0 b ", 7)), "a\nb");
    EXPECT_EQ(foldedWords(""), "");
}

} // namespace
} // namespace toccata
