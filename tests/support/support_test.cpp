// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/mopidyserver.h"
#include "tests/support/mpdserver.h"
#include "tests/support/rawconnection.h"
#include "tests/support/taggedmusic.h"
#include "tests/support/waiting.h"

#include <QFile>
#include <QTimer>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>

namespace toccata::test {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Pair;
using testing::StartsWith;

namespace {

bool processExists(qint64 id)
{
    return ::kill(pid_t(id), 0) == 0;
}

} // namespace

TEST(MpdServer, AnswersOnItsPortAndOnItsSocket)
{
    MpdServer server;
    EXPECT_TRUE(RawConnection(server.port()).greeting().startsWith("OK MPD "));
    EXPECT_TRUE(RawConnection(server.socketPath()).greeting().startsWith("OK MPD "));
}

TEST(MpdServer, HasTheTaggedMusicWhenItIsReady)
{
    MpdServer server({.musicFolder = taggedMusicFolder()});
    RawConnection connection(server.port());
    EXPECT_EQ(connection.values("find album \"Duets\"", "Artist"), QList<QByteArray>({"Alpha", "Béta"}));
    EXPECT_THAT(connection.command("list title"), Contains(Pair("Title", "曲名テスト")));
}

TEST(MpdServer, ServesAnInventedLibrary)
{
    MpdServer server({.inventedSongs = 3000});
    RawConnection connection(server.port());
    EXPECT_EQ(connection.value("stats", "songs"), "3000");
}

TEST(MpdServer, AsksForThePassword)
{
    MpdServer server({.password = "secret", .defaultPermissions = "read"});
    RawConnection connection(server.port());
    connection.command("clear");
    EXPECT_TRUE(connection.ack().startsWith("ACK [4@0]")) << connection.ack().toStdString();
    connection.command("password wrong");
    EXPECT_TRUE(connection.ack().startsWith("ACK [3@0]"));
    connection.command("password secret");
    connection.command("clear");
    EXPECT_EQ(connection.ack(), "");
}

TEST(MpdServer, HasAVolumeOnlyWithAMixer)
{
    MpdServer with;
    MpdServer without({.mixer = false});
    EXPECT_NE(RawConnection(with.port()).value("status", "volume"), "");
    EXPECT_EQ(RawConnection(without.port()).value("status", "volume"), "");
}

TEST(MpdServer, KeepsItsQueueOverARestartOnTheSamePort)
{
    MpdServer server({.musicFolder = taggedMusicFolder()});
    RawConnection(server.port()).command("add \"Art/embedded.mp3\"");
    const quint16 port = server.port();
    server.stop();
    EXPECT_FALSE(server.isRunning());
    EXPECT_THROW(RawConnection(port).greeting(), std::runtime_error);
    server.start();
    EXPECT_EQ(server.port(), port);
    EXPECT_EQ(RawConnection(port).value("status", "playlistlength"), "1");
}

TEST(MpdServer, TellsInItsLogWhyItDoesNotStart)
{
    try {
        MpdServer server({.configuration = "no_such_setting \"1\"\n"});
        FAIL() << "mpd took a setting that does not exist";
    } catch (const std::runtime_error &error) {
        EXPECT_THAT(error.what(), HasSubstr("no_such_setting"));
    }
}

TEST(RawConnection, ReadsBinaryChunks)
{
    MpdServer server({.musicFolder = taggedMusicFolder()});
    RawConnection connection(server.port());
    const QByteArray picture = connection.value("readpicture \"Art/embedded.mp3\" 0", "binary");
    EXPECT_TRUE(picture.startsWith("\x89PNG"));
    EXPECT_EQ(connection.ack(), "");
}

TEST(RawConnection, SeesTheServerCloseTheConnection)
{
    MpdServer server;
    RawConnection connection(server.port());
    connection.send("close\n");
    connection.waitForClose();
    EXPECT_THROW(connection.readLine(), std::runtime_error);
}

TEST(MopidyServer, ServesTheInventedSpotifyOverMpd)
{
    MopidyServer server({.settings = {QStringLiteral("fakespotify/artists=5")}});
    RawConnection connection(server.port());
    EXPECT_TRUE(connection.greeting().startsWith("OK MPD 0.19"));
    EXPECT_THAT(connection.command("tagtypes"), Contains(Pair("tagtype", "X-AlbumUri")));
    EXPECT_THAT(
        connection.command("search any \"Quirk ordinary\""), Contains(Pair("Title", "Quirk ordinary")));
    EXPECT_NE(server.httpPort(), server.port());
}

TEST(MopidyServer, ServesAFolderThroughMopidyLocal)
{
    MopidyServer server({.musicFolder = taggedMusicFolder()});
    RawConnection connection(server.port());
    EXPECT_THAT(connection.command("list album"), Contains(Pair("Album", "Album One")));
}

TEST(ServerProcess, EndsWithItsOwner)
{
    qint64 id = 0;
    {
        QTemporaryDir folder;
        ServerProcess process(folder.filePath(QStringLiteral("log")));
        process.start(QStringLiteral("sleep"), {QStringLiteral("600")},
            QProcessEnvironment::systemEnvironment(), [] {});
        id = process.processId();
        ASSERT_TRUE(processExists(id));
    }
    EXPECT_FALSE(processExists(id));
}

TEST(ServerProcess, ReportsAProgramThatFailsWithItsLog)
{
    QTemporaryDir folder;
    ServerProcess process(folder.filePath(QStringLiteral("log")));
    const QStringList arguments{QStringLiteral("-c"), QStringLiteral("echo broken; exit 3")};
    try {
        process.run(QStringLiteral("sh"), arguments, QProcessEnvironment::systemEnvironment());
        FAIL() << "exit code 3 counted as success";
    } catch (const std::runtime_error &error) {
        EXPECT_THAT(error.what(), HasSubstr("broken"));
    }
}

TEST(WaitUntil, RunsTheEventLoop)
{
    bool fired = false;
    QTimer::singleShot(0, [&fired] { fired = true; });
    EXPECT_TRUE(waitUntil([&fired] { return fired; }));
}

TEST(WaitUntil, GivesUpAtTheDeadline)
{
    EXPECT_FALSE(waitUntil([] { return false; }, std::chrono::milliseconds(1)));
}

TEST(TaggedMusic, IsMadeOnceAndComplete)
{
    const QString folder = taggedMusicFolder();
    EXPECT_EQ(taggedMusicFolder(), folder);
    EXPECT_TRUE(QFile::exists(folder + QStringLiteral("/Alpha/Album One/cover.jpg")));
    EXPECT_TRUE(QFile::exists(folder + QStringLiteral("/Cue/image.cue")));
}

} // namespace toccata::test
