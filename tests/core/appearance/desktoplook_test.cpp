// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/appearance/desktoplook.h"

#include <gtest/gtest.h>

#include <limits>

namespace toccata {

namespace {

const QString portal = QStringLiteral("org.freedesktop.appearance");
const QString gnome = QStringLiteral("org.gnome.desktop.interface");

DesktopLook with(const QString &space, const char *key, const QVariant &value)
{
    return desktopLook({{space, {{QLatin1String(key), value}}}});
}

DesktopLook withAccent(const QVariantList &parts)
{
    return with(portal, "accent-color", parts);
}

} // namespace

TEST(DesktopLook, SaysNothingWhereThePortalSaysNothing)
{
    EXPECT_EQ(desktopLook({}), DesktopLook());
    EXPECT_EQ(desktopLook({{QStringLiteral("org.example"), {{QStringLiteral("color-scheme"), 1U}}}}),
        DesktopLook());
}

TEST(DesktopLook, OneIsDarkTwoIsLightAndAnyOtherIsNoWish)
{
    EXPECT_EQ(with(portal, "color-scheme", 1U).isDark, true);
    EXPECT_EQ(with(portal, "color-scheme", 2U).isDark, false);
    EXPECT_EQ(with(portal, "color-scheme", 0U).isDark, std::nullopt);
    EXPECT_EQ(with(portal, "color-scheme", 77U).isDark, std::nullopt);
}

TEST(DesktopLook, TheAccentIsThreeParts)
{
    EXPECT_EQ(withAccent({1.0, 0.5, 0.0}).accent, qRgb(255, 128, 0));
}

TEST(DesktopLook, AnAccentOutOfRangeIsNone)
{
    EXPECT_EQ(withAccent({-1.0, -1.0, -1.0}).accent, std::nullopt);
    EXPECT_EQ(withAccent({0.1, 0.2, 1.01}).accent, std::nullopt);
    EXPECT_EQ(withAccent({0.1, std::numeric_limits<double>::quiet_NaN(), 0.2}).accent, std::nullopt);
}

TEST(DesktopLook, MotionIsLessWhereEitherSettingSaysSo)
{
    EXPECT_EQ(with(portal, "reduced-motion", 1U).lessMotion, true);
    EXPECT_EQ(with(gnome, "enable-animations", false).lessMotion, true);
    EXPECT_EQ(with(gnome, "enable-animations", true).lessMotion, false);
    const DesktopLook both = desktopLook({{portal, {{QStringLiteral("reduced-motion"), 1U}}},
        {gnome, {{QStringLiteral("enable-animations"), true}}}});
    EXPECT_EQ(both.lessMotion, true);
}

TEST(DesktopLook, AScaleOfTextThatNobodyCouldReadIsNotBelieved)
{
    EXPECT_EQ(with(gnome, "text-scaling-factor", 1.25).textScale, 1.25);
    for (const double odd : {0.0, -2.0, 50.0, std::numeric_limits<double>::quiet_NaN()})
        EXPECT_EQ(with(gnome, "text-scaling-factor", odd).textScale, std::nullopt) << odd;
}

TEST(DesktopLook, ValuesOfAnotherTypeAreNotBelieved)
{
    EXPECT_EQ(with(portal, "color-scheme", QStringLiteral("1")).isDark, std::nullopt);
    EXPECT_EQ(with(portal, "color-scheme", true).isDark, std::nullopt);
    EXPECT_EQ(with(portal, "accent-color", QStringLiteral("red")).accent, std::nullopt);
    EXPECT_EQ(withAccent({0.1, 0.2}).accent, std::nullopt);
    EXPECT_EQ(withAccent({0.1, 0.2, QStringLiteral("0.3")}).accent, std::nullopt);
    EXPECT_EQ(with(gnome, "enable-animations", QStringLiteral("no")).lessMotion, std::nullopt);
    EXPECT_EQ(with(gnome, "text-scaling-factor", QStringLiteral("1.5")).textScale, std::nullopt);
}

} // namespace toccata
