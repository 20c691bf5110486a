// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/albumgrouppage.h"

#include "tests/core/music/asong.h"
#include "tests/support/waiting.h"
#include "tests/ui/songs/pagesworld.h"
#include "ui/library/albumgrid.h"
#include "ui/songs/pagebody.h"
#include "ui/widgets/elidedlabel.h"

#include <QTabBar>
#include <QTest>

#include <gtest/gtest.h>

namespace toccata {
namespace {

SongLines anAlbum(QStringView title, QStringView artist, QStringView genre)
{
    const SongLines song = aSong(title.toUtf8() + "/1").on(title).ofAlbumArtist(artist).lasting(90);
    return genre.isEmpty() ? song : song.with(Tag::Genre, genre).dated(u"1999");
}

struct AlbumGroupPageTest : testing::Test
{
    AlbumGroupPageTest()
        : page(world.actions)
    {
        page.resize(900, 600);
        page.show();
        world.haveMirror(catalogue);
        EXPECT_TRUE(test::waitUntil(
            [&] { return world.states.library.current()->catalogue.albums == catalogue.albums; }));
    }
    QStringList shown(QAbstractItemView &view) const
    {
        QStringList titles;
        for (int row = 0; row < view.model()->rowCount(); ++row)
            titles << view.model()->index(row, 0).data().toString();
        return titles;
    }
    QStringList albums() const { return shown(*page.findChild<AlbumGrid *>()); }
    QTabBar &tabs() const { return *page.findChild<QTabBar *>(); }
    QStringList labels() const
    {
        QStringList texts;
        for (const auto *label : page.findChildren<ElidedLabel *>())
            texts << label->text();
        return texts;
    }

    const Catalogue catalogue
        = catalogueOf(tableOf({anAlbum(u"Cold", u"Anna", u"Rock"), anAlbum(u"Air", u"Zoe", u"Rock"),
            anAlbum(u"Other", u"Anna", u"Jazz"), anAlbum(u"Odd", u"Odo", u"")}));
    PagesWorld world;
    AlbumGroupPage page;
};

TEST_F(AlbumGroupPageTest, ShowsTheAlbumsOfAGenreAndSaysHowMuchThatIs)
{
    page.showGenre(QStringLiteral("Rock"));
    EXPECT_EQ(page.title(), QStringLiteral("Rock"));
    EXPECT_EQ(albums(), (QStringList{QStringLiteral("Cold"), QStringLiteral("Air")}));
    EXPECT_TRUE(labels().contains(QStringLiteral("2 album(s) · 2 song(s) · 3:00")))
        << qPrintable(labels().join(u'|'));
}

TEST_F(AlbumGroupPageTest, AlbumsWithoutAGenreAreAGroupToo)
{
    page.showGenre(std::nullopt);
    EXPECT_EQ(page.title(), QStringLiteral("Unknown genre"));
    EXPECT_EQ(albums(), QStringList{QStringLiteral("Odd")});
}

TEST_F(AlbumGroupPageTest, ShowsTheAlbumsOfAYear)
{
    page.showYear(1999);
    EXPECT_EQ(
        albums(), (QStringList{QStringLiteral("Cold"), QStringLiteral("Other"), QStringLiteral("Air")}));
    page.showYear(std::nullopt);
    EXPECT_EQ(page.title(), QStringLiteral("Unknown year"));
    EXPECT_EQ(albums(), QStringList{QStringLiteral("Odd")});
}

TEST_F(AlbumGroupPageTest, TheArtistsOfTheGroupLeadToTheirPages)
{
    page.showGenre(QStringLiteral("Rock"));
    tabs().setCurrentIndex(1);
    auto &artists = dynamic_cast<CoverGrid &>(*page.focusTarget());
    EXPECT_EQ(shown(artists), (QStringList{QStringLiteral("Anna"), QStringLiteral("Zoe")}));
    artists.setCurrentIndex(artists.model()->index(1, 0));
    QTest::keyClick(&artists, Qt::Key_Return);
    EXPECT_EQ(world.visits, QStringList{QStringLiteral("artist Zoe")});
    page.showGenre(QStringLiteral("Jazz"));
    EXPECT_EQ(tabs().currentIndex(), 0);
    tabs().setCurrentIndex(1);
    EXPECT_EQ(shown(artists), QStringList{QStringLiteral("Anna")});
}

TEST_F(AlbumGroupPageTest, FollowsTheLibrary)
{
    page.showGenre(QStringLiteral("Jazz"));
    world.haveMirror(catalogueOf(tableOf({anAlbum(u"Newer", u"Anna", u"Jazz")})));
    EXPECT_TRUE(test::waitUntil([&] { return albums() == QStringList{QStringLiteral("Newer")}; }));
    world.haveMirror(catalogueOf(tableOf({anAlbum(u"Newer", u"Anna", u"Rock")})));
    EXPECT_TRUE(test::waitUntil([&] { return !page.findChild<PageBody *>()->isContentShown(); }));
}

TEST_F(AlbumGroupPageTest, ComesBackWithThePartThatWasShown)
{
    page.showGenre(QStringLiteral("Rock"));
    tabs().setCurrentIndex(1);
    const auto view = page.view();
    ASSERT_TRUE(view);
    page.showGenre(QStringLiteral("Jazz"));
    EXPECT_EQ(tabs().currentIndex(), 0);
    page.showGenre(QStringLiteral("Rock"));
    page.setView(view);
    EXPECT_EQ(tabs().currentIndex(), 1);
}

} // namespace
} // namespace toccata
