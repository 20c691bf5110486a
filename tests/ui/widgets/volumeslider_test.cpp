// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/volumeslider.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <gtest/gtest.h>

using namespace toccata;

namespace {

class VolumeSliderTest : public testing::Test
{
protected:
    VolumeSliderTest()
    {
        slider.resize(218, 24); // the bar itself is 200 wide
        slider.setVolume(50);
        slider.show();
    }

    VolumeSlider slider;
    QSignalSpy asked{&slider, &VolumeSlider::volumeRequested};

    int lastAsked() const { return asked.last().first().toInt(); }
};

} // namespace

TEST_F(VolumeSliderTest, AsksWhileItIsDragged)
{
    QTest::mousePress(&slider, Qt::LeftButton, {}, QPoint(59, 12));
    EXPECT_EQ(lastAsked(), 25);
    QTest::mouseMove(&slider, QPoint(159, 12));
    EXPECT_EQ(lastAsked(), 75);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, QPoint(159, 12));
    EXPECT_EQ(asked.count(), 2);
}

TEST_F(VolumeSliderTest, LateAnswersDoNotFightTheDrag)
{
    QTest::mousePress(&slider, Qt::LeftButton, {}, QPoint(159, 12));
    slider.setVolume(25);
    EXPECT_EQ(slider.value(), 75);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, QPoint(159, 12));

    slider.setVolume(80);
    EXPECT_EQ(slider.value(), 80);
}

TEST_F(VolumeSliderTest, VolumeFromOutsideAsksForNothing)
{
    slider.setVolume(10);

    EXPECT_EQ(asked.count(), 0);
}

TEST_F(VolumeSliderTest, WithoutAMixerItIsDisabledAndSaysWhy)
{
    slider.setVolume(std::nullopt);
    EXPECT_FALSE(slider.isEnabled());
    EXPECT_FALSE(slider.toolTip().isEmpty());

    slider.setVolume(30);
    EXPECT_TRUE(slider.isEnabled());
    EXPECT_EQ(slider.value(), 30);
}

TEST_F(VolumeSliderTest, KeysAndWheelMoveIt)
{
    QTest::keyClick(&slider, Qt::Key_Up);
    EXPECT_EQ(lastAsked(), 52);
    QWheelEvent down(QPointF(10, 10), slider.mapToGlobal(QPointF(10, 10)), {}, QPoint(0, -120), Qt::NoButton,
        {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&slider, &down);
    EXPECT_EQ(lastAsked(), 47);
}

TEST_F(VolumeSliderTest, RightToLeftHasTheLoudEndOnTheLeft)
{
    slider.setLayoutDirection(Qt::RightToLeft);
    QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(9, 12));

    EXPECT_EQ(lastAsked(), 100);
}
