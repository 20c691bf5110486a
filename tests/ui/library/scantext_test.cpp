// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/elapsedlabel.h"
#include "ui/library/scantext.h"
#include "ui/library/statisticstext.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace toccata {
namespace {

const Scan::Clock::time_point noon{12h};
const Scan anothers{1, {}, {}, noon};

Scan ours(ScanKind kind, const QByteArray &folder)
{
    return {1, kind, folder, noon};
}

TEST(ScanText, SaysWhatIsDoneAndWhere)
{
    EXPECT_EQ(scanText(anothers), QStringLiteral("The server looks for music"));
    EXPECT_EQ(scanText(ours(ScanKind::Update, {})), QStringLiteral("Looking for changes"));
    EXPECT_EQ(scanText(ours(ScanKind::Update, "Jazz/Blue")), QStringLiteral("Looking for changes in Blue"));
    EXPECT_EQ(scanText(ours(ScanKind::Rescan, {})), QStringLiteral("Reading everything again"));
    EXPECT_EQ(scanText(ours(ScanKind::Rescan, "Jazz")), QStringLiteral("Reading Jazz again"));
}

TEST(ScanText, TheOneThatRunsIsNamedElseTheFirstThatWaits)
{
    ScanState scans;
    scans.waiting = {ours(ScanKind::Update, "Jazz"), ours(ScanKind::Rescan, {})};
    EXPECT_EQ(scanText(scans), QStringLiteral("Looking for changes in Jazz"));
    scans.running = anothers;
    EXPECT_EQ(scanText(scans), QStringLiteral("The server looks for music"));
}

TEST(ScanText, DetailsNameWholeFoldersTheTimeAndWhatWaits)
{
    ScanState scans;
    scans.running = ours(ScanKind::Update, "Jazz/Blue");
    scans.waiting = {{2, ScanKind::Rescan}};
    EXPECT_EQ(scanDetails(scans, noon + 65s),
        QStringLiteral("Looking for changes in Jazz/Blue\nFor 1:05 now\nThen: Reading everything again"));
    scans.running.reset();
    EXPECT_EQ(scanDetails(scans, noon), QStringLiteral("Reading everything again"));
}

ScanResult result(int before, int after, bool changed, ScanKind kind = ScanKind::Update)
{
    ScanResult result;
    result.scan.kind = kind;
    result.songsBefore = before;
    result.songsAfter = after;
    result.changed = changed;
    return result;
}

TEST(ScanText, TellsHowManySongsMoreOrFewer)
{
    EXPECT_TRUE(scanResultText(result(10, 22, true)).contains(QStringLiteral("12 song(s) more")));
    EXPECT_TRUE(scanResultText(result(10, 7, true)).contains(QStringLiteral("3 song(s) fewer")));
    ScanResult exact = result(10, 19, true);
    exact.songsAdded = 12;
    exact.songsRemoved = 3;
    exact.songsChanged = 0;
    EXPECT_TRUE(scanResultText(exact).contains(QStringLiteral("12 song(s) more, 3 song(s) fewer.")));
}

TEST(ScanText, TellsWhenTheNumbersAreTheSame)
{
    EXPECT_TRUE(scanResultText(result(10, 10, false)).contains(QStringLiteral("nothing has changed")));
    EXPECT_TRUE(scanResultText(result(10, 10, true)).contains(QStringLiteral("as many songs as before")));
    EXPECT_TRUE(
        scanResultText(result(10, 10, true, ScanKind::Rescan)).contains(QStringLiteral("read again")));
    ScanResult unknown;
    unknown.changed = true;
    EXPECT_FALSE(scanResultText(unknown).contains(QStringLiteral("as before")));
}

TEST(StatisticsText, LengthsHaveTheirTwoLargestUnits)
{
    EXPECT_EQ(shortLengthText(0s), QStringLiteral("0 s"));
    EXPECT_EQ(shortLengthText(59s), QStringLiteral("59 s"));
    EXPECT_EQ(shortLengthText(3h + 5min + 7s), QStringLiteral("3 h 5 min"));
    EXPECT_EQ(shortLengthText(72h + 59min), QStringLiteral("3 d"));
    EXPECT_EQ(shortLengthText(99 * 24h + 4h), QStringLiteral("99 d 4 h"));
    EXPECT_EQ(shortLengthText(1234 * 24h + 4h), QStringLiteral("1,234 d"));
    EXPECT_EQ(shortLengthText(-5s), QStringLiteral("0 s"));
    EXPECT_EQ(longLengthText(76h), QStringLiteral("3 day(s), 4 hour(s)"));
}

TEST(StatisticsText, HowLongAgoIsRoughAndNeverInTheFuture)
{
    EXPECT_EQ(agoText(59s), QStringLiteral("just now"));
    EXPECT_EQ(agoText(-3h), QStringLiteral("just now"));
    EXPECT_EQ(agoText(3h + 59min), QStringLiteral("3 hour(s) ago"));
    EXPECT_EQ(agoText(49h), QStringLiteral("2 day(s) ago"));
}

TEST(ElapsedLabel, TicksOnlyWhileItIsSeenAndSomethingGoesOn)
{
    ElapsedLabel label;
    label.setSince(Scan::Clock::now() - 65s);
    EXPECT_TRUE(label.text().startsWith(QStringLiteral("1:0")));
    EXPECT_FALSE(label.isTicking());
    label.show();
    EXPECT_TRUE(label.isTicking());
    label.hide();
    EXPECT_FALSE(label.isTicking());
    label.show();
    label.setSince({});
    EXPECT_FALSE(label.isTicking());
    EXPECT_EQ(label.text(), QString());
}

} // namespace
} // namespace toccata
