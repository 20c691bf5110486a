// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/columns/songcolumnheader.h"

#include <QMenu>
#include <QTest>

#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAre;

SongColumns some()
{
    return {
        {{SongField::Title, 0}, {SongField::Artist, 200}, {SongField::Album, 200}, {SongField::Year, 100}},
        SongField::Artist, Qt::AscendingOrder};
}

struct SongColumnHeaderTest : testing::Test
{
    SongColumnHeaderTest()
    {
        needs.fill(60);
        header.setNeeds(needs);
        header.setColumns(some());
        header.resize(1000, header.sizeHint().height());
        header.show();
        QObject::connect(
            &header, &SongColumnHeader::changed, &header, [this](const SongColumns &) { ++changes; });
    }
    QRect cell(int column) const
    {
        return songColumnLayout(header.rect(), header.columns(), needs, header.layoutDirection())
            .cells[std::size_t(column)]
            .text;
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(&header, Qt::LeftButton, {}, from);
        QTest::mouseMove(&header, (from + to) / 2);
        QTest::mouseMove(&header, to);
        QTest::mouseRelease(&header, Qt::LeftButton, {}, to);
    }
    std::vector<SongField> fields() const
    {
        std::vector<SongField> fields;
        for (const SongColumns::Column &column : header.columns().shown)
            fields.push_back(column.field);
        return fields;
    }
    int shareOf(int column) const { return header.columns().shown[std::size_t(column)].share; }

    ColumnNeeds needs{};
    SongColumnHeader header;
    int changes = 0;
};

TEST_F(SongColumnHeaderTest, AClickSortsAndOneMoreReverses)
{
    QTest::mouseClick(&header, Qt::LeftButton, {}, cell(2).center());
    EXPECT_EQ(header.columns(), some().sortedAnewBy(SongField::Album));
    QTest::mouseClick(&header, Qt::LeftButton, {}, cell(2).center());
    EXPECT_EQ(header.columns().order, Qt::DescendingOrder);
    EXPECT_EQ(changes, 2);
}

TEST_F(SongColumnHeaderTest, AHeadThatIsDraggedMovesItsColumnAndDoesNotSort)
{
    drag(cell(3).center(), cell(1).center());
    EXPECT_THAT(
        fields(), ElementsAre(SongField::Title, SongField::Year, SongField::Artist, SongField::Album));
    EXPECT_EQ(header.columns().sortedBy, SongField::Artist);
}

TEST_F(SongColumnHeaderTest, AHeadThatIsDroppedWhereItWasStays)
{
    drag(cell(1).center(), cell(1).center() + QPoint(30, 0));
    EXPECT_EQ(changes, 0);
}

TEST_F(SongColumnHeaderTest, AnEdgeThatIsDraggedTakesFromOneAndGivesToTheOther)
{
    const QPoint edge(cell(2).left() - 8, 10);
    drag(edge, edge + QPoint(50, 0));
    EXPECT_GT(shareOf(1), 240);
    EXPECT_LT(shareOf(2), 160);
    EXPECT_EQ(shareOf(3), 100);
    EXPECT_NEAR(cell(2).left() - 8, edge.x() + 50, 3);
}

TEST_F(SongColumnHeaderTest, AnEdgeStopsWhereAColumnHasItsLeast)
{
    const QPoint edge(cell(2).left() - 8, 10);
    drag(edge, QPoint(990, 10));
    EXPECT_NEAR(cell(2).width(), needs[0] - 16, 3);
    EXPECT_EQ(shareOf(3), 100);
}

TEST_F(SongColumnHeaderTest, FromRightToLeftEverythingIsMirrored)
{
    header.setLayoutDirection(Qt::RightToLeft);
    EXPECT_GT(cell(0).left(), cell(3).left());
    QTest::mouseClick(&header, Qt::LeftButton, {}, cell(3).center());
    EXPECT_EQ(header.columns().sortedBy, SongField::Year);
    drag(cell(3).center(), cell(1).center());
    EXPECT_EQ(fields()[1], SongField::Year);
}

TEST_F(SongColumnHeaderTest, TheKeyboardChoosesSortsAndMoves)
{
    EXPECT_TRUE(header.focusPolicy() & Qt::TabFocus);
    QTest::keyClick(&header, Qt::Key_Right);
    QTest::keyClick(&header, Qt::Key_Right);
    EXPECT_EQ(changes, 0);
    QTest::keyClick(&header, Qt::Key_Space);
    EXPECT_EQ(header.columns().sortedBy, SongField::Album);
    EXPECT_TRUE(header.accessibleName().contains(QStringLiteral("Album")));
    EXPECT_TRUE(header.accessibleName().contains(QStringLiteral("ascending")));
    QTest::keyClick(&header, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(fields()[1], SongField::Album);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&header, Qt::Key_Left);
    QTest::keyClick(&header, Qt::Key_Space);
    EXPECT_EQ(header.columns().sortedBy, SongField::Title);
}

TEST_F(SongColumnHeaderTest, TheMenuHidesAndShowsColumns)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, cell(1).center(), header.mapToGlobal(cell(1).center()));
    QCoreApplication::sendEvent(&header, &event);
    auto *menu = header.findChild<QMenu *>();
    ASSERT_TRUE(menu);
    const auto trigger = [&](const QString &text) {
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                action->trigger();
        }
    };
    trigger(QStringLiteral("Album"));
    EXPECT_THAT(fields(), ElementsAre(SongField::Title, SongField::Artist, SongField::Year));
    trigger(QStringLiteral("Wider Artist"));
    EXPECT_EQ(shareOf(1), 220);
    trigger(QStringLiteral("Usual columns"));
    EXPECT_EQ(header.columns().shown, SongColumns::byDefault().shown);
    EXPECT_EQ(header.columns().sortedBy, SongField::Artist);
    menu->close();
}

} // namespace
} // namespace toccata
