// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searcher.h"

#include "tests/core/music/asong.h"

#include <gmock/gmock.h>

namespace toccata {

using testing::ElementsAre;

namespace {

std::shared_ptr<const SearchableMusic> someMusic()
{
    auto music = std::make_shared<SearchableMusic>();
    music->songs = tableOf({aSong("1").titled(u"Jóga").by(u"Björk").on(u"Homogenic"),
        aSong("2").titled(u"Hunter").by(u"Björk").on(u"Homogenic"), aSong("3").titled(u"Aria").by(u"Bach")});
    music->artists = {QStringLiteral("Tribute to Björk"), QStringLiteral("Björk"), QStringLiteral("Bach")};
    music->albums = {{QStringLiteral("Homogenic"), QStringLiteral("Björk"), 1997, {0, 1}},
        {QStringLiteral("Suites"), QStringLiteral("Bach"), {}, {2}}};
    return music;
}

SearchResults found(QStringView text)
{
    Searcher searcher;
    searcher.setMusic(someMusic());
    return searcher.search(text.toString());
}

} // namespace

TEST(Searcher, FindsArtistsAlbumsAndSongs)
{
    const SearchResults results = found(u"BJORK");
    ASSERT_EQ(results.artists.size(), 2U);
    EXPECT_EQ(results.artists[0].name, QStringLiteral("Björk")) << "what begins with the word comes first";
    ASSERT_EQ(results.albums.size(), 1U);
    EXPECT_EQ(results.albums[0].title, QStringLiteral("Homogenic"));
    EXPECT_EQ(results.albums[0].year, 1997);
    EXPECT_THAT(results.albums[0].songs.rows, ElementsAre(0U, 1U));
    EXPECT_EQ(results.songs.size(), 2);
}

TEST(Searcher, FindsAnAlbumByItsNameAndItsArtistTogether)
{
    EXPECT_EQ(found(u"bach suites").albums.size(), 1U);
    EXPECT_EQ(found(u"bach homogenic").albums.size(), 0U);
}

TEST(Searcher, FindsNothingWithoutWordsOrMusic)
{
    EXPECT_TRUE(found(u"").isEmpty());
    EXPECT_TRUE(found(u" \n\t").isEmpty());
    EXPECT_TRUE(Searcher().search(QStringLiteral("bach")).isEmpty());
    EXPECT_EQ(Searcher().search(QStringLiteral("bach")).text, QStringLiteral("bach"));
}

} // namespace toccata
