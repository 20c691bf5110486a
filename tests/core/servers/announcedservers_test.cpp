// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/announcedservers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace toccata {

void PrintTo(const AnnouncedServer &server, std::ostream *stream)
{
    *stream << server.name.toStdString() << " at " << server.host.toStdString() << '['
            << server.address.toStdString() << "]:" << server.port << (server.portIsGuess ? "?" : "") << '/'
            << server.webPort.value_or(0);
}

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Announcement music(const char *name, const char *host, const char *address, quint16 port = 6600)
{
    return {Announcement::Service::Mpd, QString::fromUtf8(name), QString::fromUtf8(host),
        QString::fromUtf8(address), port};
}

Announcement web(const char *name, const char *host, const char *address, quint16 port = 6680)
{
    Announcement announcement = music(name, host, address, port);
    announcement.service = Announcement::Service::MopidyWeb;
    return announcement;
}

AnnouncedServer server(const char *name, const char *host, const char *address, quint16 port = 6600)
{
    return {QString::fromUtf8(name), QString::fromUtf8(host), QString::fromUtf8(address), port, false, {}};
}

AnnouncedServer withWeb(AnnouncedServer server, quint16 port, bool isGuess = false)
{
    server.webPort = port;
    server.portIsGuess = isGuess;
    return server;
}

std::vector<AnnouncedServer> found(const std::vector<Announcement> &announcements)
{
    return announcedServers(announcements).servers;
}

QString nameOf(const QString &announced)
{
    return found({{Announcement::Service::Mpd, announced, QStringLiteral("pi.local"),
                     QStringLiteral("192.168.1.2"), 6600}})
        .front()
        .name;
}

} // namespace

TEST(AnnouncedServers, OneIsThereOnceHoweverManyInterfacesAndProtocolsShowIt)
{
    EXPECT_THAT(found({music("Kitchen", "pi.local", "fe80::1%eth0"), music("Kitchen", "pi.local", "fd00::7"),
                    music("Kitchen", "pi.local", "192.168.1.9"), music("Kitchen", "PI.local.", "192.168.1.2"),
                    music("Kitchen", "pi.local", "127.0.0.1")}),
        ElementsAre(server("Kitchen", "pi.local", "192.168.1.2")));
}

TEST(AnnouncedServers, TheAddressIsTheOneThatIsLikeliestToWork)
{
    const std::vector<std::string> best{
        "10.0.0.1", "127.0.0.1", "169.254.3.4", "2001:db8::1", "::1", "fe80::1%eth0"};
    for (std::size_t i = 0; i < best.size(); ++i) {
        std::vector<Announcement> worse;
        for (std::size_t j = best.size(); j-- > i;)
            worse.push_back(music("Kitchen", "pi.local", best[j].c_str()));
        EXPECT_THAT(found(worse), ElementsAre(server("Kitchen", "pi.local", best[i].c_str())));
    }
}

TEST(AnnouncedServers, WhatCannotBeConnectedToIsLeftOut)
{
    EXPECT_THAT(found({music("no scope", "a.local", "fe80::1"), music("group", "b.local", "224.0.0.251"),
                    music("group", "b.local", "ff02::fb"), music("anything", "c.local", "0.0.0.0"),
                    music("anything", "c.local", "::"), music("everybody", "d.local", "255.255.255.255"),
                    music("no port", "e.local", "10.0.0.1", 0), music("a name", "f.local", "pi.local"),
                    music("nothing", "g.local", "")}),
        IsEmpty());
}

TEST(AnnouncedServers, TwoOfOneHostAreTwoAndOneWithTwoNamesIsOne)
{
    EXPECT_THAT(found({music("Upstairs", "pi.local", "10.0.0.1", 6601),
                    music("MPD #2", "pi.local", "10.0.0.1"), music("MPD", "pi.local", "10.0.0.1")}),
        ElementsAre(server("MPD", "pi.local", "10.0.0.1"), server("Upstairs", "pi.local", "10.0.0.1", 6601)));
}

TEST(AnnouncedServers, TheyAreSortedByNameWhateverItsCase)
{
    EXPECT_THAT(found({music("zoo", "a.local", "10.0.0.1"), music("Bar", "b.local", "10.0.0.2"),
                    music("attic", "c.local", "10.0.0.3"), music("attic", "a.local", "10.0.0.1", 6601)}),
        ElementsAre(server("attic", "a.local", "10.0.0.1", 6601), server("attic", "c.local", "10.0.0.3"),
            server("Bar", "b.local", "10.0.0.2"), server("zoo", "a.local", "10.0.0.1")));
}

TEST(AnnouncedServers, MopidyHasItsWebSideWithIt)
{
    EXPECT_THAT(found({web("Mopidy HTTP server on pi", "pi.local", "10.0.0.1"),
                    music("Mopidy MPD server on pi", "pi.local", "10.0.0.1"),
                    music("Other", "nas.local", "10.0.0.2")}),
        ElementsAre(withWeb(server("Mopidy MPD server on pi", "pi.local", "10.0.0.1"), 6680),
            server("Other", "nas.local", "10.0.0.2")));
}

TEST(AnnouncedServers, AnMpdBesideMopidyHasNoWebSide)
{
    EXPECT_THAT(found({web("Mopidy HTTP server on pi", "pi.local", "10.0.0.1"),
                    music("Mopidy MPD server on pi", "pi.local", "10.0.0.1", 6601),
                    music("Living room", "pi.local", "10.0.0.1")}),
        ElementsAre(server("Living room", "pi.local", "10.0.0.1"),
            withWeb(server("Mopidy MPD server on pi", "pi.local", "10.0.0.1", 6601), 6680)));
}

TEST(AnnouncedServers, AMopidyThatAnnouncesItsWebSideAloneIsGuessedAtTheUsualPort)
{
    EXPECT_THAT(found({web("Web", "pi.local", "fd00::1", 80), web("Web", "pi.local", "10.0.0.1", 80)}),
        ElementsAre(withWeb(server("Web", "pi.local", "10.0.0.1"), 80, true)));
}

TEST(AnnouncedServers, NamesAreFitToBeShown)
{
    EXPECT_EQ(nameOf(QStringLiteral(" Kjøkken 🎵 音楽\r\n\tx\u0007 ")), QStringLiteral("Kjøkken 🎵 音楽x"));
    EXPECT_EQ(nameOf(QStringLiteral("evil\u202e3pm\u2066.local\u2028")), QStringLiteral("evil3pm.local"));
    EXPECT_EQ(nameOf(QString(5000, QLatin1Char('x'))), QString(100, QLatin1Char('x')));
    EXPECT_EQ(nameOf(QStringLiteral("x") + QStringLiteral("🎵").repeated(300)),
        QStringLiteral("x") + QStringLiteral("🎵").repeated(49))
        << "no half characters";
    EXPECT_EQ(nameOf(QStringLiteral("\n")), QStringLiteral("pi.local"));
}

TEST(AnnouncedServers, OneWithoutAHostIsCalledByItsAddress)
{
    EXPECT_THAT(found({music("", "", "10.0.0.1")}), ElementsAre(server("10.0.0.1", "10.0.0.1", "10.0.0.1")));
}

TEST(AnnouncedServers, ThereAreNeverMoreThanPeopleCanLookThrough)
{
    std::vector<Announcement> flood;
    for (quint16 port = 1; port <= 1000; ++port)
        flood.push_back(music("MPD", "pi.local", "10.0.0.1", port));
    const std::vector<AnnouncedServer> servers = found(flood);
    ASSERT_EQ(servers.size(), mostAnnouncedServers);
    EXPECT_EQ(servers.front().port, 1);
    EXPECT_EQ(servers.back().port, mostAnnouncedServers);
}

TEST(AnnouncedServers, AreKnownByEachOfTheirNames)
{
    const AnnouncedServer pi = server("MPD", "pi.local", "10.0.0.1");
    const auto at = [](const char *text) { return *toccata::mpd::Address::parse(QLatin1String(text)); };
    EXPECT_TRUE(pi.isAt(at("PI.local")));
    EXPECT_TRUE(pi.isAt(at("secret@10.0.0.1")));
    EXPECT_FALSE(pi.isAt(at("10.0.0.1:6601")));
    EXPECT_TRUE(pi.isOnHostOf(at("tls://pi.local:6601")));
    EXPECT_FALSE(pi.isOnHostOf(at("ssh://gate/pi.local")));
    EXPECT_FALSE(pi.isOnHostOf(at("/run/mpd/socket")));
    EXPECT_EQ(pi.mpdAddress(), at("10.0.0.1"));
}

} // namespace toccata
