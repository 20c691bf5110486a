// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notices/notices.h"

#include "tests/support/waiting.h"
#include "ui/widgets/noticebar.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

struct NoticesTest : testing::Test
{
    NoticesTest()
    {
        window.resize(600, 400);
        window.show();
    }

    QWidget window;
    NoticeBar &bar = *new NoticeBar(&window);
    Notices notices{bar};
};

TEST_F(NoticesTest, ThatThereIsNoConnectionGoesWhenThereIsOneAgain)
{
    notices.say(Error{Error::Kind::Offline});
    ASSERT_TRUE(bar.isVisible());
    notices.connectionIsBack();
    EXPECT_TRUE(test::waitUntil([&] { return !bar.isVisible(); }));
}

TEST_F(NoticesTest, WhatElseIsSaidStaysThen)
{
    notices.say(QStringLiteral("12 songs were removed."));
    notices.connectionIsBack();
    EXPECT_TRUE(bar.isVisible());
    EXPECT_EQ(bar.text(), QStringLiteral("12 songs were removed."));
}

} // namespace
} // namespace toccata
