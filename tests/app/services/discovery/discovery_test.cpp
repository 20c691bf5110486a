// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/discovery/discovery.h"

#include "core/actor/system.h"
#include "tests/app/privatebus.h"
#include "tests/app/services/discovery/scriptedavahi.h"
#include "tests/support/waiting.h"

#include <QNetworkInterface>

#include <gtest/gtest.h>

namespace toccata::test {

namespace {

AvahiService mpd(const QString &name, const QString &address = QStringLiteral("192.168.1.2"))
{
    return {name, QStringLiteral("_mpd._tcp"), QStringLiteral("pi.local"), address};
}

class Discovering : public testing::Test
{
protected:
    ~Discovering() override { actors.stopAll(); }

    void discover() { actors.start<Discovery>("discovery", servers, bus.address()); }
    std::vector<AnnouncedServer> now() const { return servers.current()->servers; }
    bool names(const QStringList &expected)
    {
        return waitUntil([&] {
            QStringList names;
            for (const AnnouncedServer &each : now())
                names << each.name;
            return names == expected;
        });
    }

    const QString music = QStringLiteral("Stue 音楽");
    const QString kitchen = QStringLiteral("Kitchen");
    PrivateBus bus;
    ScriptedAvahi avahi{bus.address()};
    actor::Published<AnnouncedServers> servers;
    actor::System actors;
};

} // namespace

TEST_F(Discovering, FindsWhatIsThereAndWhatComesAndLosesWhatGoes)
{
    avahi.announce(mpd(music));
    discover();
    ASSERT_TRUE(names({music}));
    EXPECT_EQ(now().front(),
        (AnnouncedServer{
            music, QStringLiteral("pi.local"), QStringLiteral("192.168.1.2"), 6600, false, std::nullopt}));
    AvahiService second = mpd(kitchen);
    second.port = 6601;
    avahi.announce(second);
    ASSERT_TRUE(names({kitchen, music}));
    avahi.withdraw(mpd(music));
    EXPECT_TRUE(names({kitchen}));
    EXPECT_TRUE(waitUntil([&] { return avahi.freed().size() == 1; })) << "Avahi keeps few resolvers";
}

TEST_F(Discovering, MissesNothingThatIsToldBeforeTheAnswer)
{
    avahi.hurry();
    avahi.announce(mpd(music));
    discover();
    EXPECT_TRUE(names({music}));
    avahi.withdraw(mpd(music));
    EXPECT_TRUE(names({}));
    EXPECT_TRUE(
        waitUntil([&] { return avahi.freed() == QStringList(QStringLiteral("/Client0/ServiceResolver1")); }));
}

TEST_F(Discovering, FollowsAServerToAnotherAddress)
{
    avahi.announce(mpd(music));
    discover();
    ASSERT_TRUE(names({music}));
    avahi.announce(mpd(music, QStringLiteral("192.168.1.77")));
    EXPECT_TRUE(waitUntil([&] { return now().front().address == u"192.168.1.77"; }));
}

TEST_F(Discovering, ShowsAServerOnceHoweverItIsSeen)
{
    AvahiService overIpv6 = mpd(music, QStringLiteral("fd00::1"));
    overIpv6.protocol = 1;
    AvahiService overWifi = mpd(music, QStringLiteral("192.168.1.1"));
    overWifi.interface = 7;
    avahi.announce(overIpv6);
    discover();
    ASSERT_TRUE(waitUntil([&] { return now().size() == 1 && now().front().address == u"fd00::1"; }));
    avahi.announce(mpd(music));
    EXPECT_TRUE(waitUntil([&] { return now().front().address == u"192.168.1.2"; }));
    avahi.announce(overWifi);
    EXPECT_TRUE(waitUntil([&] { return now().front().address == u"192.168.1.1"; }));
    EXPECT_EQ(now().size(), 1U);
    avahi.withdraw(overWifi);
    avahi.withdraw(mpd(music));
    EXPECT_TRUE(waitUntil([&] { return now().front().address == u"fd00::1"; })) << "it is still there";
}

TEST_F(Discovering, ALinkLocalAddressHasTheInterfaceWithIt)
{
    AvahiService overIpv6 = mpd(music, QStringLiteral("fe80::1"));
    overIpv6.protocol = 1;
    overIpv6.interface = 1;
    avahi.announce(overIpv6);
    discover();
    ASSERT_TRUE(names({music}));
    EXPECT_EQ(
        now().front().address, QStringLiteral("fe80::1%") + QNetworkInterface::interfaceNameFromIndex(1));
}

TEST_F(Discovering, KnowsMopidyByItsWebSide)
{
    AvahiService web = mpd(QStringLiteral("Mopidy HTTP server"));
    web.type = QStringLiteral("_mopidy-http._tcp");
    web.port = 6680;
    avahi.announce(web);
    discover();
    ASSERT_TRUE(waitUntil([&] { return now().size() == 1 && now().front().webPort == 6680; }));
    EXPECT_TRUE(now().front().portIsGuess);
    avahi.announce(mpd(QStringLiteral("Mopidy MPD server")));
    ASSERT_TRUE(names({QStringLiteral("Mopidy MPD server")}));
    EXPECT_FALSE(now().front().portIsGuess);
    EXPECT_EQ(now().front().webPort, 6680);
}

TEST_F(Discovering, BeginsAnewWithAnotherAvahi)
{
    avahi.announce(mpd(music));
    discover();
    ASSERT_TRUE(names({music}));
    avahi.disappear();
    EXPECT_TRUE(names({}));
    avahi.withdraw(mpd(music));
    avahi.announce(mpd(kitchen));
    avahi.appear();
    EXPECT_TRUE(names({kitchen}));
}

TEST_F(Discovering, FindsAnAvahiThatComesLater)
{
    avahi.disappear();
    avahi.announce(mpd(music));
    discover();
    avahi.appear();
    EXPECT_TRUE(names({music}));
}

TEST_F(Discovering, LiesAreNotBelieved)
{
    const QString path = QStringLiteral("/Client0/ServiceBrowser0");
    discover();
    ASSERT_TRUE(waitUntil([&] { return avahi.browsers() == 2; }));
    const QVariantList printer{
        1, 0, QStringLiteral("Printer"), QStringLiteral("_ipp._tcp"), QStringLiteral("local"), 0U};
    avahi.send(path, QStringLiteral("ServiceBrowser.ItemNew"), printer);
    avahi.send(path, QStringLiteral("ServiceBrowser.ItemNew"), {QStringLiteral("everything is fine")});
    avahi.send(path, QStringLiteral("ServiceBrowser.ItemRemove"), printer);
    avahi.send(path, QStringLiteral("ServiceResolver.Found"),
        printer.mid(0, 5)
            + QVariantList{QStringLiteral("pi.local"), 0, QStringLiteral("10.0.0.1"),
                QVariant::fromValue(ushort(1)), QVariant::fromValue(QList<QByteArray>()), 0U});
    avahi.announce(mpd(QStringLiteral("nowhere"), QStringLiteral("pi.local")));
    avahi.announce(mpd(music)); // behind all of them
    EXPECT_TRUE(names({music}));
    EXPECT_EQ(avahi.resolvers(), 2);
}

TEST_F(Discovering, AFloodOfServersEnds)
{
    for (int i = 0; i < 1500; ++i)
        avahi.announce(mpd(QString::number(i)));
    avahi.resolveNothing();
    discover();
    ASSERT_TRUE(waitUntil([&] { return avahi.resolvers() == 1000; }));
    avahi.withdraw(mpd(QStringLiteral("0")));
    avahi.announce(mpd(music)); // behind all of them
    EXPECT_TRUE(waitUntil([&] { return avahi.resolvers() == 1001; }));
}

TEST_F(Discovering, EndsWithoutTheBus)
{
    avahi.announce(mpd(music));
    discover();
    ASSERT_TRUE(names({music}));
    bus.process().crash();
    EXPECT_EQ(actors.stopAll(), std::vector<bool>{true});
}

TEST(NothingToDiscover, WithoutABusNothingIsSaid)
{
    actor::System actors;
    const actor::Published<AnnouncedServers> servers;
    const auto before = servers.current();
    actors.start<Discovery>("discovery", servers, QStringLiteral("unix:path=/nowhere/at/all"));
    EXPECT_EQ(actors.stopAll(), std::vector<bool>{true});
    EXPECT_EQ(servers.current(), before);
}

TEST(NothingToDiscover, ABusWithoutAvahiSaysNothing)
{
    const PrivateBus bus;
    actor::System actors;
    const actor::Published<AnnouncedServers> servers;
    const auto before = servers.current();
    actors.start<Discovery>("discovery", servers, bus.address());
    EXPECT_EQ(actors.stopAll(), std::vector<bool>{true});
    EXPECT_EQ(servers.current(), before);
}

} // namespace toccata::test
