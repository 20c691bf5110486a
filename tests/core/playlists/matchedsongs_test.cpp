// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/playlists/matchedsongs.h"

#include "tests/core/music/asong.h"
#include "tests/core/playlists/anentry.h"

#include <gmock/gmock.h>

#include <initializer_list>

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using namespace std::chrono_literals;

std::shared_ptr<const SongTable> mirror()
{
    return tableOf({
        aSong("Abba/Gold/01.flac").titled(u"Waterloo").by(u"Abba").on(u"Gold").lasting(165),
        aSong("Abba/Live/01.flac").titled(u"Waterloo").by(u"Abba").on(u"Live").lasting(190),
        aSong("01.flac").titled(u"Aria").by(u"Bach").lasting(100),
        aSong("B\xc3\xa4r/\xc3\x89t\xc3\xa9.ogg").titled(u"Été").by(u"Bär").by(u"Wolf"),
        aSong("a:b/c\\d%20.ogg"),
        aSong("Latin/Bj\xf6rk.mp3"),
    });
}

/// The URIs found for \p entries; empty ones for what was not found.
std::vector<QByteArray> found(std::initializer_list<PlaylistFileEntry> entries, const QByteArray &folder = {})
{
    const MatchedSongs songs = matchedSongs({{}, entries}, mirror().get(), folder);
    std::vector<QByteArray> uris(songs.uris.begin(), songs.uris.end());
    for (const std::size_t missing : songs.notFound)
        uris.insert(uris.begin() + std::ptrdiff_t(missing), QByteArray());
    return uris;
}

TEST(MatchedSongs, AreThoseWithTheSameUri)
{
    EXPECT_THAT(found({aPath("Abba/Live/01.flac"), aPath("01.flac"), aPath("a:b/c\\d%20.ogg"),
                    aUri("a:b/c\\d%20.ogg"), aPath("Latin/Bj\xf6rk.mp3"), aPath("01.flac")}),
        ElementsAre("Abba/Live/01.flac", "01.flac", "a:b/c\\d%20.ogg", "a:b/c\\d%20.ogg",
            "Latin/Bj\xf6rk.mp3", "01.flac"));
}

TEST(MatchedSongs, APathIsTheSongThatItsLongestEndNames)
{
    EXPECT_THAT(found({aPath("/home/me/Music/Abba/Gold/01.flac"), aPath("D:\\Music\\Abba\\Live\\01.flac"),
                    aPath("Abba\\Gold\\01.flac"), aPath("//nas/Abba/Live/01.flac"), aPath("/else/01.flac"),
                    aPath("/x/Abba//Gold/./y/../01.flac"), aPath("/m/B%C3%A4r/%C3%89t%C3%A9.ogg"),
                    aPath("/NotAbba/Gold/02.flac")}),
        ElementsAre("Abba/Gold/01.flac", "Abba/Live/01.flac", "Abba/Gold/01.flac", "Abba/Live/01.flac",
            "01.flac", "Abba/Gold/01.flac", "B\xc3\xa4r/\xc3\x89t\xc3\xa9.ogg", ""));
}

TEST(MatchedSongs, RelativePathsBeginInTheFilesFolder)
{
    const std::initializer_list<PlaylistFileEntry> entries{
        aPath("01.flac"), aPath("../Live/01.flac"), aPath("..\\Live\\01.flac"), aPath("Abba/Live/01.flac")};
    const auto inGold
        = ElementsAre("Abba/Gold/01.flac", "Abba/Live/01.flac", "Abba/Live/01.flac", "Abba/Live/01.flac");
    EXPECT_THAT(found(entries, "/home/me/Music/Abba/Gold"), inGold);
    EXPECT_THAT(found(entries, "Abba/Gold/"), inGold);
    EXPECT_THAT(found({aPath("/01.flac")}, "Abba/Gold"), ElementsAre("01.flac"));
    EXPECT_THAT(found({aPath("../../../../01.flac")}, "/a"), ElementsAre("01.flac"));
}

TEST(MatchedSongs, CaseCountsUnlessNothingElseFits)
{
    EXPECT_THAT(found({aPath("/music/ABBA/gold/01.FLAC"), aPath("BÄR/éTÉ.OGG"),
                    aPath("Ba\xcc\x88r/E\xcc\x81te\xcc\x81.ogg"), aPath("B\xe4r/\xc9t\xe9.ogg"),
                    aPath("latin/björk.mp3")}),
        ElementsAre("Abba/Gold/01.flac", "B\xc3\xa4r/\xc3\x89t\xc3\xa9.ogg",
            "B\xc3\xa4r/\xc3\x89t\xc3\xa9.ogg", "B\xc3\xa4r/\xc3\x89t\xc3\xa9.ogg", "Latin/Bj\xf6rk.mp3"));
    const auto table = tableOf({aSong("A.ogg"), aSong("a.ogg")});
    EXPECT_THAT(matchedSongs({{}, {aPath("a.ogg"), aPath("x/A.ogg")}}, table.get()).uris,
        ElementsAre("a.ogg", "A.ogg"));
}

TEST(MatchedSongs, TagsTellWhatPathsDoNot)
{
    const auto waterloo = aPath("/x/moved.mp3").titled(u"waterloo ").by(u"ABBA");
    EXPECT_THAT(
        found({waterloo, waterloo.lasting(167s), waterloo.lasting(188s), waterloo.lasting(178s),
            waterloo.on(u"gold"), waterloo.on(u"Other"), waterloo.by(u"Bach"),
            aPath("x").titled(u"Ete").by(u"wolf").lasting(9s), aPath("x").titled(u"Ete").by(u"Bär, Wolf"),
            aPath("x").titled(u"Aria"), aPath("x").by(u"Bach"), aPath("x").titled(u"'").by(u"'")}),
        ElementsAre("", "Abba/Gold/01.flac", "Abba/Live/01.flac", "", "Abba/Gold/01.flac", "", "",
            "B\xc3\xa4r/\xc3\x89t\xc3\xa9.ogg", "B\xc3\xa4r/\xc3\x89t\xc3\xa9.ogg", "", "", ""));
}

TEST(MatchedSongs, StreamsAndServicesArePassedOn)
{
    EXPECT_THAT(found({aUri("http://radio.example/01.flac"),
                    aUri("spotify:track:4uLU6").titled(u"Aria").by(u"Bach"), aUri("http://a/\nclear")}),
        ElementsAre("http://radio.example/01.flac", "spotify:track:4uLU6", ""));
}

TEST(MatchedSongs, WhatIsNotFoundIsTold)
{
    const MatchedSongs songs
        = matchedSongs({{}, {aPath("no"), aPath("01.flac"), aPath("neither"), aPath("..")}}, mirror().get());
    EXPECT_THAT(songs.uris, ElementsAre("01.flac"));
    EXPECT_THAT(songs.notFound, ElementsAre(0U, 2U, 3U));
    EXPECT_EQ(matchedSongs({}, mirror().get()), MatchedSongs());
    EXPECT_THAT(
        matchedSongs({{}, {aPath("a")}}, std::make_shared<SongTable>().get()).notFound, ElementsAre(0U));
}

TEST(MatchedSongs, WithoutAMirrorOnlyUrisAreFound)
{
    const MatchedSongs songs
        = matchedSongs({{},
                           {aUri("spotify:track:1"), aPath("Abba/01.flac"), aUri("http://r/1"),
                               aPath("/home/me/a b.ogg"), aPath("C:/a.ogg")}},
            nullptr);
    EXPECT_THAT(songs.uris, ElementsAre("spotify:track:1", "http://r/1", "file:///home/me/a%20b.ogg"));
    EXPECT_THAT(songs.notFound, ElementsAre(1U, 4U));
}

TEST(MatchedSongs, DeepPathsAndManyEqualNamesAreNoTrouble)
{
    std::vector<SongLines> songs;
    PlaylistFile file;
    for (int i = 0; i < 20000; ++i) {
        songs.push_back(aSong(QByteArray::number(i) + "/01.flac").titled(u"Intro").by(u"Abba"));
        file.entries.push_back(
            aPath("/m/" + QByteArray::number(i * 2) + "/01.flac").titled(u"Intro").by(u"Abba"));
    }
    file.entries.push_back(aPath(QByteArray("/x").repeated(30000) + "/7/01.flac"));
    const auto table = tableOf(songs);
    const MatchedSongs matched = matchedSongs(file, table.get());
    ASSERT_EQ(matched.uris.size(), 10001);
    EXPECT_EQ(matched.uris[9999], "19998/01.flac");
    EXPECT_EQ(matched.uris.back(), "7/01.flac");
    EXPECT_EQ(matched.notFound.size(), 10000U);
}

} // namespace
} // namespace toccata
