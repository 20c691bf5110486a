// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/song.h"
#include "tests/core/server/runningserver.h"
#include "tests/support/mopidyserver.h"

#include <gmock/gmock.h>

using namespace std::chrono_literals;

namespace toccata {

using mpd::PlayState;
using test::waitUntil;
using testing::Contains;
using testing::Not;

/// The Server actor connected to a Mopidy with the invented Spotify. The Mopidy is shared by all tests and
/// set back before each.
class OnMopidy : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_mopidy = new test::MopidyServer({.settings
            = {QStringLiteral("fakespotify/artists=8"), QStringLiteral("fakespotify/track_seconds=60")}});
    }
    static void TearDownTestSuite() { delete std::exchange(s_mopidy, nullptr); }

    void SetUp() override
    {
        for (const char *command : {"stop", "clear", "random 0", "setvol 50"})
            raw.command(command);
        ASSERT_TRUE(server.knows(s_mopidy->port()));
    }

    SearchResults found(const QString &text)
    {
        const auto answer = server.proxy.search.find(text);
        return succeeds(answer) ? answer.get() : SearchResults{QStringLiteral("failed"), {}, {}, {}};
    }
    /// The album of that name.
    AlbumHit albumCalled(const QString &title)
    {
        for (const AlbumHit &album : found(title).albums) {
            if (album.title == title)
                return album;
        }
        return {};
    }
    /// Some songs to play.
    QList<QByteArray> someSongs(int count)
    {
        const auto songs
            = server.proxy.library.songsBehind(albumCalled(QStringLiteral("Quirk Box (Deluxe Edition)")).uri);
        QList<QByteArray> uris;
        if (succeeds(songs)) {
            for (int i = 0; i < count; ++i)
                uris << songs.get().at(i).uri();
        }
        return uris;
    }
    QList<QByteArray> uris() { return raw.values("playlistinfo", "file"); }

    test::RawConnection raw{s_mopidy->port()};
    RunningServer server;

private:
    inline static test::MopidyServer *s_mopidy = nullptr;
};

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

TEST_F(OnMopidy, ReadsTheAlbumsOfOneName)
{
    const auto answer = server.proxy.library.albumsCalled(QStringLiteral("Quirk Compilation"));
    ASSERT_TRUE(succeeds(answer));
    const AlbumSelection albums = answer.get();
    ASSERT_EQ(albums.indexes.size(), 1U);
    EXPECT_EQ(albums.albums->at(albums.indexes.front()).songs().size(), 6U);
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

TEST_F(OnMopidy, FindsTheSongsBehindAnAlbum)
{
    const AlbumHit box = albumCalled(QStringLiteral("Quirk Box (Deluxe Edition)"));
    EXPECT_EQ(box.artist, QStringLiteral("Quirk Artist"));
    const auto answer = server.proxy.library.songsBehind(box.uri);
    ASSERT_TRUE(succeeds(answer));
    const SongRows songs = answer.get();
    ASSERT_EQ(songs.size(), 9);
    for (int i = 0; i < songs.size(); ++i) {
        EXPECT_EQ(songs.at(i).kind(), Song::Kind::Song);
        EXPECT_EQ(songs.at(i).album(), box.title);
    }
}

TEST_F(OnMopidy, TellsArtistsAlbumsAndSongsApart)
{
    const SearchResults results = found(QStringLiteral("quirk"));
    QStringList artists;
    for (const ArtistHit &artist : results.artists) {
        artists << artist.name;
        EXPECT_TRUE(artist.uri.startsWith("spotify:artist:")) << artist.uri.toStdString();
    }
    EXPECT_THAT(artists, Contains(QStringLiteral("Quirk Artist")));
    EXPECT_FALSE(results.albums.empty());
    for (const AlbumHit &album : results.albums)
        EXPECT_TRUE(album.uri.startsWith("spotify:album:")) << album.uri.toStdString();
    ASSERT_FALSE(results.songs.isEmpty());
    for (int i = 0; i < results.songs.size(); ++i)
        EXPECT_TRUE(results.songs.at(i).uri().startsWith("spotify:track:"));
}

TEST_F(OnMopidy, AnswersTheNewestOfManySearches)
{
    const auto first = server.proxy.search.find(QStringLiteral("quirk box"));
    const auto passedOver = server.proxy.search.find(QStringLiteral("quirk b"));
    const auto newest = server.proxy.search.find(QStringLiteral("quirk compilation"));
    EXPECT_TRUE(succeeds(first));
    EXPECT_TRUE(failsWith(Error::Kind::Offline, passedOver));
    ASSERT_TRUE(succeeds(newest));
    EXPECT_EQ(newest.get().text, QStringLiteral("quirk compilation"));
}

TEST_F(OnMopidy, ASearchThatEndsTheConnectionIsAnsweredAndTheNextOneWorks)
{
    EXPECT_TRUE(failsWith(Error::Kind::Offline, server.proxy.search.find(QStringLiteral("crash!"))));
    EXPECT_FALSE(found(QStringLiteral("quirk")).isEmpty());
    EXPECT_TRUE(server.proxy.states.server.current()->isConnected());
}

TEST_F(OnMopidy, NeverSendsALineBreakInASearch)
{
    const QList<QByteArray> songs = someSongs(1);
    ASSERT_TRUE(succeeds(server.proxy.queue.add(songs)));
    EXPECT_TRUE(succeeds(server.proxy.search.find(QStringLiteral("a\nclear"))));
    EXPECT_EQ(uris(), songs);
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
    EXPECT_EQ(server.queued()->replaced, (ReplacedQueue{5, QStringLiteral("Three")}));
    ASSERT_TRUE(succeeds(server.proxy.queue.undoReplace()));
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
