// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/passworddialog.h"

#include "tests/ui/servers/serversworld.h"

#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace toccata::test {
namespace {

using Place = ServerProfile::PasswordPlace;

struct PasswordDialogTest : testing::Test
{
    void open(Place place)
    {
        kitchen.passwordPlace = place;
        world.choice.saved().save(kitchen);
        if (place == Place::Keyring)
            world.keyring->passwords.insert(kitchen.address.key(), QStringLiteral("old"));
        dialog = new PasswordDialog(world.choice, kitchen);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    }
    QLineEdit &password() { return fieldOf(*dialog, "password"); }
    void keepAt(Place place)
    {
        auto *places = dialog->findChild<QComboBox *>();
        places->setCurrentIndex(places->findData(int(place)));
    }
    QPushButton &connectButton()
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->isDefault())
                return *button;
        }
        throw std::logic_error("no default button");
    }
    bool isClosed()
    {
        return waitUntil([this] { return !dialog; });
    }
    bool says(const QString &words) const
    {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    QString keptIn(const HeldPasswords &keeper) { return keeper.passwords.value(kitchen.address.key()); }

    ServersWorld world;
    ServerProfile kitchen{
        .name = QStringLiteral("Kitchen"), .address = ServersWorld::at(QStringLiteral("127.0.0.1:2"))};
    QPointer<PasswordDialog> dialog;
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
    connectButton().click();
    ASSERT_TRUE(waitUntil([&] { return says(QStringLiteral("file could not be written")); }));
    EXPECT_EQ(keptIn(*world.keyring), QStringLiteral("old"));
    world.file->refusal.reset();
    keepAt(Place::File);
    connectButton().click();
    EXPECT_TRUE(isClosed());
    EXPECT_EQ(keptIn(*world.keyring), QString());
    EXPECT_EQ(keptIn(*world.file), QStringLiteral("new"));
    EXPECT_EQ(world.choice.saved().all()[0].passwordPlace, Place::File);
}

TEST_F(PasswordDialogTest, WhileThePasswordIsBeingKeptItCanOnlyBeClosedWhichLosesNothing)
{
    open(Place::Nowhere);
    world.keyring->waits = true;
    password().setText(QStringLiteral("new"));
    keepAt(Place::Keyring);
    connectButton().click();
    EXPECT_FALSE(connectButton().isEnabled());
    EXPECT_FALSE(password().isEnabled());
    EXPECT_TRUE(says(QStringLiteral("may want to be unlocked")));
    connectButton().click();
    EXPECT_EQ(world.keyring->writes, 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    ASSERT_TRUE(isClosed());
    world.keyring->answer();
    EXPECT_TRUE(waitUntil([this] { return world.choice.saved().all()[0].passwordPlace == Place::Keyring; }));
    EXPECT_EQ(keptIn(*world.keyring), QStringLiteral("new"));
    EXPECT_FALSE(world.choice.isUsed(kitchen.address)) << "the person may have gone elsewhere";
}

TEST_F(PasswordDialogTest, ALineBreakIsRefused)
{
    open(Place::Nowhere);
    password().setText(QStringLiteral("ses\rame"));
    EXPECT_TRUE(says(QStringLiteral("line break")));
    EXPECT_FALSE(connectButton().isEnabled());
    password().setText(QStringLiteral("sesame"));
    EXPECT_FALSE(says(QStringLiteral("line break")));
    EXPECT_TRUE(connectButton().isEnabled());
}

} // namespace
} // namespace toccata::test
