// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/genrespage.h"

#include "tests/core/music/asong.h"
#include "tests/support/waiting.h"
#include "tests/ui/songs/pagesworld.h"
#include "ui/library/yearspage.h"
#include "ui/songs/pagebody.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QMenu>
#include <QTest>

#include <gtest/gtest.h>

namespace toccata {
namespace {

SongLines anAlbum(QStringView title, QStringView genre, QStringView date = u"")
{
    SongLines song = aSong(title.toUtf8() + "/1").on(title).ofAlbumArtist(title);
    if (!genre.isEmpty())
        song = song.with(Tag::Genre, genre);
    return date.isEmpty() ? song : song.dated(date);
}

template <class P>
struct TilesTest : testing::Test
{
    TilesTest()
        : page(world.actions)
    {
        page.resize(900, 600);
        page.show();
    }
    CoverGrid &grid() { return *page.template findChild<CoverGrid *>(); }
    PageBody &body() { return *page.template findChild<PageBody *>(); }
    QStringList texts(int role = Qt::DisplayRole)
    {
        QStringList all;
        for (int row = 0; row < grid().model()->rowCount(); ++row)
            all << grid().model()->index(row, 0).data(role).toString();
        return all;
    }
    bool comesToShow(const QStringList &tiles)
    {
        return test::waitUntil([&] { return texts() == tiles && body().isContentShown(); });
    }
    bool comesToSay(const QString &headline)
    {
        return test::waitUntil([&] {
            const auto labels = page.template findChildren<QLabel *>();
            return !body().isContentShown()
                && std::ranges::any_of(labels, [&](QLabel *label) { return label->text() == headline; });
        });
    }
    void open(int row)
    {
        grid().setCurrentIndex(grid().model()->index(row, 0));
        QTest::keyClick(&grid(), Qt::Key_Return);
    }

    PagesWorld world;
    P page;
};

using GenresPageTest = TilesTest<GenresPage>;
using YearsPageTest = TilesTest<YearsPage>;

TEST_F(GenresPageTest, ShowsGenresWithTheirAlbumsAndTheUnknownOneLast)
{
    const QAbstractItemModelTester tester(grid().model());
    world.haveMirror(catalogueOf(tableOf(
        {anAlbum(u"A", u""), anAlbum(u"B", u"Rock"), anAlbum(u"C", u"Rock"), anAlbum(u"D", u"Jazz")})));
    ASSERT_TRUE(
        comesToShow({QStringLiteral("Jazz"), QStringLiteral("Rock"), QStringLiteral("Unknown genre")}));
    EXPECT_EQ(texts(SecondLineRole),
        (QStringList{
            QStringLiteral("1 album(s)"), QStringLiteral("2 album(s)"), QStringLiteral("1 album(s)")}));
    EXPECT_TRUE(grid().model()->index(2, 0).data(UnnamedRole).toBool());
    EXPECT_EQ(page.findChild<ElidedLabel *>()->text(), QStringLiteral("2 genre(s)"));
}

TEST_F(GenresPageTest, AGenreIsAMosaicOfTheirCovers)
{
    world.haveMirror(catalogueOf(tableOf({anAlbum(u"A", u"Rock"), anAlbum(u"B", u"Rock"),
        anAlbum(u"C", u"Rock"), anAlbum(u"D", u"Rock"), anAlbum(u"E", u"Jazz")})));
    ASSERT_TRUE(comesToShow({QStringLiteral("Jazz"), QStringLiteral("Rock")}));
    const auto mosaic
        = [&](int row) { return grid().model()->index(row, 0).data(MosaicRole).value<QList<MosaicPart>>(); };
    EXPECT_TRUE(mosaic(0).isEmpty());
    ASSERT_EQ(mosaic(1).size(), 4);
    EXPECT_EQ(mosaic(1)[0].name, QStringLiteral("A"));
    EXPECT_FALSE(mosaic(1)[3].subject.isEmpty());
}

TEST_F(GenresPageTest, EnterOpensAGenre)
{
    world.haveMirror(catalogueOf(tableOf({anAlbum(u"A", u""), anAlbum(u"B", u"Rock")})));
    ASSERT_TRUE(comesToShow({QStringLiteral("Rock"), QStringLiteral("Unknown genre")}));
    open(0);
    open(1);
    EXPECT_EQ(world.visits, (QStringList{QStringLiteral("genre Rock"), QStringLiteral("genre unknown")}));
}

TEST_F(GenresPageTest, TheMenuPlaysAndQueues)
{
    world.haveMirror(catalogueOf(tableOf({anAlbum(u"B", u"Rock")})));
    ASSERT_TRUE(comesToShow({QStringLiteral("Rock")}));
    Q_EMIT grid().menuRequested({0}, QPoint());
    auto *menu = page.findChild<QMenu *>();
    ASSERT_TRUE(menu);
    EXPECT_EQ(menu->actions().size(), 3);
    menu->close();
}

TEST_F(GenresPageTest, TheCurrentGenreStaysCurrentWhileTheLibraryGrows)
{
    world.haveMirror(catalogueOf(tableOf({anAlbum(u"B", u"Rock")})));
    ASSERT_TRUE(comesToShow({QStringLiteral("Rock")}));
    grid().setCurrentIndex(grid().model()->index(0, 0));
    world.haveMirror(catalogueOf(tableOf({anAlbum(u"B", u"Rock"), anAlbum(u"D", u"Jazz")})));
    ASSERT_TRUE(comesToShow({QStringLiteral("Jazz"), QStringLiteral("Rock")}));
    EXPECT_EQ(grid().currentIndex().row(), 1);
}

TEST_F(GenresPageTest, SaysSoWhereNoSongNamesItsGenre)
{
    world.haveMirror(catalogueOf(tableOf({anAlbum(u"A", u"")})));
    EXPECT_TRUE(comesToSay(QStringLiteral("No song names its genre")));
}

TEST_F(GenresPageTest, SaysSoWhereTheServerTellsOnlyNames)
{
    auto state = std::make_shared<LibraryState>();
    state->source = LibraryState::Source::Names;
    state->catalogue = catalogueOfNames({"Anna"}, {{"Cold"}});
    world.states.library.publish(std::move(state));
    EXPECT_TRUE(comesToSay(QStringLiteral("This server does not list its music")));
}

TEST_F(YearsPageTest, ShowsYearsByDecadesNewestFirst)
{
    world.haveMirror(catalogueOf(tableOf({anAlbum(u"A", u"", u"1969"), anAlbum(u"B", u"", u"1961-03"),
        anAlbum(u"C", u"", u"2001"), anAlbum(u"D", u"")})));
    ASSERT_TRUE(comesToShow({QStringLiteral("2001"), QStringLiteral("1969"), QStringLiteral("1961"),
        QStringLiteral("Unknown year")}));
    EXPECT_EQ(page.findChild<ElidedLabel *>()->text(), QStringLiteral("3 year(s)"));
    // 1961 stands beside 1969, under their decade.
    const auto top = [&](int row) { return grid().visualRect(grid().model()->index(row, 0)).top(); };
    EXPECT_LT(top(0), top(1));
    EXPECT_EQ(top(1), top(2));
    EXPECT_LT(top(2), top(3));
}

TEST_F(YearsPageTest, EnterOpensAYear)
{
    world.haveMirror(catalogueOf(tableOf({anAlbum(u"A", u"", u"1969"), anAlbum(u"D", u"")})));
    ASSERT_TRUE(comesToShow({QStringLiteral("1969"), QStringLiteral("Unknown year")}));
    open(0);
    open(1);
    EXPECT_EQ(world.visits, (QStringList{QStringLiteral("year 1969"), QStringLiteral("year unknown")}));
}

TEST_F(YearsPageTest, SaysSoWhereNoSongNamesItsYear)
{
    world.haveMirror(catalogueOf(tableOf({anAlbum(u"A", u"Rock")})));
    EXPECT_TRUE(comesToSay(QStringLiteral("No song names its year")));
}

TEST_F(YearsPageTest, SaysSoWhereTheServerTellsOnlyNames)
{
    auto state = std::make_shared<LibraryState>();
    state->source = LibraryState::Source::Names;
    state->catalogue = catalogueOfNames({"Anna"}, {{"Cold"}});
    world.states.library.publish(std::move(state));
    EXPECT_TRUE(comesToSay(QStringLiteral("This server does not list its music")));
}

} // namespace
} // namespace toccata
