// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/wholewindow.h"
#include "tests/support/heldpasswords.h"
#include "tests/support/mpdserver.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/taggedmusic.h"
#include "ui/columns/columnedsongs.h"
#include "ui/library/songspage.h"
#include "ui/servers/serverdialog.h"
#include "ui/servers/serversdialog.h"
#include "ui/shell/navigation.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace toccata::test {
namespace {

mpd::Address addressOf(const MpdServer &server)
{
    return {mpd::Address::Kind::Tcp, QStringLiteral("127.0.0.1"), server.port(), {}, {}};
}

/// A window on the first of two saved servers.
class TwoServers : public testing::Test
{
protected:
    void SetUp() override
    {
        window.choice().saved().save({.name = QStringLiteral("One"), .address = addressOf(one)});
        window.choice().saved().save({.name = QStringLiteral("Two"), .address = addressOf(two)});
        ASSERT_TRUE(window.isReady());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(&window.window(), key, modifiers);
    }
    bool isOn(const MpdServer &server)
    {
        return waitUntil([&] {
            const auto state = window.server().states.server.current();
            return state->isConnected() && state->address->port == server.port()
                && window.window().navigation().server() == state->address->key();
        }) && window.isReady();
    }
    Location::Kind place() { return window.window().navigation().current().kind; }
    int scrolled() { return songs()->verticalScrollBar()->value(); }
    /// Of the page of all songs; the queue has columns too.
    ColumnedSongs *columned()
    {
        return window.window().findChild<SongsPage *>()->findChild<ColumnedSongs *>();
    }
    QAbstractItemView *songs() { return columned()->findChild<QAbstractItemView *>(); }

    MpdServer one{{.inventedSongs = 500}};
    MpdServer two{{.musicFolder = taggedMusicFolder()}};
    WholeWindow window{optionsFor(one)};
};

TEST_F(TwoServers, AreAKeyAwayAndEachIsFoundAsItWasLeft)
{
    window.window().navigation().goTo(Location::Kind::Songs);
    ASSERT_TRUE(waitUntil([&] { return songs()->verticalScrollBar()->maximum() > 2000; }));
    songs()->verticalScrollBar()->setValue(1234);

    press(Qt::Key_2, Qt::ControlModifier);
    ASSERT_TRUE(isOn(two));
    EXPECT_EQ(place(), Location::Kind::Home);
    EXPECT_FALSE(window.window().navigation().canGoBack()) << "what is behind belongs to the other server";
    window.window().navigation().goTo(Location::Kind::Albums);

    press(Qt::Key_1, Qt::ControlModifier);
    ASSERT_TRUE(isOn(one));
    EXPECT_EQ(place(), Location::Kind::Songs);
    EXPECT_TRUE(waitUntil([&] { return scrolled() == 1234; })) << scrolled();

    press(Qt::Key_2, Qt::ControlModifier);
    ASSERT_TRUE(isOn(two));
    EXPECT_EQ(place(), Location::Kind::Albums);
}

TEST_F(TwoServers, HaveColumnsOfTheirOwn)
{
    window.window().navigation().goTo(Location::Kind::Songs);
    const auto hasRoom
        = [&] { return waitUntil([&] { return columned()->isVisible() && columned()->width() > 640; }); };
    ASSERT_TRUE(hasRoom());
    const SongColumns usual = columned()->columns();
    const auto hideOne = [&] {
        ASSERT_TRUE(hasRoom());
        QMenu menu;
        columned()->addColumnsMenu(menu);
        for (QAction *action : menu.actions().constFirst()->menu()->actions()) {
            if (action->isChecked() && action->isEnabled())
                return action->trigger();
        }
    };
    press(Qt::Key_2, Qt::ControlModifier);
    ASSERT_TRUE(isOn(two));
    window.window().navigation().goTo(Location::Kind::Songs);
    hideOne();
    const SongColumns ofTwo = columned()->columns();
    EXPECT_NE(ofTwo, usual);
    press(Qt::Key_1, Qt::ControlModifier);
    ASSERT_TRUE(isOn(one));
    hideOne();
    hideOne();
    EXPECT_NE(columned()->columns(), ofTwo);
    press(Qt::Key_2, Qt::ControlModifier);
    ASSERT_TRUE(isOn(two));
    EXPECT_EQ(columned()->columns(), ofTwo);
}

TEST_F(TwoServers, AreLetGoOfForThisComputerAlsoWhereItHasNoMusic)
{
    window.choice().usePrivateMpd(QStringLiteral("/nowhere/music"));
    EXPECT_FALSE(window.choice().isConnected()) << "the former one is still there, and not what was chosen";
    const auto *button = window.child<QPushButton>("serverButton");
    EXPECT_TRUE(button->accessibleName().contains(QStringLiteral("not connected")));
    EXPECT_TRUE(waitUntil([&] { return !window.server().states.server.current()->address; }));
    EXPECT_TRUE(waitUntil([&] { return window.child("serverPage") != nullptr; }));
    EXPECT_TRUE(window.server().states.player.current()->song.isEmpty());
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(isOn(one));
    EXPECT_TRUE(
        waitUntil([&] { return button->accessibleName().contains(QStringLiteral("Connected to One")); }));
}

TEST_F(TwoServers, AreEditedWithoutANewConnectionWhereNoneIsNeeded)
{
    const int before = int(window.server().states.server.current()->connection.phase);
    editServer(window.choice(), *window.choice().profile(), &window.window());
    auto *dialog = window.window().findChild<ServerDialog *>();
    ASSERT_TRUE(dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("Kitchen"));
    bool wasLost = false;
    QObject context;
    window.server().states.server.observe(
        &context, [&](const auto &state) { wasLost |= !state->isConnected(); });
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_TRUE(waitUntil([&] { return window.choice().displayName() == QStringLiteral("Kitchen"); }));
    EXPECT_TRUE(isOn(one));
    EXPECT_FALSE(wasLost);
    EXPECT_EQ(before, int(window.server().states.server.current()->connection.phase));
}

TEST_F(TwoServers, AreMovedAndTakenOutInTheirList)
{
    ServersDialog dialog(window.choice(), &window.window());
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>();
    const auto click = [&](const QString &text) {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&').startsWith(text))
                return button->click();
        }
        FAIL() << text.toStdString();
    };
    ASSERT_EQ(list->count(), 2);
    click(QStringLiteral("Move down"));
    EXPECT_TRUE(list->item(1)->text().startsWith(QStringLiteral("One")));
    EXPECT_EQ(list->currentRow(), 1);
    click(QStringLiteral("Remove"));
    auto *question = dialog.findChild<QMessageBox *>();
    ASSERT_TRUE(question);
    EXPECT_EQ(window.choice().saved().all().size(), 2U) << "it asks first";
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    EXPECT_EQ(window.choice().saved().all().size(), 1U);
    EXPECT_EQ(list->count(), 1);
}

/// A server that wants a password, and keepers that a test answers for.
class LockedServer : public testing::Test
{
protected:
    StartOptions options() const
    {
        StartOptions options;
        options.server = QStringLiteral("127.0.0.1:%1").arg(mpd.port());
        return options;
    }
    void make() { window.emplace(StartOptions(), surroundings, CoverPlaces(), QSize(1280, 800), keepers()); }
    Passwords::Keepers keepers() const { return {keyring, file}; }
    ServerProfile profile(ServerProfile::PasswordPlace place) const
    {
        return {.name = QStringLiteral("Locked"), .address = addressOf(mpd), .passwordPlace = place};
    }
    QString said()
    {
        QString all;
        if (const QWidget *page = window->child("serverPage")) {
            for (const QLabel *label : page->findChildren<QLabel *>())
                all += label->text() + u'\n';
        }
        return all;
    }
    bool isOn(const MpdServer &server)
    {
        return waitUntil([&] {
            const auto state = window->server().states.server.current();
            return state->isConnected() && state->address->port == server.port();
        });
    }
    bool asksForPassword()
    {
        return waitUntil([&] {
            return window->server().states.server.current()->connection.trouble
                == mpd::Trouble::PasswordNeeded;
        });
    }

    MpdServer mpd{{.musicFolder = taggedMusicFolder(), .password = "sesame"}};
    MpdServer other{{.musicFolder = taggedMusicFolder()}};
    Surroundings surroundings{.localPort = other.port(), .systemRoot = QStringLiteral("/nowhere")};
    std::shared_ptr<HeldPasswords> keyring = std::make_shared<HeldPasswords>();
    std::shared_ptr<HeldPasswords> file = std::make_shared<HeldPasswords>();
    std::optional<WholeWindow> window;
};

TEST_F(LockedServer, IsOpenedByWhatTheKeyringHolds)
{
    make();
    keyring->passwords.insert(addressOf(mpd).key(), QStringLiteral("sesame"));
    window->choice().saved().save(profile(ServerProfile::PasswordPlace::Keyring));
    EXPECT_EQ(keyring->reads, 0) << "nothing is looked at before it is needed";
    window->choice().useNumber(0);
    EXPECT_TRUE(window->isReady());
    EXPECT_EQ(window->server().states.server.current()->address->port, mpd.port());
    EXPECT_EQ(keyring->reads, 1);
}

TEST_F(LockedServer, SaysThatItWaitsForTheKeyring)
{
    make();
    ASSERT_TRUE(window->isReady());
    keyring->waits = true;
    keyring->passwords.insert(addressOf(mpd).key(), QStringLiteral("sesame"));
    window->choice().saved().save(profile(ServerProfile::PasswordPlace::Keyring));
    window->choice().useNumber(0);
    EXPECT_TRUE(waitUntil([&] { return said().contains(QStringLiteral("password of Locked")); }))
        << said().toStdString();
    EXPECT_TRUE(waitUntil([&] { return !window->server().states.server.current()->address; }))
        << "the former one is not played on under another's name";
    EXPECT_TRUE(window->server().states.player.current()->song.isEmpty());
    EXPECT_FALSE(window->choice().isConnected());
    keyring->answer();
    EXPECT_TRUE(isOn(mpd));
}

TEST_F(LockedServer, WhatAKeyringTellsLateIsNoneOfAnotherServers)
{
    make();
    ASSERT_TRUE(window->isReady());
    keyring->waits = true;
    keyring->passwords.insert(addressOf(mpd).key(), QStringLiteral("sesame"));
    window->choice().saved().save(profile(ServerProfile::PasswordPlace::Keyring));
    window->choice().useNumber(0);
    ASSERT_TRUE(waitUntil([&] { return !window->server().states.server.current()->address; }))
        << "from here on it begins nowhere";
    window->choice().use(addressOf(other));
    keyring->answer();
    EXPECT_TRUE(isOn(other));
    EXPECT_TRUE(window->isReady());
    EXPECT_EQ(window->server().states.server.current()->address->port, other.port());
    EXPECT_TRUE(window->choice().isUsed(addressOf(other)));
}

TEST_F(LockedServer, WithoutAKeyringItAsksAndOffersTheSession)
{
    make();
    keyring->refusal = Error{Error::Kind::Unsupported};
    window->choice().saved().save(profile(ServerProfile::PasswordPlace::Keyring));
    window->choice().useNumber(0);
    ASSERT_TRUE(asksForPassword());
    const auto button = [&] {
        const QWidget *page = window->child("serverPage");
        return page ? qobject_cast<QPushButton *>(page->focusProxy()) : nullptr;
    };
    ASSERT_TRUE(waitUntil([&] { return button() && button()->text().startsWith(QStringLiteral("Enter")); }));
    button()->click();
    auto *dialog = window->window().findChild<QDialog *>(QStringLiteral("passwordDialog"));
    ASSERT_TRUE(dialog);
    auto *field = dialog->findChild<QLineEdit *>();
    field->setText(QStringLiteral("sesame"));
    QTest::keyClick(field, Qt::Key_Return);
    auto *place = dialog->findChild<QComboBox *>();
    EXPECT_TRUE(waitUntil(
        [&] { return place->currentData().toInt() == int(ServerProfile::PasswordPlace::Session); }));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(window->isReady());
    EXPECT_EQ(window->choice().saved().all()[0].passwordPlace, ServerProfile::PasswordPlace::Session);
    // It is still known when one comes back.
    window->choice().use(addressOf(other));
    ASSERT_TRUE(isOn(other));
    window->choice().useNumber(0);
    EXPECT_TRUE(isOn(mpd));
}

TEST_F(LockedServer, ANewServerIsSavedWithItsPasswordWhereThePersonWantsIt)
{
    make();
    ASSERT_TRUE(window->isReady());
    askForServer(window->choice(), &window->window());
    auto *dialog = window->window().findChild<ServerDialog *>();
    ASSERT_TRUE(dialog);
    const auto type = [&](const char *field, const QString &text) {
        dialog->findChild<QLineEdit *>(QLatin1String(field))->setText(text);
    };
    type("address", QStringLiteral("127.0.0.1:%1").arg(mpd.port()));
    type("name", QStringLiteral("Locked"));
    type("password", QStringLiteral("sesame"));
    auto *place = dialog->findChild<QComboBox *>(QStringLiteral("passwordPlace"));
    place->setCurrentIndex(place->findData(int(ServerProfile::PasswordPlace::File)));
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_TRUE(isOn(mpd));
    ASSERT_EQ(window->choice().saved().all().size(), 1U);
    EXPECT_EQ(window->choice().saved().all()[0], profile(ServerProfile::PasswordPlace::File));
    EXPECT_EQ(file->passwords.value(addressOf(mpd).key()), QStringLiteral("sesame"));
    window->choice().forget(addressOf(mpd));
    EXPECT_TRUE(file->passwords.isEmpty());
}

} // namespace
} // namespace toccata::test
