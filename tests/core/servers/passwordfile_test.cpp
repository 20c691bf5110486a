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

#include <sys/stat.h>

namespace toccata {
namespace {

using testing::Optional;

int rightsOf(const QString &path)
{
    struct stat status
    { };
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

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

} // namespace
} // namespace toccata
