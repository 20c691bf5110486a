// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/activewindow.h"
#include "ui/style/tokens.h"
#include "ui/widgets/barlist.h"
#include "ui/widgets/cardlayout.h"
#include "ui/widgets/columnchart.h"
#include "ui/widgets/elidedlabel.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace toccata {
namespace {

/// Cards of these heights in a layout with columns of 100 pixels, at most 3.
struct Cards
{
    explicit Cards(const QList<int> &heights)
        : layout(new CardLayout(100, 3, &widget))
    {
        for (const int height : heights) {
            auto *card = new QWidget;
            card->setFixedHeight(height);
            layout->addWidget(card);
        }
    }
    QRect place(int index) { return layout->itemAt(index)->widget()->geometry(); }
    void resize(int width)
    {
        widget.resize(width, layout->heightForWidth(width));
        widget.show();
    }

    QWidget widget;
    CardLayout *layout;
};

constexpr int gap = space::m;

TEST(CardLayout, HasAsManyColumnsAsFit)
{
    Cards cards({10, 10, 10});
    cards.resize(100);
    EXPECT_EQ(cards.place(1), QRect(0, 10 + gap, 100, 10));
    cards.resize(300 + 2 * gap);
    EXPECT_EQ(cards.place(1), QRect(100 + gap, 0, 100, 10));
    EXPECT_EQ(cards.place(2), QRect(200 + 2 * gap, 0, 100, 10));
    cards.resize(900 + 2 * gap);
    EXPECT_EQ(cards.place(2).width(), 300);
}

TEST(CardLayout, TheNextCardGoesWhereTheLeastIs)
{
    Cards cards({50, 10, 10, 10});
    cards.resize(200 + gap);
    EXPECT_EQ(cards.place(2), QRect(100 + gap, 10 + gap, 100, 10));
    EXPECT_EQ(cards.place(3), QRect(100 + gap, 20 + 2 * gap, 100, 10));
    EXPECT_EQ(cards.layout->heightForWidth(200 + gap), 30 + 2 * gap);
}

TEST(CardLayout, FourAreTwoAndTwoRatherThanThreeAndOne)
{
    Cards cards({10, 10, 10, 10});
    cards.resize(300 + 2 * gap);
    EXPECT_EQ(cards.place(2).topLeft(), QPoint(0, 10 + gap));
}

TEST(CardLayout, WhatIsHiddenTakesNoPlace)
{
    Cards cards({10, 10, 10});
    cards.layout->itemAt(0)->widget()->hide();
    cards.resize(100);
    EXPECT_EQ(cards.place(1).top(), 0);
    EXPECT_EQ(cards.layout->heightForWidth(100), 20 + gap);
}

TEST(CardLayout, BeginsAtTheRightWhereTextDoes)
{
    Cards cards({10, 10});
    cards.widget.setLayoutDirection(Qt::RightToLeft);
    cards.resize(200 + gap);
    EXPECT_EQ(cards.place(0).left(), 100 + gap);
    EXPECT_EQ(cards.place(1).left(), 0);
}

TEST(CardLayout, WithoutCardsHasNoHeight)
{
    EXPECT_EQ(Cards({}).layout->heightForWidth(300), 0);
}

std::vector<BarList::Row> rows(const QStringList &names)
{
    std::vector<BarList::Row> result;
    for (const QString &name : names)
        result.push_back({name, {}, QStringLiteral("7"), 0.5, true});
    return result;
}

QList<ElidedLabel *> links(const BarList &list)
{
    QList<ElidedLabel *> found = list.findChildren<ElidedLabel *>();
    found.removeIf([](const ElidedLabel *label) { return !label->isLink(); });
    return found;
}

TEST(BarList, ReadsItselfOut)
{
    BarList list(QStringLiteral("Genres"));
    list.setRows({{QStringLiteral("Rock"), {}, QStringLiteral("7"), 1},
        {QStringLiteral("Cold"), QStringLiteral("Anna"), QStringLiteral("1:05"), 0.5}});
    EXPECT_EQ(list.accessibleName(), QStringLiteral("Genres"));
    EXPECT_EQ(list.accessibleDescription(), QStringLiteral("Rock: 7; Cold, Anna: 1:05"));
}

TEST(BarList, ALinkIsFollowedByTheKeyboard)
{
    BarList list(QStringLiteral("Artists"));
    list.setRows(rows({QStringLiteral("A"), QStringLiteral("B")}));
    QSignalSpy activated(&list, &BarList::activated);
    QTest::keyClick(links(list).at(1), Qt::Key_Return);
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated[0][0].toInt(), 1);
}

TEST(BarList, RowsThatStayKeepTheKeyboard)
{
    BarList list(QStringLiteral("Artists"));
    list.setRows(rows({QStringLiteral("A"), QStringLiteral("B")}));
    list.show();
    ASSERT_TRUE(test::isActivated(list));
    ElidedLabel *first = links(list).at(0);
    first->setFocus();
    list.setRows(rows({QStringLiteral("C")}));
    ASSERT_EQ(links(list).size(), 1);
    EXPECT_EQ(links(list).at(0), first);
    EXPECT_TRUE(first->hasFocus());
    EXPECT_EQ(first->text(), QStringLiteral("C"));
}

std::vector<ColumnChart::Column> decades()
{
    return {{QStringLiteral("1980s"), 3, QStringLiteral("1980s: 3 songs")},
        {QStringLiteral("1990s"), 9, QStringLiteral("1990s: 9 songs")},
        {QStringLiteral("2000s"), 0, QStringLiteral("2000s: 0 songs")}};
}

TEST(ColumnChart, TellsTheHighestUntilAnotherIsChosen)
{
    ColumnChart chart(QStringLiteral("Decades"));
    EXPECT_EQ(chart.shownText(), QString());
    chart.setColumns(decades());
    EXPECT_EQ(chart.shownText(), QStringLiteral("1990s: 9 songs"));
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.shownText(), QStringLiteral("2000s: 0 songs"));
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.shownText(), QStringLiteral("2000s: 0 songs"));
    QTest::keyClick(&chart, Qt::Key_Home);
    EXPECT_EQ(chart.shownText(), QStringLiteral("1980s: 3 songs"));
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.shownText(), QStringLiteral("1990s: 9 songs"));
}

TEST(ColumnChart, ReadsItselfOutAndWhatIsChosen)
{
    ColumnChart chart(QStringLiteral("Decades"));
    chart.setColumns(decades());
    EXPECT_EQ(
        chart.accessibleDescription(), QStringLiteral("1980s: 3 songs; 1990s: 9 songs; 2000s: 0 songs"));
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.accessibleName(), QStringLiteral("Decades. 1980s: 3 songs"));
}

void moveTo(ColumnChart &chart, int x)
{
    const QPointF place(x, 100);
    QMouseEvent move(QEvent::MouseMove, place, chart.mapToGlobal(place), Qt::NoButton, {}, {});
    QCoreApplication::sendEvent(&chart, &move);
}

TEST(ColumnChart, TellsTheOneUnderTheMouse)
{
    ColumnChart chart(QStringLiteral("Decades"));
    chart.setColumns(decades());
    chart.resize(300, chart.sizeHint().height());
    moveTo(chart, 50);
    EXPECT_EQ(chart.shownText(), QStringLiteral("1980s: 3 songs"));
    chart.setLayoutDirection(Qt::RightToLeft);
    moveTo(chart, 40);
    EXPECT_EQ(chart.shownText(), QStringLiteral("2000s: 0 songs"));
}

TEST(ColumnChart, ColumnsGrowWithTheirValues)
{
    ColumnChart chart(QStringLiteral("Decades"));
    chart.setColumns(decades());
    chart.resize(300, chart.sizeHint().height());
    const QImage image = chart.grab().toImage();
    // How much of the middle of a column is not ground.
    const auto height = [&](int x) {
        int pixels = 0;
        for (int y = 40; y < image.height() - 24; ++y)
            pixels += image.pixelColor(x, y) != image.pixelColor(0, 40) ? 1 : 0;
        return pixels;
    };
    EXPECT_GT(height(150), 2 * height(50));
    EXPECT_GT(height(50), 10 * std::max(1, height(250)));
}

} // namespace
} // namespace toccata
