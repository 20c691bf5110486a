// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/scanrequests.h"
#include "core/library/statisticsrequests.h"
#include "tests/support/replyto.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace toccata {

using test::replyTo;
using test::wireTextOf;

TEST(ScanRequests, NameTheFolderWithoutTheMirrorsSlash)
{
    EXPECT_EQ(wireTextOf(scanRequest(ScanKind::Update, {})), "update\n");
    EXPECT_EQ(wireTextOf(scanRequest(ScanKind::Rescan, {})), "rescan\n");
    EXPECT_EQ(wireTextOf(scanRequest(ScanKind::Update, "A \"b\"/c/")), "update \"A \\\"b\\\"/c\"\n");
    EXPECT_EQ(wireTextOf(scanRequest(ScanKind::Rescan, "caf\xe9")), "rescan \"caf\xe9\"\n");
    EXPECT_EQ(wireTextOf(scanRequest(ScanKind::Update, "a\nb")), "");
}

TEST(ScanRequests, AnswerWithTheJob)
{
    const auto job = replyTo(scanRequest(ScanKind::Update, {}), "updating_db: 3\nOK\n");
    ASSERT_TRUE(job);
    EXPECT_EQ(*job, 3U);
}

TEST(ScanRequests, WhatMopidySaysIsThatItCannot)
{
    for (const char *reply : {"updating_db: 0\nOK\n", "OK\n"}) {
        const auto job = replyTo(scanRequest(ScanKind::Rescan, {}), reply);
        ASSERT_FALSE(job);
        EXPECT_EQ(job.error().kind, Error::Kind::Unsupported);
    }
}

TEST(ScanRequests, ARefusalIsTheServers)
{
    const auto denied = replyTo(
        scanRequest(ScanKind::Update, {}), "ACK [4@0] {update} you don't have permission for \"update\"\n");
    ASSERT_FALSE(denied);
    EXPECT_EQ(denied.error().kind, Error::Kind::Denied);
}

TEST(StatisticsRequests, ReadWhatMpdTells)
{
    EXPECT_EQ(wireTextOf(statisticsRequest()), "stats\n");
    const auto told = replyTo(statisticsRequest(),
        "artists: 24\nalbums: 20\nsongs: 33\nuptime: 7265\ndb_playtime: 101\ndb_update: 1700000000\n"
        "playtime: 0\nOK\n");
    ASSERT_TRUE(told);
    EXPECT_EQ(*told, (ServerStatistics{24, 20, 33, 7265s, 0s, 101s, 1'700'000'000}));
}

TEST(StatisticsRequests, MopidysZerosTellNothing)
{
    const auto told = replyTo(statisticsRequest(),
        "artists: 0\nalbums: 0\nsongs: 0\nuptime: 0\ndb_playtime: 0\ndb_update: 0\nplaytime: 0\nOK\n");
    ASSERT_TRUE(told);
    EXPECT_EQ(*told, ServerStatistics());
}

TEST(StatisticsRequests, AnEmptyMpdHasNoSongsAndANewOneNoDate)
{
    const auto told = replyTo(statisticsRequest(),
        "artists: 0\nalbums: 0\nsongs: 0\nuptime: 5\ndb_playtime: 0\ndb_update: 0\nplaytime: 0\nOK\n");
    ASSERT_TRUE(told);
    EXPECT_EQ(told->songs, 0);
    EXPECT_EQ(told->databaseUpdated, std::nullopt);
}

TEST(StatisticsRequests, WhatIsMissingOrMakesNoSenseIsUnknown)
{
    const auto told
        = replyTo(statisticsRequest(), "uptime: 5\nplaytime: -1\nsongs: 99999999999\nalbums: x\nOK\n");
    ASSERT_TRUE(told);
    ServerStatistics expected;
    expected.uptime = 5s;
    EXPECT_EQ(*told, expected);
}

} // namespace toccata
