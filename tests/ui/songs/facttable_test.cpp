// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/facttable.h"

#include "tests/support/activewindow.h"
#include "ui/songs/selectabletext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace toccata {
namespace {

struct FactTableTest : testing::Test
{
    FactTableTest()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&table);
        column->addStretch();
        table.setFacts({{QStringLiteral("Artist"), QStringLiteral("Anna"), QStringLiteral("artist:\"Anna\"")},
            {QStringLiteral("Artist"), QStringLiteral("Bert"), QStringLiteral("artist:\"Bert\"")},
            {QStringLiteral("Comment"), QString(900, u'w'), {}}});
        window.resize(600, 500);
        window.show();
    }
    SelectableText &value(int i) const { return *table.findChildren<SelectableText *>()[i]; }
    IconButton *button(const QString &name) const
    {
        for (auto *each : table.findChildren<IconButton *>()) {
            if (each->accessibleName() == name || each->toolTip() == name)
                return each;
        }
        return nullptr;
    }

    QWidget window;
    FactTable table{FactTable::Buttons::CopyAndSearch};
};

TEST_F(FactTableTest, NamesSeveralValuesOfATagOnce)
{
    EXPECT_EQ(table.findChildren<ElidedLabel *>().size(), 2);
    EXPECT_EQ(table.findChildren<SelectableText *>().size(), 3);
}

TEST_F(FactTableTest, ValuesAreSelectedAndCopiedByKeyboard)
{
    ASSERT_TRUE(test::isActivated(window));
    value(1).setFocus(Qt::TabFocusReason);
    QTest::keyClick(&value(1), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&value(1), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("Bert"));
}

TEST_F(FactTableTest, WhatIsTypedAndEscapeAreLeftToTheWindow)
{
    for (const int key : {int(Qt::Key_Escape), int(Qt::Key_Space), int(Qt::Key_X)}) {
        QKeyEvent typed(
            QEvent::KeyPress, key, Qt::NoModifier, key == Qt::Key_Escape ? QString() : QString(QChar(key)));
        typed.setAccepted(true);
        QApplication::sendEvent(&value(0), &typed);
        EXPECT_FALSE(typed.isAccepted()) << key;
    }
}

TEST_F(FactTableTest, ButtonsCopyAndSearch)
{
    const QSignalSpy copied(&table, &FactTable::copyRequested);
    const QSignalSpy searched(&table, &FactTable::searchRequested);
    ASSERT_TRUE(button(QStringLiteral("Copy: Comment")));
    button(QStringLiteral("Copy: Comment"))->click();
    EXPECT_EQ(copied.first().first().toString().size(), 900);
    button(QStringLiteral("Search for this: Artist"))->click();
    EXPECT_EQ(searched.first().first().toString(), QStringLiteral("artist:\"Anna\""));
    EXPECT_FALSE(button(QStringLiteral("Search for this: Comment")));
}

TEST_F(FactTableTest, LongWordsAreBrokenAndNothingOverlapsHoweverNarrow)
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        window.setLayoutDirection(direction);
        for (const int width : {700, 400, 200}) {
            window.resize(width, 2000);
            QApplication::sendPostedEvents();
            const int height = table.heightForWidth(table.width());
            EXPECT_GT(value(2).height(), 3 * value(0).height());
            EXPECT_GE(value(1).y(), value(0).geometry().bottom());
            EXPECT_LE(value(2).geometry().bottom(), height);
            EXPECT_EQ(value(2).document()->size().height() <= value(2).height() + 1, true);
            EXPECT_TRUE(table.rect().contains(value(2).geometry().center()));
        }
    }
}

} // namespace
} // namespace toccata
