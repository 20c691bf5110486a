// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/onmopidy.h"
#include "tests/support/taggedmusic.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace toccata {

using Kind = FolderListing::Folder::Kind;
using testing::Contains;
using testing::IsEmpty;
using testing::Not;

/// The tree of a Mopidy whose web side is known.
class MopidyBrowse : public OnMopidy
{
protected:
    void SetUp() override
    {
        OnMopidy::SetUp();
        server.proxy.library.setMopidyPort(mopidy().httpPort());
    }
    FolderListing level(const QByteArray &path)
    {
        const auto answer = server.proxy.library.folder(path);
        return succeeds(answer) ? answer.get() : FolderListing();
    }
    static bool areAll(const FolderListing &listing, Kind kind, const QByteArray &uris)
    {
        return !listing.folders.empty() && std::ranges::all_of(listing.folders, [&](const auto &folder) {
            return folder.kind == kind && folder.uri.startsWith(uris) && !folder.name.startsWith(u"spotify:");
        });
    }
};

TEST_F(MopidyBrowse, TellsArtistsAlbumsAndPlaylistsFromFolders)
{
    EXPECT_EQ(level({}).folders.front().name, QStringLiteral("Spotify"));
    EXPECT_TRUE(areAll(level("Spotify"), Kind::Folder, "spotify:"));
    EXPECT_TRUE(areAll(level("Spotify/Top lists/Top artists"), Kind::Artist, "spotify:artist:"));
    EXPECT_TRUE(areAll(level("Spotify/Your music/Your albums"), Kind::Album, "spotify:album:"));
    EXPECT_TRUE(areAll(level("Spotify/Playlists/Featured"), Kind::Playlist, "spotify:playlist:"));
}

TEST_F(MopidyBrowse, SongsComeByTitleAndTheRestWhenItIsAskedFor)
{
    const FolderListing tracks = level("Spotify/Top lists/Top tracks");
    EXPECT_TRUE(tracks.titlesOnly);
    ASSERT_GT(tracks.songs.size(), 20);
    EXPECT_FALSE(tracks.songs.at(0).displayTitle().isEmpty());
    EXPECT_FALSE(tracks.songs.at(0).artist());
    QList<QByteArray> uris;
    for (int i = 0; i < 5; ++i)
        uris << tracks.songs.at(i).uri();
    const auto answer = server.proxy.library.songsOf(uris);
    ASSERT_TRUE(succeeds(answer));
    const SongRows songs = answer.get();
    ASSERT_EQ(songs.size(), 5);
    for (int i = 0; i < songs.size(); ++i) {
        EXPECT_EQ(songs.at(i).uri(), uris[i]);
        EXPECT_EQ(songs.at(i).displayTitle(), tracks.songs.at(i).displayTitle());
        EXPECT_TRUE(songs.at(i).artist());
        EXPECT_TRUE(songs.at(i).duration());
    }
}

TEST_F(MopidyBrowse, ASongThatDoesNotResolveIsLeftOut)
{
    const auto answer = server.proxy.library.songsOf(
        {songCalled(QStringLiteral("Quirk lookup fails")), songCalled(QStringLiteral("Quirk ordinary"))});
    ASSERT_TRUE(succeeds(answer));
    ASSERT_EQ(answer.get().size(), 1);
    EXPECT_EQ(answer.get().at(0).displayTitle(), QStringLiteral("Quirk ordinary"));
}

TEST_F(MopidyBrowse, APathIsWhatTheOtherSideCallsItToo)
{
    const FolderListing same = level("Spotify/Same names");
    ASSERT_GE(same.folders.size(), 2U);
    EXPECT_NE(same.folders[0].path, same.folders[1].path);
    const QList<QByteArray> paths = raw.values("lsinfo \"Spotify/Same names\"", "directory");
    for (const auto &folder : same.folders)
        EXPECT_THAT(paths, Contains(folder.path));
}

TEST_F(MopidyBrowse, AFolderThatIsNotThereIsNotFound)
{
    EXPECT_TRUE(failsWith(Error::Kind::NotFound, server.proxy.library.folder("Spotify/No such folder/a")));
    EXPECT_THAT(level("Spotify/Empty folder").folders, IsEmpty());
    EXPECT_THAT(level("Spotify/Broken folder").folders, IsEmpty());
}

TEST_F(MopidyBrowse, WithoutAWebSideTheOtherTellsWhatItCan)
{
    server.proxy.library.setMopidyPort(mopidy().port()); // no web server is there
    const FolderListing artists = level("Spotify/Top lists/Top artists");
    EXPECT_TRUE(areAll(artists, Kind::Folder, ""));
    const FolderListing tracks = level("Spotify/Top lists/Top tracks");
    EXPECT_FALSE(tracks.titlesOnly);
    ASSERT_FALSE(tracks.songs.isEmpty());
    EXPECT_TRUE(tracks.songs.at(0).duration());
}

/// A Mopidy with files and with the invented Spotify, whose web side is known from the start.
struct MopidyAlbums : testing::Test
{
    MopidyAlbums() { server.proxy.library.setMopidyPort(mopidy.httpPort()); }
    int albumsWithUri() const
    {
        int count = 0;
        const auto library = server.library();
        for (const Album album : *library->catalogue.albums)
            count += library->catalogue.songs->at(int(album.songs().front())).id(Tag::AlbumUri) != 0;
        return count;
    }

    test::MopidyServer mopidy{
        {.musicFolder = test::taggedMusicFolder(), .settings = {QStringLiteral("fakespotify/artists=8")}}};
    RunningServer server;
};

TEST_F(MopidyAlbums, AreKnownByWhatTheirServicesCallThem)
{
    ASSERT_TRUE(server.knows(mopidy.port()));
    ASSERT_TRUE(test::waitUntil([&] { return albumsWithUri() > 20; }));
    // Two albums of files are called "Album One": as names they were one.
    int called = 0;
    for (const Album album : *server.library()->catalogue.albums) {
        if (album.title() != u"Album One")
            continue;
        ++called;
        const QByteArray uri = server.library()
                                   ->catalogue.songs->at(int(album.songs().front()))
                                   .raw(Tag::AlbumUri)
                                   .toByteArray();
        const auto songs = server.proxy.library.albumsCalled(QStringLiteral("Album One"), uri);
        ASSERT_TRUE(succeeds(songs));
        EXPECT_EQ(songs.get().indexes.size(), 1U);
    }
    EXPECT_EQ(called, 2);
}

TEST_F(MopidyAlbums, OfFilesAreFoundByNameWhereTheServiceDoesNotKnowTheUri)
{
    ASSERT_TRUE(server.knows(mopidy.port()));
    const auto none = server.proxy.library.songsBehind("local:album:md5:8e67bf2f8e6d1593bd3cbeb6a19a0ca3");
    ASSERT_TRUE(succeeds(none));
    EXPECT_TRUE(none.get().isEmpty()) << "then the way over the name is not needed any more";
    const auto artist = server.proxy.library.albumsOfArtist(QStringLiteral("Björk"), "local:artist:md5:0");
    ASSERT_TRUE(succeeds(artist));
    EXPECT_FALSE(artist.get().indexes.empty());
}

TEST_F(MopidyAlbums, SongsOfFilesAndPlaylistsAreFoundBeforeTheServicesAreAsked)
{
    ASSERT_TRUE(server.knows(mopidy.port()));
    const auto first = server.proxy.search.findAtOnce(QStringLiteral("wind"));
    ASSERT_TRUE(succeeds(first));
    ASSERT_EQ(first.get().songs.size(), 1);
    EXPECT_EQ(first.get().songs.at(0).displayTitle(), QStringLiteral("Second Wind"));
    const auto playlists = server.proxy.search.findAtOnce(QStringLiteral("road trip"));
    ASSERT_TRUE(succeeds(playlists));
    EXPECT_EQ(playlists.get().playlists.size(), 1U);
    const auto ofAField = server.proxy.search.findAtOnce(QStringLiteral("artist:alpha"));
    ASSERT_TRUE(succeeds(ofAField));
    EXPECT_TRUE(ofAField.get().isEmpty()) << "what it cannot ask for is left to the whole search";
}

} // namespace toccata
