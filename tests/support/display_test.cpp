// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QDir>
#include <QScreen>
#include <QStandardPaths>
#include <QTest>
#include <QWidget>
#include <gtest/gtest.h>

namespace toccata::test {

TEST(WithDisplay, ShowsWindowsInADisplayOfItsOwn)
{
    EXPECT_EQ(QGuiApplication::platformName(), QStringLiteral("xcb"));
    EXPECT_EQ(QGuiApplication::primaryScreen()->size(), QSize(1600, 1200));
    QWidget window;
    window.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
}

TEST(WithDisplay, KeepsAwayFromSettingsAndDesktopServices)
{
    EXPECT_TRUE(QDir(QDir::homePath()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    const QString settings = QStandardPaths::writableLocation(QStandardPaths::ConfigLocation);
    EXPECT_TRUE(settings.startsWith(QDir::homePath())) << settings.toStdString();
    EXPECT_EQ(qgetenv("DBUS_SESSION_BUS_ADDRESS"), "disabled:");
}

} // namespace toccata::test
