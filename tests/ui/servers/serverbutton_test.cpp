// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/serverbutton.h"

#include "tests/ui/servers/serversworld.h"
#include "ui/servers/serversdialog.h"
#include "ui/widgets/plaintip.h"

#include <QListWidget>
#include <QMenu>

#include <gtest/gtest.h>

namespace toccata::test {
namespace {

struct ServerButtonTest : testing::Test
{
    /// What its menu shows of servers, without the keys of mnemonics.
    QStringList menuOf(ServerButton &button)
    {
        button.click();
        auto *menu = button.findChild<QMenu *>();
        QStringList texts;
        for (const QAction *action : menu->actions()) {
            if (action->isCheckable())
                texts << action->text();
        }
        delete menu;
        return texts;
    }

    ServersWorld world;
    const mpd::Address host = ServersWorld::at(QStringLiteral("127.0.0.1:2"));
};

TEST_F(ServerButtonTest, AnAmpersandInANameIsNoMnemonic)
{
    const QString name = QStringLiteral("R&B");
    world.choice.saved().save({.name = name, .address = host});
    world.choice.use(host);
    ServerButton button(world.choice);
    EXPECT_TRUE(button.shortcut().isEmpty()) << button.shortcut().toString().toStdString();
    EXPECT_EQ(button.text(), QStringLiteral("R&&B"));
    EXPECT_TRUE(button.accessibleName().contains(name));
    EXPECT_TRUE(button.toolTip().contains(name));
    EXPECT_EQ(menuOf(button).value(0), QStringLiteral("R&&B"));
}

TEST_F(ServerButtonTest, TheUsedServerStandsOnceInTheMenuByWhicheverOfItsNames)
{
    world.announce({.name = QStringLiteral("Attic"),
        .host = QStringLiteral("localhost"),
        .address = QStringLiteral("127.0.0.1"),
        .port = 2});
    ASSERT_TRUE(waitUntil([this] { return world.choice.announced().servers.size() == 1; }));
    ServerButton button(world.choice);
    const QStringList before = menuOf(button);
    EXPECT_EQ(before.filter(QStringLiteral("Attic")).size(), 1) << before.join(u'|').toStdString();
    world.choice.use(ServersWorld::at(QStringLiteral("localhost:2")));
    const QStringList after = menuOf(button);
    EXPECT_EQ(after.filter(QStringLiteral("Attic")).size(), 1) << after.join(u'|').toStdString();
}

TEST_F(ServerButtonTest, AServerThatIsTrustedIsSavedAsItAnnouncesItself)
{
    world.announce({.name = QStringLiteral("Attic"),
        .host = QStringLiteral("attic.local"),
        .address = QStringLiteral("127.0.0.1"),
        .port = 2,
        .webPort = quint16(6680)});
    ASSERT_TRUE(waitUntil([this] { return world.choice.announced().servers.size() == 1; }));
    const QByteArray certificate(32, 'c');
    mpd::Address secure = ServersWorld::at(QStringLiteral("tls://127.0.0.1:2"));
    secure.password = QStringLiteral("sesame");
    world.choice.trust(secure, certificate);
    ASSERT_EQ(world.choice.saved().all().size(), 1U);
    const ServerProfile &saved = world.choice.saved().all()[0];
    EXPECT_EQ(saved.name, QStringLiteral("Attic"));
    EXPECT_EQ(saved.webPort, quint16(6680));
    EXPECT_EQ(std::get<mpd::Tls>(saved.address.protection).fingerprint, certificate);
    EXPECT_EQ(saved.address.password, QString());
    EXPECT_EQ(world.choice.decision()->address->password, QStringLiteral("sesame"));
}

TEST_F(ServerButtonTest, WhatLooksLikeMarkupInANameIsShownAsItIs)
{
    world.choice.saved().save({.name = QStringLiteral("<b>Attic</b>"), .address = host});
    const ServersDialog dialog(world.choice);
    const QListWidgetItem *item = dialog.findChild<QListWidget *>()->item(0);
    EXPECT_TRUE(item->text().startsWith(QStringLiteral("<b>Attic</b>")));
    EXPECT_EQ(item->toolTip(), plainTip(item->text()));
}

} // namespace
} // namespace toccata::test
