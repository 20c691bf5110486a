// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/timing.h"

#include "tests/support/waiting.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QStringList>
#include <QTimer>
#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace toccata {

namespace {

/// Collects what is logged in toccata.timing while it lives.
class TimingLog
{
public:
    TimingLog()
    {
        s_lines.clear();
        QLoggingCategory::setFilterRules(QStringLiteral("toccata.timing.debug=true"));
        m_former = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { s_lines << text; });
    }
    ~TimingLog()
    {
        qInstallMessageHandler(m_former);
        QLoggingCategory::setFilterRules({});
    }
    static QStringList lines() { return s_lines; }

private:
    inline static QStringList s_lines;
    QtMessageHandler m_former;
};

void workFor(std::chrono::milliseconds time)
{
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(time.count())) { }
}

} // namespace

TEST(Timing, CountsFromTheStartOfTheProcess)
{
    const double before = millisecondsSinceStart();
    EXPECT_GT(before, 0);
    EXPECT_LT(before, 600'000) << "that would be the time since the computer started";
    EXPECT_GE(millisecondsSinceStart(), before);
}

// The lines are read by people and by benchmarks.
TEST(Timing, AMilestoneIsItsNameItsValuesAndTheTime)
{
    const TimingLog log;
    milestone(QStringLiteral("library-complete 33"));
    ASSERT_EQ(log.lines().size(), 1);
    const QRegularExpression form(QStringLiteral("^library-complete 33 [0-9]+\\.[0-9] ms$"));
    EXPECT_TRUE(form.match(log.lines().first()).hasMatch()) << log.lines().first().toStdString();
}

TEST(EventLoopWatch, OneLongRoundOfManyIsNotUsual)
{
    const TimingLog log;
    const EventLoopWatch watch;
    QTimer::singleShot(0, [] { workFor(40ms); });
    ASSERT_TRUE(test::waitUntil([&] { return watch.longestGap() >= 36ms; }));
    EXPECT_EQ(watch.usualGap(), watch.longestGap()); // of the few there were it is one
    // However slow the machine is: once there are hundreds of beats, that one is past.
    EXPECT_TRUE(test::waitUntil([&] { return watch.usualGap() < 36ms; }));
}

TEST(EventLoopWatch, RemembersTheLongestRound)
{
    const TimingLog log;
    const EventLoopWatch watch;
    QTimer::singleShot(0, [] { workFor(40ms); });
    // A beat may have been due up to its own length before the work began.
    EXPECT_TRUE(test::waitUntil([&] { return watch.longestGap() >= 36ms; }));
}

TEST(EventLoopWatch, SaysNothingUnlessTimingsAreOn)
{
    {
        const EventLoopWatch watch;
        EXPECT_EQ(watch.longestGap(), 0ms);
    }
    const TimingLog log;
    EXPECT_TRUE(log.lines().isEmpty());
}

TEST(EventLoopWatch, TellsTheLongestRoundAtItsEnd)
{
    const TimingLog log;
    {
        const EventLoopWatch watch;
    }
    ASSERT_EQ(log.lines().size(), 2);
    EXPECT_TRUE(log.lines().first().startsWith(QStringLiteral("usual-event-loop-gap ")));
    EXPECT_TRUE(log.lines().last().startsWith(QStringLiteral("longest-event-loop-gap ")));
    EXPECT_TRUE(log.lines().last().endsWith(QStringLiteral(" ms")));
}

} // namespace toccata
