// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/artistpage.h"

#include "tests/core/music/asong.h"
#include "tests/support/waiting.h"
#include "tests/ui/songs/pagesworld.h"
#include "ui/library/albumgrid.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/songlistview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <gmock/gmock.h>

namespace toccata {
namespace {

QString headlineOf(const PageBody &body)
{
    const auto labels = body.state().findChildren<QLabel *>();
    return labels.isEmpty() ? QString() : labels.first()->text();
}

SongLines onAlbum(const QByteArray &uri, QStringView album, QStringView artist, QStringView year)
{
    return aSong(uri).on(album).ofAlbumArtist(artist).by(artist).dated(year).titled(QString::fromUtf8(uri));
}

struct ArtistPageTest : testing::Test
{
    ArtistPageTest()
    {
        page.resize(900, 700);
        page.show();
    }
    void haveAlbums(int count)
    {
        std::vector<SongLines> songs{
            aSong("hits/1").on(u"Hits").ofAlbumArtist(u"Many").by(u"Anna").titled(u"Guest song")};
        for (int i = 0; i < count; ++i) {
            const QString year = QString::number(2000 - i);
            songs.push_back(onAlbum(QByteArray::number(i) + "/1", QString(u"Of " + year), u"Anna", year));
        }
        world.haveMirror(catalogueOf(tableOf(songs)));
    }
    QStringList texts() const
    {
        QStringList all;
        for (const auto *label : page.findChildren<ElidedLabel *>()) {
            if (label->isVisibleTo(&page))
                all << label->text();
        }
        return all;
    }
    QList<AlbumGrid *> grids() const { return page.findChildren<AlbumGrid *>(); }
    SongListView &list() const { return *page.findChild<SongListView *>(); }

    PagesWorld world;
    ArtistPage page{world.actions};
};

TEST_F(ArtistPageTest, ShowsAlbumsByYearThoseOfOthersAndAllSongs)
{
    haveAlbums(2);
    page.showArtist(QStringLiteral("Anna"));
    EXPECT_EQ(page.title(), QStringLiteral("Anna"));
    EXPECT_TRUE(texts().contains(QStringLiteral("2 album(s) · 3 song(s) · 1999 – 2000")))
        << texts().join(u'|').toStdString();
    ASSERT_EQ(grids().size(), 2);
    EXPECT_EQ(grids().at(0)->albums().titleAt(0), QStringLiteral("Of 1999"));
    EXPECT_EQ(grids().at(1)->albums().titleAt(0), QStringLiteral("Hits"));
    EXPECT_EQ(list().model()->rowCount(), 3);
    EXPECT_EQ(list().model()->index(2, 0).data().toString(), QStringLiteral("Guest song"));
}

TEST_F(ArtistPageTest, ShowsAllOfManyAlbumsWhenSomebodyWantsThem)
{
    haveAlbums(60);
    page.showArtist(QStringLiteral("Anna"));
    AlbumGrid &albums = *grids().at(0);
    EXPECT_LT(albums.shownCount(), 60);
    ASSERT_TRUE(texts().contains(QStringLiteral("Show all 60")));
    for (auto *label : page.findChildren<ElidedLabel *>()) {
        if (label->text() == QStringLiteral("Show all 60"))
            Q_EMIT label->activated();
    }
    EXPECT_EQ(albums.shownCount(), 60);
    EXPECT_FALSE(texts().contains(QStringLiteral("Show all 60")));
}

TEST_F(ArtistPageTest, OfNobodyKnownSaysSoAndFindsWhoComesLater)
{
    world.haveMirror(catalogueOf(tableOf({aSong("1").by(u"Bert").on(u"X")})));
    page.showArtist(QStringLiteral("Anna"));
    const auto &body = *page.findChild<PageBody *>();
    EXPECT_FALSE(body.isContentShown());
    EXPECT_EQ(headlineOf(body), QStringLiteral("Anna"));
    haveAlbums(1);
    EXPECT_TRUE(test::waitUntil([&] { return body.isContentShown(); }));
}

TEST_F(ArtistPageTest, AnAlbumOpensAndAnEmptySectionIsNotThere)
{
    world.haveMirror(catalogueOf(tableOf({onAlbum("1/1", u"Only", u"Anna", u"1980")})));
    page.showArtist(QStringLiteral("Anna"));
    EXPECT_TRUE(texts().contains(QStringLiteral("Albums")));
    EXPECT_FALSE(texts().contains(QStringLiteral("Also heard on")));
    EXPECT_TRUE(texts().contains(QStringLiteral("1 album(s) · 1 song(s) · 1980")));
    Q_EMIT grids().at(0)->opened(0);
    EXPECT_EQ(world.visits, QStringList{QStringLiteral("album Only of 1")});
}

TEST_F(ArtistPageTest, AServerWithoutALibraryIsAskedAndSaysWhatIsWrong)
{
    page.showArtist(QStringLiteral("Anna"));
    const auto &body = *page.findChild<PageBody *>();
    EXPECT_TRUE(test::waitUntil([&] { return headlineOf(body) == QStringLiteral("That did not work"); }));
}

TEST_F(ArtistPageTest, OffersAllAlbumsOnlyWhereTheyDoNotFit)
{
    haveAlbums(9);
    page.resize(700, 700);
    page.showArtist(QStringLiteral("Anna"));
    const auto isOffered = [&] { return texts().contains(QStringLiteral("Show all 9")); };
    EXPECT_TRUE(test::waitUntil(isOffered)) << texts().join(u'|').toStdString();
    page.resize(1400, 700);
    EXPECT_TRUE(test::waitUntil([&] { return !isOffered(); }));
    page.resize(700, 700);
    EXPECT_TRUE(test::waitUntil(isOffered));
}

TEST_F(ArtistPageTest, AllAlbumsStayShownWhenTheLibraryChanges)
{
    haveAlbums(60);
    page.showArtist(QStringLiteral("Anna"));
    grids().at(0)->setVisibleRows(1000);
    ASSERT_EQ(grids().at(0)->shownCount(), 60);
    haveAlbums(61);
    EXPECT_TRUE(test::waitUntil([&] { return grids().at(0)->shownCount() == 61; }));
}

} // namespace
} // namespace toccata
