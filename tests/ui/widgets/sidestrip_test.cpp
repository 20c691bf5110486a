// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sidestrip.h"

#include "ui/widgets/letterindex.h"

#include <QListView>
#include <QScrollBar>
#include <QStringListModel>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace toccata {
namespace {

struct List : QListView
{
    using QListView::QListView;
    using QListView::setViewportMargins;
};

struct SideStripTest : testing::Test
{
    SideStripTest()
    {
        for (int i = 0; i < 100; ++i)
            model.insertRow(i);
        list.setModel(&model);
        list.setFrameShape(QFrame::NoFrame);
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(&list);
        new SideStrip(list, letters, [this](const QMargins &margins) { list.setViewportMargins(margins); });
        window.resize(300, 400);
        window.show();
    }
    QRect placeOf(const QWidget &widget) const { return {widget.mapTo(&window, QPoint()), widget.size()}; }

    QStringListModel model;
    QWidget window;
    List list{&window};
    LetterIndex letters{&window};
};

TEST_F(SideStripTest, StandsBetweenTheRowsAndTheScrollBar)
{
    const QRect strip = placeOf(letters);
    EXPECT_EQ(strip.left(), placeOf(*list.viewport()).right() + 1);
    EXPECT_EQ(strip.right() + 1, placeOf(*list.verticalScrollBar()).left());
    EXPECT_EQ(placeOf(*list.verticalScrollBar()).right(), window.rect().right());
    EXPECT_EQ(strip.height(), list.viewport()->height());
}

TEST_F(SideStripTest, FollowsTheWindow)
{
    window.resize(500, 200);
    EXPECT_EQ(placeOf(letters).right() + 1, placeOf(*list.verticalScrollBar()).left());
    EXPECT_EQ(letters.height(), list.viewport()->height());
}

TEST_F(SideStripTest, HiddenItTakesNoRoom)
{
    letters.hide();
    EXPECT_EQ(placeOf(*list.viewport()).right() + 1, placeOf(*list.verticalScrollBar()).left());
    letters.show();
    EXPECT_EQ(placeOf(letters).left(), placeOf(*list.viewport()).right() + 1);
}

TEST_F(SideStripTest, IsMirroredWithTheView)
{
    window.setLayoutDirection(Qt::RightToLeft);
    window.resize(320, 400);
    EXPECT_EQ(placeOf(letters).right() + 1, placeOf(*list.viewport()).left());
    EXPECT_EQ(placeOf(*list.verticalScrollBar()).left(), 0);
    EXPECT_EQ(placeOf(letters).left(), placeOf(*list.verticalScrollBar()).right() + 1);
    EXPECT_EQ(placeOf(*list.viewport()).right(), window.rect().right());
}

} // namespace
} // namespace toccata
