// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/songspage.h"

#include "tests/core/music/asong.h"
#include "tests/support/waiting.h"
#include "tests/ui/songs/pagesworld.h"
#include "ui/columns/songcolumnheader.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/songlistview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"

#include <QLabel>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace toccata {
namespace {

struct SongsPageTest : testing::Test
{
    SongsPageTest() { makePage(); }

    void makePage(int width = 900)
    {
        page = std::make_unique<SongsPage>(world.actions, settings);
        page->resize(width, 600);
        page->show();
    }
    void haveSongs(bool more = false)
    {
        std::vector<SongLines> songs{aSong("a/1").titled(u"Cold").by(u"Anna").dated(u"2001").lasting(60),
            aSong("a/2").titled(u"Air").by(u"Zoe").lasting(3600), aSong("a/nameless")};
        if (more)
            songs.push_back(aSong("a/4").titled(u"Bee").by(u"Bert").lasting(60));
        world.haveMirror(catalogueOf(tableOf(songs)));
    }
    SongListView &list() const { return *page->findChild<SongListView *>(); }
    SongColumnHeader &header() const { return *page->findChild<SongColumnHeader *>(); }
    QStringList shown() const
    {
        QStringList titles;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            titles << list().model()->index(row, 0).data().toString();
        return titles;
    }
    bool comesToShow(const QStringList &titles) const
    {
        return test::waitUntil([&] { return shown() == titles; });
    }
    QString count() const
    {
        QStringList texts;
        for (const auto *label : page->findChildren<ElidedLabel *>())
            texts << label->text();
        return texts.join(u'|');
    }

    actor::System system;
    QTemporaryDir folder;
    Settings settings{system, folder.filePath(QStringLiteral("toccata.conf"))};
    PagesWorld world;
    std::unique_ptr<SongsPage> page;
    const QStringList byArtist{QStringLiteral("Cold"), QStringLiteral("Air"), QStringLiteral("nameless")};
    const QStringList byTitle{QStringLiteral("Air"), QStringLiteral("Cold"), QStringLiteral("nameless")};
};

TEST_F(SongsPageTest, ShowsTheWholeLibraryAndSaysHowMuchThatIs)
{
    haveSongs();
    ASSERT_TRUE(comesToShow(byArtist));
    EXPECT_EQ(count(), QStringLiteral("3 song(s), 1 hour(s), 1 minute(s)"));
    EXPECT_TRUE(page->findChild<PageBody *>()->isContentShown());
}

TEST_F(SongsPageTest, SortsByTheColumnThatIsClicked)
{
    haveSongs();
    ASSERT_TRUE(comesToShow(byArtist));
    QTest::mouseClick(&header(), Qt::LeftButton, {}, QPoint(70, 12));
    EXPECT_TRUE(comesToShow(byTitle));
    QTest::mouseClick(&header(), Qt::LeftButton, {}, QPoint(70, 12));
    EXPECT_TRUE(comesToShow({QStringLiteral("nameless"), QStringLiteral("Cold"), QStringLiteral("Air")}));
}

TEST_F(SongsPageTest, RemembersColumnsAndOrder)
{
    header().setFocus();
    QTest::keyClick(&header(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&header(), Qt::Key_Space);
    const SongColumns columns = header().columns();
    EXPECT_EQ(columns.sortedBy, SongField::Title);
    EXPECT_EQ(columns.shown[0].field, SongField::Artist);
    makePage();
    EXPECT_EQ(header().columns(), columns);
    haveSongs();
    EXPECT_TRUE(comesToShow(byTitle));
}

TEST_F(SongsPageTest, DamagedSettingsGiveTheUsualColumns)
{
    settings.set(Remembered::songColumns(QStringLiteral("songs")), "title rubbish");
    makePage();
    EXPECT_EQ(header().columns(), SongColumns::byDefault(SongField::Artist));
}

TEST_F(SongsPageTest, WithoutRoomForColumnsTheRowsAreThoseOfOtherListsAndAMenuSorts)
{
    haveSongs();
    ASSERT_TRUE(comesToShow(byArtist));
    const int rowInColumns = list().visualRect(list().model()->index(0, 0)).height();
    EXPECT_TRUE(header().isVisible());
    page->resize(400, 600);
    EXPECT_FALSE(header().isVisible());
    EXPECT_TRUE(test::waitUntil(
        [&] { return list().visualRect(list().model()->index(0, 0)).height() > rowInColumns; }));
    page->findChild<IconButton *>()->click();
    auto *menu = page->findChild<QMenu *>();
    ASSERT_TRUE(menu);
    menu->actions().constFirst()->trigger();
    EXPECT_TRUE(comesToShow(byTitle));
    menu->close();
}

TEST_F(SongsPageTest, FollowsTheLibraryAndKeepsTheSelection)
{
    haveSongs();
    ASSERT_TRUE(comesToShow(byArtist));
    list().setCurrentIndex(list().model()->index(1, 0));
    haveSongs(true);
    ASSERT_TRUE(comesToShow(
        {QStringLiteral("Cold"), QStringLiteral("Bee"), QStringLiteral("Air"), QStringLiteral("nameless")}));
    ASSERT_EQ(list().selectedSongs().size(), 1);
    EXPECT_EQ(list().selectedSongs().at(0).displayTitle(), QStringLiteral("Air"));
}

TEST_F(SongsPageTest, SaysSoWhereTheServerTellsOnlyNames)
{
    haveSongs();
    ASSERT_TRUE(comesToShow(byArtist));
    auto state = std::make_shared<LibraryState>();
    state->source = LibraryState::Source::Names;
    state->catalogue = catalogueOfNames({"Anna"}, {{"Cold"}});
    world.states.library.publish(std::move(state));
    EXPECT_TRUE(test::waitUntil([&] { return !page->findChild<PageBody *>()->isContentShown(); }));
    EXPECT_TRUE(shown().isEmpty());
}

} // namespace
} // namespace toccata
