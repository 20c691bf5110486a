// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/serverprofile.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

mpd::Address at(const QString &text)
{
    return *mpd::Address::parse(text);
}

ServerProfile kitchen()
{
    return {QStringLiteral("Kitchen ♪"), at(QStringLiteral("tls://kitchen.local:6601")),
        ServerProfile::PasswordPlace::Keyring, QStringLiteral("/mnt/music"), quint16(6681),
        QStringLiteral("#2563eb")};
}

TEST(ServerProfiles, ComeBackFromTheirText)
{
    ServerProfile pinned = kitchen();
    pinned.address.protection = mpd::Tls{QByteArray(32, '\x7f'), QStringLiteral("/etc/own ca.pem")};
    const ServerProfiles profiles{pinned, {.address = at(QStringLiteral("ssh://me@gate:22/music:6600"))},
        {.address = at(QStringLiteral("/run/mpd/socket"))}, {.address = at(QStringLiteral("@mpd"))}};
    EXPECT_EQ(profilesFromText(profilesToText(profiles)), profiles);
}

TEST(ServerProfiles, NeverHoldAPassword)
{
    ServerProfile profile = kitchen();
    profile.address.password = QStringLiteral("hunter2");
    const QByteArray text = profilesToText({profile});
    EXPECT_FALSE(text.contains("hunter2"));
    EXPECT_EQ(profilesFromText(R"([{"address": "hunter2@host"}])").at(0).address.password, QString());
}

TEST(ServerProfiles, WhatMakesNoSenseIsLeftOut)
{
    EXPECT_TRUE(profilesFromText({}).empty());
    EXPECT_TRUE(profilesFromText("rubbish").empty());
    EXPECT_TRUE(profilesFromText(R"({"address": "host"})").empty());
    EXPECT_TRUE(profilesFromText(R"([3, null, "host", {}, {"address": "no host"}])").empty());
    const ServerProfiles read = profilesFromText(
        R"([{"address": "host", "webPort": 70000, "color": "red", "password": "wall", "name": 3},)"
        R"({"address": "HOST:6600", "name": "again"},)"
        R"({"address": "tls://host", "certificate": "abcd"}])");
    ASSERT_EQ(read.size(), 2U);
    EXPECT_EQ(read[0], ServerProfile{.address = at(QStringLiteral("host"))});
    EXPECT_EQ(std::get<mpd::Tls>(read[1].address.protection), mpd::Tls{});
}

TEST(ServerProfiles, AreFoundByTheirAddressWhateverThePassword)
{
    const ServerProfiles profiles{kitchen()};
    EXPECT_EQ(profileOf(profiles, at(QStringLiteral("secret@tls://KITCHEN.local:6601"))), &profiles[0]);
    EXPECT_EQ(profileOf(profiles, at(QStringLiteral("kitchen.local:6601"))), nullptr)
        << "what is not encrypted is another server";
}

TEST(ServerProfiles, AreCalledByTheirAddressWithoutAName)
{
    EXPECT_EQ(kitchen().title(), QStringLiteral("Kitchen ♪"));
    EXPECT_EQ(
        ServerProfile{.address = at(QStringLiteral("music.local"))}.title(), QStringLiteral("music.local"));
}

TEST(ServerProfiles, FingerprintsAreReadInPairs)
{
    EXPECT_EQ(fingerprintText(QByteArray("\x0a\xff\x10", 3)), QStringLiteral("0A:FF:10"));
}

} // namespace
} // namespace toccata
