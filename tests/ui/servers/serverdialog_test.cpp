// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/serverdialog.h"

#include "tests/support/activewindow.h"
#include "tests/ui/servers/profiledialogtest.h"

#include <QApplication>
#include <QClipboard>
#include <QFormLayout>
#include <QRadioButton>
#include <QTest>

namespace toccata::test {
namespace {

struct ServerDialogTest : ProfileDialogTest
{
    ServerDialogTest()
    {
        kitchen.passwordPlace = Place::Keyring;
        kitchen.musicFolder = QStringLiteral("/music");
        kitchen.webPort = quint16(6681);
        kitchen.color = QStringLiteral("#c0362c");
        keyring().passwords.insert(kitchen.address.key(), QStringLiteral("old"));
    }

    void open(const std::optional<ServerProfile> &known) { show(new ServerDialog(world.choice, known)); }
    void edit()
    {
        world.choice.saved().save(kitchen);
        open(kitchen);
    }
    HeldPasswords &keyring() { return *world.keyring; }
};

TEST_F(ServerDialogTest, TheOldPlaceOfAPasswordForgetsItOnlyOnceTheNewOneHasIt)
{
    edit();
    world.file->refusal = Error{Error::Kind::Refused};
    type("password", QStringLiteral("new"));
    keepAt(Place::File);
    button().click();
    ASSERT_TRUE(waitUntil([&] { return says(QStringLiteral("file could not be written")); }));
    EXPECT_EQ(keptIn(keyring()), QStringLiteral("old"));
    EXPECT_EQ(savedOne().passwordPlace, Place::Keyring);
    world.file->refusal.reset();
    keepAt(Place::File);
    button().click();
    EXPECT_TRUE(isClosed());
    EXPECT_EQ(keptIn(*world.file), QStringLiteral("new"));
    EXPECT_EQ(keptIn(keyring()), QString());
    EXPECT_EQ(savedOne().passwordPlace, Place::File);
}

TEST_F(ServerDialogTest, APasswordMovesFromTheKeyringToTheSession)
{
    edit();
    type("password", QStringLiteral("new"));
    keepAt(Place::Session);
    button().click();
    EXPECT_TRUE(isClosed());
    EXPECT_EQ(keptIn(keyring()), QString());
    EXPECT_EQ(world.choice.passwords().find(savedOne()).get(), QStringLiteral("new"));
}

TEST_F(ServerDialogTest, WhileItsPasswordIsBeingKeptItSavesNothingTwice)
{
    edit();
    keyring().waits = true;
    type("password", QStringLiteral("new"));
    button().click();
    EXPECT_FALSE(button().isEnabled());
    EXPECT_TRUE(says(QStringLiteral("may want to be unlocked")));
    EXPECT_FALSE(fieldOf(*dialog, "address").isEnabled());
    button().click();
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_EQ(keyring().writes, 1);
    keyring().answer();
    EXPECT_TRUE(isClosed());
    EXPECT_EQ(keptIn(keyring()), QStringLiteral("new"));
}

TEST_F(ServerDialogTest, WhatIsBeingKeptIsSavedThoughTheDialogIsClosed)
{
    open({});
    keyring().waits = true;
    type("address", QStringLiteral("127.0.0.1:2"));
    type("password", QStringLiteral("new"));
    button().click();
    QTest::keyClick(dialog, Qt::Key_Escape);
    ASSERT_TRUE(isClosed());
    keyring().answer();
    ASSERT_TRUE(waitUntil([this] { return world.choice.saved().all().size() == 1; }));
    EXPECT_EQ(savedOne().passwordPlace, Place::Keyring);
    EXPECT_EQ(keptIn(keyring()), QStringLiteral("new"));
    EXPECT_FALSE(world.choice.isUsed(kitchen.address)) << "the person may have gone elsewhere";
}

TEST_F(ServerDialogTest, ASavedServerThatIsEnteredOnceMoreKeepsWhatIsSavedOfIt)
{
    world.choice.saved().save(kitchen);
    open({});
    type("address", QStringLiteral("127.0.0.1:2"));
    EXPECT_TRUE(says(QStringLiteral("“Kitchen” is saved with this address")));
    EXPECT_EQ(fieldOf(*dialog, "password").placeholderText(), QStringLiteral("Unchanged"));
    button().click();
    EXPECT_TRUE(isClosed());
    EXPECT_EQ(world.choice.saved().all(), ServerProfiles{kitchen});
    EXPECT_EQ(keptIn(keyring()), QStringLiteral("old"));

    open({});
    type("name", QStringLiteral("Bath"));
    type("password", QStringLiteral("new"));
    type("address", QStringLiteral("127.0.0.1:2"));
    button().click();
    EXPECT_TRUE(isClosed());
    kitchen.name = QStringLiteral("Bath");
    EXPECT_EQ(world.choice.saved().all(), ServerProfiles{kitchen});
    EXPECT_EQ(keptIn(keyring()), QStringLiteral("new"));
}

TEST_F(ServerDialogTest, TheCertificateThatIsTrustedStaysSoToo)
{
    kitchen.address = ServersWorld::at(QStringLiteral("tls://127.0.0.1:2"));
    std::get<mpd::Tls>(kitchen.address.protection).fingerprint = QByteArray(32, 'f');
    world.choice.saved().save(kitchen);
    open({});
    type("address", QStringLiteral("tls://127.0.0.1:2"));
    button().click();
    EXPECT_TRUE(isClosed());
    EXPECT_EQ(world.choice.saved().all(), ServerProfiles{kitchen});
}

TEST_F(ServerDialogTest, OfAnotherServerNoPasswordIsCalledUnchanged)
{
    edit();
    const QLineEdit &password = fieldOf(*dialog, "password");
    EXPECT_EQ(password.placeholderText(), QStringLiteral("Unchanged"));
    type("address", QStringLiteral("127.0.0.1:3"));
    EXPECT_EQ(password.placeholderText(), QStringLiteral("Only if the server asks for one"));
    EXPECT_FALSE(dialog->findChild<QComboBox *>(QStringLiteral("passwordPlace"))->isVisible());
    type("address", QStringLiteral("127.0.0.1:2"));
    EXPECT_EQ(password.placeholderText(), QStringLiteral("Unchanged"));
    type("address", QStringLiteral("127.0.0.1:3"));
    button().click();
    EXPECT_TRUE(isClosed());
    EXPECT_EQ(savedOne().passwordPlace, Place::Nowhere);
    EXPECT_EQ(keptIn(keyring()), QString()) << "it was that of another server";
}

TEST_F(ServerDialogTest, APasswordWithALineBreakIsRefusedAndNotChanged)
{
    open({});
    type("address", QStringLiteral("127.0.0.1:2"));
    QApplication::clipboard()->setText(QStringLiteral("sesame\n"));
    fieldOf(*dialog, "password").paste();
    EXPECT_TRUE(says(QStringLiteral("line break")));
    EXPECT_FALSE(button().isEnabled());
    type("password", QStringLiteral("sesame"));
    EXPECT_FALSE(says(QStringLiteral("line break")));
    EXPECT_TRUE(button().isEnabled());
    type("address", QStringLiteral("ses\name@127.0.0.1:2"));
    EXPECT_TRUE(says(QStringLiteral("line break")));
    EXPECT_FALSE(button().isEnabled());
}

TEST_F(ServerDialogTest, ItsLabelsStandBesideTheMiddleOfItsFields)
{
    edit();
    QApplication::processEvents();
    const auto *form = dialog->findChild<QFormLayout *>();
    int seen = 0;
    for (int row = 0; row < form->rowCount(); ++row) {
        QWidget *field = form->itemAt(row, QFormLayout::FieldRole)->widget();
        const QWidget *label = form->labelForField(field);
        if (!label || !field->isVisible())
            continue;
        EXPECT_NEAR(label->geometry().center().y(), field->geometry().center().y(), 1) << row;
        ++seen;
    }
    EXPECT_GE(seen, 6);
}

TEST_F(ServerDialogTest, ItsLabelsLeadToItsFields)
{
    edit();
    ASSERT_TRUE(isActivated(*dialog));
    QTest::keyClick(dialog, Qt::Key_M, Qt::AltModifier);
    EXPECT_EQ(QApplication::focusWidget(), &fieldOf(*dialog, "musicFolder"));
    EXPECT_EQ(fieldOf(*dialog, "musicFolder").accessibleName(), QStringLiteral("Music folder here"));
    QTest::keyClick(dialog, Qt::Key_O, Qt::AltModifier);
    const auto *swatch = qobject_cast<QRadioButton *>(QApplication::focusWidget());
    ASSERT_TRUE(swatch);
    EXPECT_TRUE(swatch->isChecked());
    EXPECT_EQ(swatch->parentWidget()->accessibleName(), QStringLiteral("Colour"));
}

} // namespace
} // namespace toccata::test
