// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/elidedlabel.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace toccata;

namespace {

QString longText()
{
    return QStringLiteral("Sinfonie Nr. 8 Es-Dur, Sinfonie der Tausend, Veni creator spiritus");
}

} // namespace

TEST(ElidedLabel, KnowsWhetherItsTextFits)
{
    ElidedLabel label(longText());
    label.resize(label.sizeHint());
    EXPECT_FALSE(label.isElided());

    label.resize(80, label.height());
    EXPECT_TRUE(label.isElided());
    EXPECT_LE(label.minimumSizeHint().width(), 80);
}

TEST(ElidedLabel, LineBreaksBecomeSpaces)
{
    const ElidedLabel label(QStringLiteral("one\ntwo\t three"));

    EXPECT_EQ(label.text(), QStringLiteral("one two three"));
}

TEST(ElidedLabel, ALinkIsActivatedByClickAndByEnter)
{
    ElidedLabel label(QStringLiteral("Arvo Pärt"));
    label.setLink(true);
    label.resize(200, 24);
    label.show();
    const QSignalSpy activated(&label, &ElidedLabel::activated);

    QTest::mouseClick(&label, Qt::LeftButton, {}, QPoint(10, 12));
    QTest::keyClick(&label, Qt::Key_Return);

    EXPECT_EQ(activated.count(), 2);
    EXPECT_EQ(label.focusPolicy(), Qt::TabFocus);
}

TEST(ElidedLabel, TheEmptyRoomBesideALinkIsNotTheLink)
{
    ElidedLabel label(QStringLiteral("X"));
    label.setLink(true);
    label.resize(200, 24);
    label.show();
    const QSignalSpy activated(&label, &ElidedLabel::activated);

    QTest::mouseClick(&label, Qt::LeftButton, {}, QPoint(180, 12));

    EXPECT_EQ(activated.count(), 0);
}

TEST(ElidedLabel, PlainTextIsNotActivated)
{
    ElidedLabel label(QStringLiteral("Unknown artist"));
    label.show();
    const QSignalSpy activated(&label, &ElidedLabel::activated);

    QTest::mouseClick(&label, Qt::LeftButton, {}, QPoint(10, 8));
    QTest::keyClick(&label, Qt::Key_Return);

    EXPECT_EQ(activated.count(), 0);
    EXPECT_EQ(label.focusPolicy(), Qt::NoFocus);
}

TEST(ElidedLabel, ScreenReadersGetTheWholeTextAndTheRole)
{
    ElidedLabel label(longText());
    label.resize(60, 24);
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&label);

    EXPECT_EQ(told->text(QAccessible::Name), longText());
    EXPECT_EQ(told->role(), QAccessible::StaticText);
    label.setLink(true);
    EXPECT_EQ(told->role(), QAccessible::Link);

    const QSignalSpy activated(&label, &ElidedLabel::activated);
    told->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(activated.count(), 1);
}

TEST(ElidedLabel, LeavesPressAndReleaseBesideItsTextToWhatItLiesOn)
{
    class Ground : public QWidget
    {
    public:
        int presses = 0;
        int releases = 0;

    protected:
        void mousePressEvent(QMouseEvent *) override { ++presses; }
        void mouseReleaseEvent(QMouseEvent *) override { ++releases; }
    };
    Ground ground;
    ElidedLabel label(QStringLiteral("X"), &ground);
    label.setLink(true);
    label.resize(200, 24);
    ground.show();
    QTest::mouseClick(&label, Qt::LeftButton, {}, QPoint(150, 12));
    EXPECT_EQ(ground.presses, 1);
    EXPECT_EQ(ground.releases, 1);
    QTest::mouseClick(&label, Qt::LeftButton, {}, QPoint(4, 12));
    EXPECT_EQ(ground.releases, 1);
}
