// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/postings.h"

#include <gmock/gmock.h>

#include <map>

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::Pair;
using Texts = std::vector<std::pair<quint32, bool>>;

std::map<quint32, Texts> contentOf(const Postings &postings)
{
    std::map<quint32, Texts> content;
    postings.forEachToken([&](std::size_t index, quint32 token) {
        postings.forEachEntry(
            index, [&](quint32 text, bool whole) { content[token].emplace_back(text, whole); });
    });
    return content;
}

TEST(Postings, TellTheTextsOfEachWord)
{
    const Postings postings(
        {0, 7, 4'000'000'000}, {{2, true, false}, {0, false, true}, {2, true, true}, {0, true, false}}, 3);
    EXPECT_EQ(postings.size(), 4U);
    EXPECT_THAT(contentOf(postings),
        ElementsAre(Pair(0U, ElementsAre(Pair(0U, true), Pair(4'000'000'000U, false))),
            Pair(2U, ElementsAre(Pair(0U, false), Pair(7U, true)))));
}

TEST(Postings, AreJoinedInOrder)
{
    const Postings one({1, 300}, {{0, true, false}, {0, true, true}}, 1);
    const Postings other({2, 40'000}, {{0, true, false}, {3, false, false}, {3, true, true}}, 4);
    const Postings both(one, other);
    EXPECT_EQ(both.size(), 5U);
    EXPECT_THAT(contentOf(both),
        ElementsAre(Pair(0U, ElementsAre(Pair(1U, false), Pair(2U, false), Pair(300U, true))),
            Pair(3U, ElementsAre(Pair(2U, false), Pair(40'000U, true)))));
    EXPECT_EQ(contentOf(both), contentOf(Postings(other, one)));
}

} // namespace
} // namespace toccata
