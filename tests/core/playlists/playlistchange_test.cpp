// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/playlists/playlistchange.h"

#include <gmock/gmock.h>

#include <random>

namespace toccata {

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

/// "abc" is the playlist of the songs "a", "b" and "c".
PlaylistUris songs(const char *letters)
{
    PlaylistUris uris;
    for (const char *letter = letters; *letter; ++letter)
        uris.push_back(QByteArray(1, *letter));
    return uris;
}

std::string lettersOf(const std::optional<PlaylistUris> &uris)
{
    return uris ? uris->join().toStdString() : "nothing";
}

std::string rebasedLetters(const char *base, const char *wanted, const char *now)
{
    return lettersOf(rebased(songs(base), songs(wanted), songs(now)));
}

/// What MPD makes of \p uris by \p commands.
PlaylistUris afterCommands(PlaylistUris uris, const mpd::CommandBatch &commands)
{
    for (const mpd::Command &command : commands) {
        const QList<QByteArray> words = command.words();
        EXPECT_EQ(words[1], "Mix");
        if (words[0] == "playlistadd") {
            uris.insert(words.size() > 3 ? words[3].toInt() : uris.size(), words[2]);
        } else if (words[0] == "playlistmove") {
            uris.move(words[2].toInt(), words[3].toInt());
        } else {
            const QList<QByteArray> range = words[2].split(':');
            const int first = range[0].toInt();
            uris.remove(first, range.size() > 1 ? range[1].toInt() - first : 1);
        }
    }
    return uris;
}

std::vector<std::string> linesFor(const char *before, const char *after, const PlaylistPowers &powers = {})
{
    std::vector<std::string> lines;
    const auto commands = changeInPlace(QStringLiteral("Mix"), songs(before), songs(after), powers);
    for (const mpd::Command &command : commands.value_or(mpd::CommandBatch{mpd::Command("too many")}))
        lines.push_back(command.text().toStdString());
    return lines;
}

} // namespace

TEST(PlaylistChange, GoesByFewCommands)
{
    EXPECT_THAT(linesFor("abc", "abc"), IsEmpty());
    EXPECT_THAT(linesFor("abcde", "ade"), ElementsAre(R"(playlistdelete "Mix" "1:3")"));
    EXPECT_THAT(linesFor("abcde", "eabcd"), ElementsAre(R"(playlistmove "Mix" "4" "0")"));
    EXPECT_THAT(linesFor("ab", "abcd"), ElementsAre(R"(playlistadd "Mix" "c")", R"(playlistadd "Mix" "d")"));
    EXPECT_THAT(
        linesFor("ab", "acdb"), ElementsAre(R"(playlistadd "Mix" "d" "1")", R"(playlistadd "Mix" "c" "1")"));
}

TEST(PlaylistChange, UsesWhatTheServerHas)
{
    const PlaylistPowers old{.ranges = false};
    EXPECT_THAT(linesFor("abcd", "ad", old),
        ElementsAre(R"(playlistdelete "Mix" "2")", R"(playlistdelete "Mix" "1")"));
    EXPECT_THAT(linesFor("ab", "abc", old), ElementsAre(R"(playlistadd "Mix" "c")"));
    EXPECT_THAT(linesFor("ab", "acb", old), ElementsAre("too many"));
    EXPECT_THAT(linesFor("abcdef", "fedcba", {.mostCommands = 3}), ElementsAre("too many"));
}

TEST(PlaylistChange, LeadsWhereItShould)
{
    std::mt19937 chance(7);
    for (int round = 0; round < 2000; ++round) {
        PlaylistUris before;
        PlaylistUris after;
        for (PlaylistUris *uris : {&before, &after}) {
            for (unsigned i = chance() % 12; i > 0; --i)
                uris->push_back(QByteArray(1, char('a' + chance() % 6)));
        }
        const auto commands = changeInPlace(QStringLiteral("Mix"), before, after);
        ASSERT_TRUE(commands);
        ASSERT_EQ(afterCommands(before, *commands), after)
            << before.join().toStdString() << " to " << after.join().toStdString();
    }
}

TEST(Rebased, IsWhatWasWantedWhereNobodyElseDidAnything)
{
    EXPECT_EQ(rebasedLetters("abc", "cab", "abc"), "cab");
}

TEST(Rebased, KeepsWhatOthersHaveDone)
{
    EXPECT_EQ(rebasedLetters("abc", "ac", "abcd"), "acd"); // they added d, we removed b
    EXPECT_EQ(rebasedLetters("abc", "cba", "abxc"), "cbxa"); // x stays behind b
    EXPECT_EQ(rebasedLetters("abc", "abcd", "bc"), "bcd"); // they removed a
    EXPECT_EQ(rebasedLetters("abc", "abdc", "cba"), "cbda"); // they turned it round, we added d
    EXPECT_EQ(rebasedLetters("aba", "ab", "abac"), "abc"); // one of two
}

TEST(Rebased, CannotServeTwoOrders)
{
    EXPECT_EQ(rebasedLetters("abc", "cba", "bac"), "nothing");
}

} // namespace toccata
