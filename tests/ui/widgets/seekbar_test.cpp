// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/seekbar.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <gtest/gtest.h>

using namespace toccata;

namespace {

class SeekBarTest : public testing::Test
{
protected:
    SeekBarTest()
    {
        m_window.resize(400, 80);
        bar.setGeometry(0, 40, 400, 20);
        bar.setDuration(200000);
        m_window.show();
    }

    QWidget m_window;
    SeekBar bar{&m_window};
    QSignalSpy asked{&bar, &SeekBar::seekRequested};

    qint64 lastAsked() const { return asked.last().first().toLongLong(); }
};

} // namespace

TEST_F(SeekBarTest, AClickAsksForThePlaceUnderIt)
{
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(200, 10));

    ASSERT_EQ(asked.count(), 1);
    EXPECT_NEAR(double(lastAsked()), 100000, 1000);
}

TEST_F(SeekBarTest, AClickWhereTheSongIsAsksAsWell)
{
    bar.setPosition(100000);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(200, 10));

    EXPECT_EQ(asked.count(), 1);
}

TEST_F(SeekBarTest, ADragAsksOnceWhenItEnds)
{
    QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(100, 10));
    QTest::mouseMove(&bar, QPoint(150, 10));
    QTest::mouseMove(&bar, QPoint(300, 10));
    EXPECT_EQ(asked.count(), 0);
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(300, 10));

    ASSERT_EQ(asked.count(), 1);
    EXPECT_NEAR(double(lastAsked()), 152000, 2000);
}

TEST_F(SeekBarTest, TheSongsProgressDoesNotMoveTheKnobFromUnderTheMouse)
{
    QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(200, 10));
    const int held = bar.sliderPosition();

    bar.setPosition(5000);

    EXPECT_EQ(bar.sliderPosition(), held);
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(200, 10));
}

TEST_F(SeekBarTest, EscapeEndsADragWithoutAsking)
{
    bar.setPosition(20000);
    QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(300, 10));
    QTest::keyClick(&bar, Qt::Key_Escape);
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(300, 10));

    EXPECT_EQ(asked.count(), 0);
    EXPECT_EQ(bar.sliderPosition(), 20000);
}

TEST_F(SeekBarTest, PositionFromOutsideAsksForNothing)
{
    bar.setPosition(42000);

    EXPECT_EQ(bar.value(), 42000);
    EXPECT_EQ(asked.count(), 0);
}

TEST_F(SeekBarTest, ArrowsMoveFiveSecondsAndPagesThirty)
{
    bar.setPosition(100000);
    QTest::keyClick(&bar, Qt::Key_Right);
    EXPECT_EQ(lastAsked(), 105000);
    QTest::keyClick(&bar, Qt::Key_Left);
    EXPECT_EQ(lastAsked(), 100000);
    QTest::keyClick(&bar, Qt::Key_PageUp);
    EXPECT_EQ(lastAsked(), 130000);
    QTest::keyClick(&bar, Qt::Key_PageDown);
    EXPECT_EQ(lastAsked(), 100000);
}

TEST_F(SeekBarTest, RightToLeftMirrorsMouseAndKeys)
{
    bar.setLayoutDirection(Qt::RightToLeft);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(390, 10));
    EXPECT_NEAR(double(lastAsked()), 0, 1000);
    bar.setPosition(100000);
    QTest::keyClick(&bar, Qt::Key_Left);
    EXPECT_EQ(lastAsked(), 105000);
}

TEST_F(SeekBarTest, ANotchOfTheWheelMovesFiveSecondsAndHalfNotchesAddUp)
{
    bar.setPosition(100000);
    const auto turn = [&](int angle) {
        QWheelEvent event(QPointF(10, 10), bar.mapToGlobal(QPointF(10, 10)), {}, QPoint(0, angle),
            Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&bar, &event);
    };
    turn(60);
    EXPECT_EQ(asked.count(), 0);
    turn(60);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(lastAsked(), 105000);
}

TEST_F(SeekBarTest, AnUnknownLengthTakesNoInput)
{
    bar.setDuration(0);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(200, 10));

    EXPECT_FALSE(bar.isEnabled());
    EXPECT_EQ(asked.count(), 0);
}

TEST_F(SeekBarTest, AShorterSongDoesNotAskForAPlaceInIt)
{
    bar.setPosition(180000);
    bar.setDuration(60000);

    EXPECT_EQ(asked.count(), 0);
}

TEST_F(SeekBarTest, TheBubbleTellsTheTimeUnderTheMouse)
{
    bar.setTimeText([](qint64 ms) { return QStringLiteral("at %1").arg(ms / 10000); });
    QHoverEvent hover(QEvent::HoverMove, QPointF(200, 10), QPointF(200, 10), QPointF(190, 10));
    QApplication::sendEvent(&bar, &hover);

    const auto *bubble = m_window.findChild<QLabel *>();
    ASSERT_TRUE(bubble);
    EXPECT_TRUE(bubble->isVisible());
    EXPECT_EQ(bubble->text(), QStringLiteral("at 10"));

    QHoverEvent leave(QEvent::HoverLeave, QPointF(-1, -1), QPointF(-1, -1), QPointF(200, 10));
    QApplication::sendEvent(&bar, &leave);
    EXPECT_FALSE(bubble->isVisible());
}

TEST_F(SeekBarTest, IsASliderWithANameToScreenReaders)
{
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&bar);
    ASSERT_TRUE(told);
    EXPECT_EQ(told->role(), QAccessible::Slider);
    EXPECT_FALSE(told->text(QAccessible::Name).isEmpty());
    ASSERT_TRUE(told->valueInterface());
    told->valueInterface()->setCurrentValue(50000);
    EXPECT_EQ(lastAsked(), 50000);
}
