// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/noticebar.h"

#include "tests/support/activewindow.h"

#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

using namespace toccata;
using namespace std::chrono_literals;

namespace {

class NoticeBarTest : public testing::Test
{
protected:
    NoticeBarTest()
    {
        page.resize(600, 400);
        page.show();
        QTest::mouseMove(&page, QPoint(2, 2)); // a notice under the mouse would stay
    }

    QWidget page;
    NoticeBar bar{&page};

    QPushButton &button() { return *bar.findChild<QPushButton *>(); }
};

/// Counts the timer events of a widget.
class Ticks final : public QObject
{
public:
    explicit Ticks(QWidget &widget) { widget.installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Timer ? 1 : 0;
        return false;
    }
};

} // namespace

TEST_F(NoticeBarTest, LiesAtTheBottomOfItsPageAndFollowsItsSize)
{
    bar.showNotice(QStringLiteral("Removed 3 songs."));
    EXPECT_TRUE(bar.isVisible());
    EXPECT_LE(bar.geometry().bottom(), 400);
    EXPECT_GT(bar.geometry().top(), 300);

    page.resize(300, 200);
    QApplication::processEvents();
    EXPECT_TRUE(page.rect().contains(bar.geometry()));
}

TEST_F(NoticeBarTest, ItsButtonActsOnceAndTheNoticeGoes)
{
    int undone = 0;
    bar.showNotice(QStringLiteral("Removed 3 songs."), QStringLiteral("Undo"), [&] { ++undone; });
    QTest::mouseClick(&button(), Qt::LeftButton);

    EXPECT_EQ(undone, 1);
    EXPECT_FALSE(bar.isVisible());
}

TEST_F(NoticeBarTest, AnActionMayShowTheNextNotice)
{
    bar.showNotice(QStringLiteral("Removed."), QStringLiteral("Undo"),
        [&] { bar.showNotice(QStringLiteral("Restored.")); });
    QTest::mouseClick(&button(), Qt::LeftButton);

    EXPECT_TRUE(bar.isVisible());
    EXPECT_EQ(bar.text(), QStringLiteral("Restored."));
    EXPECT_TRUE(button().isHidden());
}

TEST_F(NoticeBarTest, CloseAndEscapeDismissWithoutActing)
{
    int undone = 0;
    bar.showNotice(QStringLiteral("One"), QStringLiteral("Undo"), [&] { ++undone; });
    QTest::mouseClick(bar.findChild<QToolButton *>(), Qt::LeftButton);
    EXPECT_FALSE(bar.isVisible());

    bar.showNotice(QStringLiteral("Two"), QStringLiteral("Undo"), [&] { ++undone; });
    QTest::keyClick(&bar, Qt::Key_Escape);
    EXPECT_FALSE(bar.isVisible());
    EXPECT_EQ(undone, 0);
}

TEST_F(NoticeBarTest, GoesByItselfWhenItsTimeIsOver)
{
    bar.setStay(1ms);
    bar.showNotice(QStringLiteral("Removed 3 songs."));

    EXPECT_TRUE(QTest::qWaitFor([&] { return !bar.isVisible(); }));
}

TEST_F(NoticeBarTest, StaysWhileItHasTheFocus)
{
    ASSERT_TRUE(test::isActivated(page));
    bar.setStay(1ms);
    bar.showNotice(QStringLiteral("Removed 3 songs."), QStringLiteral("Undo"), [] {});
    button().setFocus();
    Ticks ticks(bar);

    ASSERT_TRUE(QTest::qWaitFor([&] { return ticks.count >= 3; }));
    EXPECT_TRUE(bar.isVisible());
}
