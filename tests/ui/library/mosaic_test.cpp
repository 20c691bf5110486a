// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/mosaic.h"

#include "core/library/catalogue.h"
#include "tests/core/music/asong.h"

#include <gmock/gmock.h>
#include <numeric>
#include <set>

namespace toccata {
namespace {

using testing::IsEmpty;

std::vector<int> all(const AlbumList &albums)
{
    std::vector<int> indexes(std::size_t(albums.size()));
    std::iota(indexes.begin(), indexes.end(), 0);
    return indexes;
}

TEST(Mosaic, TakesAlbumsOfDifferentArtists)
{
    std::vector<SongLines> songs;
    for (int i = 0; i < 12; ++i) {
        const QString title = QStringLiteral("Album %1").arg(i);
        const QString artist = QStringLiteral("Artist %1").arg(i < 6 ? 0 : i);
        songs.push_back(aSong(title.toUtf8() + "/1").on(title).ofAlbumArtist(artist));
    }
    const auto albums = groupAlbums(tableOf(songs));
    std::set<QString> artists;
    for (const int album : mosaicOf(*albums, all(*albums)))
        artists.insert(albums->at(album).artist().value());
    EXPECT_EQ(artists.size(), 3u); // the first half has one artist only
}

TEST(Mosaic, OfOneArtistHasFourAlbums)
{
    std::vector<SongLines> songs;
    for (const char16_t *title : {u"A", u"B", u"C", u"D", u"E"})
        songs.push_back(aSong(QStringView(title).toUtf8() + "/1").on(title).ofAlbumArtist(u"Anna"));
    const auto albums = groupAlbums(tableOf(songs));
    const std::vector<int> chosen = mosaicOf(*albums, all(*albums));
    EXPECT_EQ(std::set<int>(chosen.begin(), chosen.end()).size(), 4u);
}

TEST(Mosaic, NeedsFourAlbums)
{
    const auto few
        = groupAlbums(tableOf({aSong("a/1").on(u"A"), aSong("b/1").on(u"B"), aSong("c/1").on(u"C")}));
    EXPECT_THAT(mosaicOf(*few, all(*few)), IsEmpty());
    EXPECT_THAT(mosaicOf(*few, {}), IsEmpty());
    const auto four = groupAlbums(tableOf(
        {aSong("a/1").on(u"A"), aSong("b/1").on(u"B"), aSong("c/1").on(u"C"), aSong("d/1").on(u"D")}));
    EXPECT_EQ(mosaicOf(*four, all(*four)), all(*four));
}

} // namespace
} // namespace toccata
