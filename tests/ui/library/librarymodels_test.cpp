// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/music/asong.h"
#include "ui/library/albumlistmodel.h"
#include "ui/library/artistlistmodel.h"
#include "ui/library/folderlistmodel.h"
#include "ui/songs/coverdelegate.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <gtest/gtest.h>

namespace toccata {
namespace {

Catalogue someMusic()
{
    return catalogueOf(tableOf({
        aSong("a/1.ogg").on(u"Alpha").ofAlbumArtist(u"Anna").dated(u"1999").titled(u"One"),
        aSong("a/2.ogg").on(u"Alpha").ofAlbumArtist(u"Anna").dated(u"1999"),
        aSong("b/1.ogg").on(u"Beta").ofAlbumArtist(u"Bert"),
        aSong("c/1.ogg"),
        aSong("d/1.ogg").on(u"Mix").by(u"X"),
        aSong("d/2.ogg").on(u"Mix").by(u"Y"),
    }));
}

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

TEST(AlbumListModel, KeepsTheRulesOfModels)
{
    AlbumListModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setAlbums(allAlbums(someMusic()));
    EXPECT_EQ(model.rowCount(), 4);
    model.setAlbums({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(AlbumListModel, WhatIsMissingHasAName)
{
    AlbumListModel model;
    model.setAlbums(allAlbums(someMusic()));
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        EXPECT_FALSE(index.data().toString().isEmpty());
        EXPECT_FALSE(index.data(SecondLineRole).toString().isEmpty());
        EXPECT_EQ(
            index.data(UnnamedRole).toBool(), index.data().toString() == QStringLiteral("Unknown album"));
    }
}

TEST(AlbumListModel, AlbumsAreDraggedAsTheirSongs)
{
    AlbumListModel model;
    model.setAlbums(allAlbums(someMusic()));
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(1), model.index(0)}));
    EXPECT_EQ(urisOf(*data), (QList<QByteArray>{"a/1.ogg", "a/2.ogg", "b/1.ogg"}));
}

TEST(ArtistListModel, KeepsTheRulesOfModelsAndFindsWhoHasNoName)
{
    ArtistListModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    const Catalogue music = someMusic();
    model.setArtists(music, music.artists);
    for (int row = 0; row < model.rowCount(); ++row)
        EXPECT_EQ(model.rowOf(model.index(row).data().toString()), row);
    EXPECT_EQ(model.rowOf(QStringLiteral("Nobody")), std::nullopt);
}

CoverSubject subjectAt(const QAbstractItemModel &model, int row)
{
    return model.index(row, 0).data(SubjectRole).value<CoverSubject>();
}

TEST(AlbumListModel, ACoverIsOfTheFirstSongAndAsOldAsTheNewest)
{
    const Catalogue catalogue = catalogueOf(tableOf({
        aSong("a/1.ogg").by(u"Anna").on(u"Alpha").line("Last-Modified", "2020-01-01T00:00:00Z"),
        aSong("a/2.ogg").by(u"Anna").on(u"Alpha").line("Last-Modified", "2021-01-01T00:00:00Z"),
    }));
    AlbumListModel model;
    model.setAlbums(allAlbums(catalogue));
    ASSERT_EQ(model.rowCount(), 1);
    CoverSubject wanted = coverOf(catalogue.songs->at(0));
    wanted.modified = catalogue.songs->at(1).lastModified();
    EXPECT_EQ(subjectAt(model, 0), wanted);
    EXPECT_NE(wanted.modified, catalogue.songs->at(0).lastModified());
    model.setAlbums(allAlbums(catalogue), true);
    EXPECT_TRUE(subjectAt(model, 0).isEmpty()) << "nothing but the name is known";
}

TEST(ArtistListModel, APictureIsNearASongAndWhoHasNoNameHasNone)
{
    const Catalogue catalogue = catalogueOf(tableOf({
        aSong("Anna/a/1.ogg").by(u"Anna").on(u"Alpha"),
        aSong("b/1.ogg").on(u"Beta"),
    }));
    ArtistListModel model;
    model.setArtists(catalogue, catalogue.artists);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(subjectAt(model, 0), pictureOfArtist(QStringLiteral("Anna"), catalogue.songs->at(0)));
    EXPECT_TRUE(subjectAt(model, 1).isEmpty());
    model.setArtists(catalogue, catalogue.artists, true);
    EXPECT_TRUE(subjectAt(model, 0).isEmpty());
}

TEST(FolderListModel, FoldersAreNotAmongTheSongsOfAnyRows)
{
    FolderListModel model;
    FolderListing listing;
    listing.folders = {{"x/", QStringLiteral("x")}, {"y/", QStringLiteral("y")}};
    listing.songs = allRows(tableOf({aSong("1.ogg"), aSong("2.ogg"), aSong("3.ogg")}));
    model.setListing(listing);
    EXPECT_EQ(model.songsIn({{0, 1}, {1, 3}, {4, 5}}).rows, (std::vector<quint32>{0, 2}));
    EXPECT_TRUE(model.songsIn({{0, 2}}).isEmpty());
}

TEST(FolderListModel, PlaylistsStandBetweenFoldersAndSongs)
{
    FolderListModel model;
    const QAbstractItemModelTester tester(&model);
    FolderListing listing;
    listing.folders = {{"x.CUE/", QStringLiteral("x.CUE")}, {"z/", QStringLiteral("z")}};
    listing.songs = allRows(tableOf({aSong("1.ogg").titled(u"One")}));
    model.setListing(listing);
    model.setPlaylists({{{"mix.m3u", QStringLiteral("mix.m3u")}}, {{"y/", QStringLiteral("y")}}});
    ASSERT_EQ(model.rowCount(), 5);
    EXPECT_TRUE(model.isCueSheet(0));
    EXPECT_EQ(model.folderAt(1)->path, "y/") << "a folder without songs, at its place";
    EXPECT_FALSE(model.isCueSheet(1));
    EXPECT_EQ(model.playlistAt(3)->path, "mix.m3u");
    EXPECT_FALSE(model.playlistAt(4));
    EXPECT_TRUE(model.isSong(4));
    EXPECT_EQ(model.songAt(4)->displayTitle(), QStringLiteral("One"));
    EXPECT_EQ(model.rowOf("mix.m3u"), 3);
    EXPECT_EQ(model.songsIn({{0, 5}}).size(), 1);
    EXPECT_FALSE(model.flags(model.index(3)) & Qt::ItemIsDragEnabled);

    model.setListing(listing); // as after a change of the library
    EXPECT_EQ(model.rowOf("y/"), 1);
    EXPECT_EQ(model.rowOf("mix.m3u"), 3);
    model.setPlaylists({});
    EXPECT_EQ(model.rowCount(), 3);
    model.setListing(listing);
    EXPECT_EQ(model.rowCount(), 3);
}

TEST(FolderListModel, WhatComesBeforeTheListingIsNotLost)
{
    FolderListModel model;
    model.setPlaylists({{{"mix.m3u", QStringLiteral("mix.m3u")}}, {{"y/", QStringLiteral("y")}}});
    FolderListing listing;
    listing.folders = {{"z/", QStringLiteral("z")}};
    model.setListing(listing);
    EXPECT_EQ(model.rowOf("y/"), 0);
    EXPECT_EQ(model.rowOf("z/"), 1);
    EXPECT_EQ(model.rowOf("mix.m3u"), 2);
}

TEST(FolderListModel, FoldersComeBeforeSongs)
{
    FolderListModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    FolderListing listing;
    listing.folders = {{"x/", QStringLiteral("x")}, {"y/", QStringLiteral("y")}};
    listing.songs = allRows(tableOf({aSong("1.ogg").titled(u"One"), aSong("2.ogg").titled(u"Two")}));
    model.setListing(listing);
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.index(1).data().toString(), QStringLiteral("y"));
    EXPECT_EQ(model.index(2).data().toString(), QStringLiteral("One"));
    EXPECT_EQ(model.rowOf("y/"), 1);
    EXPECT_EQ(model.folderAt(2), nullptr);
    EXPECT_FALSE(model.songAt(0).has_value());
    EXPECT_EQ(model.songAt(3)->uri(), "2.ogg");
    EXPECT_FALSE(model.index(0).flags() & Qt::ItemIsDragEnabled);
    model.setListing({});
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace toccata
