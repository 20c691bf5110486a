// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/onmopidy.h"

#include <gmock/gmock.h>

namespace toccata {

using testing::Contains;
using testing::HasSubstr;
using testing::Not;

using MopidySearch = OnMopidy;

TEST_F(MopidySearch, ReadsTheAlbumsOfOneName)
{
    const auto answer = server.proxy.library.albumsCalled(QStringLiteral("Quirk Compilation"));
    ASSERT_TRUE(succeeds(answer));
    const AlbumSelection albums = answer.get();
    ASSERT_EQ(albums.indexes.size(), 1U);
    EXPECT_EQ(albums.albums->at(albums.indexes.front()).songs().size(), 6U);
}

TEST_F(MopidySearch, FindsTheSongsBehindAnAlbum)
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

TEST_F(MopidySearch, TellsArtistsAlbumsAndSongsApart)
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

TEST_F(MopidySearch, AnswersTheNewestOfManySearches)
{
    const auto first = server.proxy.search.find(QStringLiteral("quirk box"));
    const auto passedOver = server.proxy.search.find(QStringLiteral("quirk b"));
    const auto newest = server.proxy.search.find(QStringLiteral("quirk compilation"));
    EXPECT_TRUE(succeeds(first));
    EXPECT_TRUE(failsWith(Error::Kind::Offline, passedOver));
    ASSERT_TRUE(succeeds(newest));
    EXPECT_EQ(newest.get().text, QStringLiteral("quirk compilation"));
}

TEST_F(MopidySearch, ASearchThatEndsTheConnectionIsAnsweredAndTheNextOneWorks)
{
    EXPECT_TRUE(failsWith(Error::Kind::Dropped, server.proxy.search.find(QStringLiteral("crash!"))));
    EXPECT_FALSE(found(QStringLiteral("quirk")).isEmpty());
    EXPECT_TRUE(server.proxy.states.server.current()->isConnected());
}

TEST_F(MopidySearch, NeverSendsALineBreakInASearch)
{
    const QList<QByteArray> songs = someSongs(1);
    ASSERT_TRUE(succeeds(server.proxy.queue.add(songs)));
    EXPECT_TRUE(succeeds(server.proxy.search.find(QStringLiteral("a\nclear"))));
    EXPECT_EQ(uris(), songs);
}

// The service fails without a word to the client: what came of it must not stand in for a later answer.
TEST_F(MopidySearch, AServiceThatFailsIsAskedAgain)
{
    for (const char *word : {"fail!", "none!"}) {
        EXPECT_TRUE(found(QString::fromLatin1(word)).isEmpty()) << word;
        EXPECT_FALSE(found(QStringLiteral("quirk")).isEmpty()) << word;
    }
}

TEST_F(MopidySearch, TakesInThousandsOfSongs)
{
    EXPECT_EQ(found(QStringLiteral("many:3000")).songs.size(), 3000);
}

TEST_F(MopidySearch, OfTwoAlbumsOfOneNameEachHasItsOwnSongs)
{
    std::vector<QByteArray> uris;
    for (const AlbumHit &album : found(QStringLiteral("quirk album")).albums) {
        if (album.title == u"Quirk Album")
            uris.push_back(album.uri);
    }
    ASSERT_EQ(uris.size(), 2U);
    for (const QByteArray &uri : uris) {
        const auto answer = server.proxy.library.albumsCalled(QStringLiteral("Quirk Album"), uri);
        ASSERT_TRUE(succeeds(answer));
        const AlbumSelection album = answer.get();
        ASSERT_EQ(album.indexes.size(), 1U);
        const SongRows songs = songsOfAlbum(album.songs, album.albums->at(album.indexes[0]));
        for (int i = 0; i < songs.size(); ++i)
            EXPECT_EQ(songs.at(i).raw(Tag::AlbumUri), uri);
    }
}

TEST_F(MopidySearch, AnAlbumGoesIntoTheQueueByItsUri)
{
    const AlbumHit box = albumCalled(QStringLiteral("Quirk Box (Deluxe Edition)"));
    ASSERT_TRUE(succeeds(server.proxy.queue.replace({box.uri}, 0, box.title)));
    EXPECT_EQ(uris().size(), 9);
}

TEST_F(MopidySearch, EveryRowCanBeOpenedAndHasANameAPersonCanRead)
{
    const SearchResults results = found(QStringLiteral("quirk"));
    for (const ArtistHit &artist : results.artists) {
        EXPECT_THAT(artist.name.toStdString(), Not(HasSubstr("spotify:")));
        EXPECT_TRUE(succeeds(server.proxy.library.albumsOfArtist(artist.name, artist.uri)));
    }
    for (const AlbumHit &album : results.albums) {
        EXPECT_THAT(album.title.toStdString(), Not(HasSubstr("spotify:")));
        EXPECT_THAT(album.artist.value_or(QString()).toStdString(), Not(HasSubstr("spotify:")));
        EXPECT_TRUE(succeeds(server.proxy.library.albumsCalled(album.title, album.uri)));
    }
    EXPECT_GT(results.songs.size(), 40);
    for (int i = 0; i < results.songs.size(); ++i) {
        const Song song = results.songs.at(i);
        EXPECT_FALSE(song.displayTitle().isEmpty());
        EXPECT_THAT(song.displayTitle().toStdString(), Not(HasSubstr("spotify:")));
        EXPECT_THAT(song.artist().value_or(QString()).toStdString(), Not(HasSubstr("spotify:")));
        const auto information = server.proxy.library.information(song.uri());
        if (song.displayTitle() == u"Quirk lookup fails")
            EXPECT_TRUE(failsWith(Error::Kind::NotFound, information));
        else
            EXPECT_TRUE(succeeds(information)) << song.displayTitle().toStdString();
    }
}

} // namespace toccata
