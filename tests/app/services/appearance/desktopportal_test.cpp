// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/appearance/desktopportal.h"

#include "core/actor/system.h"
#include "tests/app/privatebus.h"
#include "tests/app/services/appearance/scriptedportal.h"
#include "tests/support/waiting.h"

#include <QDBusVariant>

#include <gtest/gtest.h>

namespace toccata::test {

namespace {

const QString portalNames = QStringLiteral("org.freedesktop.appearance");
const QString gnomeNames = QStringLiteral("org.gnome.desktop.interface");
const QString scheme = QStringLiteral("color-scheme");
const QString accent = QStringLiteral("accent-color");

class Portal : public testing::Test
{
protected:
    ~Portal() override { actors.stopAll(); }

    void listen() { actors.start<DesktopPortal>("portal", look, bus.address()); }
    void answer(const QString &space, const QVariantMap &values)
    {
        portal.answer(QVariant::fromValue(ScriptedPortal::AllSettings{{space, values}}));
    }
    DesktopLook now() const { return *look.current(); }
    bool becomesDark(bool dark)
    {
        return waitUntil([&] { return now().isDark == dark; });
    }

    PrivateBus bus;
    ScriptedPortal portal{bus.address()};
    actor::Published<DesktopLook> look;
    actor::System actors;
};

} // namespace

TEST_F(Portal, TellsWhatTheDesktopHasChosen)
{
    portal.answer(QVariant::fromValue(ScriptedPortal::AllSettings{
        {portalNames, {{scheme, 1U}, {accent, accentStructure(1, 0.5, 0)}}},
        {gnomeNames,
            {{QStringLiteral("enable-animations"), false}, {QStringLiteral("text-scaling-factor"), 1.5}}}}));
    listen();
    ASSERT_TRUE(becomesDark(true));
    EXPECT_EQ(now(), (DesktopLook{true, qRgb(255, 128, 0), true, 1.5}));
}

TEST_F(Portal, TellsOfEveryChange)
{
    answer(portalNames, {{scheme, 1U}});
    listen();
    ASSERT_TRUE(becomesDark(true));
    portal.change(portalNames, scheme, 2U);
    EXPECT_TRUE(becomesDark(false));
    portal.change(portalNames, accent, accentStructure(0, 0, 1));
    EXPECT_TRUE(waitUntil([&] { return now().accent == qRgb(0, 0, 255); }));
    EXPECT_EQ(now().isDark, false);
    portal.change(portalNames, accent, accentStructure(-1, -1, -1));
    EXPECT_TRUE(waitUntil([&] { return !now().accent; })) << "the person has chosen none any more";
}

TEST_F(Portal, IsAskedAgainAfterItWasStartedAnew)
{
    answer(portalNames, {{scheme, 1U}});
    listen();
    ASSERT_TRUE(becomesDark(true));
    portal.disappear();
    answer(portalNames, {{scheme, 2U}});
    portal.appear();
    EXPECT_TRUE(becomesDark(false));
}

TEST_F(Portal, IsHeardWhenItComesLater)
{
    portal.disappear();
    answer(portalNames, {{scheme, 1U}});
    listen();
    portal.appear();
    EXPECT_TRUE(becomesDark(true));
}

TEST_F(Portal, ThatLiesIsNotBelievedAndListenedToAllTheSame)
{
    portal.answer(QStringLiteral("everything is fine"));
    listen();
    ASSERT_TRUE(waitUntil([&] { return portal.questions() == 1; }));
    for (const QVariant &lie : {QVariant(QStringLiteral("dark")), QVariant(accentStructure(1, 1, 1)),
             QVariant(QStringList{QStringLiteral("1")}), QVariant(QVariantMap{{scheme, 1U}}), QVariant(99U)})
        portal.change(portalNames, scheme, lie);
    portal.change(portalNames, accent, 17);
    portal.change(portalNames, accent, accentStructure(7, 0, 0));
    portal.change(QStringLiteral("org.example"), scheme, 1U);
    portal.change(gnomeNames, QStringLiteral("text-scaling-factor"), 2.0); // behind all of them
    ASSERT_TRUE(waitUntil([&] { return now().textScale == 2.0; }));
    EXPECT_EQ(now(), (DesktopLook{{}, {}, {}, 2.0}));
}

TEST_F(Portal, ThatDoesNotAnswerIsHeardWhenSomethingChanges)
{
    portal.hang();
    listen();
    ASSERT_TRUE(waitUntil([&] { return portal.questions() == 1; }));
    portal.change(portalNames, scheme, 1U);
    EXPECT_TRUE(becomesDark(true));
}

TEST_F(Portal, WithAVariantInAVariantIsUnderstood)
{
    answer(portalNames, {{scheme, QVariant::fromValue(QDBusVariant(1U))}});
    listen();
    EXPECT_TRUE(becomesDark(true));
}

TEST_F(Portal, MayVanishWithItsBus)
{
    answer(portalNames, {{scheme, 1U}});
    listen();
    ASSERT_TRUE(becomesDark(true));
    bus.process().crash();
    EXPECT_EQ(actors.stopAll(), std::vector<bool>{true});
    EXPECT_EQ(now().isDark, true);
}

TEST(NoPortal, WithoutABusNothingIsSaid)
{
    actor::System actors;
    const actor::Published<DesktopLook> look;
    const auto ref = actors.start<DesktopPortal>("portal", look, QStringLiteral("unix:path=/nowhere/at/all"));
    EXPECT_EQ(actors.stopAll(), std::vector<bool>{true});
    EXPECT_EQ(*look.current(), DesktopLook());
}

TEST(NoPortal, ABusWithoutAPortalSaysNothing)
{
    const PrivateBus bus;
    actor::System actors;
    const actor::Published<DesktopLook> look;
    actors.start<DesktopPortal>("portal", look, bus.address());
    EXPECT_EQ(actors.stopAll(), std::vector<bool>{true});
    EXPECT_EQ(*look.current(), DesktopLook());
}

} // namespace toccata::test
