// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace toccata;

TEST(SearchField, EscapeClearsItAndSaysSo)
{
    SearchField field;
    const QSignalSpy cancelled(&field, &SearchField::cancelled);
    QTest::keyClicks(&field, QStringLiteral("bach"));
    QTest::keyClick(&field, Qt::Key_Escape);

    EXPECT_EQ(field.text(), QString());
    EXPECT_EQ(cancelled.count(), 1);
}

TEST(SearchField, TheClearButtonIsThereOnlyWithText)
{
    SearchField field;
    const QAction *clear = field.actions().last();
    EXPECT_FALSE(clear->isVisible());
    field.setText(QStringLiteral("bach"));
    EXPECT_TRUE(clear->isVisible());
    field.actions().last()->trigger();
    EXPECT_EQ(field.text(), QString());
}

TEST(SearchField, UpAndDownAreHandedOn)
{
    SearchField field;
    QSignalSpy moved(&field, &SearchField::moveRequested);
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Up);

    ASSERT_EQ(moved.count(), 2);
    EXPECT_EQ(moved.at(0).first().toInt(), 1);
    EXPECT_EQ(moved.at(1).first().toInt(), -1);
}
