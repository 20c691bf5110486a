// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/privatempdplace.h"
#include "tests/core/servers/world.h"
#include "tests/support/rawconnection.h"
#include "tests/support/waiting.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace toccata {
namespace {

using test::greets;
using Kind = PrivateMpdState::Kind;

class PrivateMpdTest : public test::World
{
protected:
    PrivateMpdPlace place() { return *makePrivateMpdPlace(musicFolder(), m_surroundings.environment); }

    void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QByteArray content(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Runs the program that starts a private MPD and crashes.
    void crash()
    {
        QProcess program;
        program.setProcessEnvironment(m_surroundings.environment);
        program.start(
            QCoreApplication::applicationDirPath() + QStringLiteral("/servers_crash"), QStringList());
        ASSERT_TRUE(program.waitForFinished());
        ASSERT_EQ(QFile::decodeName(program.readAllStandardOutput().trimmed()), place().paths.socket);
    }

    Error errorOf(const actor::Future<mpd::Address> &started)
    {
        try {
            started.get();
        } catch (const Failure &failure) {
            return failure.error();
        }
        ADD_FAILURE() << "it was started";
        return {};
    }
};

/// The file that a socket leaves behind when its server is killed.
void leaveSocket(const QString &path)
{
    const int descriptor = socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
    ASSERT_EQ(bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    close(descriptor);
}

TEST_F(PrivateMpdTest, ItRunsOnASocketAndEndsWithTheProgram)
{
    const mpd::Address address = startPrivateMpd().get();
    EXPECT_EQ(address.kind, mpd::Address::Kind::UnixSocket);
    EXPECT_TRUE(greets(address.path));
    EXPECT_EQ(privateMpd().kind, Kind::Running);
    EXPECT_EQ(privateMpd().musicFolder, musicFolder());
    EXPECT_EQ(privateMpd().address, address);
    EXPECT_TRUE(privateMpd().noSoundDevice);

    stopServers();
    EXPECT_FALSE(greets(address.path));
    EXPECT_FALSE(QFile::exists(address.path));
    EXPECT_FALSE(QFile::exists(place().pid));
    EXPECT_FALSE(QFile::exists(place().lock));
}

TEST_F(PrivateMpdTest, StartingItTwiceIsStartingItOnce)
{
    const auto first = startPrivateMpd();
    const auto second = startPrivateMpd();
    EXPECT_EQ(first.get(), second.get());
    const QByteArray pid = content(place().pid);
    EXPECT_EQ(startPrivateMpd().get(), first.get());
    EXPECT_EQ(content(place().pid), pid);
}

TEST_F(PrivateMpdTest, StoppingItWhileItStartsCancelsTheStart)
{
    const auto started = startPrivateMpd();
    m_servers.ask(&Servers::stopPrivateMpd).get();
    EXPECT_THROW(started.get(), actor::Cancelled);
    EXPECT_EQ(privateMpd().kind, Kind::NotStarted);
}

TEST_F(PrivateMpdTest, AnotherFolderOfMusicIsAnotherMpd)
{
    const QString other = inHome("My \"other\" Müsic \\o");
    ASSERT_TRUE(QDir().mkpath(other));
    const mpd::Address first = startPrivateMpd().get();
    const mpd::Address second = startPrivateMpd(other).get();
    EXPECT_NE(first, second);
    EXPECT_FALSE(greets(first.path));
    test::RawConnection connection(second.path);
    EXPECT_EQ(connection.value("config", "music_directory"), other.toUtf8());
}

TEST_F(PrivateMpdTest, WhatCameWhileItWasOffIsFoundAtTheNextStart)
{
    startPrivateMpd().get();
    {
        test::RawConnection connection(place().paths.socket);
        while (connection.value("status", "updating_db") != "")
            connection.command("idle update");
    }
    m_servers.ask(&Servers::stopPrivateMpd).get();
    addSong("new.wav");
    test::RawConnection connection(startPrivateMpd().get().path);
    while (connection.value("stats", "songs") != "1")
        connection.command("idle database");
}

TEST_F(PrivateMpdTest, WithoutMpdThatIsTheState)
{
    m_surroundings.environment.insert(QStringLiteral("PATH"), inHome("nothing"));
    stopServers();
    m_servers = {};
    m_servers = startServers();
    EXPECT_EQ(errorOf(startPrivateMpd()).kind, Error::Kind::NotFound);
    EXPECT_EQ(privateMpd().kind, Kind::MpdMissing);
}

TEST_F(PrivateMpdTest, WithoutAMusicFolderThatIsTheStateUntilThereIsOne)
{
    ASSERT_TRUE(QDir().rmdir(musicFolder()));
    EXPECT_EQ(errorOf(startPrivateMpd()).kind, Error::Kind::NotFound);
    EXPECT_EQ(privateMpd().kind, Kind::NoMusicFolder);
    EXPECT_EQ(privateMpd().musicFolder, musicFolder());
    ASSERT_TRUE(QDir().mkpath(musicFolder()));
    EXPECT_TRUE(greets(startPrivateMpd().get().path));
}

TEST_F(PrivateMpdTest, AnMpdThatEndsAtOnceLeavesItsLastWords)
{
    ASSERT_TRUE(QDir().mkpath(place().paths.database));
    const Error error = errorOf(startPrivateMpd());
    EXPECT_EQ(error.kind, Error::Kind::Refused);
    EXPECT_TRUE(error.serverText.contains(QLatin1String("database"))) << error.serverText.toStdString();
    EXPECT_EQ(privateMpd().kind, Kind::Failed);
    EXPECT_EQ(privateMpd().text, error.serverText);
}

TEST_F(PrivateMpdTest, AnMpdThatEndsWhileItRunsIsToldAndCanBeStartedAgain)
{
    test::RawConnection connection(startPrivateMpd().get().path);
    connection.send("kill\n");
    ASSERT_TRUE(test::waitUntil([this] { return privateMpd().kind == Kind::Failed; }));
    EXPECT_FALSE(QFile::exists(place().pid));
    EXPECT_TRUE(greets(startPrivateMpd().get().path));
}

TEST_F(PrivateMpdTest, WhatACrashLeftBehindIsTakenOverAndTheMusicGoesOn)
{
    addSong("one.wav");
    crash();
    const QByteArray pid = content(place().pid);
    test::RawConnection connection(place().paths.socket);
    while (connection.value("stats", "songs") != "1")
        connection.command("idle database");
    connection.command("add one.wav");
    connection.command("play");

    EXPECT_EQ(startPrivateMpd().get().path, place().paths.socket);
    EXPECT_EQ(content(place().pid), pid);
    EXPECT_EQ(connection.value("status", "state"), "play");
    EXPECT_TRUE(privateMpd().noSoundDevice);

    stopServers();
    EXPECT_FALSE(greets(place().paths.socket));
}

TEST_F(PrivateMpdTest, StartingATakenOverMpdAgainLeavesItAlone)
{
    crash();
    const QByteArray pid = content(place().pid);
    startPrivateMpd().get();
    test::RawConnection connection(place().paths.socket);
    EXPECT_EQ(startPrivateMpd().get().path, place().paths.socket);
    EXPECT_EQ(content(place().pid), pid);
    connection.command("ping");
    EXPECT_EQ(connection.ack(), "");
}

TEST_F(PrivateMpdTest, ATakenOverMpdThatEndsIsTold)
{
    crash();
    test::RawConnection connection(startPrivateMpd().get().path);
    connection.send("kill\n");
    ASSERT_TRUE(test::waitUntil([this] { return privateMpd().kind == Kind::Failed; }));
    EXPECT_TRUE(greets(startPrivateMpd().get().path));
}

TEST_F(PrivateMpdTest, AStaleSocketAndProcessIdAreCleanedUp)
{
    leaveSocket(place().paths.socket);
    write(place().pid, "999999999\n");
    EXPECT_TRUE(greets(startPrivateMpd().get().path));
}

TEST_F(PrivateMpdTest, AForeignProcessIsNeverSignalled)
{
    QProcess foreign;
    foreign.start(QStringLiteral("cat"), QStringList());
    ASSERT_TRUE(foreign.waitForStarted());
    write(place().pid, QByteArray::number(foreign.processId()));
    leaveSocket(place().paths.socket);

    startPrivateMpd().get();
    stopServers();
    foreign.write("alive\n");
    ASSERT_TRUE(foreign.waitForReadyRead());
    EXPECT_EQ(foreign.readAll(), "alive\n");
    foreign.closeWriteChannel();
    foreign.waitForFinished();
}

TEST_F(PrivateMpdTest, ASecondProgramUsesTheFirstOnesAndLeavesItRunning)
{
    const mpd::Address first = startPrivateMpd().get();
    const auto second = startServers();
    EXPECT_EQ(second.ask(&Servers::startPrivateMpd, QString()).unwrap().get(), first);
    second.stop().get();
    EXPECT_TRUE(greets(first.path));
    stopServers();
    EXPECT_FALSE(greets(first.path));
}

} // namespace
} // namespace toccata
