// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/colors.h"

#include <QPalette>
#include <gtest/gtest.h>
#include <tuple>
#include <vector>

using namespace toccata;

namespace {

constexpr double readable = 4.5;

/// Every scheme with the accents people choose, the hard ones among them.
class EveryPalette : public testing::TestWithParam<std::tuple<Scheme, QRgb>>
{
protected:
    Colors colors = makeColors(std::get<0>(GetParam()), QColor::fromRgb(std::get<1>(GetParam())));
};

std::vector<QColor> backgrounds(const Colors &c)
{
    std::vector<QColor> all;
    for (const QColor &plain : {c.sidebar, c.window, c.surface, c.raised}) {
        for (const QColor &shade : {QColor(Qt::transparent), c.hover, c.selected}) {
            all.push_back(over(shade, plain));
        }
    }
    return all;
}

} // namespace

TEST_P(EveryPalette, TextIsReadableOnEveryBackgroundAlsoHoveredAndSelected)
{
    for (const QColor &background : backgrounds(colors)) {
        EXPECT_GE(contrast(colors.text, background), readable) << qPrintable(background.name());
        EXPECT_GE(contrast(colors.textDim, background), readable) << qPrintable(background.name());
    }
}

TEST_P(EveryPalette, MarkedTextIsReadableAndTheMarkIsSeen)
{
    for (const QColor &background : backgrounds(colors)) {
        EXPECT_GE(contrast(colors.text, over(colors.marked, background)), readable);
        EXPECT_GE(contrast(over(colors.marked, background), background), 1.1);
    }
}

TEST_P(EveryPalette, AccentInkIsReadableOnEveryBackgroundAlsoSelected)
{
    for (const QColor &plain : {colors.sidebar, colors.window, colors.surface, colors.raised}) {
        EXPECT_GE(contrast(colors.accentInk, plain), readable);
        EXPECT_GE(contrast(colors.accentInk, over(colors.selected, plain)), readable);
    }
}

TEST_P(EveryPalette, TextOnTheAccentIsReadable)
{
    EXPECT_GE(contrast(colors.accentText, colors.accent), readable);
}

TEST_P(EveryPalette, WarningsAndDangersAreReadable)
{
    for (const QColor &plain : {colors.sidebar, colors.window, colors.surface, colors.raised}) {
        EXPECT_GE(contrast(colors.danger, plain), readable);
        EXPECT_GE(contrast(colors.warning, plain), readable);
    }
}

TEST_P(EveryPalette, TheFocusRingStandsOutFromEveryBackground)
{
    for (const QColor &plain : {colors.sidebar, colors.window, colors.surface, colors.raised}) {
        EXPECT_GE(contrast(colors.focus, plain), 3.0);
    }
}

TEST_P(EveryPalette, FindsItsWayBackFromTheQtPalette)
{
    const Colors &found = colorsOf(makePalette(colors));

    EXPECT_EQ(found.accent, colors.accent);
    EXPECT_EQ(found.accentInk, colors.accentInk);
    EXPECT_EQ(found.window, colors.window);
}

INSTANTIATE_TEST_SUITE_P(Schemes, EveryPalette,
    testing::Combine(testing::Values(Scheme::Light, Scheme::Dark),
        testing::Values(0xff0f766eU, 0xff7c3aedU, 0xff2563ebU, 0xffffe000U, 0xffe11d48U, 0xffffffffU,
            0xff000000U, 0xff808080U, 0xff00ff00U)));

TEST(Colors, AnAccentThatCanBeReadIsKept)
{
    EXPECT_EQ(makeColors(Scheme::Light, defaultAccent()).accent, defaultAccent());
}

TEST(Colors, BlackOnWhiteHasTheLargestContrastAndAColourOnItselfTheSmallest)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrast(Qt::red, Qt::red), 1.0, 0.01);
}

TEST(Colors, SchemeIsDarkWhenTextIsLighterThanItsWindow)
{
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::white);
    EXPECT_EQ(schemeOf(palette), Scheme::Dark);

    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::black);
    EXPECT_EQ(schemeOf(palette), Scheme::Light);
}

TEST(Colors, ATransparentTopLeavesTheBottom)
{
    EXPECT_EQ(over(QColor(Qt::transparent), QColor(Qt::red)).rgb(), QColor(Qt::red).rgb());
}
