// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/formermenu.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace toccata {
namespace {

const QDateTime now(QDate(2026, 11, 27), QTime(20, 30));

struct WhenText : testing::Test
{
    WhenText() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    ~WhenText() override { QLocale::setDefault(former); }
    QLocale former;
};

TEST_F(WhenText, IsSaidByTheDay)
{
    EXPECT_EQ(whenText(now.addSecs(-60), now), QStringLiteral("Today, 20:29"));
    EXPECT_EQ(whenText(now.addSecs(-21 * 3600), now), QStringLiteral("Yesterday, 23:30"));
    EXPECT_EQ(whenText(now.addDays(-3), now), QStringLiteral("Tuesday, 20:30"));
    EXPECT_EQ(whenText(now.addDays(-7), now), QStringLiteral("20/11/2026, 20:30"));
    EXPECT_EQ(whenText(now.addDays(1), now), QStringLiteral("28/11/2026, 20:30"))
        << "a clock that was put back";
}

TEST_F(WhenText, StandsInTheMenuBehindTheName)
{
    const FormerMenu menu(
        {{.number = 3, .name = QStringLiteral("Rock & Roll"), .songs = 12, .takenAt = now.toSecsSinceEpoch()},
            {.number = 2,
                .name = QStringLiteral("x").repeated(500),
                .songs = 2,
                .takenAt = now.addDays(-1).toSecsSinceEpoch()}},
        now);
    ASSERT_EQ(menu.actions().size(), 2);
    EXPECT_EQ(menu.actions()[0]->text(), QStringLiteral("Rock && Roll\tToday, 20:30 · 12 song(s)"));
    EXPECT_LT(menu.actions()[1]->text().size(), 150);
}

} // namespace
} // namespace toccata
