// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/iconbutton.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace toccata;

TEST(IconButton, HasItsNameAsToolTipAndForScreenReaders)
{
    IconButton button(u"shuffle", QStringLiteral("Shuffle"));
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&button);

    EXPECT_EQ(button.toolTip(), QStringLiteral("Shuffle"));
    EXPECT_EQ(told->text(QAccessible::Name), QStringLiteral("Shuffle"));
}

TEST(IconButton, TheToolTipNamesTheShortcut)
{
    IconButton button(u"shuffle", QStringLiteral("Shuffle"));
    button.setShortcut(Qt::CTRL | Qt::Key_U);
    button.setName(QStringLiteral("Random"));

    EXPECT_TRUE(button.toolTip().startsWith(QStringLiteral("Random (")));
    EXPECT_TRUE(button.toolTip().contains(u'U'));
}

TEST(IconButton, ClicksBySpaceAndByMouseButDoesNotTakeTheFocusFromLists)
{
    IconButton button(u"play", QStringLiteral("Play"));
    const QSignalSpy clicked(&button, &QToolButton::clicked);
    button.show();

    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::keyClick(&button, Qt::Key_Space);

    EXPECT_EQ(clicked.count(), 2);
    EXPECT_EQ(button.focusPolicy(), Qt::TabFocus);
}

TEST(IconButton, LooksDifferentWhenCheckedAndWithABadge)
{
    IconButton button(u"single", QStringLiteral("Single"));
    button.setCheckable(true);
    const QImage off = button.grab().toImage();
    button.setChecked(true);
    const QImage on = button.grab().toImage();
    button.setBadge(QStringLiteral("1"));
    const QImage once = button.grab().toImage();

    EXPECT_NE(off, on);
    EXPECT_NE(on, once);
}

TEST(IconButton, IsAsWideAsItsCaptionNeeds)
{
    IconButton button(u"sort", QStringLiteral("Sort by"));
    button.setCaption(QStringLiteral("Original year"));
    const int text = button.fontMetrics().horizontalAdvance(QStringLiteral("Original year"));
    EXPECT_GE(button.sizeHint().width(), 20 + text);
    EXPECT_EQ(button.sizeHint().height(), 36);
    const QImage leftToRight = button.grab().toImage();
    button.setLayoutDirection(Qt::RightToLeft);
    EXPECT_NE(button.grab().toImage(), leftToRight) << "the icon is where reading begins";
    button.setCaption({});
    EXPECT_EQ(button.sizeHint(), QSize(36, 36));
}

TEST(IconButton, StaysSquareAtItsExtent)
{
    IconButton button(u"play", QStringLiteral("Play"));
    button.setExtent(44, 24);
    button.setGround(IconButton::Ground::Filled);

    EXPECT_EQ(button.sizeHint(), QSize(44, 44));
}
