// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/letterindex.h"

#include "tests/support/activewindow.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace toccata {
namespace {

std::vector<LetterIndex::Entry> letters(int count)
{
    std::vector<LetterIndex::Entry> entries;
    for (int i = 0; i < count; ++i) {
        const QString letter(QChar(u'A' + i % 26));
        entries.push_back({letter, letter});
    }
    return entries;
}

/// Twenty letters in a column of 440 pixels and its margins: 22 for each.
struct LetterIndexTest : testing::Test
{
    LetterIndexTest()
    {
        window.resize(400, 456);
        index.setGeometry(368, 0, 32, 456);
        index.setEntries(letters(20));
        window.show();
    }
    static QPoint at(int entry) { return {16, 8 + entry * 22 + 11}; }
    /// Not by the display's pointer, whose events take their time.
    void moveTo(QPoint point)
    {
        QMouseEvent move(QEvent::MouseMove, point, index.mapToGlobal(point), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(&index, &move);
    }
    QWidget *large() const
    {
        for (QWidget *child : window.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (child != &index && child->isVisible())
                return child;
        }
        return nullptr;
    }

    QWidget window;
    LetterIndex index{&window};
    QSignalSpy chosen{&index, &LetterIndex::chosen};
};

TEST_F(LetterIndexTest, AClickLeadsThere)
{
    QTest::mouseClick(&index, Qt::LeftButton, {}, at(7));
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().toInt(), 7);
    QTest::mouseClick(&index, Qt::LeftButton, {}, at(7)); // once more: one may have scrolled on
    EXPECT_EQ(chosen.size(), 2);
}

TEST_F(LetterIndexTest, ADragLeadsFromSectionToSection)
{
    QTest::mousePress(&index, Qt::LeftButton, {}, at(2));
    moveTo(at(3));
    moveTo(at(3) + QPoint(0, 2));
    moveTo(at(9));
    QTest::mouseRelease(&index, Qt::LeftButton, {}, at(9));
    ASSERT_EQ(chosen.size(), 3);
    EXPECT_EQ(chosen.last().first().toInt(), 9);
}

TEST_F(LetterIndexTest, WhatIsPointedAtIsShownLargeBesideIt)
{
    EXPECT_FALSE(large());
    moveTo(at(4));
    ASSERT_TRUE(large());
    EXPECT_LT(large()->geometry().right(), index.x());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&index, &leave);
    EXPECT_FALSE(large());
    EXPECT_EQ(chosen.size(), 0);
}

TEST_F(LetterIndexTest, RightToLeftTheLargeLetterIsOnTheOtherSide)
{
    window.setLayoutDirection(Qt::RightToLeft);
    index.move(0, 0);
    moveTo(at(4));
    ASSERT_TRUE(large());
    EXPECT_GT(large()->x(), index.geometry().right());
}

TEST_F(LetterIndexTest, ArrowsGoDownTheColumn)
{
    ASSERT_TRUE(test::isActivated(window));
    index.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&index, Qt::Key_Down);
    QTest::keyClick(&index, Qt::Key_Down);
    QTest::keyClick(&index, Qt::Key_Up);
    ASSERT_EQ(chosen.size(), 3);
    EXPECT_EQ(chosen.last().first().toInt(), 1);
    QTest::keyClick(&index, Qt::Key_End);
    EXPECT_EQ(chosen.last().first().toInt(), 19);
}

TEST_F(LetterIndexTest, WhatIsInSightIsMarkedWithoutBeingChosen)
{
    index.setCurrent(5);
    EXPECT_EQ(index.value(), 5);
    EXPECT_EQ(index.accessibleDescription(), QStringLiteral("F"));
    index.setEntries({{QStringLiteral("1999"), QStringLiteral("’99")}});
    EXPECT_EQ(index.accessibleDescription(), QStringLiteral("1999"));
    EXPECT_EQ(chosen.size(), 0);
}

TEST_F(LetterIndexTest, IsASliderForScreenReaders)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&index);
    ASSERT_TRUE(interface);
    EXPECT_EQ(interface->role(), QAccessible::Slider);
    EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty());
}

TEST_F(LetterIndexTest, WithoutRoomForAllEverySectionCanStillBeReached)
{
    index.setEntries(letters(300));
    EXPECT_FALSE(index.grab().isNull());
    QTest::mouseClick(&index, Qt::LeftButton, {}, {16, 447});
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().toInt(), 299);
}

} // namespace
} // namespace toccata
