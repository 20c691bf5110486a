// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/reachability/reachability.h"

#include "core/actor/system.h"
#include "tests/app/privatebus.h"
#include "tests/support/waiting.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>

#include <gtest/gtest.h>

namespace toccata::test {

namespace {

using Reason = ReachabilityHints::Reason;

const QString login = QStringLiteral("org.freedesktop.login1");
const QString networkManager = QStringLiteral("org.freedesktop.NetworkManager");
const QString state = QStringLiteral("State");
const QString primary = QStringLiteral("PrimaryConnection");

QVariant connection(const char *path)
{
    return QVariant::fromValue(QDBusObjectPath(QLatin1String(path)));
}

/// logind and NetworkManager that say what the test wants.
class ReachabilityOf : public testing::Test
{
protected:
    ReachabilityOf()
    {
        system.registerService(login);
        system.registerService(networkManager);
        actors.start<Reachability>("reachability", hints, bus.address());
        // Until it listens to both.
        EXPECT_TRUE(waitUntil([&] {
            prepareForSleep(false);
            return hints.current()->newest == Reason::WokeUp;
        }));
        EXPECT_TRUE(waitUntil([&] {
            network({{state, 70U}});
            return hints.current()->newest == Reason::NetworkChanged;
        }));
        prepareForSleep(false); // behind all of them
        EXPECT_TRUE(waitUntil([&] { return hints.current()->newest == Reason::WokeUp; }));
        before = hints.current()->count;
    }
    ~ReachabilityOf() override
    {
        actors.stopAll();
        QDBusConnection::disconnectFromBus(system.name());
    }

    void send(const char *path, const char *interface, const char *member, const QVariantList &arguments)
    {
        QDBusMessage signal = QDBusMessage::createSignal(
            QLatin1String(path), QLatin1String(interface), QLatin1String(member));
        signal.setArguments(arguments);
        system.send(signal);
    }
    void prepareForSleep(const QVariant &begins)
    {
        send("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", {begins});
    }
    void network(const QVariantMap &changed, const QString &interface = networkManager)
    {
        send("/org/freedesktop/NetworkManager", "org.freedesktop.DBus.Properties", "PropertiesChanged",
            {interface, changed, QStringList()});
    }
    /// So many hints since the listener was ready, the newest for that reason.
    bool hears(quint64 count, Reason newest)
    {
        return waitUntil([&] { return hints.current()->count >= before + count; })
            && *hints.current() == ReachabilityHints{before + count, newest};
    }

    PrivateBus bus;
    QDBusConnection system = QDBusConnection::connectToBus(bus.address(), QStringLiteral("fake-system"));
    actor::Published<ReachabilityHints> hints;
    actor::System actors;
    quint64 before = 0;
};

} // namespace

TEST_F(ReachabilityOf, AServerIsDoubtfulAfterTheComputerSlept)
{
    prepareForSleep(true);
    prepareForSleep(false);
    EXPECT_TRUE(hears(1, Reason::WokeUp)) << "and not before it sleeps";
    prepareForSleep(true);
    prepareForSleep(false);
    EXPECT_TRUE(hears(2, Reason::WokeUp));
}

TEST_F(ReachabilityOf, AServerIsDoubtfulInAnotherNetwork)
{
    network({{state, 20U}, {primary, connection("/")}}); // gone
    network({{state, 40U}}); // coming
    network({{state, 70U}, {primary, connection("/org/freedesktop/NetworkManager/ActiveConnection/2")}});
    ASSERT_TRUE(hears(1, Reason::NetworkChanged)) << "once, and only when it is there";
    network({{primary, connection("/org/freedesktop/NetworkManager/ActiveConnection/3")}});
    ASSERT_TRUE(hears(2, Reason::NetworkChanged)) << "from cable to radio";
    network({{state, 50U}});
    EXPECT_TRUE(hears(3, Reason::NetworkChanged)) << "the server may be in the local one";
}

TEST_F(ReachabilityOf, AServerIsNotDoubtedForTheRest)
{
    network({{QStringLiteral("WirelessEnabled"), true}});
    network({{state, QStringLiteral("fine")}, {primary, 7U}});
    network({{state, 70U}}, QStringLiteral("org.freedesktop.NetworkManager.Device"));
    prepareForSleep(QStringLiteral("perhaps"));
    prepareForSleep(false); // behind all of them
    EXPECT_TRUE(hears(1, Reason::WokeUp));
}

TEST_F(ReachabilityOf, WhoComesLaterIsHeardToo)
{
    system.unregisterService(login);
    system.registerService(login);
    prepareForSleep(false);
    EXPECT_TRUE(hears(1, Reason::WokeUp));
}

TEST_F(ReachabilityOf, ItEndsWithoutItsBus)
{
    bus.process().crash();
    EXPECT_EQ(actors.stopAll(), std::vector<bool>{true});
}

TEST(NoReachability, WithoutABusNothingIsSaid)
{
    actor::System actors;
    const actor::Published<ReachabilityHints> hints;
    actors.start<Reachability>("reachability", hints, QStringLiteral("unix:path=/nowhere/at/all"));
    EXPECT_EQ(actors.stopAll(), std::vector<bool>{true});
    EXPECT_EQ(*hints.current(), ReachabilityHints());
}

} // namespace toccata::test
