// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/placelist.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace toccata;

namespace {

class PlaceListTest : public testing::Test
{
protected:
    PlaceListTest()
    {
        list.addPlace(QStringLiteral("home"), u"home", QStringLiteral("Home"));
        list.addPlace(QStringLiteral("albums"), u"albums", QStringLiteral("Albums"));
        list.addHeading(QStringLiteral("Yours"));
        list.addPlace(QStringLiteral("playlists"), u"playlist", QStringLiteral("Playlists"));
        list.setCurrentPlace(QStringLiteral("home"));
        list.resize(208, 300);
        list.show();
    }

    void click(int row) { QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, centre(row)); }
    QPoint centre(int row) { return list.visualItemRect(list.item(row)).center(); }

    PlaceList list;
    QSignalSpy chosen{&list, &PlaceList::placeChosen};

    QString lastChosen() const { return chosen.last().first().toString(); }
};

} // namespace

TEST_F(PlaceListTest, MarkingAPlaceIsNotChoosingIt)
{
    list.setCurrentPlace(QStringLiteral("albums"));

    EXPECT_EQ(list.currentPlace(), QStringLiteral("albums"));
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(PlaceListTest, AClickChoosesOnceAndAgainOnTheCurrentPlace)
{
    click(1);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(lastChosen(), QStringLiteral("albums"));

    click(1);
    EXPECT_EQ(chosen.count(), 2);
}

TEST_F(PlaceListTest, ArrowsPassOverHeadings)
{
    list.setCurrentPlace(QStringLiteral("albums"));
    QTest::keyClick(&list, Qt::Key_Down);

    EXPECT_EQ(list.currentPlace(), QStringLiteral("playlists"));
    EXPECT_EQ(lastChosen(), QStringLiteral("playlists"));
}

TEST_F(PlaceListTest, AHeadingCannotBeClicked)
{
    click(2);

    EXPECT_EQ(chosen.count(), 0);
    EXPECT_EQ(list.currentPlace(), QStringLiteral("home"));
}

TEST_F(PlaceListTest, AnUnknownPlaceMarksNone)
{
    list.setCurrentPlace(QStringLiteral("nowhere"));

    EXPECT_EQ(list.currentPlace(), QString());
    EXPECT_TRUE(list.selectedItems().isEmpty());
}

TEST_F(PlaceListTest, FoldedItIsNarrowAndNamesPlacesInToolTips)
{
    const int wide = list.sizeHint().width();
    list.setFolded(true);

    EXPECT_LT(list.sizeHint().width(), wide);
    EXPECT_EQ(list.item(1)->toolTip(), QStringLiteral("Albums"));
    list.setFolded(false);
    EXPECT_TRUE(list.item(1)->toolTip().isEmpty());
}

TEST_F(PlaceListTest, ARemovedPlaceIsGoneWithoutChoosingAnother)
{
    list.removePlace(QStringLiteral("home"));

    EXPECT_EQ(list.count(), 3);
    EXPECT_EQ(chosen.count(), 0);
    list.removePlace(QStringLiteral("nowhere"));
    EXPECT_EQ(list.count(), 3);
}

TEST_F(PlaceListTest, LettersAreLeftToTheSearchField)
{
    QTest::keyClick(&list, Qt::Key_P);

    EXPECT_EQ(list.currentPlace(), QStringLiteral("home"));
}
