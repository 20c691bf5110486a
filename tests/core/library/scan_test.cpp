// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/scan.h"

#include <gmock/gmock.h>

using namespace std::chrono_literals;

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const Scan::Clock::time_point noon{12h};

Scan ours(quint32 job, ScanKind kind, const QByteArray &folder)
{
    return {job, kind, folder};
}

MATCHER_P(IsJob, number, "")
{
    return arg.job == quint32(number);
}

TEST(Scans, WhatRanBeforeWeCameBeganNobodyKnowsWhen)
{
    Scans scans;
    EXPECT_THAT(scans.follow(7, noon), IsEmpty());
    ASSERT_TRUE(scans.state().running);
    EXPECT_EQ(*scans.state().running, Scan{7});
    EXPECT_FALSE(scans.state().running->isOurs());
    EXPECT_TRUE(scans.state().isUnderWay());
}

TEST(Scans, SomebodyElsesBeginsWhenItIsSeenAndHasNoResult)
{
    Scans scans;
    scans.follow({}, noon);
    scans.follow(7, noon + 1s);
    EXPECT_EQ(scans.state().running->since, noon + 1s);
    scans.follow(7, noon + 9s);
    EXPECT_EQ(scans.state().running->since, noon + 1s);
    EXPECT_THAT(scans.follow({}, noon + 10s), IsEmpty());
    EXPECT_FALSE(scans.state().isUnderWay());
    EXPECT_FALSE(scans.settled(5));
}

TEST(Scans, OursIsKnownFromTheAnswerOnAndEndsWithItsNumber)
{
    Scans scans;
    scans.follow({}, noon);
    scans.asked(ScanKind::Rescan, "Jazz/", 3, 10);
    EXPECT_TRUE(scans.state().isUnderWay());
    EXPECT_THAT(scans.state().waiting, ElementsAre(ours(3, ScanKind::Rescan, "Jazz")));
    scans.follow(3, noon + 1s);
    EXPECT_THAT(scans.state().waiting, IsEmpty());
    ASSERT_TRUE(scans.state().running);
    EXPECT_EQ(scans.state().running->kind, ScanKind::Rescan);
    EXPECT_EQ(scans.state().running->since, noon + 1s);
    EXPECT_FALSE(scans.settled(10));
    EXPECT_THAT(scans.follow({}, noon + 2s), ElementsAre(IsJob(3)));
}

TEST(Scans, OneThatEndedBeforeItWasSeenEndsToo)
{
    Scans scans;
    scans.follow({}, noon);
    scans.asked(ScanKind::Update, {}, 3, 10);
    EXPECT_THAT(scans.follow({}, noon), ElementsAre(IsJob(3)));
    EXPECT_TRUE(scans.settled(10));
}

TEST(Scans, OneThatIsSeenBeforeItsAnswerBecomesOurs)
{
    Scans scans;
    scans.follow({}, noon);
    scans.follow(3, noon + 1s);
    scans.asked(ScanKind::Update, "Jazz", 3, 10);
    EXPECT_THAT(scans.state().waiting, IsEmpty());
    EXPECT_EQ(scans.state().running->folder, "Jazz");
    EXPECT_EQ(scans.state().running->since, noon + 1s);
}

TEST(Scans, OthersOfOursWaitAndTheResultComesAfterTheLast)
{
    Scans scans;
    scans.follow(1, noon);
    scans.asked(ScanKind::Update, "a", 2, 10);
    scans.asked(ScanKind::Update, "b", 3, 10);
    scans.asked(ScanKind::Rescan, "c", 4, 10);
    EXPECT_THAT(scans.follow(1, noon), IsEmpty());
    EXPECT_THAT(scans.state().waiting, SizeIs(3));
    // Job 2 was too quick to be seen.
    EXPECT_THAT(scans.follow(3, noon + 1s), ElementsAre(IsJob(2)));
    EXPECT_THAT(scans.state().waiting, ElementsAre(IsJob(4)));
    scans.libraryChanges();
    EXPECT_FALSE(scans.settled(12));
    EXPECT_THAT(scans.follow({}, noon + 2s), ElementsAre(IsJob(3), IsJob(4)));
    const auto result = scans.settled(12);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->scan.job, 4U);
    EXPECT_EQ(result->songsBefore, 10);
    EXPECT_EQ(result->songsAfter, 12);
    EXPECT_TRUE(result->changed);
    EXPECT_FALSE(scans.settled(12));
}

TEST(Scans, NumbersBeginAnewAfterTheLast)
{
    Scans scans;
    scans.follow({}, noon);
    scans.asked(ScanKind::Update, "a", 32768, 10);
    scans.asked(ScanKind::Update, "b", 1, 10);
    EXPECT_THAT(scans.follow(32768, noon), IsEmpty());
    EXPECT_THAT(scans.state().waiting, ElementsAre(IsJob(1)));
    EXPECT_THAT(scans.follow(1, noon), ElementsAre(IsJob(32768)));
}

TEST(Scans, SomebodyElsesAfterOursEndsOurs)
{
    Scans scans;
    scans.follow({}, noon);
    scans.asked(ScanKind::Update, {}, 3, {});
    EXPECT_THAT(scans.follow(4, noon), ElementsAre(IsJob(3)));
    EXPECT_FALSE(scans.state().running->isOurs());
    // Another's scan is no reason to keep ours back.
    const auto result = scans.settled(12);
    ASSERT_TRUE(result);
    EXPECT_FALSE(result->songsBefore);
    EXPECT_FALSE(result->changed);
}

TEST(Scans, ResultsAreCountedAlsoBeyondAConnection)
{
    Scans scans;
    for (int number = 1; number <= 2; ++number) {
        scans.forget();
        scans.follow({}, noon);
        scans.asked(ScanKind::Update, {}, 3, 1);
        scans.follow({}, noon);
        const auto result = scans.settled(1);
        ASSERT_TRUE(result);
        EXPECT_EQ(result->number, number);
    }
}

TEST(Scans, ALostConnectionForgetsThem)
{
    Scans scans;
    scans.follow({}, noon);
    scans.asked(ScanKind::Update, {}, 3, 1);
    scans.forget();
    EXPECT_FALSE(scans.state().isUnderWay());
    EXPECT_THAT(scans.follow({}, noon), IsEmpty());
    EXPECT_FALSE(scans.settled(1));
}

} // namespace
} // namespace toccata
