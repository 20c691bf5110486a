// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/history.h"

#include <gtest/gtest.h>

#include <string>

namespace toccata {

TEST(History, GoesBackAndForward)
{
    History<std::string> history;
    history.go("albums");
    history.go("album");
    EXPECT_TRUE(history.canGoBack());
    EXPECT_EQ(history.back(), "albums");
    EXPECT_FALSE(history.canGoBack());
    EXPECT_TRUE(history.canGoForward());
    EXPECT_EQ(history.forward(), "album");
}

TEST(History, GoingSomewhereNewForgetsWhatWasAhead)
{
    History<std::string> history;
    history.go("albums");
    history.go("album");
    history.back();
    history.go("queue");
    EXPECT_FALSE(history.canGoForward());
    EXPECT_EQ(history.back(), "albums");
}

TEST(History, AtItsEndsItStaysWhereItIs)
{
    History<std::string> history;
    history.go("albums");
    EXPECT_EQ(history.back(), "albums");
    EXPECT_EQ(history.forward(), "albums");
}

TEST(History, TheCurrentPlaceCanChangeItsName)
{
    History<std::string> history;
    history.go("albums");
    history.go("search a");
    history.replaceCurrent("search ab");
    EXPECT_EQ(history.current(), "search ab");
    EXPECT_EQ(history.back(), "albums");
}

} // namespace toccata
