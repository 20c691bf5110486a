// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/albumpage.h"

#include "tests/core/music/asong.h"
#include "tests/ui/songs/pagesworld.h"
#include "ui/library/albumheader.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QApplication>
#include <QMenu>
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
    EXPECT_TRUE(texts().contains(QStringLiteral("FLAC 44.1 kHz, 16 bit")));
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

} // namespace
} // namespace toccata
