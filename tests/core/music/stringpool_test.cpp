// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/stringpool.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

TEST(StringPool, EqualTextsHaveOneIdAndNothingHasNone)
{
    StringPool pool;
    const StringId a = pool.intern("a");
    EXPECT_EQ(pool.intern("a"), a);
    EXPECT_NE(pool.intern("b"), a);
    EXPECT_EQ(pool.intern(""), 0u);
    EXPECT_EQ(pool.lookup().text(a), "a");
}

TEST(StringPool, KeepsTextsOfEveryLength)
{
    StringPool pool;
    std::vector<QByteArray> texts;
    for (const int length : {1, 254, 255, 256, 8191, 70'000, 1 << 20, (1 << 20) + 1, 3'000'000})
        texts.push_back(QByteArray(length, char('a' + texts.size())));
    std::vector<StringId> ids;
    for (const QByteArray &text : texts) {
        ids.push_back(pool.intern(text));
        pool.append("between");
    }
    for (std::size_t i = 0; i < texts.size(); ++i)
        EXPECT_TRUE(pool.lookup().text(ids[i]) == texts[i]) << texts[i].size();
}

TEST(StringPool, AfterItWasShrunkItStillKnowsItsTexts)
{
    StringPool pool;
    const StringId fileName = pool.append("X");
    const StringId album = pool.intern("X");
    EXPECT_NE(fileName, album);
    pool.shrink();
    EXPECT_EQ(pool.intern("X"), album) << "the id of a text that was not interned must not take its place";
    EXPECT_GT(pool.intern("Y"), album);
}

TEST(StringPool, ALookupGoesOnFindingWhatWasThere)
{
    StringPool pool;
    const StringId first = pool.intern("first");
    const StringLookup before = pool.lookup();
    for (int i = 0; i < 100'000; ++i)
        pool.intern(QByteArray::number(i));
    EXPECT_EQ(before.text(first), "first");
    EXPECT_EQ(before.end(), first + 1);
    EXPECT_GT(pool.lookup().end(), 100'000u);
}

} // namespace
} // namespace toccata
