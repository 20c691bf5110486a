// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/passworddialog.h"

#include "tests/ui/servers/profiledialogtest.h"

#include <QTest>

namespace toccata::test {
namespace {

struct PasswordDialogTest : ProfileDialogTest
{
    void open(Place place)
    {
        kitchen.passwordPlace = place;
        world.choice.saved().save(kitchen);
        if (place == Place::Keyring)
            world.keyring->passwords.insert(kitchen.address.key(), QStringLiteral("old"));
        show(new PasswordDialog(world.choice, kitchen));
    }
    QLineEdit &password() { return fieldOf(*dialog, "password"); }
};

TEST_F(PasswordDialogTest, SaysWhatBecomesOfTheOneThatIsKept)
{
    open(Place::Nowhere);
    EXPECT_EQ(password().placeholderText(), QString());
    dialog->close();
    open(Place::Keyring);
    EXPECT_TRUE(password().placeholderText().contains(QStringLiteral("place of the one that is kept")));
}

TEST_F(PasswordDialogTest, TheOldPlaceForgetsItOnlyOnceTheNewOneHasIt)
{
    open(Place::Keyring);
    world.file->refusal = Error{Error::Kind::Refused};
    password().setText(QStringLiteral("new"));
    keepAt(Place::File);
    button().click();
    ASSERT_TRUE(waitUntil([&] { return says(QStringLiteral("file could not be written")); }));
    EXPECT_EQ(keptIn(*world.keyring), QStringLiteral("old"));
    world.file->refusal.reset();
    keepAt(Place::File);
    button().click();
    EXPECT_TRUE(isClosed());
    EXPECT_EQ(keptIn(*world.keyring), QString());
    EXPECT_EQ(keptIn(*world.file), QStringLiteral("new"));
    EXPECT_EQ(savedOne().passwordPlace, Place::File);
}

TEST_F(PasswordDialogTest, WhileThePasswordIsBeingKeptItCanOnlyBeClosedWhichLosesNothing)
{
    open(Place::Nowhere);
    world.keyring->waits = true;
    password().setText(QStringLiteral("new"));
    keepAt(Place::Keyring);
    button().click();
    EXPECT_FALSE(button().isEnabled());
    EXPECT_FALSE(password().isEnabled());
    EXPECT_TRUE(says(QStringLiteral("may want to be unlocked")));
    button().click();
    EXPECT_EQ(world.keyring->writes, 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    ASSERT_TRUE(isClosed());
    world.keyring->answer();
    EXPECT_TRUE(waitUntil([this] { return savedOne().passwordPlace == Place::Keyring; }));
    EXPECT_EQ(keptIn(*world.keyring), QStringLiteral("new"));
    EXPECT_FALSE(world.choice.isUsed(kitchen.address)) << "the person may have gone elsewhere";
}

TEST_F(PasswordDialogTest, ALineBreakIsRefused)
{
    open(Place::Nowhere);
    password().setText(QStringLiteral("ses\rame"));
    EXPECT_TRUE(says(QStringLiteral("line break")));
    EXPECT_FALSE(button().isEnabled());
    password().setText(QStringLiteral("sesame"));
    EXPECT_FALSE(says(QStringLiteral("line break")));
    EXPECT_TRUE(button().isEnabled());
}

} // namespace
} // namespace toccata::test
