// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/playlists/playlistchooser.h"

#include "ui/widgets/searchfield.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace toccata {

namespace {

struct PlaylistChooserTest : testing::Test
{
    PlaylistChooserTest() { chooser.show(); }

    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            rows << list->model()->index(row, 0).data().toString();
        return rows;
    }

    PlaylistChooser chooser{
        {QStringLiteral("Evening"), QStringLiteral("Café Évora"), QStringLiteral("Late evening")}};
    SearchField *field = chooser.findChild<SearchField *>();
    QListView *list = chooser.findChild<QListView *>();
    QSignalSpy chosen{&chooser, &PlaylistChooser::chosen};
    QSignalSpy newNamed{&chooser, &PlaylistChooser::newNamed};
};

} // namespace

TEST_F(PlaylistChooserTest, FindsByAnyWordAndChoosesByEnter)
{
    QTest::keyClicks(field, QStringLiteral("eve"));
    EXPECT_EQ(rows(),
        (QStringList{QStringLiteral("Evening"), QStringLiteral("Late evening"),
            QStringLiteral("New playlist “eve”")}));
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toString(), QStringLiteral("Late evening"));
    EXPECT_FALSE(chooser.isVisible());
}

TEST_F(PlaylistChooserTest, FindsWithoutAccents)
{
    QTest::keyClicks(field, QStringLiteral("evora cafe"));
    EXPECT_EQ(rows().first(), QString::fromUtf8("Café Évora"));
}

TEST_F(PlaylistChooserTest, MakesOneOfANewName)
{
    QTest::keyClicks(field, QStringLiteral("Morning"));
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_EQ(newNamed.size(), 1);
    EXPECT_EQ(newNamed[0][0].toString(), QStringLiteral("Morning"));
}

TEST_F(PlaylistChooserTest, OffersNoNewOneOfATakenOrImpossibleName)
{
    QTest::keyClicks(field, QStringLiteral("Evening"));
    EXPECT_EQ(rows(), (QStringList{QStringLiteral("Evening"), QStringLiteral("Late evening")}));
    field->clear();
    QTest::keyClicks(field, QStringLiteral("AC/DC"));
    EXPECT_TRUE(rows().isEmpty());
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(chooser.isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(chooser.isVisible());
    EXPECT_TRUE(chosen.isEmpty() && newNamed.isEmpty());
}

} // namespace toccata
