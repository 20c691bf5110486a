// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/rowview.h"

#include "tests/support/activewindow.h"

#include <QAbstractListModel>
#include <QApplication>
#include <QDragMoveEvent>
#include <QLayout>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QTest>
#include <gtest/gtest.h>

namespace toccata {
namespace {

/// Rows without end, that count how often they are looked at.
class LongModel final : public QAbstractListModel
{
public:
    explicit LongModel(int rows)
        : m_rows(rows)
    { }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        ++reads;
        return role == Qt::DisplayRole ? QVariant(index.row()) : QVariant();
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        ++reads;
        return QAbstractListModel::flags(index)
            | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled);
    }
    QStringList mimeTypes() const override { return {QStringLiteral("text/plain")}; }
    void changeAll() { Q_EMIT dataChanged(index(0), index(m_rows - 1)); }

    mutable int reads = 0;

private:
    int m_rows;
};

class Rows final : public RowView
{
public:
    using RowView::dropIndicatorPosition;
    using RowView::selectedIndexes;
    using RowView::setHeadingRows;
    using RowView::setSelection;

    QRect visualRect(const QModelIndex &index) const override
    {
        ++places;
        return RowView::visualRect(index);
    }
    /// How often somebody asked where a row is.
    mutable int places = 0;

private:
    int rowHeight() const override { return 40; }
    int headingHeight() const override { return 60; }
};

struct RowViewTest : testing::Test
{
    explicit RowViewTest(int rows = 1'000'000)
        : model(rows)
    {
        view.setModel(&model);
        view.resize(400, 400);
        view.show();
        view.setFocus();
        active = test::isActivated(view);
    }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(
            view.viewport(), Qt::LeftButton, modifiers, view.visualRect(model.index(row)).center());
    }
    bool isInSight(int row) { return view.viewport()->rect().contains(view.visualRect(model.index(row))); }

    LongModel model;
    Rows view;
    bool active = false;
};

TEST_F(RowViewTest, TheScrollBarReachesTheLastOfAMillionRows)
{
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    EXPECT_EQ(view.visualRect(model.index(999'999)).bottom(), view.viewport()->rect().bottom());
    EXPECT_EQ(view.indexAt({10, 399}).row(), 999'999);
}

TEST_F(RowViewTest, OnlyRowsInSightAreLookedAt)
{
    model.reads = 0;
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_Home);
    view.grab();
    EXPECT_LT(model.reads, 1000);
}

TEST_F(RowViewTest, AChangeOfAllRowsLooksAtThoseInSight)
{
    view.places = 0;
    model.changeAll();
    EXPECT_GT(view.places, 0);
    EXPECT_LT(view.places, 100);
}

TEST_F(RowViewTest, UpInTheFirstRowLeadsOut)
{
    const QSignalSpy left(&view, &RowView::leftUpwards);
    view.setCurrentIndex(model.index(1));
    QTest::keyClick(&view, Qt::Key_Up);
    EXPECT_EQ(left.size(), 0);
    QTest::keyClick(&view, Qt::Key_Up);
    EXPECT_EQ(left.size(), 1);
    EXPECT_EQ(view.currentIndex().row(), 0);
}

TEST_F(RowViewTest, SelectingAllIsOneRange)
{
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(view.selectionModel()->selection().size(), 1);
    EXPECT_EQ(view.selectedRanges(), (std::vector<RowRange>{{0, 1'000'000}}));
}

TEST_F(RowViewTest, ADragOfAMillionRowsTakesTheFirstOnes)
{
    view.selectAll();
    const QModelIndexList dragged = view.selectedIndexes();
    ASSERT_EQ(dragged.size(), RowView::mostDragged);
    EXPECT_EQ(dragged.last().row(), RowView::mostDragged - 1);
}

TEST_F(RowViewTest, TheKeyboardGoesByRowsAndPagesAndToTheEnds)
{
    view.setCurrentIndex(model.index(0));
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.currentIndex().row(), 1);
    QTest::keyClick(&view, Qt::Key_PageDown);
    EXPECT_EQ(view.currentIndex().row(), 10);
    QTest::keyClick(&view, Qt::Key_PageUp);
    EXPECT_EQ(view.currentIndex().row(), 1);
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.currentIndex().row(), 999'999);
    EXPECT_TRUE(isInSight(999'999));
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.currentIndex().row(), 999'999);
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.currentIndex().row(), 0);
    EXPECT_EQ(view.verticalScrollBar()->value(), 0);
}

TEST_F(RowViewTest, ShiftSelectsAsOneRangeAndControlAddsAndTakesAway)
{
    click(2);
    click(5, Qt::ShiftModifier);
    EXPECT_EQ(view.selectedRanges(), (std::vector<RowRange>{{2, 6}}));
    click(8, Qt::ControlModifier);
    click(3, Qt::ControlModifier);
    EXPECT_EQ(view.selectedRanges(), (std::vector<RowRange>{{2, 3}, {4, 6}, {8, 9}}));
    click(0);
    QTest::keyClick(&view, Qt::Key_End, Qt::ShiftModifier);
    EXPECT_EQ(view.selectedRanges(), (std::vector<RowRange>{{0, 1'000'000}}));
}

TEST_F(RowViewTest, AClickBesideTheRowsSelectsNothing)
{
    LongModel few(2);
    view.setModel(&few);
    view.selectAll();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {50, 300});
    EXPECT_TRUE(view.selectedRanges().empty());
}

TEST_F(RowViewTest, AHeadingBelongsToTheRowBelowIt)
{
    view.setHeadingRows({0, 3});
    EXPECT_EQ(view.visualRect(model.index(0)).height(), 100);
    EXPECT_EQ(view.visualRect(model.index(1)).top(), 100);
    EXPECT_EQ(view.visualRect(model.index(4)).top(), 100 + 2 * 40 + 100);
}

TEST_F(RowViewTest, RightToLeftMirrorsTheMargins)
{
    view.setRowMargins({30, 0, 10, 0});
    const QRect row = view.visualRect(model.index(0));
    view.setLayoutDirection(Qt::RightToLeft);
    const QRect mirrored = view.visualRect(model.index(0));
    EXPECT_EQ(row.left(), 30);
    EXPECT_EQ(view.viewport()->rect().right() - mirrored.right(), 30);
}

/// Rows below two buttons, one above the other.
struct RowViewWithHeader : RowViewTest
{
    RowViewWithHeader()
    {
        auto *header = new QWidget;
        auto *column = new QVBoxLayout(header);
        column->setContentsMargins(0, 0, 0, 0);
        for (QPushButton **button : {&upper, &lower}) {
            *button = new QPushButton(QStringLiteral("button"));
            (*button)->setFixedHeight(120);
            column->addWidget(*button);
        }
        column->setSpacing(0);
        view.setHeader(header);
        QApplication::processEvents();
    }

    QPushButton *upper = nullptr;
    QPushButton *lower = nullptr;
};

TEST_F(RowViewWithHeader, RowsStandBelowTheHeaderAndScrollWithIt)
{
    EXPECT_EQ(view.visualRect(model.index(0)).top(), 240);
    view.verticalScrollBar()->setValue(100);
    EXPECT_EQ(view.visualRect(model.index(0)).top(), 140);
    EXPECT_EQ(lower->mapTo(view.viewport(), QPoint()).y(), 20);
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_TRUE(isInSight(999'999));
}

TEST_F(RowViewWithHeader, AHeaderThatGrowsMovesTheRows)
{
    // Rows are laid out by a timer, which a round of the event loop may not get to yet.
    const auto firstRowIsAt = [this](int y) { return view.visualRect(model.index(0)).top() == y; };
    upper->setFixedHeight(200);
    EXPECT_TRUE(QTest::qWaitFor([&] { return firstRowIsAt(320); }));
    upper->hide();
    EXPECT_TRUE(QTest::qWaitFor([&] { return firstRowIsAt(120); }));
}

TEST_F(RowViewWithHeader, TheKeyboardGoesIntoTheHeaderAndComesBack)
{
    ASSERT_TRUE(active);
    view.setCurrentIndex(model.index(0));
    view.verticalScrollBar()->setValue(200);
    QTest::keyClick(&view, Qt::Key_Up);
    ASSERT_EQ(QApplication::focusWidget(), lower);
    QTest::keyClick(lower, Qt::Key_Up);
    ASSERT_EQ(QApplication::focusWidget(), upper);
    EXPECT_EQ(view.verticalScrollBar()->value(), 0);
    const QSignalSpy left(&view, &RowView::leftUpwards);
    QTest::keyClick(&view, Qt::Key_Up); // as if the button had left it
    EXPECT_EQ(left.size(), 1);
    QTest::keyClick(upper, Qt::Key_Down);
    QTest::keyClick(lower, Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), &view);
    EXPECT_EQ(view.currentIndex().row(), 0);
}

TEST_F(RowViewWithHeader, TabGoesFromTheHeaderToTheRows)
{
    ASSERT_TRUE(active);
    lower->setFocus();
    QTest::keyClick(lower, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), &view);
}

TEST_F(RowViewWithHeader, HomeShowsTheHeaderToo)
{
    view.setCurrentIndex(model.index(500));
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.verticalScrollBar()->value(), 0);
}

TEST_F(RowViewTest, WhatIsDraggedInLandsBetweenRows)
{
    view.setAcceptDrops(true);
    view.setDragDropMode(QAbstractItemView::DropOnly);
    view.setDropIndicatorShown(true);
    QMimeData data;
    data.setText(QStringLiteral("song"));
    const auto place = [&](int y) {
        const QImage before = view.grab().toImage();
        QDragEnterEvent enter({20, y}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &enter);
        QDragMoveEvent move({20, y}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &move);
        EXPECT_TRUE(move.isAccepted());
        const QImage after = view.grab().toImage();
        int at = -1;
        for (int line = 0; line < after.height() && at < 0; ++line) {
            if (after.pixel(50, line) != before.pixel(50, line))
                at = line;
        }
        QDragLeaveEvent leave;
        QApplication::sendEvent(view.viewport(), &leave);
        return at;
    };
    EXPECT_EQ(place(121), 119); // above row 3
    EXPECT_EQ(place(158), 159); // below it
}

} // namespace
} // namespace toccata
