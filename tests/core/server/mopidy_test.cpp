// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/onmopidy.h"

#include <gmock/gmock.h>

using namespace std::chrono_literals;

namespace toccata {

using mpd::PlayState;
using test::waitUntil;
using testing::Contains;
using testing::Not;

TEST_F(OnMopidy, KnowsTheNamesOfArtistsAndAlbums)
{
    const auto library = server.library();
    EXPECT_EQ(library->source, LibraryState::Source::Names);
    EXPECT_FALSE(library->error);
    EXPECT_FALSE(library->catalogue.folders);
    QStringList artists;
    for (const NamedAlbums &artist : *library->catalogue.artists)
        artists << artist.name.value_or(QString());
    QStringList albums;
    for (const Album album : *library->catalogue.albums)
        albums << album.title().value_or(QString());
    for (const QByteArray &name : raw.values("list albumartist", "AlbumArtist"))
        EXPECT_THAT(artists, Contains(QString::fromUtf8(name)));
    for (const QByteArray &name : raw.values("list album", "Album")) {
        if (!name.isEmpty()) {
            EXPECT_THAT(albums, Contains(QString::fromUtf8(name)));
        }
    }
    EXPECT_EQ(QSet<QString>(artists.begin(), artists.end()).size(), artists.size());
}

TEST_F(OnMopidy, SortsNamesWithoutTheWordsThatAPersonLeavesOut)
{
    const QString name = QStringLiteral("Quirk Artist");
    const auto place = [&] { return server.library()->catalogue.artists->indexOf(name).value_or(-1); };
    const int before = place();
    ASSERT_GT(before, 0);
    server.proxy.library.setArticles(Articles(QStringLiteral("quirk")));
    EXPECT_TRUE(waitUntil([&] { return place() >= 0 && place() < before; })) << before;
}

TEST_F(OnMopidy, ReadsTheAlbumsOfAnArtistWhenAskedFor)
{
    const auto answer = server.proxy.library.albumsOfArtist(QStringLiteral("Quirk Artist"));
    ASSERT_TRUE(succeeds(answer));
    const AlbumSelection albums = answer.get();
    EXPECT_FALSE(albums.indexes.empty());
    for (const int index : albums.indexes) {
        const SongRows songs = songsOfAlbum(albums.songs, albums.albums->at(index));
        for (int i = 0; i < songs.size(); ++i)
            EXPECT_TRUE(songs.at(i).uri().startsWith("spotify:track:")) << songs.at(i).uri().toStdString();
    }
}

TEST_F(OnMopidy, TellsEveryLineOfASong)
{
    const QList<QByteArray> songs = someSongs(1);
    ASSERT_FALSE(songs.isEmpty());
    const auto answer = server.proxy.library.information(songs.front());
    ASSERT_TRUE(succeeds(answer));
    QStringList names;
    for (const mpd::Pair &pair : answer.get())
        names << QString::fromUtf8(pair.name);
    EXPECT_EQ(names.front(), QStringLiteral("file"));
    for (const char *name : {"Title", "Artist", "Album", "X-AlbumUri"})
        EXPECT_THAT(names, Contains(QString::fromLatin1(name)));
    EXPECT_TRUE(failsWith(Error::Kind::NotFound, server.proxy.library.information("spotify:track:gone")));
}

TEST_F(OnMopidy, IsBrowsedFolderByFolder)
{
    const auto root = server.proxy.library.folder({});
    ASSERT_TRUE(succeeds(root));
    ASSERT_FALSE(root.get().folders.empty());
    EXPECT_EQ(root.get().folders.front().name, QStringLiteral("Spotify"));
    const auto spotify = server.proxy.library.folder(root.get().folders.front().path);
    ASSERT_TRUE(succeeds(spotify));
    QStringList names;
    for (const auto &folder : spotify.get().folders)
        names << folder.name;
    EXPECT_THAT(names, Contains(QStringLiteral("Top lists")));
    EXPECT_THAT(names, Contains(QStringLiteral("Empty folder")));
    EXPECT_TRUE(failsWith(Error::Kind::NotFound, server.proxy.library.folder("Spotify/No such folder")));
}

TEST_F(OnMopidy, AddsPlaysPausesAndRemoves)
{
    const QList<QByteArray> songs = someSongs(3);
    ASSERT_EQ(songs.size(), 3);
    ASSERT_TRUE(succeeds(server.proxy.queue.add(songs)));
    EXPECT_EQ(uris(), songs);
    ASSERT_TRUE(server.comesToShow(raw));

    ASSERT_TRUE(succeeds(server.proxy.player.play()));
    ASSERT_TRUE(waitUntil([&] { return server.playing()->isPlaying() && server.playing()->canSeek(); }));
    ASSERT_EQ(server.playing()->song.size(), 1);
    EXPECT_EQ(server.playing()->song.at(0).uri(), songs.first());
    ASSERT_TRUE(succeeds(server.proxy.player.pause(true)));
    ASSERT_TRUE(waitUntil([&] { return server.playing()->status.state == PlayState::Paused; }));
    EXPECT_EQ(raw.value("status", "state"), "pause");
    ASSERT_TRUE(succeeds(server.proxy.player.seek(30s)));
    EXPECT_TRUE(waitUntil([&] { return server.playing()->status.elapsed >= 29s; }));

    const quint32 second = server.queued()->entries.at(1).id;
    ASSERT_TRUE(succeeds(server.proxy.queue.remove({second})));
    EXPECT_EQ(uris(), QList<QByteArray>({songs.at(0), songs.at(2)}));
    EXPECT_TRUE(server.comesToShow(raw));
}

TEST_F(OnMopidy, InsertsWholeAlbumsInOrder)
{
    const QList<QByteArray> songs = someSongs(2);
    const QByteArray album = albumCalled(QStringLiteral("Quirk Compilation")).uri;
    ASSERT_TRUE(succeeds(server.proxy.queue.add(songs)));
    ASSERT_TRUE(server.comesToShow(raw));
    ASSERT_TRUE(succeeds(server.proxy.queue.insert({album, songs.first()}, 1)));
    const QList<QByteArray> after = uris();
    ASSERT_EQ(after.size(), 9);
    EXPECT_EQ(after.at(0), songs.at(0));
    EXPECT_EQ(after.at(7), songs.at(0));
    EXPECT_EQ(after.at(8), songs.at(1));
    EXPECT_TRUE(server.comesToShow(raw));
}

TEST_F(OnMopidy, MovesAndFollowsTheEditsOfOthers)
{
    ASSERT_TRUE(succeeds(server.proxy.queue.add(someSongs(6))));
    ASSERT_TRUE(server.comesToShow(raw));
    const auto entries = server.queued()->entries;
    ASSERT_TRUE(succeeds(server.proxy.queue.move({entries[4].id, entries[0].id}, 3)));
    ASSERT_TRUE(server.comesToShow(raw));
    for (const char *command : {"delete 2", "move 0 3", "shuffle", "delete 0:2", "clear"}) {
        raw.command(command);
        ASSERT_TRUE(server.comesToShow(raw)) << command;
    }
}

TEST_F(OnMopidy, ReplacesAndBringsBack)
{
    const QList<QByteArray> songs = someSongs(5);
    ASSERT_TRUE(succeeds(server.proxy.queue.add(songs)));
    ASSERT_TRUE(server.comesToShow(raw));
    ASSERT_TRUE(succeeds(server.proxy.queue.replace(songs.first(3), 1, QStringLiteral("Three"))));
    EXPECT_EQ(uris(), songs.first(3));
    EXPECT_TRUE(waitUntil([&] {
        return server.playing()->song.size() == 1 && server.playing()->song.at(0).uri() == songs.at(1);
    }));
    ASSERT_TRUE(server.comesToShow(raw));
    EXPECT_EQ(server.queued()->undo, (QueueEdit{QueueEdit::Kind::Replace, 5, QStringLiteral("Three")}));
    ASSERT_TRUE(succeeds(server.proxy.queue.undo()));
    EXPECT_EQ(uris(), songs);
    EXPECT_TRUE(server.comesToShow(raw));
}

TEST_F(OnMopidy, SetsTheVolumeAndTellsWhetherItIsMuted)
{
    ASSERT_TRUE(succeeds(server.proxy.player.setVolume(20)));
    EXPECT_TRUE(waitUntil([&] { return server.playing()->status.volume == 20; }));
    const auto outputs = [&] { return server.proxy.states.outputs.current(); };
    EXPECT_TRUE(outputs()->outputs.empty());
    EXPECT_EQ(outputs()->muted, false);
    EXPECT_FALSE(outputs()->noneEnabled());
    ASSERT_TRUE(succeeds(server.proxy.outputs.setEnabled(0, true)));
    EXPECT_TRUE(waitUntil([&] { return outputs()->muted == true; }));
    ASSERT_TRUE(succeeds(server.proxy.outputs.setEnabled(0, false)));
    EXPECT_TRUE(waitUntil([&] { return outputs()->muted == false; }));
}

TEST_F(OnMopidy, IsNotScannedAndTellsNoStatistics)
{
    const auto &capabilities = server.proxy.states.server.current()->connection.capabilities;
    EXPECT_FALSE(capabilities.looksForChanges());
    EXPECT_TRUE(failsWith(Error::Kind::Unsupported, server.proxy.library.update()));
    EXPECT_TRUE(failsWith(Error::Kind::Unsupported, server.proxy.library.rescan("Local media")));
    EXPECT_FALSE(server.library()->scans.isUnderWay());
    const auto told = server.proxy.library.serverStatistics();
    ASSERT_TRUE(succeeds(told));
    EXPECT_EQ(told.get(), ServerStatistics());
    const auto counted = server.proxy.library.statistics(server.library());
    ASSERT_TRUE(succeeds(counted));
    EXPECT_FALSE(counted.get().songs);
    EXPECT_EQ(counted.get().artists, server.library()->catalogue.artists->size());
}

TEST(MopidyConnection, ReadsEverythingAnewAfterMopidyStartedAgain)
{
    test::MopidyServer mopidy({.settings = {QStringLiteral("fakespotify/artists=3")}});
    const RunningServer server;
    ASSERT_TRUE(server.knows(mopidy.port()));
    ASSERT_TRUE(succeeds(server.proxy.queue.add({"spotify:your:tracks"})));
    ASSERT_TRUE(waitUntil([&] { return server.queued()->complete && server.queued()->entries.size() > 50; }));
    mopidy.stop();
    ASSERT_TRUE(waitUntil([&] { return !server.proxy.states.server.current()->isConnected(); }));
    EXPECT_TRUE(waitUntil([&] { return server.queued()->entries.empty(); }));
    mopidy.start();
    server.proxy.reconnectNow();
    EXPECT_TRUE(waitUntil([&] {
        return server.queued()->complete && server.queued()->entries.empty()
            && server.library()->source == LibraryState::Source::Names;
    }));
}

} // namespace toccata
