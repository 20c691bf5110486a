// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/artwork/coverviewer.h"

#include "tests/support/activewindow.h"
#include "tests/ui/artwork/coversworld.h"

#include <QApplication>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace toccata {

using test::PictureServer;
using test::waitUntil;

namespace {

const QColor red(200, 40, 40);

/// A window with somebody who has the keyboard.
struct CoverViewerTest : testing::Test
{
    CoverViewerTest()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&field);
        column->addWidget(&button);
        button.setContextMenuPolicy(Qt::ActionsContextMenu);
        window.resize(400, 700);
        window.show();
    }

    CoverViewer *open(const CoverSubject &subject, const QString &name = QStringLiteral("Title"))
    {
        CoverViewer::open(world.covers, {subject, name, QStringLiteral("Artist")}, window);
        return viewer();
    }
    CoverViewer *viewer() const
    {
        for (QWidget *each : window.findChildren<QWidget *>()) {
            if (auto *found = dynamic_cast<CoverViewer *>(each); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    bool isClosed() const
    {
        return waitUntil([this] { return !viewer(); });
    }
    QImage picture() { return viewer()->grab().toImage(); }

    PictureServer wire{red};
    CoversWorld world;
    QWidget window;
    QLineEdit field;
    QPushButton button;
};

TEST_F(CoverViewerTest, CoversTheWindowAndShowsThePicture)
{
    ASSERT_TRUE(world.connectTo(wire));
    ASSERT_TRUE(open(albumWith("a")));
    EXPECT_EQ(viewer()->geometry(), window.rect());
    EXPECT_EQ(viewer()->accessibleName(), QStringLiteral("Cover of Title"));
    EXPECT_TRUE(waitUntil([&] { return picture().pixelColor(200, 330) == red; }));
}

TEST_F(CoverViewerTest, AnyKeyClosesItAndWhoHadTheKeyboardHasItAgain)
{
    ASSERT_TRUE(test::isActivated(window));
    for (const Qt::Key key :
        {Qt::Key_Escape, Qt::Key_Space, Qt::Key_Return, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_A}) {
        field.setFocus();
        CoverViewer *shown = open(albumWith("a"));
        ASSERT_TRUE(shown);
        ASSERT_TRUE(shown->hasFocus()) << key;
        QTest::keyClick(shown, key);
        EXPECT_TRUE(isClosed()) << key;
        EXPECT_TRUE(field.hasFocus()) << key;
        EXPECT_EQ(field.text(), QString()) << key;
    }
}

TEST_F(CoverViewerTest, TheBeginningOfAShortcutDoesNotCloseIt)
{
    ASSERT_TRUE(test::isActivated(window));
    CoverViewer *shown = open(albumWith("a"));
    for (const Qt::Key key : {Qt::Key_Control, Qt::Key_Shift, Qt::Key_Alt, Qt::Key_Meta})
        QTest::keyClick(shown, key);
    EXPECT_EQ(viewer(), shown);
}

TEST_F(CoverViewerTest, AClickClosesItAndNothingBelowHearsIt)
{
    for (const Qt::MouseButton mouse : {Qt::LeftButton, Qt::RightButton}) {
        bool clicked = false;
        QObject::connect(&button, &QPushButton::clicked, &button, [&] { clicked = true; });
        ASSERT_TRUE(open(albumWith("a")));
        QTest::mouseClick(window.windowHandle(), mouse, {}, button.geometry().center());
        EXPECT_TRUE(isClosed());
        EXPECT_FALSE(clicked);
        EXPECT_FALSE(QApplication::activePopupWidget());
    }
}

TEST_F(CoverViewerTest, TheSecondHalfOfTheDoubleClickThatOpenedItDoesNotCloseIt)
{
    CoverViewer *shown = open(albumWith("a"));
    const QPointF point(200, 300);
    for (const QEvent::Type type : {QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
        QMouseEvent event(type, point, shown->mapToGlobal(point), Qt::LeftButton, Qt::LeftButton, {});
        QApplication::sendEvent(shown, &event);
    }
    EXPECT_EQ(viewer(), shown);
}

TEST_F(CoverViewerTest, WhoeverTakesTheKeyboardClosesIt)
{
    ASSERT_TRUE(test::isActivated(window));
    ASSERT_TRUE(open(albumWith("a")));
    field.setFocus(Qt::ShortcutFocusReason); // as Ctrl+F does
    EXPECT_TRUE(isClosed());
    EXPECT_TRUE(field.hasFocus());
}

TEST_F(CoverViewerTest, IsAsLargeAsTheWindowWhenThatChanges)
{
    ASSERT_TRUE(world.connectTo(wire));
    ASSERT_TRUE(open(albumWith("a")));
    ASSERT_TRUE(waitUntil([&] { return picture().pixelColor(200, 330) == red; }));
    for (const QSize size : {QSize(900, 500), QSize(400, 700), QSize(320, 240), QSize(1400, 880)}) {
        window.resize(size);
        EXPECT_TRUE(waitUntil([&] { return viewer()->size() == window.size() && window.size() == size; }));
        EXPECT_EQ(picture().pixelColor(size.width() / 2, size.height() / 2 - 30), red);
    }
}

TEST_F(CoverViewerTest, ASmallerWindowAsksNobodyAgain)
{
    ASSERT_TRUE(world.connectTo(wire));
    window.resize(1200, 900);
    ASSERT_TRUE(open(albumWith("a")));
    ASSERT_TRUE(waitUntil([&] { return picture().pixelColor(600, 400) == red; }));
    ASSERT_EQ(wire.asked(), QList<QByteArray>{"a"});
    for (int width = 1190; width > 1100; width -= 10) {
        window.resize(width, 890);
        EXPECT_TRUE(waitUntil([&] { return viewer()->width() == width; }));
        picture();
    }
    // What is asked for now comes after what would have been asked for before.
    const auto other = world.covers.whole(albumWith("b"), 1000);
    ASSERT_TRUE(waitUntil([&] { return other.isReady(); }));
    EXPECT_EQ(wire.asked(), (QList<QByteArray>{"a", "b"}));
}

TEST_F(CoverViewerTest, WithoutACoverThePlaceholderIsShown)
{
    for (const QByteArray song : {"bare", ""}) {
        CoverViewer *shown = open(song.isEmpty() ? CoverSubject() : albumWith(song));
        const QImage seen = picture();
        const QColor middle = seen.pixelColor(200, 200);
        EXPECT_NE(middle, seen.pixelColor(3, 3));
        QTest::keyClick(shown, Qt::Key_Escape);
        ASSERT_TRUE(isClosed());
    }
}

TEST_F(CoverViewerTest, LongNamesStayWithinTheWindow)
{
    open(CoverSubject(), QString(400, u'W'));
    const QImage seen = picture();
    // Nothing is written at the edges, beside the picture's room.
    for (int y = 0; y < seen.height(); ++y) {
        ASSERT_EQ(seen.pixelColor(2, y), seen.pixelColor(2, 0)) << y;
        ASSERT_EQ(seen.pixelColor(seen.width() - 3, y), seen.pixelColor(2, 0)) << y;
    }
}

TEST_F(CoverViewerTest, MayBeClosedWhileThePictureIsUnderWay)
{
    ASSERT_TRUE(world.connectTo(wire));
    wire.hold();
    CoverViewer *shown = open(albumWith("a"));
    ASSERT_TRUE(waitUntil([&] { return !wire.asked().isEmpty(); }));
    QTest::keyClick(shown, Qt::Key_Escape);
    EXPECT_TRUE(isClosed());
    wire.letGo();
    const auto other = world.covers.whole(albumWith("b"), 1000);
    EXPECT_TRUE(waitUntil([&] { return other.isReady(); }));
}

} // namespace
} // namespace toccata
