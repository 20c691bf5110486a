// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/marktext.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

using namespace std::chrono_literals;

TEST(MarkText, ReadsTimesAsPeopleWriteThem)
{
    EXPECT_EQ(timeIn(QStringLiteral("1:05")), 65s);
    EXPECT_EQ(timeIn(QStringLiteral(" 65 ")), 65s);
    EXPECT_EQ(timeIn(QStringLiteral("1:02:03")), 3723s);
    EXPECT_EQ(timeIn(QStringLiteral("0:10.5")), 10500ms);
    EXPECT_EQ(timeIn(QStringLiteral("0:10,5")), 10500ms);
    EXPECT_EQ(timeIn(QStringLiteral("90:00")), 90min);
    for (const char *nonsense : {"", "x", "1:60", "1:", ":5", "-4", "1:2:3:4", "nan", "inf", "1.5:00"})
        EXPECT_FALSE(timeIn(QString::fromLatin1(nonsense))) << nonsense;
}

TEST(MarkText, TimesToChangeLoseNothing)
{
    EXPECT_EQ(exactTimeText(65s), QStringLiteral("1:05"));
    EXPECT_EQ(exactTimeText(10'500ms), QStringLiteral("0:10.5"));
    EXPECT_EQ(exactTimeText(7ms), QStringLiteral("0:00.007"));
    for (const auto time : {0ms, 999ms, 59'999ms, 60'000ms, 3'723'040ms})
        EXPECT_EQ(timeIn(exactTimeText(time)), time);
}

TEST(MarkText, SaysWhatASongHas)
{
    QueueState queue;
    PlayerState player;
    EXPECT_TRUE(notesOf({1, 0}, queue, player).isEmpty());
    queue.parts[1] = {10s, 80s};
    queue.parts[2] = {10s};
    player.stopsAfter = 1;
    EXPECT_EQ(notesOf({1, 0, 64, true}, queue, player),
        QStringList(
            {QStringLiteral("Stops after it"), QStringLiteral("0:10–1:20"), QStringLiteral("Low priority")}));
    EXPECT_EQ(notesOf({2, 1, 192, true}, queue, player),
        QStringList({QStringLiteral("from 0:10"), QStringLiteral("High priority")}));
    player.stopsAfter.reset();
    player.status.songId = 3;
    player.status.single = mpd::OneShot::Once;
    EXPECT_EQ(notesOf({3, 2, 128}, queue, player),
        QStringList({QStringLiteral("Stops after it"), QStringLiteral("Medium priority")}))
        << "whoever has set that";
}

TEST(MarkText, WhatIsAskedToPlayNextIsNotCalledByANumber)
{
    QueueState queue;
    queue.asked = {7};
    const PlayerState player;
    EXPECT_EQ(notesOf({7, 0}, queue, player), QStringList(QStringLiteral("Next")));
    EXPECT_EQ(notesOf({7, 0, 64}, queue, player), QStringList(QStringLiteral("Next")));
    EXPECT_EQ(notesOf({1, 0, 63}, queue, player), QStringList(QStringLiteral("Priority 63")));
    EXPECT_EQ(notesOf({1, 0, 64}, queue, player), QStringList(QStringLiteral("Low priority")))
        << "what a person chose is called as in the menu";
}

} // namespace
} // namespace toccata
