// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/type.h"

#include <QApplication>
#include <QFontMetricsF>
#include <gtest/gtest.h>

using namespace toccata;

TEST(Type, EachStepIsLargerThanTheOneBelow)
{
    const auto height = [](TextRole role) { return QFontMetricsF(textFont(role)).height(); };

    EXPECT_LT(height(TextRole::Caption), height(TextRole::Body));
    EXPECT_LT(height(TextRole::Body), height(TextRole::Title));
    EXPECT_LT(height(TextRole::Title), height(TextRole::Headline));
    EXPECT_LT(height(TextRole::Headline), height(TextRole::Display));
}

TEST(Type, FollowsTheApplicationsTextSize)
{
    const QFont before = QApplication::font();
    QFont larger = before;
    larger.setPointSizeF(before.pointSizeF() * 2);
    const double title = textFont(TextRole::Title).pointSizeF();

    QApplication::setFont(larger);
    EXPECT_NEAR(textFont(TextRole::Title).pointSizeF(), 2 * title, 0.1);

    QApplication::setFont(before);
}

TEST(Type, AFontInPixelsIsScaledToo)
{
    const QFont before = QApplication::font();
    QFont pixels = before;
    pixels.setPixelSize(20);

    QApplication::setFont(pixels);
    EXPECT_EQ(textFont(TextRole::Headline).pixelSize(), 34);

    QApplication::setFont(before);
}

TEST(Type, TabularDigitsHaveOneWidthAndKeepTheSize)
{
    const QFont font = withTabularDigits(textFont(TextRole::Headline));
    const QFontMetricsF metrics(font);

    EXPECT_NEAR(metrics.horizontalAdvance(u'1'), metrics.horizontalAdvance(u'8'), 0.1);
    EXPECT_EQ(font.pointSizeF(), textFont(TextRole::Headline).pointSizeF());
}
