// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/homepage.h"

#include "tests/core/music/asong.h"
#include "tests/support/activewindow.h"
#include "tests/support/waiting.h"
#include "tests/ui/songs/pagesworld.h"
#include "ui/home/homesection.h"
#include "ui/library/albumgrid.h"
#include "ui/songs/pagebody.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

namespace toccata {
namespace {

using test::waitUntil;
using testing::ElementsAre;
using testing::IsEmpty;

SongLines songOf(int album, bool dated)
{
    const QString number = QStringLiteral("%1").arg(album, 3, 10, QChar(u'0'));
    const QString title = QStringLiteral("Album ") + number;
    const SongLines song = aSong(number.toLatin1() + "/1.ogg").on(title).by(u"Anna");
    const QString time = QStringLiteral("2024-01-01T%1:%2:00Z")
                             .arg(album / 60, 2, 10, QChar(u'0'))
                             .arg(album % 60, 2, 10, QChar(u'0'));
    return dated ? song.line("Last-Modified", time.toLatin1()) : song;
}

/// So many albums; the later its number, the later an album came.
Catalogue albums(int count, bool dated = true)
{
    std::vector<SongLines> songs;
    for (int i = 0; i < count; ++i)
        songs.push_back(songOf(i, dated));
    return catalogueOf(tableOf(songs));
}

struct HomePageTest : testing::Test
{
    HomePageTest()
    {
        page.resize(900, 700);
        page.show();
    }
    CoverGrid *grid(const char *name) { return page.findChild<CoverGrid *>(QLatin1String(name)); }
    bool isShown(const char *name) { return grid(name)->isVisible(); }
    QStringList titles(const char *name)
    {
        QStringList titles;
        for (int row = 0; row < grid(name)->model()->rowCount(); ++row)
            titles << grid(name)->model()->index(row, 0).data().toString();
        return titles;
    }
    void have(const Catalogue &catalogue)
    {
        world.haveMirror(catalogue);
        ASSERT_TRUE(waitUntil([&] { return !titles("random").isEmpty(); }));
    }
    void havePlayed(const QStringList &names)
    {
        auto state = std::make_shared<RecentsState>();
        state->known = true;
        for (const QString &name : names)
            state->queues.push_back({.name = name, .uris = {"000/1.ogg"}});
        world.states.recents.publish(state);
        ASSERT_TRUE(waitUntil([&] { return titles("recent") == names; }));
    }
    void publish(LibraryState state)
    {
        world.states.library.publish(std::make_shared<LibraryState>(std::move(state)));
    }
    bool says(QStringView text)
    {
        return waitUntil([&] {
            for (const QLabel *label : page.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text() == text)
                    return true;
            }
            return false;
        });
    }

    PagesWorld world;
    HomePage page{world.actions};
};

TEST_F(HomePageTest, ShowsWhatWasPlayedWhatCameAndSomethingRandom)
{
    have(albums(100));
    havePlayed({QStringLiteral("Mix"), QStringLiteral("Dawn")});
    EXPECT_TRUE(isShown("recent"));
    EXPECT_TRUE(isShown("newest"));
    EXPECT_TRUE(isShown("random"));
    EXPECT_EQ(titles("newest").first(), QStringLiteral("Album 099"));
    EXPECT_EQ(titles("newest").at(1), QStringLiteral("Album 098"));
    EXPECT_EQ(page.focusTarget(), grid("recent"));
}

TEST_F(HomePageTest, WhatSaysNothingIsNotThere)
{
    have(albums(100, false)); // no times
    EXPECT_FALSE(isShown("recent"));
    EXPECT_FALSE(isShown("newest"));
    EXPECT_TRUE(isShown("random"));
    EXPECT_EQ(page.focusTarget(), grid("random"));
}

TEST_F(HomePageTest, TheSameSeedDrawsTheSameAlbumsAndTheButtonOthers)
{
    have(albums(100));
    page.draw(1);
    const QStringList first = titles("random");
    page.draw(2);
    EXPECT_NE(titles("random"), first);
    page.draw(1);
    EXPECT_EQ(titles("random"), first);
    page.findChild<IconButton *>(QStringLiteral("draw"))->click();
    EXPECT_NE(titles("random"), first);
}

TEST_F(HomePageTest, AllThatCameIsOneClickAway)
{
    have(albums(100));
    for (ElidedLabel *label : page.findChildren<ElidedLabel *>()) {
        if (label->isLink())
            QTest::mouseClick(label, Qt::LeftButton);
    }
    EXPECT_THAT(world.visits, ElementsAre(QStringLiteral("recently added")));
}

TEST_F(HomePageTest, AServerOfNamesHasRandomOnesToo)
{
    LibraryState state;
    state.source = LibraryState::Source::Names;
    state.catalogue = catalogueOfNames({"Anna"}, {{"Dawn"}, {"Dusk"}});
    publish(state);
    ASSERT_TRUE(waitUntil([&] { return titles("random").size() == 2; }));
    EXPECT_FALSE(isShown("newest"));
    grid("random")->setCurrentIndex(grid("random")->model()->index(0, 0));
    QTest::keyClick(grid("random"), Qt::Key_Return);
    EXPECT_THAT(world.visits, ElementsAre(testing::Truly([](const QString &visit) {
        return visit.startsWith(u"album called D");
    })));
}

TEST_F(HomePageTest, AnEmptyLibrarySaysSo)
{
    LibraryState state;
    state.source = LibraryState::Source::Mirror;
    publish(state);
    EXPECT_TRUE(says(u"No music yet"));
    EXPECT_EQ(page.focusTarget(), &page);
}

TEST_F(HomePageTest, AServerThatListsNothingSaysSo)
{
    LibraryState state;
    state.source = LibraryState::Source::Names;
    publish(state);
    EXPECT_TRUE(says(u"This server does not list its music"));
}

TEST_F(HomePageTest, ReadingIsSaidUntilThereIsSomething)
{
    LibraryState state;
    state.loading = true;
    publish(state);
    EXPECT_TRUE(says(u"Reading the library…"));
    have(albums(3));
    EXPECT_TRUE(isShown("random"));
}

TEST_F(HomePageTest, AFailureIsSaidWhereThereIsNothingElse)
{
    LibraryState state;
    state.error = Error{Error::Kind::TimedOut};
    publish(state);
    EXPECT_TRUE(says(u"That did not work"));
    havePlayed({QStringLiteral("Mix")});
    EXPECT_TRUE(isShown("recent")) << "what was played is there without the library";
}

TEST_F(HomePageTest, TheKeyboardGoesFromRowToRowAndOut)
{
    have(albums(100, false)); // the row of what came is passed over
    havePlayed({QStringLiteral("Mix"), QStringLiteral("Dawn"), QStringLiteral("Dusk")});
    ASSERT_TRUE(test::isActivated(page));
    page.focusTarget()->setFocus();
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    grid("recent")->setCurrentIndex(grid("recent")->model()->index(1, 0));
    press(Qt::Key_Down);
    ASSERT_TRUE(grid("random")->hasFocus());
    EXPECT_EQ(grid("random")->currentIndex().row(), 1) << "the same column";
    press(Qt::Key_Down);
    EXPECT_TRUE(grid("random")->hasFocus()) << "the last row";
    const QSignalSpy left(&page, &Page::leftUpwards);
    press(Qt::Key_Up);
    EXPECT_TRUE(grid("recent")->hasFocus());
    EXPECT_EQ(left.size(), 0);
    press(Qt::Key_Up);
    EXPECT_EQ(left.size(), 1);
}

TEST_F(HomePageTest, CoversHaveOneSizeInAllRows)
{
    have(albums(100));
    grid("newest")->setCellWidth(240);
    EXPECT_EQ(grid("random")->cellWidth(), 240);
    EXPECT_EQ(grid("recent")->cellWidth(), 240);
}

TEST_F(HomePageTest, EachRowFitsAlsoIntoANarrowWindow)
{
    have(albums(100));
    page.resize(360, 480);
    QTest::qWait(0);
    const CoverGrid *random = grid("random");
    EXPECT_LE(random->width(), 360);
    EXPECT_TRUE(random->viewport()->rect().contains(random->visualRect(random->model()->index(0, 0))));
    EXPECT_FALSE(random->viewport()->rect().intersects(random->visualRect(random->model()->index(2, 0))));
}

} // namespace
} // namespace toccata
