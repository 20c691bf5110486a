// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/composerspage.h"

#include "tests/core/music/asong.h"
#include "tests/support/waiting.h"
#include "tests/ui/songs/pagesworld.h"
#include "ui/library/namelistview.h"
#include "ui/library/twosides.h"
#include "ui/songs/musichead.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/songlistview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"

#include <QLabel>
#include <QMenu>
#include <QTest>

#include <gtest/gtest.h>

namespace toccata {
namespace {

SongLines aMovement(const QByteArray &uri, QStringView work, QStringView movement, QStringView album)
{
    return aSong(uri)
        .with(Tag::Composer, u"Brahms")
        .with(Tag::Work, work)
        .with(Tag::Movement, movement)
        .by(u"Bruno Walter")
        .with(Tag::Conductor, u"Bruno Walter")
        .ofAlbumArtist(u"Orchestra")
        .on(album);
}

struct ComposersPageTest : testing::Test
{
    ComposersPageTest()
        : page(world.actions)
    {
        page.resize(900, 600);
        page.show();
    }
    void haveMusic()
    {
        world.haveMirror(
            catalogueOf(tableOf({aMovement("a/1", u"Symphony", u"Allegro", u"One").numbered(u"1"),
                aMovement("a/2", u"Symphony", u"Adagio", u"One").numbered(u"2"),
                aMovement("b/1", u"Symphony", u"Allegro", u"Two"),
                aMovement("c/1", u"Requiem", u"Selig", u"Three"),
                aSong("d/1").titled(u"Aria").on(u"Four").with(Tag::Composer, u"Bach")})));
        ASSERT_TRUE(test::waitUntil([&] {
            return shown(composers()) == QStringList{QStringLiteral("Bach"), QStringLiteral("Brahms")};
        }));
    }
    static QStringList shown(const QAbstractItemView &view)
    {
        QStringList texts;
        for (int row = 0; row < view.model()->rowCount(); ++row)
            texts << view.model()->index(row, 0).data().toString();
        return texts;
    }
    NameListView &composers() const { return *page.findChildren<NameListView *>()[0]; }
    NameListView &works() const { return *page.findChildren<NameListView *>()[1]; }
    SongListView &recordings() const { return *page.findChild<SongListView *>(); }
    /// The name at 0, the facts at 1.
    QString headText(int line) const
    {
        return page.findChild<MusicHead *>()->findChildren<ElidedLabel *>().at(line)->text();
    }
    TwoSides &sides() const { return *page.findChild<TwoSides *>(); }
    bool comesToList(const QStringList &names)
    {
        return test::waitUntil([&] { return works().isVisible() && shown(works()) == names; });
    }
    bool comesToPlay(const QStringList &movements)
    {
        return test::waitUntil([&] { return recordings().isVisible() && shown(recordings()) == movements; });
    }
    static void click(QAbstractItemView &view, int row)
    {
        QTest::mouseClick(
            view.viewport(), Qt::LeftButton, {}, view.visualRect(view.model()->index(row, 0)).center());
    }

    PagesWorld world;
    ComposersPage page;
    const QStringList brahms{QStringLiteral("Requiem"), QStringLiteral("Symphony")};
};

TEST_F(ComposersPageTest, ListsTheWorksOfAComposerAndSaysHowManyThereAre)
{
    haveMusic();
    page.showComposer(QStringLiteral("Brahms"));
    ASSERT_TRUE(comesToList(brahms));
    EXPECT_EQ(headText(0), QStringLiteral("Brahms"));
    EXPECT_EQ(headText(1), QStringLiteral("2 work(s) · 3 recording(s)"));
    EXPECT_EQ(composers().currentIndex().row(), 1);
}

TEST_F(ComposersPageTest, AClickOnAComposerIsAPlaceToComeBackTo)
{
    haveMusic();
    click(composers(), 1);
    EXPECT_EQ(world.visits, QStringList{QStringLiteral("composer Brahms work ")});
    EXPECT_TRUE(comesToList(brahms));
}

TEST_F(ComposersPageTest, ArrowsShowWorksAndLeaveNoTrailUntilOneIsOpened)
{
    haveMusic();
    composers().setCurrentIndex(composers().model()->index(1, 0));
    ASSERT_TRUE(comesToList(brahms));
    EXPECT_TRUE(world.visits.isEmpty());
    click(works(), 0);
    EXPECT_EQ(world.visits,
        (QStringList{
            QStringLiteral("composer Brahms work "), QStringLiteral("composer Brahms work Requiem")}));
}

TEST_F(ComposersPageTest, AWorkShowsTheMovementsOfItsRecordings)
{
    haveMusic();
    page.showComposer(QStringLiteral("Brahms"), QStringLiteral("Symphony"));
    ASSERT_TRUE(
        comesToPlay({QStringLiteral("Allegro"), QStringLiteral("Adagio"), QStringLiteral("Allegro")}));
    EXPECT_EQ(headText(0), QStringLiteral("Symphony"));
    EXPECT_EQ(headText(1), QStringLiteral("Brahms · 2 recording(s)"));
    EXPECT_TRUE(recordings().delegate().hasHeading(0));
    EXPECT_FALSE(recordings().delegate().hasHeading(1));
    EXPECT_TRUE(recordings().delegate().hasHeading(2));
    // Who is named above is not named again.
    EXPECT_EQ(recordings().model()->index(0, 0).data(ArtistRole).toString(), QString());
    EXPECT_EQ(page.focusTarget(), &recordings());
}

TEST_F(ComposersPageTest, LeadsFromAWorkBackToAllWorks)
{
    haveMusic();
    page.showComposer(QStringLiteral("Brahms"), QStringLiteral("Requiem"));
    ASSERT_TRUE(comesToPlay({QStringLiteral("Selig")}));
    Q_EMIT sides().backRequested();
    EXPECT_EQ(world.visits, QStringList{QStringLiteral("composer Brahms work ")});
    page.showComposer(QStringLiteral("Brahms"));
    EXPECT_TRUE(comesToList(brahms));
}

TEST_F(ComposersPageTest, WhereThereIsRoomForOneSideTheWorksTakeThePlaceOfTheList)
{
    haveMusic();
    page.resize(400, 600);
    EXPECT_TRUE(test::waitUntil([&] { return composers().width() > 300; }));
    page.showComposer(QStringLiteral("Brahms"));
    EXPECT_TRUE(comesToList(brahms));
    EXPECT_FALSE(composers().isVisible());
    EXPECT_EQ(page.focusTarget(), &works());
    Q_EMIT sides().backRequested();
    EXPECT_TRUE(composers().isVisible());
    EXPECT_FALSE(works().isVisible());
}

TEST_F(ComposersPageTest, AWorkHasAMenuToPlayIt)
{
    haveMusic();
    page.showComposer(QStringLiteral("Brahms"));
    ASSERT_TRUE(comesToList(brahms));
    Q_EMIT works().customContextMenuRequested(works().visualRect(works().model()->index(0, 0)).center());
    auto *menu = page.findChild<QMenu *>();
    ASSERT_TRUE(menu);
    EXPECT_EQ(menu->actions().size(), 3);
    menu->close();
}

TEST_F(ComposersPageTest, SaysSoWhereAWorkIsGone)
{
    haveMusic();
    page.showComposer(QStringLiteral("Brahms"), QStringLiteral("No such work"));
    EXPECT_TRUE(test::waitUntil([&] {
        const auto labels = page.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](QLabel *label) {
            return label->isVisible() && label->text() == QStringLiteral("No recordings");
        });
    }));
}

TEST_F(ComposersPageTest, SaysWhichTagIsReadWhereNoSongNamesAComposer)
{
    world.haveMirror(catalogueOf(tableOf({aSong("a/1").on(u"Album")})));
    EXPECT_TRUE(test::waitUntil([&] {
        const auto labels = page.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](QLabel *label) {
            return label->isVisible() && label->text() == QStringLiteral("No song names its composer");
        });
    }));
}

} // namespace
} // namespace toccata
