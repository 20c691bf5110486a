// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/albumpage.h"

#include "tests/core/music/asong.h"
#include "tests/support/waiting.h"
#include "tests/ui/songs/pagesworld.h"
#include "ui/library/albumhead.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/songlistview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

namespace toccata {
namespace {

struct AlbumPageTest : testing::Test
{
    AlbumPageTest()
    {
        page.resize(900, 600);
        page.show();
    }
    void show(const std::vector<SongLines> &songs)
    {
        page.showAlbum(QStringLiteral("Abbey Road"), allRows(tableOf(songs)));
        QApplication::processEvents(); // links that are new appear with the next layout
    }
    QStringList texts() const
    {
        QStringList all;
        for (const auto *label : page.findChildren<ElidedLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all;
    }
    int rows() const { return page.findChild<SongListView *>()->model()->rowCount(); }
    QList<ElidedLabel *> links() const
    {
        QList<ElidedLabel *> all = page.findChildren<ElidedLabel *>();
        all.removeIf([](const ElidedLabel *label) { return !label->isLink(); });
        return all;
    }

    PagesWorld world;
    AlbumPage page{world.actions};
};

TEST_F(AlbumPageTest, TellsBothYearsAndTheQuality)
{
    show({aSong("1.flac")
              .by(u"The Beatles")
              .dated(u"2009")
              .with(Tag::OriginalDate, u"1969")
              .lasting(60)
              .line("Format", "44100:16:2")});
    EXPECT_TRUE(texts().contains(QStringLiteral("2009 (originally 1969) · 1 song(s) · 1:00")))
        << qPrintable(texts().join(u'|'));
    EXPECT_TRUE(texts().contains(QStringLiteral("FLAC · 44.1 kHz, 16 bit")));
}

TEST_F(AlbumPageTest, TellsOneYearWhereBothAreTheSame)
{
    show({aSong("1").by(u"The Beatles").dated(u"1969-09-26").with(Tag::OriginalDate, u"1969")});
    EXPECT_TRUE(texts().contains(QStringLiteral("1969 · 1 song(s)")));
}

TEST_F(AlbumPageTest, AnUnknownArtistIsNoLink)
{
    show({aSong("1")});
    EXPECT_TRUE(texts().contains(QStringLiteral("Unknown artist")));
    EXPECT_TRUE(links().isEmpty());
    show({aSong("1").by(u"The Beatles")});
    ASSERT_EQ(links().size(), 1);
    QTest::mouseClick(links().first(), Qt::LeftButton);
    EXPECT_EQ(world.visits, QStringList{QStringLiteral("artist The Beatles")});
}

TEST_F(AlbumPageTest, AMenuHasWhatTheButtonsDoNot)
{
    show({aSong("1").by(u"The Beatles")});
    IconButton *more = nullptr;
    for (auto *each : page.findChildren<IconButton *>()) {
        if (each->iconName() == QStringLiteral("more"))
            more = each;
    }
    ASSERT_TRUE(more);
    more->click();
    auto *menu = page.findChild<QMenu *>();
    ASSERT_TRUE(menu);
    QStringList offered;
    for (const QAction *action : menu->actions())
        offered << action->text();
    EXPECT_TRUE(offered.contains(QStringLiteral("Play next"))) << qPrintable(offered.join(u'|'));
    delete menu;
}

TEST_F(AlbumPageTest, FollowsItsAlbumWhenTheLibraryHasOtherSongs)
{
    const auto music = [](int songs) {
        std::vector<SongLines> lines;
        for (int i = 0; i < songs; ++i)
            lines.push_back(aSong("a/" + QByteArray::number(i)).on(u"X").ofAlbumArtist(u"A"));
        lines.push_back(aSong("b/1").on(u"Y").ofAlbumArtist(u"A"));
        return catalogueOf(tableOf(lines));
    };
    const Catalogue before = music(2);
    world.haveMirror(before);
    ASSERT_TRUE(
        test::waitUntil([&] { return world.states.library.current()->catalogue.albums == before.albums; }));
    page.showAlbum(QStringLiteral("X"), songsOfAlbum(before.songs, before.albums->at(0)));
    EXPECT_EQ(rows(), 2);
    world.haveMirror(music(3));
    EXPECT_TRUE(test::waitUntil([&] { return rows() == 3; }));
}

TEST_F(AlbumPageTest, ComesBackWithTheSongsThatTheAlbumHasByThen)
{
    const auto music = [](int songs) {
        std::vector<SongLines> lines;
        for (int i = 0; i < songs; ++i)
            lines.push_back(aSong("a/" + QByteArray::number(i)).on(u"X").ofAlbumArtist(u"A"));
        return catalogueOf(tableOf(lines));
    };
    const auto publish = [&](const Catalogue &catalogue) {
        world.haveMirror(catalogue);
        return test::waitUntil(
            [&] { return world.states.library.current()->catalogue.albums == catalogue.albums; });
    };
    const Catalogue before = music(2);
    ASSERT_TRUE(publish(before));
    const SongRows album = songsOfAlbum(before.songs, before.albums->at(0));
    page.showAlbum(QStringLiteral("X"), album);
    const auto view = page.view();
    page.showAlbum(QStringLiteral("Mix"), {before.songs, {0}});
    ASSERT_TRUE(publish(music(3)));
    page.showAlbum(QStringLiteral("X"), album);
    page.setView(view);
    EXPECT_EQ(rows(), 3);
}

TEST_F(AlbumPageTest, AMixStaysTheMixThatItIs)
{
    const auto table
        = tableOf({aSong("a/1").on(u"X").ofAlbumArtist(u"A"), aSong("a/2").on(u"X").ofAlbumArtist(u"A"),
            aSong("a/3").on(u"X").ofAlbumArtist(u"A"), aSong("b/1").on(u"Y").ofAlbumArtist(u"B")});
    world.haveMirror(catalogueOf(table));
    ASSERT_TRUE(test::waitUntil([&] { return world.states.library.current()->catalogue.songs == table; }));
    page.showAlbum(QStringLiteral("Mix"), {table, {0, 3}});
    const Catalogue again = catalogueOf(table);
    bool heard = false; // behind the page, which asked to hear of it before
    world.states.library.observe(&page, [&](const std::shared_ptr<const LibraryState> &state) {
        heard = state->catalogue.albums == again.albums;
    });
    world.haveMirror(again);
    ASSERT_TRUE(test::waitUntil([&] { return heard; }));
    EXPECT_EQ(rows(), 2);
}

TEST_F(AlbumPageTest, WithoutALibraryTheServerIsAskedAndWhatIsWrongIsSaid)
{
    page.showAlbumCalled(QStringLiteral("Dawn"));
    const auto &body = *page.findChild<PageBody *>();
    ASSERT_TRUE(test::waitUntil([&] { return body.state().findChild<QPushButton *>() != nullptr; }));
    EXPECT_FALSE(body.isContentShown());
    EXPECT_EQ(body.state().findChild<QPushButton *>()->text(), QStringLiteral("Retry"));
    show({aSong("1").by(u"Anna")});
    EXPECT_TRUE(body.isContentShown()) << "an album that is known takes its place";
}

TEST_F(AlbumPageTest, AnAlbumWithoutSongsSaysSo)
{
    page.showAlbum(QStringLiteral("Abbey Road"), {});
    EXPECT_FALSE(page.findChild<PageBody *>()->isContentShown());
}

} // namespace
} // namespace toccata
