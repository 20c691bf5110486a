// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/pagesize.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

using namespace std::chrono_literals;

void came(PageSize &page, int times, std::chrono::microseconds each, qsizetype bytes)
{
    for (int i = 0; i < times; ++i)
        page.came(1000, 1000 * bytes, 1000 * each);
}

TEST(PageSize, AQuickServerIsAskedForMore)
{
    PageSize page;
    came(page, 20, 5us, 200);
    EXPECT_EQ(page.songs(), 4000) << "20 ms";
    EXPECT_EQ(page.songsUnderWay(), 8000);
}

TEST(PageSize, ASlowOneForLessButNotForNearlyNothing)
{
    PageSize page;
    came(page, 20, 40us, 200);
    EXPECT_EQ(page.songs(), 500);
    came(page, 20, 10ms, 200);
    EXPECT_EQ(page.songs(), 250);
}

TEST(PageSize, LargeSongsBoundIt)
{
    PageSize page;
    came(page, 20, 1us, 10'000);
    EXPECT_EQ(page.songs(), 200);
    page.came(1000, 1'000'000'000, 1ms);
    EXPECT_EQ(page.songs(), 50);
}

TEST(PageSize, SmallPagesTellNothing)
{
    PageSize page;
    const int before = page.songs();
    page.came(3, 600, 500ms);
    EXPECT_EQ(page.songs(), before);
}

TEST(PageSize, AfterTheServerHungUpItStaysSmaller)
{
    PageSize page;
    const int before = page.songs();
    EXPECT_TRUE(page.halve());
    EXPECT_EQ(page.songs(), before / 2);
    came(page, 20, 1us, 100);
    EXPECT_EQ(page.songs(), before / 2);
    while (page.halve()) { }
    EXPECT_EQ(page.songs(), 50);
}

} // namespace
} // namespace toccata
