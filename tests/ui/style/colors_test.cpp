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

TEST_P(EveryPalette, AccentInkIsReadableAlsoUnderTheMouse)
{
    for (const QColor &background : backgrounds(colors))
        EXPECT_GE(contrast(colors.accentInk, background), readable) << qPrintable(background.name());
}

TEST_P(EveryPalette, TheEdgeOfAControlStandsOut)
{
    // What tells a check box that is off from its ground.
    for (const QColor &plain : {colors.window, colors.surface, colors.raised})
        EXPECT_GE(contrast(colors.textDim, plain), 3.0);
    EXPECT_GE(contrast(colors.accentText, colors.accent), 3.0);
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

/// All hues, strong and pale, dark and light, and those that people choose.
static std::vector<QRgb> accents()
{
    std::vector<QRgb> all{0xff0f766eU, 0xff7c3aedU, 0xff2563ebU, 0xffffe000U, 0xffe11d48U, 0xffffffffU,
        0xff000000U, 0xff808080U, 0xff00ff00U};
    for (int hue = 0; hue < 360; hue += 20) {
        for (const int saturation : {90, 255}) {
            for (const int lightness : {60, 130, 220})
                all.push_back(QColor::fromHsl(hue, saturation, lightness).rgb());
        }
    }
    return all;
}

INSTANTIATE_TEST_SUITE_P(Schemes, EveryPalette,
    testing::Combine(testing::Values(Scheme::Light, Scheme::Dark), testing::ValuesIn(accents())));

namespace {

/// The palettes of desktops' own styles, and some that nobody should have made.
std::vector<QPalette> foreignPalettes()
{
    struct Own
    {
        QRgb window, base, button, ink, highlight;
    };
    std::vector<QPalette> palettes;
    for (const Own &own : {Own{0xffefefef, 0xffffffff, 0xffefefef, 0xff000000, 0xff308cc6}, // Fusion
             Own{0xffeff0f1, 0xffffffff, 0xfffcfcfc, 0xff232629, 0xff3daee9},
             Own{0xff2a2e32, 0xff1b1e20, 0xff31363b, 0xfffcfcfc, 0xff3daee9},
             Own{0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xff00ff00},
             Own{0xffffff00, 0xffffffff, 0xffffff00, 0xff000000, 0xff000080},
             Own{0xff353535, 0xff191919, 0xff353535, 0xffffffff, 0xff2a82da},
             Own{0xfff0f0f0, 0xff202020, 0xff202020, 0xff101010, 0xffffffff}, // its ink is unseen on its base
             Own{0xffc0c0c0, 0xffd0d0d0, 0xffc0c0c0, 0xff606060, 0xff808080}}) {
        QPalette palette(QColor::fromRgb(own.button), QColor::fromRgb(own.window));
        palette.setColor(QPalette::WindowText, QColor::fromRgb(own.ink));
        palette.setColor(QPalette::Text, QColor::fromRgb(own.ink));
        palette.setColor(QPalette::Base, QColor::fromRgb(own.base));
        palette.setColor(QPalette::Highlight, QColor::fromRgb(own.highlight));
        palettes.push_back(palette);
    }
    return palettes;
}

} // namespace

TEST(ForeignColors, EverythingCanBeReadOnThePalettesOfOtherStyles)
{
    for (const QPalette &palette : foreignPalettes()) {
        const Colors &c = colorsOf(palette);
        const auto name = palette.color(QPalette::Window).name().toStdString();
        for (const QColor &ground : {c.sidebar, c.window, c.surface, c.raised}) {
            for (const QColor &ink : {c.text, c.textDim, c.accentInk, c.danger, c.warning})
                EXPECT_GE(contrast(ink, ground), readable) << name << ' ' << ink.name().toStdString();
            for (const QColor &ink : {c.text, c.textDim, c.accentInk})
                EXPECT_GE(contrast(ink, over(c.selected, ground)), readable) << name << " selected";
            EXPECT_GE(contrast(c.text, over(c.marked, ground)), readable) << name << " marked";
            EXPECT_GE(contrast(c.focus, ground), 3.0) << name << " focus";
        }
        EXPECT_GE(contrast(c.accentText, c.accent), readable) << name << " on the accent";
    }
}

TEST(ForeignColors, KeepTheGroundsOfTheDesktop)
{
    const QPalette palette = foreignPalettes().at(1);
    EXPECT_EQ(colorsOf(palette).window, palette.color(QPalette::Window));
    EXPECT_EQ(colorsOf(palette).surface, palette.color(QPalette::Base));
}

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
