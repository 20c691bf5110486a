// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/albumcorrections.h"

#include "core/library/albums.h"
#include "tests/core/music/asong.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAre;

/// An album in two folders, and another.
std::shared_ptr<const SongTable> someMusic()
{
    return tableOf({aSong("a/1").on(u"X").by(u"A").numbered(u"1"),
        aSong("b/2").on(u"X").by(u"A").numbered(u"2"), aSong("c/1").on(u"Y").by(u"A").numbered(u"1"),
        aSong("c/2").on(u"Y").by(u"A").numbered(u"2"), aSong("c/3").on(u"Y").by(u"A").numbered(u"3")});
}

AlbumKey keyOfRow(const AlbumList &albums, int row)
{
    return albums.at(*albums.albumOfRow(row)).key();
}

std::vector<int> songsWithRow(const AlbumList &albums, int row)
{
    const auto songs = albums.at(*albums.albumOfRow(row)).songs();
    return {songs.begin(), songs.end()};
}

TEST(AlbumCorrections, JoinWhatIsOneAlbum)
{
    AlbumRules rules;
    const auto before = groupAlbums(someMusic());
    ASSERT_EQ(before->size(), 3);
    rules.corrections.join({keyOfRow(*before, 0), keyOfRow(*before, 1)});
    const auto albums = groupAlbums(someMusic(), rules);
    ASSERT_EQ(albums->size(), 2);
    EXPECT_THAT(songsWithRow(*albums, 0), ElementsAre(0, 1));
    EXPECT_TRUE(albums->at(*albums->albumOfRow(0)).isCorrected());
    EXPECT_FALSE(albums->at(*albums->albumOfRow(2)).isCorrected());
    EXPECT_EQ(albums->indexOf(keyOfRow(*albums, 0)), albums->albumOfRow(0));
}

TEST(AlbumCorrections, SetApartWhatAreTwo)
{
    AlbumRules rules;
    rules.corrections.setApart({"c/3", "c/2"});
    const auto albums = groupAlbums(someMusic(), rules);
    ASSERT_EQ(albums->size(), 4);
    EXPECT_THAT(songsWithRow(*albums, 2), ElementsAre(2));
    EXPECT_THAT(songsWithRow(*albums, 3), ElementsAre(3, 4));
    EXPECT_NE(keyOfRow(*albums, 2), keyOfRow(*albums, 3));
}

TEST(AlbumCorrections, GoOnWithWhatFormerOnesMade)
{
    AlbumRules rules;
    rules.corrections.setApart({"c/2", "c/3"});
    auto albums = groupAlbums(someMusic(), rules);
    rules.corrections.join({keyOfRow(*albums, 0), keyOfRow(*albums, 3)});
    albums = groupAlbums(someMusic(), rules);
    ASSERT_EQ(albums->size(), 3);
    EXPECT_THAT(songsWithRow(*albums, 0), ElementsAre(0, 3, 4));
}

TEST(AlbumCorrections, StayWhenAnAlbumBeginsWithAnotherOfItsArtists)
{
    const auto music = [](const QString &firstTrack, const QString &secondTrack) {
        return tableOf({aSong("a/1").on(u"X").ofAlbumArtist(u"A").ofAlbumArtist(u"B").numbered(firstTrack),
            aSong("a/2").on(u"X").ofAlbumArtist(u"B").numbered(secondTrack),
            aSong("b/1").on(u"X").ofAlbumArtist(u"B").numbered(u"3")});
    };
    const auto before = groupAlbums(music(QStringLiteral("1"), QStringLiteral("2")));
    ASSERT_EQ(before->size(), 2);
    AlbumRules rules;
    rules.corrections.join({keyOfRow(*before, 0), keyOfRow(*before, 2)});
    EXPECT_EQ(groupAlbums(music(QStringLiteral("2"), QStringLiteral("1")), rules)->size(), 1);
}

TEST(AlbumCorrections, OfOneAlbumThatIsLeftChangeNothing)
{
    const auto songs = tableOf({aSong("a/1").on(u"X").by(u"A"), aSong("b/1").on(u"Y").by(u"A")});
    const auto before = groupAlbums(songs);
    AlbumRules rules;
    rules.corrections.join({before->at(0).key(), before->at(1).key()});
    const auto left = groupAlbums(tableOf({aSong("a/1").on(u"X").by(u"A")}), rules);
    ASSERT_EQ(left->size(), 1);
    EXPECT_FALSE(left->at(0).isCorrected());
}

TEST(AlbumCorrections, CanBeTakenBack)
{
    AlbumRules rules;
    rules.corrections.setApart({"c/3"});
    const AlbumKey made = keyOfRow(*groupAlbums(someMusic(), rules), 4);
    EXPECT_TRUE(rules.corrections.takeBack(made));
    EXPECT_FALSE(rules.corrections.takeBack(made));
    EXPECT_EQ(groupAlbums(someMusic(), rules)->size(), 3);
}

TEST(AlbumCorrections, OfMusicThatIsGoneChangeNothing)
{
    AlbumRules rules;
    rules.corrections.join({{"folder\n\nZ\nz/"}, {"folder\n\nZ\ny/"}});
    rules.corrections.setApart({"nowhere/1"});
    EXPECT_EQ(groupAlbums(someMusic(), rules)->size(), 3);
}

TEST(AlbumCorrections, KeepEveryByteInAFile)
{
    AlbumCorrections corrections;
    corrections.join({{"folder\nA\x01\n\xff\xfe/%41"}, {"\xc3\xa9"}});
    corrections.setApart({"a \"b\"/\xe2\x82.flac", "c"});
    EXPECT_EQ(AlbumCorrections::fromJson(corrections.toJson()), corrections);
}

TEST(AlbumCorrections, AreReadAsFarAsTheyMakeSense)
{
    EXPECT_FALSE(AlbumCorrections::fromJson("nonsense"));
    EXPECT_FALSE(AlbumCorrections::fromJson("{}"));
    const auto some
        = AlbumCorrections::fromJson(R"([17, null, {"id": 5}, {"id": "a", "apart": ["x", 3, null]}])");
    ASSERT_TRUE(some);
    ASSERT_EQ(some->end() - some->begin(), 1);
    EXPECT_THAT(some->begin()->apart, ElementsAre("x"));
}

} // namespace
} // namespace toccata
