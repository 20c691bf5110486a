// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/mopidymodels.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace toccata {
namespace {

using Kind = FolderListing::Folder::Kind;

/// \param text  JSON, with ' for ".
QJsonValue json(QByteArray text)
{
    const auto document = QJsonDocument::fromJson("{\"it\":" + text.replace('\'', '"') + '}');
    EXPECT_TRUE(document.isObject()) << text.toStdString();
    return document[u"it"];
}

FolderListing listing(const QByteArray &refs, const QByteArray &path = {})
{
    return listingOf(json(refs), path);
}

TEST(MopidyModels, RefsAreWhatTheirTypesSay)
{
    const FolderListing found = listing("[{'type':'directory','uri':'a:d','name':'Lists'},"
                                        "{'type':'artist','uri':'a:artist:1','name':'Anna'},"
                                        "{'type':'album','uri':'a:album:1','name':'Dawn'},"
                                        "{'type':'playlist','uri':'a:playlist:1','name':'Mix'},"
                                        "{'type':'track','uri':'a:track:1','name':'Song'}]");
    ASSERT_EQ(found.folders.size(), 4U);
    EXPECT_EQ(found.folders[0].kind, Kind::Folder);
    EXPECT_EQ(found.folders[1].kind, Kind::Artist);
    EXPECT_EQ(found.folders[2].kind, Kind::Album);
    EXPECT_EQ(found.folders[3].kind, Kind::Playlist);
    EXPECT_EQ(found.folders[2].uri, "a:album:1");
    ASSERT_EQ(found.songs.size(), 1);
    EXPECT_EQ(found.songs.at(0).displayTitle(), QStringLiteral("Song"));
    EXPECT_TRUE(found.titlesOnly);
}

TEST(MopidyModels, PathsAreThoseOfMpdsSide)
{
    const FolderListing found = listing("[{'type':'album','uri':'a:1','name':'AC/DC'},"
                                        "{'type':'album','uri':'a:2','name':'ACDC'}]",
        "Up");
    ASSERT_EQ(found.folders.size(), 2U);
    EXPECT_EQ(found.folders[0].path, "Up/ACDC");
    EXPECT_EQ(found.folders[0].name, QStringLiteral("AC/DC"));
    EXPECT_EQ(found.folders[1].path, "Up/ACDC [2]");
}

TEST(MopidyModels, WhatIsMissingOrNullIsAbsent)
{
    const FolderListing found = listing("[{'type':'album','uri':'a:album:1','name':'a:album:1'},"
                                        "{'type':'artist','uri':'a:artist:1','name':null},"
                                        "{'type':'track','uri':'a:track:1'},{'type':'track','name':'no uri'},"
                                        "null, 7]");
    ASSERT_EQ(found.folders.size(), 2U);
    EXPECT_EQ(found.folders[0].name, QString());
    EXPECT_EQ(found.folders[1].name, QString());
    ASSERT_EQ(found.songs.size(), 1);
    EXPECT_FALSE(found.songs.at(0).tag(Tag::Title));
    EXPECT_TRUE(listing("null").folders.empty());
}

TEST(MopidyModels, TracksBecomeSongs)
{
    const SongRows songs
        = songsIn(json("{'a:track:1':[{'uri':'a:track:1','name':'Song','length':61500,"
                       "'track_no':3,'disc_no':2,'date':'1999-05-01','genre':'Jazz',"
                       "'artists':[{'name':'Ben'},{'name':'Anna'}],"
                       "'composers':[{'name':'Clara'}],"
                       "'album':{'uri':'a:album:1','name':'Dawn','artists':[{'name':'Anna'}]}}]}"),
            {"a:track:1"});
    ASSERT_EQ(songs.size(), 1);
    const Song song = songs.at(0);
    EXPECT_EQ(song.displayTitle(), QStringLiteral("Song"));
    EXPECT_EQ(song.artist(), QStringLiteral("Anna, Ben"));
    EXPECT_EQ(song.albumArtist(), QStringLiteral("Anna"));
    EXPECT_EQ(song.album(), QStringLiteral("Dawn"));
    EXPECT_EQ(song.raw(Tag::AlbumUri), "a:album:1");
    EXPECT_EQ(song.tag(Tag::Composer), QStringLiteral("Clara"));
    EXPECT_EQ(song.duration(), std::chrono::milliseconds(61500));
    EXPECT_EQ(song.track(), 3);
    EXPECT_EQ(song.disc(), 2);
    EXPECT_EQ(song.year(), 1999);
}

TEST(MopidyModels, ATrackWithANullAlbumIsASongWithoutOne)
{
    const QByteArray track
        = "{'uri':'a:track:1','name':'Song','album':null,'artists':[{'name':null},{}],'length':null}";
    const SongRows songs = songsIn(json("{'a:track:1':[" + track + "]}"), {"a:track:1"});
    ASSERT_EQ(songs.size(), 1);
    EXPECT_FALSE(songs.at(0).album());
    EXPECT_FALSE(songs.at(0).artist());
    EXPECT_FALSE(songs.at(0).duration());
}

TEST(MopidyModels, SongsComeInTheOrderAskedForWithoutThoseThatDoNotResolve)
{
    const SongRows songs = songsIn(
        json("{'a:track:1':[{'uri':'a:track:1'}],'a:track:2':[],'a:track:3':[{'uri':'a:track:3'}]}"),
        {"a:track:3", "a:track:2", "a:track:1", "a:track:4"});
    ASSERT_EQ(songs.size(), 2);
    EXPECT_EQ(songs.at(0).uri(), "a:track:3");
    EXPECT_EQ(songs.at(1).uri(), "a:track:1");
    EXPECT_TRUE(songsIn(json("null"), {"a:track:1"}).isEmpty());
}

TEST(MopidyModels, ASearchFindsTheSongsOfEachService)
{
    const SongRows songs
        = songsFound(json("[{'tracks':[{'uri':'a:track:1','name':'One'}]},{'uri':'b:search'},"
                          "{'tracks':[{'uri':'b:track:2','name':'Two'}]}]"));
    ASSERT_EQ(songs.size(), 2);
    EXPECT_EQ(songs.at(1).displayTitle(), QStringLiteral("Two"));
    EXPECT_TRUE(songsFound(json("null")).isEmpty());
}

TEST(MopidyModels, AlbumsOfAShelfComeWithTheirArtistsWhereTheServiceNamesThem)
{
    const QJsonValue refs
        = json("[{'type':'album','uri':'a:album:1','name':'Anna - Dawn - Live'},"
               "{'type':'album','uri':'a:album:2','name':'Dusk'},"
               "{'type':'album','uri':'a:album:3'},{'type':'artist','uri':'a:artist:1','name':'Ben'}]");
    const std::vector<NamedAlbum> named = albumsIn(refs, true);
    ASSERT_EQ(named.size(), 2U);
    EXPECT_EQ(named[0].artist, "Anna");
    EXPECT_EQ(named[0].title, "Dawn - Live");
    EXPECT_EQ(named[0].uri, "a:album:1");
    EXPECT_EQ(named[1].artist, "");
    EXPECT_EQ(named[1].title, "Dusk");
    EXPECT_EQ(albumsIn(refs, false)[0].title, "Anna - Dawn - Live");
}

} // namespace
} // namespace toccata
