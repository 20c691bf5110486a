// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/theme.h"

#include <QApplication>
#include <gtest/gtest.h>

/// The main of tests with real widgets, in the house style and without movement: what is asked for is there
/// at once.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    toccata::Theme theme(application, toccata::Scheme::Light);
    theme.setReducedMotion(true);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
