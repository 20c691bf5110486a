// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/chosenlook.h"

#include "core/actor/system.h"
#include "core/settings/settings.h"
#include "tests/support/waiting.h"
#include "ui/style/housestyle.h"
#include "ui/style/motion.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace toccata {

using test::waitUntil;

namespace {

struct ChosenLookTest : testing::Test
{
    ~ChosenLookTest() override { Theme(*qApp, Scheme::Light).setReducedMotion(true); }

    void desktopSays(const DesktopLook &look) { desktop.publish(std::make_shared<DesktopLook>(look)); }
    static QColor accent() { return colorsOf(QApplication::palette()).accent; }
    bool becomes(Scheme scheme)
    {
        return waitUntil([&] { return theme.scheme() == scheme; });
    }

    QTemporaryDir folder;
    actor::System actors;
    Settings settings{actors, folder.filePath(QStringLiteral("toccata.conf"))};
    actor::Published<DesktopLook> desktop;
    Theme theme{*qApp};
    const QColor violet{0x7c, 0x3a, 0xed};
    const QColor red{0xc0, 0x36, 0x2c};
};

TEST_F(ChosenLookTest, FollowsTheDesktopAsItChanges)
{
    const ChosenLook look(theme, settings, desktop);
    desktopSays({true, {}, {}, {}});
    ASSERT_TRUE(becomes(Scheme::Dark));
    desktopSays({false, violet.rgb(), true, {}});
    ASSERT_TRUE(becomes(Scheme::Light));
    EXPECT_EQ(accent(), violet);
    EXPECT_TRUE(isMotionReduced());
    desktopSays({false, {}, false, {}});
    EXPECT_TRUE(waitUntil([&] { return !isMotionReduced(); }));
    EXPECT_EQ(accent(), defaultAccent());
}

TEST_F(ChosenLookTest, WhatTheDesktopSaidBeforeHoldsFromTheStart)
{
    desktopSays({true, {}, {}, {}});
    const ChosenLook look(theme, settings, desktop);
    EXPECT_EQ(theme.scheme(), Scheme::Dark);
}

TEST_F(ChosenLookTest, WhatThePersonChoseWinsAndHoldsAtOnce)
{
    const ChosenLook look(theme, settings, desktop);
    desktopSays({true, violet.rgb(), false, {}});
    ASSERT_TRUE(becomes(Scheme::Dark));
    settings.set(Remembered::scheme, QStringLiteral("light"));
    settings.set(Remembered::accent, red.name());
    settings.set(Remembered::lessMotion, true);
    EXPECT_EQ(theme.scheme(), Scheme::Light);
    EXPECT_EQ(accent(), red);
    EXPECT_TRUE(isMotionReduced());
    settings.set(Remembered::scheme, QStringLiteral("system"));
    settings.set(Remembered::accent, QString());
    EXPECT_EQ(theme.scheme(), Scheme::Dark);
    EXPECT_NE(accent(), red);
}

TEST_F(ChosenLookTest, TheCommandLineWinsUntilThePersonChooses)
{
    settings.set(Remembered::scheme, QStringLiteral("light"));
    const ChosenLook look(theme, settings, desktop, Scheme::Dark);
    EXPECT_EQ(theme.scheme(), Scheme::Dark);
    settings.set(Remembered::accent, red.name());
    EXPECT_EQ(theme.scheme(), Scheme::Dark);
    settings.set(Remembered::scheme, QStringLiteral("system"));
    settings.set(Remembered::scheme, QStringLiteral("light"));
    EXPECT_EQ(theme.scheme(), Scheme::Light);
}

TEST_F(ChosenLookTest, TheDesktopsOwnStyleIsASetting)
{
    const ChosenLook look(theme, settings, desktop);
    settings.set(Remembered::desktopStyle, true);
    EXPECT_FALSE(qobject_cast<HouseStyle *>(QApplication::style()));
    settings.set(Remembered::desktopStyle, false);
    EXPECT_TRUE(qobject_cast<HouseStyle *>(QApplication::style()));
}

} // namespace
} // namespace toccata
