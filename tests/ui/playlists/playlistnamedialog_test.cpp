// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/playlists/playlistnamedialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace toccata {
namespace {

struct PlaylistNameDialogTest : testing::Test
{
    QString problem()
    {
        QString all;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            all += label->text();
        return all;
    }
    bool canBeAccepted()
    {
        for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault())
                return button->isEnabled();
        }
        return false;
    }

    PlaylistNameDialog dialog{QStringLiteral("Rename"), QStringLiteral("Evening"),
        {QStringLiteral("Evening"), QStringLiteral("Morning")}, QStringLiteral("Rename")};
    QLineEdit &name = *dialog.findChild<QLineEdit *>();
};

TEST_F(PlaylistNameDialogTest, ItsOwnNameIsNoProblemAndNothingToDo)
{
    EXPECT_EQ(problem(), QString());
    EXPECT_FALSE(canBeAccepted());
    name.setText(QStringLiteral("Morning"));
    EXPECT_NE(problem(), QString());
    EXPECT_FALSE(canBeAccepted());
    name.setText(QStringLiteral("Night"));
    EXPECT_EQ(problem(), QString());
    EXPECT_TRUE(canBeAccepted());
}

TEST_F(PlaylistNameDialogTest, OneThatIsThereMayBeReplacedWhereThatIsOffered)
{
    const auto says = [&](const QString &text) {
        for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault())
                return button->text() == text;
        }
        return false;
    };
    dialog.setMayReplace(QStringLiteral("Replace"));
    name.setText(QStringLiteral("Morning"));
    EXPECT_TRUE(canBeAccepted());
    EXPECT_TRUE(says(QStringLiteral("Replace")));
    EXPECT_NE(problem(), QString()) << "it is said what that does";
    name.setText(QStringLiteral("Night"));
    EXPECT_TRUE(says(QStringLiteral("Rename")));
}

} // namespace
} // namespace toccata
