// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/albumgroups.h"

#include "core/library/catalogue.h"
#include "tests/core/music/asong.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

SongLines anAlbum(QStringView title, QStringView artist, QStringView date)
{
    const SongLines song = aSong(title.toUtf8() + "/1").on(title).ofAlbumArtist(artist);
    return date.isEmpty() ? song : song.dated(date);
}

struct AlbumGroups : testing::Test
{
    QStringList titles(const std::vector<int> &albums) const
    {
        QStringList all;
        for (const int album : albums)
            all << catalogue.albums->at(album).title().value_or(QString());
        return all;
    }

    const Catalogue catalogue
        = catalogueOf(tableOf({anAlbum(u"Old", u"Anna", u"1969"), anAlbum(u"New", u"Anna", u"2001-05-01"),
            anAlbum(u"Also new", u"Zoe", u"2001"), anAlbum(u"Undated", u"Bert", u"")}));
};

TEST_F(AlbumGroups, YearsAreNewestFirstAndTheUnknownOneIsLast)
{
    const auto years = albumsByYear(*catalogue.albums);
    ASSERT_EQ(years->size(), 3);
    EXPECT_EQ(years->at(0).name, QStringLiteral("2001"));
    EXPECT_THAT(titles(years->at(0).albums), ElementsAre(QStringLiteral("New"), QStringLiteral("Also new")));
    EXPECT_EQ(years->at(1).name, QStringLiteral("1969"));
    EXPECT_EQ(years->at(2).name, std::nullopt);
    EXPECT_THAT(titles(years->at(2).albums), ElementsAre(QStringLiteral("Undated")));
}

TEST_F(AlbumGroups, TheAlbumsOfAYearMayBeThoseOfNone)
{
    EXPECT_THAT(titles(albumsOfYear(*catalogue.albums, 1969)), ElementsAre(QStringLiteral("Old")));
    EXPECT_THAT(
        titles(albumsOfYear(*catalogue.albums, std::nullopt)), ElementsAre(QStringLiteral("Undated")));
    EXPECT_THAT(albumsOfYear(*catalogue.albums, 1970), IsEmpty());
}

TEST_F(AlbumGroups, ArtistsOfSomeAlbumsHaveThoseAlone)
{
    const auto artists = withAlbumsAmong(*catalogue.artists, albumsOfYear(*catalogue.albums, 2001));
    ASSERT_EQ(artists->size(), 2);
    EXPECT_EQ(artists->at(0).name, QStringLiteral("Anna"));
    EXPECT_THAT(titles(artists->at(0).albums), ElementsAre(QStringLiteral("New")));
    EXPECT_EQ(artists->at(1).name, QStringLiteral("Zoe"));
    EXPECT_EQ(withAlbumsAmong(*catalogue.artists, {})->size(), 0);
}

TEST_F(AlbumGroups, SongsOfAlbumsFollowOneAnother)
{
    const SongRows songs
        = songsOf({catalogue.songs, catalogue.albums, albumsOfYear(*catalogue.albums, 2001)});
    ASSERT_EQ(songs.size(), 2);
    EXPECT_EQ(songs.at(0).uri(), "New/1");
    EXPECT_EQ(songs.at(1).uri(), "Also new/1");
}

} // namespace
} // namespace toccata
