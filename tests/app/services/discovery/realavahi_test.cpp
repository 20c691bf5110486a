// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/services/discovery/realavahi.h"

#include "app/services/discovery/discovery.h"
#include "core/actor/system.h"
#include "tests/app/privatebus.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

#include <optional>

namespace toccata::test {

TEST(RealAvahi, ServersComeAndGoAndComeBackWithIt)
{
    const PrivateBus bus;
    std::optional<RealAvahi> avahi(std::in_place, bus.address());
    if (!avahi->isRunning())
        GTEST_SKIP() << "avahi-daemon cannot be run here:\n" << avahi->log().toStdString();
    const QString name = QStringLiteral("Stue 音楽 “høy” \\ .");
    const actor::Published<AnnouncedServers> servers;
    const auto now = [&] { return servers.current()->servers; };
    actor::System actors;
    ASSERT_NE(avahi->announce(name, QStringLiteral("_mpd._tcp"), 6601), QString());
    actors.start<Discovery>("discovery", servers, bus.address());
    ASSERT_TRUE(waitUntil([&] { return now().size() == 1; })) << avahi->log().toStdString();
    ASSERT_TRUE(waitUntil([&] { return now().front().address == u"127.0.0.1"; }));
    EXPECT_EQ(now().front(),
        (AnnouncedServer{
            name, QStringLiteral("music.local"), QStringLiteral("127.0.0.1"), 6601, false, std::nullopt}));

    const QString web
        = avahi->announce(QStringLiteral("Mopidy HTTP server"), QStringLiteral("_mopidy-http._tcp"), 6680);
    EXPECT_TRUE(waitUntil([&] { return now().size() == 1 && now().front().webPort == 6680; }));
    avahi->withdraw(web);
    EXPECT_TRUE(waitUntil([&] { return now().size() == 1 && !now().front().webPort; }));

    avahi.reset();
    EXPECT_TRUE(waitUntil([&] { return now().empty(); }));
    avahi.emplace(bus.address());
    ASSERT_TRUE(avahi->isRunning()) << avahi->log().toStdString();
    ASSERT_NE(avahi->announce(name, QStringLiteral("_mpd._tcp"), 6602), QString());
    EXPECT_TRUE(waitUntil([&] { return now().size() == 1 && now().front().port == 6602; }));
    EXPECT_EQ(actors.stopAll(), std::vector<bool>{true});
}

} // namespace toccata::test
