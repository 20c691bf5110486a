// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/keyring/keyring.h"

#include "core/actor/system.h"
#include "core/base/error.h"
#include "tests/app/privatebus.h"
#include "tests/app/services/keyring/realkeyring.h"
#include "tests/support/waiting.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace toccata::test {

namespace {

using testing::Optional;

/// How it ended; nothing if all went well.
template <class T>
std::optional<Error::Kind> failureOf(const actor::Future<T> &future)
{
    try {
        static_cast<void>(future.get());
        return {};
    } catch (const Failure &failure) {
        return failure.error().kind;
    }
}

/// A variable of the environment while this is there.
class Variable
{
public:
    Variable(const char *name, const QByteArray &value)
        : m_name(name)
        , m_before(qgetenv(name))
        , m_wasSet(qEnvironmentVariableIsSet(name))
    {
        qputenv(name, value);
    }
    ~Variable() { m_wasSet ? qputenv(m_name, m_before) : qunsetenv(m_name); }
    Variable(const Variable &) = delete;
    Variable &operator=(const Variable &) = delete;

private:
    const char *m_name;
    const QByteArray m_before;
    const bool m_wasSet;
};

/// One bus and one keyring actor for all tests: GLib and QtKeychain allow no other.
class KeyringTest : public testing::Test
{
protected:
    static void SetUpTestSuite() { world = std::make_unique<World>(); }
    static void TearDownTestSuite()
    {
        // GLib would end the program here.
        world->bus.process().crash();
        EXPECT_TRUE(waitUntil([] { return failureOf(world->keeper.read({})).has_value(); }));
        EXPECT_EQ(world->actors.stopAll(), std::vector<bool>{true});
        world.reset();
    }
    void SetUp() override
    {
        if (!keyring.isRunning())
            GTEST_SKIP() << "gnome-keyring-daemon cannot be run here:\n" << keyring.log().toStdString();
    }

    struct World
    {
        PrivateBus bus;
        const Variable session{"DBUS_SESSION_BUS_ADDRESS", bus.address().toUtf8()};
        actor::System actors;
        const KeyringPasswordKeeper keeper{actors.start<Keyring>("keyring")};
    };
    static inline std::unique_ptr<World> world;
    const PasswordKeeper &keeper = world->keeper;
    RealKeyring keyring{world->bus.address()};
    const QString server = QStringLiteral("music.local:6600");
    const QString secret = QStringLiteral("\"påss\n音楽\\");
};

/// A place without keyring, where nothing may be started and nobody asked.
class NoKeyringTest : public testing::Test
{
protected:
    NoKeyringTest()
    {
        QFile launcher(folder.filePath(QStringLiteral("dbus-launch")));
        EXPECT_TRUE(launcher.open(QIODevice::WriteOnly));
        launcher.write("#!/bin/sh\n: >\"$0\".was-started\n");
        launcher.setPermissions(launcher.permissions() | QFile::ExeOwner);
    }
    ~NoKeyringTest() override
    {
        actors.stopAll();
        EXPECT_FALSE(QFileInfo::exists(folder.filePath(QStringLiteral("dbus-launch.was-started"))));
    }

    void expectNothing()
    {
        const KeyringPasswordKeeper keeper(actors.start<Keyring>("keyring"));
        const QString key = QStringLiteral("music.local:6600");
        EXPECT_EQ(failureOf(keeper.read(key)), Error::Kind::Unsupported);
        EXPECT_EQ(failureOf(keeper.write(key, key)), Error::Kind::Unsupported);
        EXPECT_EQ(failureOf(keeper.remove(key)), Error::Kind::Unsupported);
    }

    QTemporaryDir folder;
    const Variable path{"PATH", folder.path().toUtf8() + ':' + qgetenv("PATH")};
    const Variable display{"DISPLAY", ":77"};
    const Variable runtime{"XDG_RUNTIME_DIR", folder.path().toUtf8()};
    actor::System actors;
};

} // namespace

TEST_F(KeyringTest, KeepsPasswordsUntilTheyAreRemoved)
{
    keeper.write(server, secret).get();
    keeper.write(QStringLiteral("other"), QStringLiteral("o")).get();
    EXPECT_THAT(keeper.read(server).get(), Optional(secret));
    keeper.write(server, QStringLiteral("new")).get();
    EXPECT_THAT(keeper.read(server).get(), Optional(QStringLiteral("new")));
    keeper.remove(server).get();
    keeper.remove(server).get();
    EXPECT_EQ(keeper.read(server).get(), std::nullopt);
    EXPECT_THAT(keeper.read(QStringLiteral("other")).get(), Optional(QStringLiteral("o")));
}

TEST_F(KeyringTest, WhatIsKeptIsNotReadableOnDisk)
{
    const QString plain = QStringLiteral("readable-password");
    keeper.write(server, plain).get();
    EXPECT_THAT(keeper.read(server).get(), Optional(plain));
    EXPECT_FALSE(keyring.hasOnDisk(plain.toUtf8()));
}

TEST_F(KeyringTest, WhoDoesNotUnlockItDenies)
{
    keeper.write(server, secret).get();
    ASSERT_TRUE(keyring.lock());
    EXPECT_EQ(failureOf(keeper.read(server)), Error::Kind::Denied);
    EXPECT_EQ(failureOf(keeper.remove(server)), Error::Kind::Denied);
    EXPECT_EQ(failureOf(keeper.write(server, secret)), Error::Kind::Denied);
    EXPECT_EQ(failureOf(keeper.read(QStringLiteral("unknown"))), std::nullopt) << "there is none";
}

TEST_F(NoKeyringTest, WithoutABusThereIsNone)
{
    for (const char *address : {"", "autolaunch:", "unix:path=/nowhere/at/all"}) {
        const Variable session("DBUS_SESSION_BUS_ADDRESS", address);
        expectNothing();
    }
}

TEST_F(NoKeyringTest, ABusMayHaveNone)
{
    const PrivateBus bus;
    const Variable session("DBUS_SESSION_BUS_ADDRESS", bus.address().toUtf8());
    expectNothing();
}

TEST_F(NoKeyringTest, WithoutGLibsLoopThereIsNone)
{
    const PrivateBus bus;
    const Variable session("DBUS_SESSION_BUS_ADDRESS", bus.address().toUtf8());
    const RealKeyring keyring(bus.address());
    const Variable qt("QT_NO_THREADED_GLIB", "1");
    expectNothing();
}

} // namespace toccata::test
