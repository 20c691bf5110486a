// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/reconnectdelay.h"

#include <gtest/gtest.h>

namespace toccata::mpd {

using namespace std::chrono_literals;

TEST(ReconnectDelay, DoublesUpToHalfAMinute)
{
    EXPECT_EQ(reconnectDelay(1, 0.5), 500ms);
    EXPECT_EQ(reconnectDelay(2, 0.5), 1s);
    EXPECT_EQ(reconnectDelay(6, 0.5), 16s);
    EXPECT_EQ(reconnectDelay(7, 0.5), 30s);
    EXPECT_EQ(reconnectDelay(1'000'000, 0.5), 30s);
}

TEST(ReconnectDelay, VariesByAFifth)
{
    EXPECT_EQ(reconnectDelay(1, 0), 400ms);
    EXPECT_EQ(reconnectDelay(1, 1), 600ms);
    EXPECT_EQ(reconnectDelay(9, 1), 36s);
}

TEST(ReconnectDelay, AConnectionThatLastedBeginsTheCountAnew)
{
    EXPECT_EQ(nextAttempt(5, 0ms), 6);
    EXPECT_EQ(nextAttempt(5, 59s), 6);
    EXPECT_EQ(nextAttempt(5, 1min), 0);
    EXPECT_EQ(reconnectDelay(0, 1), 0ms);
    EXPECT_EQ(nextAttempt(0, 0ms), 1) << "it is not there after all";
}

} // namespace toccata::mpd
