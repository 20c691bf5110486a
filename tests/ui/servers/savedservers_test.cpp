// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/savedservers.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace toccata {
namespace {

ServerProfile called(const QString &name, const QString &address)
{
    return {.name = name, .address = *mpd::Address::parse(address)};
}

struct SavedServersTest : testing::Test
{
    std::string names() const
    {
        QStringList all;
        for (const ServerProfile &profile : saved.all())
            all << profile.name;
        return all.join(u' ').toStdString();
    }

    const ServerProfile attic = called(QStringLiteral("attic"), QStringLiteral("attic"));
    const ServerProfile bath = called(QStringLiteral("bath"), QStringLiteral("bath"));
    const ServerProfile cellar = called(QStringLiteral("cellar"), QStringLiteral("cellar"));
    QTemporaryDir folder;
    actor::System system;
    Settings settings{system, folder.filePath(QStringLiteral("toccata.conf"))};
    SavedServers saved{settings};
};

TEST_F(SavedServersTest, AreRememberedInTheirOrder)
{
    for (const ServerProfile &each : {attic, bath, cellar})
        saved.save(each);
    saved.move(2, 0);
    EXPECT_EQ(names(), "cellar attic bath");
    saved.move(0, 1);
    EXPECT_EQ(names(), "attic cellar bath");
    saved.remove(cellar.address);
    EXPECT_EQ(SavedServers(settings).all(), (ServerProfiles{attic, bath}));
}

TEST_F(SavedServersTest, AChangedOneStaysInItsPlaceAlsoWithAnotherAddress)
{
    for (const ServerProfile &each : {attic, bath, cellar})
        saved.save(each);
    saved.save(called(QStringLiteral("roof"), QStringLiteral("roof")), attic.address);
    EXPECT_EQ(names(), "roof bath cellar");
    saved.save(called(QStringLiteral("sauna"), QStringLiteral("BATH:6600")));
    EXPECT_EQ(names(), "roof sauna cellar");
}

TEST_F(SavedServersTest, ThereIsOneForEachAddress)
{
    for (const ServerProfile &each : {attic, bath, cellar})
        saved.save(each);
    saved.save(called(QStringLiteral("both"), QStringLiteral("attic")), cellar.address);
    EXPECT_EQ(names(), "bath both");
}

TEST_F(SavedServersTest, APasswordIsNotSavedWithThem)
{
    saved.save(called(QStringLiteral("attic"), QStringLiteral("hunter2@attic")));
    EXPECT_TRUE(saved.all()[0].address.password.isEmpty());
    EXPECT_TRUE(saved.of(*mpd::Address::parse(QStringLiteral("other@attic"))));
}

TEST_F(SavedServersTest, WhatChangesNothingIsNoChange)
{
    saved.save(attic);
    int changes = 0;
    QObject::connect(&saved, &SavedServers::changed, &saved, [&changes] { ++changes; });
    saved.save(attic);
    saved.remove(bath.address);
    EXPECT_EQ(changes, 0);
    saved.remove(attic.address);
    EXPECT_EQ(changes, 1);
}

} // namespace
} // namespace toccata
