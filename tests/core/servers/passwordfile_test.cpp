// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/passwordfile.h"

#include "core/actor/system.h"
#include "core/base/error.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/fsuid.h>
#include <sys/stat.h>
#include <unistd.h>

namespace toccata {
namespace {

using testing::Optional;

int rightsOf(const QString &path)
{
    struct stat status
    { };
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

/// Reads and writes files as somebody who is kept out of what is closed, also where the tests run as root. Of
/// this thread alone.
class AsAnybody
{
public:
    explicit AsAnybody(const QStringList &paths)
    {
        if (geteuid() != 0)
            return;
        for (const QString &path : paths)
            EXPECT_EQ(chown(QFile::encodeName(path).constData(), nobody, nobody), 0);
        setfsuid(nobody);
    }
    ~AsAnybody() { setfsuid(geteuid()); }

private:
    static constexpr uid_t nobody = 65534;
};

class PasswordFileTest : public testing::Test
{
protected:
    PasswordFileTest() { umask(0); } // nothing but the program itself keeps others out
    ~PasswordFileTest() override { umask(usualMask); }

    void putThere(const QByteArray &content, mode_t rights)
    {
        ASSERT_TRUE(QDir().mkpath(folder));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        ASSERT_EQ(chmod(QFile::encodeName(path).constData(), rights), 0);
    }

    const mode_t usualMask = umask(0);
    QTemporaryDir home;
    const QString folder = home.filePath(QStringLiteral("share/passwords"));
    const QString path = folder + QStringLiteral("/passwords.json");
    actor::System actors;
    const FilePasswordKeeper keeper{actors.start<PasswordFile>("passwords", path)};
    const QString server = QStringLiteral("music.local:6600");
    const QString secret = QStringLiteral("\"påss\n音楽\\");
};

TEST_F(PasswordFileTest, KeepsPasswordsUntilTheyAreRemoved)
{
    keeper.write(server, secret).get();
    keeper.write(QStringLiteral("other"), QString()).get();
    const FilePasswordKeeper next{actors.start<PasswordFile>("next run", path)};
    EXPECT_THAT(next.read(server).get(), Optional(secret));
    EXPECT_THAT(next.read(QStringLiteral("other")).get(), Optional(QString()));
    next.write(server, QStringLiteral("new")).get();
    EXPECT_THAT(keeper.read(server).get(), Optional(QStringLiteral("new")));
    keeper.remove(server).get();
    keeper.remove(server).get();
    EXPECT_EQ(next.read(server).get(), std::nullopt);
    EXPECT_THAT(next.read(QStringLiteral("other")).get(), Optional(QString()));
}

TEST_F(PasswordFileTest, NobodyElseCanReadIt)
{
    keeper.write(server, secret).get();
    EXPECT_EQ(rightsOf(path), 0600);
    EXPECT_EQ(rightsOf(folder), 0700);
    keeper.write(server, QStringLiteral("new")).get();
    EXPECT_EQ(rightsOf(path), 0600);
    EXPECT_EQ(
        QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("passwords.json")))
        << "nothing half written is left";
}

TEST_F(PasswordFileTest, OneThatOthersCanReadIsReadAndClosedToThem)
{
    putThere(R"({"passwords": {"music.local:6600": "s", "odd": 7}, "else": 1})", 0644);
    EXPECT_THAT(keeper.read(server).get(), Optional(QStringLiteral("s")));
    EXPECT_EQ(rightsOf(path), 0600);
    EXPECT_EQ(keeper.read(QStringLiteral("odd")).get(), std::nullopt);
    keeper.write(server, secret).get();
    EXPECT_EQ(rightsOf(folder), 0700);
}

TEST_F(PasswordFileTest, AskingLeavesNoTraces)
{
    EXPECT_EQ(keeper.read(server).get(), std::nullopt);
    keeper.remove(server).get();
    EXPECT_FALSE(QFileInfo::exists(home.filePath(QStringLiteral("share"))));
    keeper.write(server, secret).get();
    keeper.remove(server).get();
    EXPECT_FALSE(QFileInfo::exists(path));
}

TEST_F(PasswordFileTest, ABrokenOneIsSetAside)
{
    putThere("{\"passwords\": {", 0644);
    EXPECT_EQ(keeper.read(server).get(), std::nullopt);
    keeper.write(server, secret).get();
    EXPECT_THAT(keeper.read(server).get(), Optional(secret));
    const QFileInfoList aside = QDir(folder).entryInfoList({QStringLiteral("*.broken-*")});
    ASSERT_EQ(aside.size(), 1);
    EXPECT_EQ(rightsOf(aside.front().filePath()), 0600);
}

TEST_F(PasswordFileTest, WhereItCannotBeWrittenThatIsSaidWithoutThePassword)
{
    QFile inTheWay(home.filePath(QStringLiteral("share")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    try {
        keeper.write(server, secret).get();
        FAIL() << "there is no such folder";
    } catch (const Failure &failure) {
        EXPECT_EQ(failure.error().kind, Error::Kind::Refused);
        EXPECT_FALSE(failure.error().serverText.contains(secret));
    }
}

TEST_F(PasswordFileTest, OneThatCannotBeReadIsNotTakenForNone)
{
    putThere(R"({"passwords": {"other": "s"}})", 0600);
    const AsAnybody somebody({home.path(), home.filePath(QStringLiteral("share")), folder, path});
    const PasswordFile here(path);
    ASSERT_EQ(chmod(QFile::encodeName(folder).constData(), 0600), 0);
    EXPECT_THROW(here.read(QStringLiteral("other")), Failure);
    EXPECT_THROW(here.remove(QStringLiteral("other")), Failure);
    here.write(server, secret);
    EXPECT_EQ(rightsOf(folder), 0700);
    EXPECT_THAT(here.read(QStringLiteral("other")), Optional(QStringLiteral("s")));
    ASSERT_EQ(chmod(QFile::encodeName(path).constData(), 0), 0);
    EXPECT_THROW(here.write(server, QStringLiteral("new")), Failure);
    ASSERT_EQ(chmod(QFile::encodeName(path).constData(), 0600), 0);
    EXPECT_THAT(here.read(QStringLiteral("other")), Optional(QStringLiteral("s")));
    EXPECT_THAT(here.read(server), Optional(secret));
}

TEST_F(PasswordFileTest, ALinkThatLeadsNowhereStays)
{
    ASSERT_TRUE(QDir().mkpath(folder));
    ASSERT_TRUE(QFile::link(path, path));
    EXPECT_THROW(keeper.read(server).get(), Failure);
    EXPECT_THROW(keeper.write(server, secret).get(), Failure);
    EXPECT_TRUE(QFileInfo(path).isSymLink());
}

TEST_F(PasswordFileTest, WhatTwoProgramsKeepAtOnceIsAllThere)
{
    constexpr auto patience = std::chrono::minutes(1);
    const FilePasswordKeeper one{actors.start<PasswordFile>("one", path, patience)};
    const FilePasswordKeeper other{actors.start<PasswordFile>("other", path, patience)};
    std::vector<actor::Future<void>> all;
    for (int i = 0; i < 20; ++i) {
        all.push_back(one.write(QStringLiteral("one %1").arg(i), secret));
        all.push_back(other.write(QStringLiteral("other %1").arg(i), secret));
    }
    for (const auto &each : all)
        each.get();
    for (int i = 0; i < 20; ++i) {
        EXPECT_THAT(keeper.read(QStringLiteral("one %1").arg(i)).get(), Optional(secret)) << i;
        EXPECT_THAT(keeper.read(QStringLiteral("other %1").arg(i)).get(), Optional(secret)) << i;
    }
}

TEST_F(PasswordFileTest, WhileAnotherProgramChangesItNothingIsWrittenAndThatIsSaid)
{
    keeper.write(server, secret).get();
    const FilePasswordKeeper hasty{actors.start<PasswordFile>("hasty", path, std::chrono::milliseconds(1))};
    {
        QLockFile lock(path + QStringLiteral(".lock"));
        ASSERT_TRUE(lock.tryLock());
        for (const auto &change : {hasty.write(server, QStringLiteral("new")), hasty.remove(server)}) {
            try {
                change.get();
                FAIL() << "it is being changed";
            } catch (const Failure &failure) {
                EXPECT_EQ(failure.error().kind, Error::Kind::Busy);
            }
        }
        EXPECT_THAT(hasty.read(server).get(), Optional(secret)) << "reading disturbs nobody";
    }
    hasty.write(server, QStringLiteral("new")).get();
    EXPECT_THAT(keeper.read(server).get(), Optional(QStringLiteral("new")));
}

TEST_F(PasswordFileTest, TheLockOfAProgramThatHasEndedKeepsNobodyAway)
{
    ASSERT_TRUE(QDir().mkpath(folder));
    QFile left(path + QStringLiteral(".lock"));
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    // As QLockFile writes it; there is no process of that number.
    left.write("2147483646\ntoccata\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    left.close();
    keeper.write(server, secret).get();
    EXPECT_THAT(keeper.read(server).get(), Optional(secret));
}

} // namespace
} // namespace toccata
