// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/songdetails.h"

#include "tests/core/music/asong.h"
#include "tests/support/waiting.h"
#include "tests/ui/songs/pagesworld.h"
#include "ui/library/folderlistmodel.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

using Folder = FolderListing::Folder;

FolderListing someTitles(int count)
{
    std::vector<SongLines> songs;
    for (int i = 0; i < count; ++i)
        songs.push_back(aSong("s:track:" + QByteArray::number(i)).titled(QString::number(i)));
    FolderListing listing;
    listing.songs = allRows(tableOf(songs));
    listing.titlesOnly = true;
    return listing;
}

// Without a connection nothing can be looked up; the titles stay, and nobody waits for more.
TEST(SongDetails, WhatCannotBeLookedUpStaysWithItsTitle)
{
    PagesWorld world;
    SongDetails details(world.server.library);
    FolderListModel model;
    QObject::connect(&details, &SongDetails::changed, &model,
        qOverload<const SongRows &, int>(&FolderListModel::setDetails));
    const FolderListing listing = someTitles(45);
    model.setListing(listing);
    EXPECT_TRUE(model.index(44).data(DetailsPendingRole).toBool());
    details.fetch(listing.songs);
    details.resume();
    ASSERT_TRUE(test::waitUntil([&] { return !model.index(44).data(DetailsPendingRole).toBool(); }));
    EXPECT_EQ(model.rowCount(), 45);
    EXPECT_EQ(model.index(44).data().toString(), QStringLiteral("44"));
}

TEST(FolderListModel, TellsWhatKindOfThingEachRowIs)
{
    FolderListing listing;
    listing.folders
        = {{"a", QStringLiteral("Lists")}, {"b", QStringLiteral("Anna"), Folder::Kind::Artist, "s:artist:1"},
            {"c", QStringLiteral("Dawn"), Folder::Kind::Album, "s:album:1"},
            {"d", QStringLiteral("Mix"), Folder::Kind::Playlist, "s:playlist:1"},
            {"e", {}, Folder::Kind::Album, "s:album:2"}};
    FolderListModel model;
    model.setListing(listing);
    const auto spoken = [&](int row) { return model.index(row).data(Qt::AccessibleTextRole).toString(); };
    EXPECT_EQ(spoken(0), u"Lists, folder");
    EXPECT_EQ(spoken(1), u"Anna, artist");
    EXPECT_EQ(spoken(2), u"Dawn, album");
    EXPECT_EQ(spoken(3), u"Mix, playlist");
    EXPECT_EQ(spoken(4), u"Unknown album, album");
    EXPECT_EQ(model.index(1).data(CoverSubjectRole).value<CoverSubject>().uri, "s:artist:1");
    EXPECT_EQ(model.index(2).data(CoverSubjectRole).value<CoverSubject>().uri, "s:album:1");
    EXPECT_TRUE(model.index(0).data(CoverSubjectRole).value<CoverSubject>().isEmpty());
}

TEST(FolderListModel, MoreOfItsSongsKeepsWhatIsSelected)
{
    FolderListModel model;
    const FolderListing listing = someTitles(3);
    model.setListing(listing);
    const QPersistentModelIndex selected = model.index(1);
    model.setDetails(allRows(tableOf({aSong("s:track:0").titled(u"0").by(u"Anna"),
                         aSong("s:track:1").titled(u"1").by(u"Ben"), aSong("s:track:2").titled(u"2")})),
        2);
    ASSERT_TRUE(selected.isValid());
    EXPECT_EQ(selected.data(ArtistRole).toString(), QStringLiteral("Ben"));
    EXPECT_FALSE(selected.data(DetailsPendingRole).toBool());
    EXPECT_TRUE(model.index(2).data(DetailsPendingRole).toBool());
}

} // namespace
} // namespace toccata
