// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/covergrid.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>
#include <QWheelEvent>
#include <gtest/gtest.h>

namespace toccata {
namespace {

QStringList names(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list << QString::number(i);
    return list;
}

/// A grid in a window of four columns.
struct CoverGridTest : testing::Test
{
    CoverGridTest()
        : model(names(200))
        , grid(CoverDelegate::Shape::Square)
    {
        grid.setModel(&model);
        grid.resize(800, 600);
        grid.show();
    }

    QStringListModel model;
    CoverGrid grid;
};

TEST_F(CoverGridTest, AClickOpensAndLeavesNothingSelected)
{
    const QSignalSpy opened(&grid, &CoverGrid::opened);
    QTest::mouseClick(
        grid.viewport(), Qt::LeftButton, {}, grid.visualRect(model.index(2)).topLeft() + QPoint(20, 20));
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().first().toInt(), 2);
    EXPECT_FALSE(grid.selectionModel()->hasSelection());
}

TEST_F(CoverGridTest, ControlAndShiftSelectWithoutOpening)
{
    const QSignalSpy opened(&grid, &CoverGrid::opened);
    const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(grid.viewport(), Qt::LeftButton, modifiers,
            grid.visualRect(model.index(row)).topLeft() + QPoint(20, 20));
    };
    click(1, Qt::ControlModifier);
    click(6, Qt::ShiftModifier);
    EXPECT_EQ(grid.selectedRows(), (QList<int>{1, 2, 3, 4, 5, 6}));
    click(9, Qt::ControlModifier);
    EXPECT_EQ(grid.selectedRows(), (QList<int>{1, 2, 3, 4, 5, 6, 9}));
    EXPECT_EQ(opened.size(), 0);
}

TEST_F(CoverGridTest, WhatIsPressedIsWhatIsDragged)
{
    grid.setCurrentIndex(model.index(150)); // out of sight
    grid.scrollTo(model.index(0), QAbstractItemView::PositionAtTop);
    QTest::mousePress(grid.viewport(), Qt::LeftButton, {}, grid.visualRect(model.index(2)).center());
    EXPECT_EQ(grid.selectedRows(), QList<int>{2});
    ASSERT_EQ(grid.selectionModel()->selectedIndexes().size(), 1);
    EXPECT_EQ(grid.selectionModel()->selectedIndexes().first().row(), 2);
}

TEST_F(CoverGridTest, ThePlayButtonPlaysInsteadOfOpening)
{
    const QSignalSpy opened(&grid, &CoverGrid::opened);
    const QSignalSpy played(&grid, &CoverGrid::playRequested);
    const QRect cell = grid.visualRect(model.index(3));
    QTest::mouseClick(
        grid.viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(cell.width() - 28, cell.width() - 28));
    EXPECT_EQ(opened.size(), 0);
    ASSERT_EQ(played.size(), 1);
    EXPECT_EQ(played.first().first().toInt(), 3);
}

TEST_F(CoverGridTest, TheMenuButtonOpensTheMenuOfItsCell)
{
    const QSignalSpy opened(&grid, &CoverGrid::opened);
    QList<int> rows;
    QObject::connect(&grid, &CoverGrid::menuRequested, [&](const QList<int> &its) { rows = its; });
    const QRect cell = grid.visualRect(model.index(3));
    EXPECT_TRUE(grid.delegate().spotRect(CoverDelegate::Spot::Menu, cell, Qt::LeftToRight).isEmpty());
    grid.delegate().setMenuShown(true);
    const QPoint button = grid.delegate().spotRect(CoverDelegate::Spot::Menu, cell, Qt::LeftToRight).center();
    QTest::mousePress(grid.viewport(), Qt::LeftButton, {}, button);
    QTest::mouseRelease(grid.viewport(), Qt::LeftButton, {}, cell.center());
    EXPECT_TRUE(rows.isEmpty()) << "it was let go beside the button";
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, button);
    EXPECT_EQ(rows, QList<int>{3});
    EXPECT_EQ(opened.size(), 0);
}

TEST_F(CoverGridTest, ArrowsGoByRowsAndColumnsAndStopAtTheEnds)
{
    grid.setCurrentIndex(model.index(0));
    QTest::keyClick(&grid, Qt::Key_Left);
    EXPECT_EQ(grid.currentIndex().row(), 0);
    QTest::keyClick(&grid, Qt::Key_Down);
    const int columns = grid.currentIndex().row();
    EXPECT_GT(columns, 1);
    QTest::keyClick(&grid, Qt::Key_Right);
    EXPECT_EQ(grid.currentIndex().row(), columns + 1);
    QTest::keyClick(&grid, Qt::Key_End);
    EXPECT_EQ(grid.currentIndex().row(), 199);
    EXPECT_TRUE(grid.viewport()->rect().contains(grid.visualRect(grid.currentIndex())));
    QTest::keyClick(&grid, Qt::Key_Down);
    EXPECT_EQ(grid.currentIndex().row(), 199);
}

TEST_F(CoverGridTest, EnterOpensTheCurrentCell)
{
    const QSignalSpy opened(&grid, &CoverGrid::opened);
    grid.setCurrentIndex(model.index(7));
    QTest::keyClick(&grid, Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().first().toInt(), 7);
}

TEST_F(CoverGridTest, ControlAndTheWheelChangeTheSizeWithinBounds)
{
    const auto turn = [&](int delta) {
        QWheelEvent wheel({50, 50}, grid.mapToGlobal(QPointF(50, 50)), {}, {0, delta}, Qt::NoButton,
            Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(grid.viewport(), &wheel);
    };
    for (int i = 0; i < 40; ++i)
        turn(120);
    EXPECT_EQ(grid.cellWidth(), CoverGrid::largest);
    for (int i = 0; i < 40; ++i)
        turn(-120);
    EXPECT_EQ(grid.cellWidth(), CoverGrid::smallest);
}

TEST_F(CoverGridTest, WhatIsAtTheTopStaysThereAtAnotherWidth)
{
    grid.scrollTo(model.index(100), QAbstractItemView::PositionAtTop);
    grid.resize(500, 600);
    EXPECT_TRUE(grid.viewport()->rect().intersects(grid.visualRect(model.index(100))));
}

TEST_F(CoverGridTest, AGridOfOneRowShowsWhatFitsAndIsAsHigh)
{
    grid.setVisibleRows(1);
    EXPECT_FALSE(grid.visualRect(model.index(199)).isValid());
    EXPECT_TRUE(grid.visualRect(model.index(1)).isValid());
    const QRect first = grid.visualRect(model.index(0));
    const int below = first.left(); // as at the sides; above there is less, as a heading stands there
    EXPECT_LT(first.top(), below);
    EXPECT_EQ(grid.heightForWidth(grid.width()), first.bottom() + 1 + below);
    EXPECT_EQ(grid.sizeHint().height(), grid.heightForWidth(grid.width()));
}

TEST_F(CoverGridTest, OneTurnOfTheWheelIsOneColumn)
{
    const auto columns = [&] {
        int row = 0;
        while (grid.visualRect(model.index(row)).top() == grid.visualRect(model.index(0)).top())
            ++row;
        return row;
    };
    const int before = columns();
    grid.resizeBy(1);
    EXPECT_EQ(columns(), before - 1);
    grid.resizeBy(-2);
    EXPECT_EQ(columns(), before + 1);
}

struct CoverGridInSections : CoverGridTest
{
    CoverGridInSections()
    {
        grid.setSections({{0, QStringLiteral("A")}, {5, QStringLiteral("B")}, {6, QStringLiteral("C")}});
        grid.selectionModel()->setCurrentIndex(model.index(0), QItemSelectionModel::NoUpdate);
    }
    QList<int> rowsAfter(std::initializer_list<Qt::Key> keys)
    {
        QList<int> rows;
        for (const Qt::Key key : keys) {
            QTest::keyClick(&grid, key);
            rows << grid.currentIndex().row();
        }
        return rows;
    }
};

TEST_F(CoverGridInSections, EachBeginsARowOfItsOwn)
{
    EXPECT_EQ(grid.visualRect(model.index(5)).left(), grid.visualRect(model.index(0)).left());
    EXPECT_EQ(grid.visualRect(model.index(6)).left(), grid.visualRect(model.index(0)).left());
    EXPECT_GT(grid.visualRect(model.index(6)).top(), grid.visualRect(model.index(5)).bottom());
}

TEST_F(CoverGridInSections, TheKeyboardCrossesHeadings)
{
    using enum Qt::Key;
    EXPECT_EQ(rowsAfter({Key_Down, Key_Down, Key_Down, Key_Right, Key_Up, Key_Up, Key_Left, Key_Right}),
        (QList<int>{4, 5, 6, 7, 5, 4, 3, 4}));
    EXPECT_EQ(rowsAfter({Key_End, Key_Home}), (QList<int>{199, 0}));
    EXPECT_GE(rowsAfter({Key_PageDown}).first(), 5);
    EXPECT_EQ(rowsAfter({Key_PageUp}).first(), 0);
}

TEST_F(CoverGridInSections, AHeadingIsNoCellAndStaysInSightWithItsFirstRow)
{
    const QRect below = grid.visualRect(model.index(6));
    EXPECT_FALSE(grid.indexAt({below.center().x(), below.top() - 10}).isValid());
    grid.scrollTo(model.index(199));
    grid.scrollTo(model.index(6));
    EXPECT_GT(grid.visualRect(model.index(6)).top(), 20);
}

TEST_F(CoverGridInSections, ShiftSelectsAcrossHeadings)
{
    const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(grid.viewport(), Qt::LeftButton, modifiers,
            grid.visualRect(model.index(row)).topLeft() + QPoint(20, 20));
    };
    click(3, Qt::ControlModifier);
    click(5, Qt::ShiftModifier);
    EXPECT_EQ(grid.selectedRows(), (QList<int>{3, 4, 5}));
}

TEST_F(CoverGridInSections, OneIsAtTheTopAndAnyCanBeShown)
{
    EXPECT_EQ(grid.topSection(), 0);
    grid.showSection(2);
    EXPECT_EQ(grid.topSection(), 2);
    EXPECT_EQ(grid.currentIndex().row(), 6);
    EXPECT_FALSE(grid.selectionModel()->isSelected(model.index(6)));
    grid.setSections({});
    EXPECT_EQ(grid.topSection(), std::nullopt);
}

TEST_F(CoverGridInSections, RightToLeftTheyBeginAtTheRight)
{
    grid.setLayoutDirection(Qt::RightToLeft);
    EXPECT_EQ(grid.visualRect(model.index(5)).right(), grid.visualRect(model.index(0)).right());
    EXPECT_EQ(grid.indexAt(grid.visualRect(model.index(7)).center()), model.index(7));
}

TEST_F(CoverGridTest, RightToLeftBeginsAtTheRight)
{
    grid.setLayoutDirection(Qt::RightToLeft);
    EXPECT_GT(grid.visualRect(model.index(0)).left(), grid.visualRect(model.index(1)).left());
    EXPECT_EQ(grid.indexAt(grid.visualRect(model.index(1)).center()), model.index(1));
}

} // namespace
} // namespace toccata
