// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/runningserver.h"
#include "tests/support/mpdserver.h"
#include "tests/support/taggedmusic.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A real mpd with two songs, and playlists among them.
class FolderPlaylistsOnMpd : public testing::Test
{
protected:
    FolderPlaylistsOnMpd()
    {
        const QString source = test::taggedMusicFolder() + QStringLiteral("/Alpha/Album One/");
        copy(source + QStringLiteral("01 First Light.ogg"), QStringLiteral("Mixed/one.ogg"));
        copy(source + QStringLiteral("02 Second Wind.ogg"), QStringLiteral("Mixed/Inner/two.ogg"));
    }
    QString path(const QString &name)
    {
        QDir().mkpath(QFileInfo(folder.filePath(name)).path());
        return folder.filePath(name);
    }
    void copy(const QString &from, const QString &to) { ASSERT_TRUE(QFile::copy(from, path(to))); }
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    /// \return whether the server is there and its music known
    [[nodiscard]] bool start(const QByteArray &configuration = {})
    {
        mpd = std::make_unique<test::MpdServer>(
            test::MpdOptions{.musicFolder = folder.path(), .configuration = configuration});
        return server.knows(mpd->port()) && server.libraryRests();
    }
    FolderPlaylists in(const QByteArray &path)
    {
        const auto answer = server.proxy.library.playlistsIn(path);
        return succeeds(answer) ? answer.get() : FolderPlaylists();
    }
    QList<QByteArray> songsOf(const QByteArray &path)
    {
        const auto answer = server.proxy.playlists.songsInFile(path);
        QList<QByteArray> uris;
        if (succeeds(answer)) {
            for (int i = 0; i < answer.get().size(); ++i)
                uris << answer.get().at(i).uri();
        }
        return uris;
    }

    QTemporaryDir folder;
    std::unique_ptr<test::MpdServer> mpd;
    RunningServer server;
};

std::vector<QByteArray> paths(const FolderPlaylists &found)
{
    std::vector<QByteArray> paths;
    for (const FolderPlaylists::Playlist &playlist : found.playlists)
        paths.push_back(playlist.path);
    return paths;
}

TEST_F(FolderPlaylistsOnMpd, ThoseOfAFolderAreFoundWhateverTheyAreCalled)
{
    write(QStringLiteral("Mixed/a \"b\" | c [2].m3u"), "one.ogg\nInner/two.ogg\n");
    write(QStringLiteral("Mixed/Übung.pls"), "[playlist]\nFile1=one.ogg\nNumberOfEntries=1\n");
    write(QStringLiteral("Mixed/notes.txt"), "no playlist");
    ASSERT_TRUE(start());
    const FolderPlaylists found = in("Mixed/");
    EXPECT_THAT(paths(found), ElementsAre("Mixed/a \"b\" | c [2].m3u", "Mixed/Übung.pls"));
    EXPECT_EQ(found.playlists.at(0).name, QStringLiteral("a \"b\" | c [2].m3u"));
    EXPECT_THAT(songsOf("Mixed/a \"b\" | c [2].m3u"), ElementsAre("Mixed/one.ogg", "Mixed/Inner/two.ogg"));
    EXPECT_THAT(songsOf("Mixed/Übung.pls"), ElementsAre("Mixed/one.ogg"));
    EXPECT_THAT(paths(in("Mixed/Inner/")), IsEmpty());
}

TEST_F(FolderPlaylistsOnMpd, TheRootHasFilesAndNotWhatTheServerKeeps)
{
    write(QStringLiteral("all.m3u"), "Mixed/one.ogg\n");
    ASSERT_TRUE(start());
    test::RawConnection raw(mpd->port());
    raw.command("playlistadd \"Evening\" \"Mixed/one.ogg\"");
    ASSERT_EQ(raw.ack(), "");
    EXPECT_THAT(paths(in("")), ElementsAre("all.m3u"));
    EXPECT_THAT(songsOf("all.m3u"), ElementsAre("Mixed/one.ogg"));
}

TEST_F(FolderPlaylistsOnMpd, AFolderWithoutAnySongIsThereToo)
{
    write(QStringLiteral("Lists/deep/mix.m3u"), "../../Mixed/one.ogg\n");
    ASSERT_TRUE(start());
    const FolderPlaylists root = in("");
    ASSERT_EQ(root.folders.size(), 1U) << "those with songs are in the mirror";
    EXPECT_EQ(root.folders[0].path, "Lists/");
    EXPECT_EQ(root.folders[0].name, QStringLiteral("Lists"));
    EXPECT_THAT(paths(in("Lists/deep/")), ElementsAre("Lists/deep/mix.m3u"));
}

TEST_F(FolderPlaylistsOnMpd, ACueSheetThatIsAFolderIsNoPlaylistBesideIt)
{
    QDir music(test::taggedMusicFolder());
    copy(music.filePath(QStringLiteral("Cue/image.flac")), QStringLiteral("Cue/image.flac"));
    copy(music.filePath(QStringLiteral("Cue/image.cue")), QStringLiteral("Cue/image.cue"));
    ASSERT_TRUE(start());
    const auto inside = server.proxy.library.folder("Cue/");
    ASSERT_TRUE(succeeds(inside));
    ASSERT_EQ(inside.get().folders.size(), 1U);
    EXPECT_EQ(inside.get().folders[0].path, "Cue/image.cue/");
    EXPECT_THAT(paths(in("Cue/")), IsEmpty());
    EXPECT_THAT(in("Cue/").folders, IsEmpty());
}

TEST_F(FolderPlaylistsOnMpd, APlaylistThatIsGoneIsAnError)
{
    ASSERT_TRUE(start());
    EXPECT_TRUE(failsWith(Error::Kind::NotFound, server.proxy.playlists.songsInFile("Mixed/gone.m3u")));
}

TEST_F(FolderPlaylistsOnMpd, SongsAreFoundByTheirUrisInTheMirror)
{
    ASSERT_TRUE(start());
    const auto answer = server.proxy.library.songsCalled({"Mixed/Inner/two.ogg", "gone.ogg"});
    ASSERT_TRUE(succeeds(answer));
    ASSERT_EQ(answer.get().size(), 2);
    EXPECT_EQ(answer.get().at(0).displayTitle(), QStringLiteral("Second Wind"));
    EXPECT_EQ(answer.get().at(1).uri(), "gone.ogg");
}

TEST(FolderPlaylistsOffline, AreAnError)
{
    RunningServer server;
    EXPECT_TRUE(failsWith(Error::Kind::Offline, server.proxy.library.playlistsIn("")));
    EXPECT_TRUE(failsWith(Error::Kind::Unsupported, server.proxy.library.songsCalled({"a"})));
}

TEST(RecentsOfServers, GoWithTheServerInUse)
{
    const test::MpdServer one;
    const test::MpdServer two;
    const QTemporaryDir folder;
    const RunningServer server({}, {}, folder.path());
    const auto played = [&] { return server.proxy.states.recents.current()->queues.size(); };
    ASSERT_TRUE(server.knows(one.port()));
    server.proxy.recents.add(recentFolder("a", QStringLiteral("a")));
    ASSERT_TRUE(test::waitUntil([&] { return played() == 1; }));
    ASSERT_TRUE(server.knows(two.port()));
    EXPECT_TRUE(
        test::waitUntil([&] { return server.proxy.states.recents.current()->known && played() == 0; }));
    ASSERT_TRUE(server.knows(one.port()));
    EXPECT_TRUE(test::waitUntil([&] { return played() == 1; }));
}

} // namespace
} // namespace toccata
