// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notices/permissions.h"

#include "tests/support/waiting.h"
#include "ui/notices/notices.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/volumeslider.h"

#include <QMenu>
#include <QPushButton>

#include <gtest/gtest.h>

namespace toccata {
namespace {

const QString why = QStringLiteral("The server does not allow that. It may want another password.");

mpd::Capabilities serverWith(
    std::initializer_list<const char *> commands, std::initializer_list<const char *> forbidden = {})
{
    mpd::Capabilities capabilities;
    for (const char *command : commands)
        capabilities.addAllowed(command);
    for (const char *command : forbidden)
        capabilities.addForbidden(command);
    return capabilities;
}

TEST(Permissions, OneForbiddenCommandOfThoseThatARightNeedsIsEnough)
{
    const auto server = serverWith({"add", "play"}, {"clear"});
    EXPECT_EQ(refusal(server, Right::ReplaceQueue), why);
    EXPECT_EQ(refusal(server, Right::AddToQueue), QString());
}

TEST(Permissions, WhatIsForbiddenIsShownAndWhatIsNotThereIsNot)
{
    const auto server = serverWith({"crossfade"}, {"prioid"});
    EXPECT_TRUE(isOffered(server, Right::Crossfade));
    EXPECT_TRUE(isOffered(server, Right::Prioritise));
    EXPECT_FALSE(isOffered(server, Right::PlayPart));
    EXPECT_EQ(refusal(server, Right::PlayPart), QString()) << "the server does not forbid it";
}

TEST(Permissions, WhatWasLearnedNotToBeThereIsNotShown)
{
    auto server = serverWith({"crossfade"});
    server.learn("crossfade", mpd::Ack{5, 0, "crossfade", "unknown command"});
    EXPECT_FALSE(isOffered(server, Right::Crossfade));
}

TEST(Permissions, BeforeTheServerHasToldNothingIsRefused)
{
    const mpd::Capabilities nothing;
    EXPECT_EQ(refusal(nothing, Right::ReplaceQueue), QString());
    EXPECT_FALSE(isOffered(nothing, Right::ReplaceQueue));
}

TEST(Permissions, AButtonSaysItsNameAndTheReason)
{
    IconButton button(u"play", QStringLiteral("Play"));
    permit(button, why);
    EXPECT_FALSE(button.isEnabled());
    EXPECT_EQ(button.toolTip(), QStringLiteral("Play\n") + why);
    EXPECT_EQ(button.accessibleName(), QStringLiteral("Play"));
    EXPECT_EQ(button.accessibleDescription(), why);
    button.setName(QStringLiteral("Pause"));
    EXPECT_EQ(button.toolTip(), QStringLiteral("Pause\n") + why);
    permit(button, {});
    EXPECT_TRUE(button.isEnabled());
    EXPECT_EQ(button.toolTip(), QStringLiteral("Pause"));
    permit(button, {}, false);
    EXPECT_FALSE(button.isEnabled()) << "for another reason, which is not said";
}

TEST(Permissions, AControlHasItsOwnToolTipAgainOnceItIsAllowed)
{
    QPushButton plain(QStringLiteral("Play"));
    permit(plain, why);
    EXPECT_EQ(plain.toolTip(), why);
    permit(plain, {});
    EXPECT_EQ(plain.toolTip(), QString());
    QPushButton told(QStringLiteral("Play"));
    told.setToolTip(QStringLiteral("Plays all of it"));
    permit(told, why);
    permit(told, why);
    EXPECT_EQ(told.toolTip(), why);
    permit(told, {});
    permit(told, {});
    EXPECT_EQ(told.toolTip(), QStringLiteral("Plays all of it"));
    permit(told, why);
    told.setToolTip(QStringLiteral("Plays half of it"));
    permit(told, why);
    EXPECT_EQ(told.toolTip(), why);
    permit(told, {});
    EXPECT_EQ(told.toolTip(), QStringLiteral("Plays half of it")) << "the newest one";
    EXPECT_EQ(told.accessibleDescription(), QString());
    VolumeSlider slider;
    slider.setVolume(40);
    permit(slider, why);
    EXPECT_FALSE(slider.isEnabled());
    EXPECT_EQ(slider.value(), 40) << "it can still be read";
    EXPECT_EQ(slider.toolTip(), why);
    slider.setVolume(50);
    permit(slider, {});
    EXPECT_TRUE(slider.isEnabled());
    EXPECT_TRUE(slider.toolTip().contains(QStringLiteral("50")));
}

TEST(Permissions, AnActionIsGreyedAndItsMenuSaysWhy)
{
    QMenu menu;
    QAction *allowed = menu.addAction(QStringLiteral("Copy"));
    permit(*allowed, {});
    EXPECT_TRUE(allowed->isEnabled());
    EXPECT_FALSE(menu.toolTipsVisible());
    QAction *action = menu.addAction(QStringLiteral("Play"));
    permit(*action, why);
    EXPECT_FALSE(action->isEnabled());
    EXPECT_EQ(action->toolTip(), why);
    EXPECT_TRUE(menu.toolTipsVisible());
    EXPECT_EQ(menu.accessibleDescription(), why);
    QMenu *levels = menu.addMenu(QStringLiteral("Priority"));
    permit(*levels->menuAction(), why);
    EXPECT_FALSE(levels->menuAction()->isEnabled());
}

TEST(Permissions, WhoUsesAKeyIsToldTheReason)
{
    QWidget window;
    window.resize(600, 400);
    window.show();
    NoticeBar bar(&window);
    Notices notices(bar);
    ServerStates states;
    EXPECT_TRUE(mayUse(Right::Pause, states, notices));
    EXPECT_FALSE(bar.isVisible());
    auto server = std::make_shared<mpd::ServerState>();
    server->connection.capabilities = serverWith({"play"}, {"pause"});
    states.server.publish(server);
    EXPECT_FALSE(mayUse(Right::Pause, states, notices));
    EXPECT_TRUE(bar.isVisible());
    EXPECT_EQ(bar.text(), why);
}

} // namespace
} // namespace toccata
