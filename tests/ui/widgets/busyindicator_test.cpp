// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/busyindicator.h"

#include "ui/style/theme.h"

#include <QApplication>
#include <gtest/gtest.h>

using namespace toccata;

TEST(BusyIndicator, TurnsOnlyWhileItIsVisible)
{
    Theme moving(*qApp, Scheme::Light);
    moving.setReducedMotion(false);
    BusyIndicator ring;
    EXPECT_FALSE(ring.isAnimating());
    ring.show();
    EXPECT_TRUE(ring.isAnimating());
    ring.hide();
    EXPECT_FALSE(ring.isAnimating());
}

TEST(BusyIndicator, IsStillWithReducedMotion)
{
    Theme theme(*qApp, Scheme::Light);
    theme.setReducedMotion(true);
    BusyIndicator ring;
    ring.show();

    EXPECT_FALSE(ring.isAnimating());
}
