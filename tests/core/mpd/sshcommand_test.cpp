// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/sshcommand.h"

#include "core/mpd/sshfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

namespace toccata::mpd {

using namespace Qt::StringLiterals;

namespace {

QStringList arguments(const QString &address, const SshManner &manner = {})
{
    return sshArguments(*Address::parse(address), manner, u"/run/x/%C"_s);
}

} // namespace

TEST(SshCommand, EndsInTheServerAndTheGateway)
{
    EXPECT_EQ(
        arguments(u"ssh://gate/box"_s).last(4), (QStringList{u"-W"_s, u"box:6600"_s, u"--"_s, u"gate"_s}));
    EXPECT_EQ(arguments(u"ssh://me@gate:2222/[::1]:7"_s).last(6),
        (QStringList{u"-p"_s, u"2222"_s, u"-W"_s, u"[::1]:7"_s, u"--"_s, u"me@gate"_s}));
    EXPECT_EQ(arguments(u"ssh://me@[fe80::1%eth0]:22/box"_s).last(6),
        (QStringList{u"-p"_s, u"22"_s, u"-W"_s, u"box:6600"_s, u"--"_s, u"me@fe80::1%eth0"_s}));
    EXPECT_EQ(arguments(u"ssh://[::1]/box"_s).last(), u"::1"_s);
    EXPECT_EQ(arguments(u"ssh://::1/box"_s).last(), u"::1"_s);
    EXPECT_FALSE(arguments(u"ssh://gate/box"_s).contains(u"-p"_s)) << "its configuration may name a port";
}

TEST(SshCommand, TheMusicServersPasswordIsNotAmongTheArguments)
{
    EXPECT_FALSE(arguments(u"secret@ssh://gate/box"_s).join(u' ').contains(u"secret"));
}

TEST(SshCommand, OneSharesItsLoginAndTheOthersUseIt)
{
    EXPECT_TRUE(arguments(u"ssh://gate/box"_s, {.shares = true}).contains(u"ControlMaster=auto"_s));
    EXPECT_TRUE(arguments(u"ssh://gate/box"_s, {.shares = false}).contains(u"ControlMaster=no"_s));
    for (const bool shares : {true, false})
        EXPECT_TRUE(
            arguments(u"ssh://gate/box"_s, {.shares = shares}).contains(u"ControlPath=\"/run/x/%C\""_s));
    const QStringList alone = sshArguments(*Address::parse(u"ssh://gate/box"_s), {.shares = true}, {});
    EXPECT_TRUE(alone.contains(u"ControlMaster=no"_s));
    EXPECT_TRUE(alone.contains(u"ControlPath=none"_s));
}

TEST(SshCommand, AsksOnlyIfItMay)
{
    EXPECT_FALSE(arguments(u"ssh://gate/box"_s).contains(u"BatchMode=yes"_s));
    EXPECT_TRUE(arguments(u"ssh://gate/box"_s, {.mayAsk = false}).contains(u"BatchMode=yes"_s));
}

TEST(SshCommand, WhereThereIsAProgramThatAsksItAlwaysDoes)
{
    QProcessEnvironment environment;
    EXPECT_FALSE(sshEnvironment(environment).contains(u"SSH_ASKPASS_REQUIRE"_s));
    environment.insert(u"SSH_ASKPASS"_s, u"/usr/bin/asks"_s);
    EXPECT_EQ(sshEnvironment(environment).value(u"SSH_ASKPASS_REQUIRE"_s), u"force"_s);
}

TEST(SshCommand, OursAsksWhereThePersonHasNone)
{
    setAskingProgram(u"/usr/bin/ours"_s);
    QProcessEnvironment environment;
    const QProcessEnvironment byOurs = sshEnvironment(environment);
    environment.insert(u"SSH_ASKPASS"_s, u"/usr/bin/asks"_s);
    const QProcessEnvironment byTheirs = sshEnvironment(environment);
    setAskingProgram({});
    EXPECT_EQ(byOurs.value(u"SSH_ASKPASS"_s), u"/usr/bin/ours"_s);
    EXPECT_EQ(byOurs.value(u"SSH_ASKPASS_REQUIRE"_s), u"force"_s);
    EXPECT_TRUE(byOurs.contains(QString::fromLatin1(answersSsh)));
    EXPECT_EQ(byTheirs.value(u"SSH_ASKPASS"_s), u"/usr/bin/asks"_s);
    EXPECT_FALSE(byTheirs.contains(QString::fromLatin1(answersSsh)));
    EXPECT_FALSE(qEnvironmentVariableIsSet("SSH_ASKPASS")) << "it is for ssh alone";
}

TEST(SshFolder, LoginsAreSharedInAFolderOfOurOwn)
{
    const QString path = sshControlPath();
    ASSERT_TRUE(path.endsWith(u"/%C"));
    const QFileInfo folder(path.chopped(3));
    ASSERT_TRUE(folder.isDir());
    EXPECT_EQ(int(folder.permissions()
                  & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                      | QFile::WriteOther | QFile::ExeOther)),
        0);
}

// No process has the first number, which is beyond the most that Linux has; init has the second.
TEST(SshFolder, WhatCrashedProgramsHaveLeftIsRemoved)
{
    const QTemporaryDir place;
    const auto make = [&](const QString &name) {
        EXPECT_TRUE(QDir(place.path()).mkdir(name));
        const QByteArray socket = QFile::encodeName(place.filePath(name + u"/0123abc"_s));
        EXPECT_EQ(mknod(socket.constData(), S_IFSOCK | S_IRUSR | S_IWUSR, 0), 0);
    };
    const QString mine = u"toccata-ssh-%1-AbCdEf"_s.arg(getpid());
    const QStringList others{u"other-4194305-AbCdEf"_s, u"toccata-ssh-1-AbCdEf"_s,
        u"toccata-ssh-4194305-x-AbCdEf"_s, u"toccata-ssh-AbCdEf"_s};
    const QString withFile = u"toccata-ssh-4194308-AbCdEf"_s;
    EXPECT_TRUE(QDir(place.path()).mkdir(withFile));
    QFile file(place.filePath(withFile + u"/letter"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    make(u"toccata-ssh-4194305-AbCdEf"_s);
    make(u"toccata-ssh-4194306-GhIjKl"_s);
    make(mine);
    for (const QString &other : others)
        make(other);
    ASSERT_TRUE(QFile::link(place.filePath(others[0]), place.filePath(u"toccata-ssh-4194307-AbCdEf"_s)));
    removeLeftSshFolders(place.path());
    QStringList kept = others + QStringList{mine, withFile, u"toccata-ssh-4194307-AbCdEf"_s};
    kept.sort();
    EXPECT_EQ(QDir(place.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name), kept);
    for (const QString &other : others)
        EXPECT_TRUE(QFile::exists(place.filePath(other + u"/0123abc"_s))) << qPrintable(other);
    EXPECT_TRUE(file.exists());
}

TEST(SshCommand, ItsLastWordsAreWhatItEndedWith)
{
    EXPECT_EQ(lastWords("debug\r\n\r\none\r\n two\r\nthree\r\n"), u"one\ntwo\nthree"_s);
    EXPECT_EQ(lastWords("alone"), u"alone"_s);
    EXPECT_EQ(lastWords("\n"), QString());
}

TEST(SshCommand, ItsWordsTellWhetherSomebodyWasAskedInVain)
{
    EXPECT_TRUE(saysRefused(u"me@gate: Permission denied (publickey,password)."_s));
    EXPECT_TRUE(saysRefused(u"No ED25519 host key is known\nHost key verification failed."_s));
    EXPECT_FALSE(saysRefused(u"ssh: connect to host gate port 22: Connection refused"_s));
}

} // namespace toccata::mpd
