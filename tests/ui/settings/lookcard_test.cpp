// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/lookcard.h"

#include "core/actor/system.h"
#include "tests/support/activewindow.h"
#include "ui/widgets/colorchooser.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace toccata {

namespace {

struct LookCardTest : testing::Test
{
    LookCardTest()
    {
        card.resize(380, 300);
        card.show();
    }

    QComboBox *scheme() const { return card.findChildren<QComboBox *>().first(); }
    QComboBox *motion() const { return card.findChildren<QComboBox *>().last(); }
    QList<QRadioButton *> accents() const { return card.findChildren<QRadioButton *>(); }
    QString accent() const { return settings.value(Remembered::accent); }

    QTemporaryDir folder;
    actor::System actors;
    Settings settings{actors, folder.filePath(QStringLiteral("toccata.conf"))};
    LookCard card{settings};
};

TEST_F(LookCardTest, ShowsThatAllIsAsTheDesktopHasIt)
{
    EXPECT_EQ(scheme()->currentData(), QStringLiteral("system"));
    EXPECT_EQ(motion()->currentData(), false);
    EXPECT_TRUE(accents().first()->isChecked());
    EXPECT_FALSE(card.findChild<QCheckBox *>()->isChecked());
}

TEST_F(LookCardTest, EachChoiceIsRememberedAtOnce)
{
    scheme()->setCurrentIndex(2);
    EXPECT_EQ(settings.value(Remembered::scheme), QStringLiteral("dark"));
    motion()->setCurrentIndex(1);
    EXPECT_TRUE(settings.value(Remembered::lessMotion));
    card.findChild<QCheckBox *>()->click();
    EXPECT_TRUE(settings.value(Remembered::desktopStyle));
    accents().at(2)->click();
    EXPECT_FALSE(accent().isEmpty());
    accents().first()->click();
    EXPECT_TRUE(accent().isEmpty());
}

TEST_F(LookCardTest, ShowsWhatWasChosenBefore)
{
    settings.set(Remembered::scheme, QStringLiteral("light"));
    accents().at(3)->click();
    const LookCard later(settings);
    EXPECT_EQ(later.findChild<QComboBox *>()->currentData(), QStringLiteral("light"));
    EXPECT_TRUE(later.findChildren<QRadioButton *>().at(3)->isChecked());
}

TEST_F(LookCardTest, AnAccentFromTheFileOfSettingsIsOneOfTheRow)
{
    settings.set(Remembered::accent, QStringLiteral("#123456"));
    const LookCard later(settings);
    const auto swatches = later.findChildren<QRadioButton *>();
    EXPECT_EQ(swatches.size(), accents().size() + 1);
    EXPECT_TRUE(swatches.last()->isChecked());
}

TEST_F(LookCardTest, ArrowsGoThroughTheAccentsAndTabPassesOn)
{
    ASSERT_TRUE(test::isActivated(card));
    scheme()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(scheme(), Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), accents().first());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_EQ(QApplication::focusWidget(), accents().at(1));
    EXPECT_TRUE(accents().at(1)->isChecked());
    EXPECT_FALSE(accent().isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), motion());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    EXPECT_EQ(QApplication::focusWidget(), accents().at(1)) << "the one that is chosen";
}

TEST_F(LookCardTest, EveryAccentHasANameOfItsOwn)
{
    QSet<QString> names;
    for (const QRadioButton *each : accents()) {
        EXPECT_FALSE(each->accessibleName().isEmpty());
        names << each->accessibleName();
    }
    EXPECT_EQ(names.size(), accents().size());
}

TEST_F(LookCardTest, AccentsThatDoNotFitGoOnInAnotherRow)
{
    ColorChooser chooser{QString(), {QStringLiteral("None"), QStringLiteral("close")}};
    const int all = chooser.sizeHint().width();
    EXPECT_EQ(chooser.heightForWidth(all), chooser.sizeHint().height());
    EXPECT_GT(chooser.heightForWidth(all / 2), chooser.sizeHint().height());
    card.resize(260, 400);
    QApplication::processEvents();
    for (const QRadioButton *each : accents())
        EXPECT_TRUE(each->parentWidget()->rect().contains(each->geometry())) << each->y();
}

} // namespace
} // namespace toccata
