// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/player/nowplayingpage.h"

#include "tests/support/waiting.h"
#include "tests/ui/player/playingworld.h"
#include "ui/artwork/coverbutton.h"
#include "ui/songs/facttable.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/selectabletext.h"
#include "ui/songs/songlistview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QScrollArea>
#include <QTest>

#include <gtest/gtest.h>

namespace toccata {
namespace {

struct NowPlayingPageTest : testing::Test
{
    NowPlayingPageTest()
    {
        page.resize(1000, 700);
        page.show();
    }
    template <class W>
    W &child(const char *name) const
    {
        return *page.findChild<W *>(QLatin1String(name));
    }
    QString title() const { return child<SelectableText>("largeTitle").value(); }
    bool comesToShow(const QString &text)
    {
        return test::waitUntil([&] { return title() == text; });
    }

    const SongLines aria = aSong("a/1.flac").titled(u"Aria").by(u"Anna").on(u"Late").dated(u"1999");
    PlayingWorld world;
    NowPlayingPage page{world.actions};
};

TEST_F(NowPlayingPageTest, ShowsTheSongAndLeadsOnFromIt)
{
    mpd::Status status;
    status.audioFormat = QStringLiteral("96000:24:2");
    status.bitrate = 2304;
    world.play(aria, {}, status);
    ASSERT_TRUE(comesToShow(QStringLiteral("Aria")));
    EXPECT_EQ(
        child<ElidedLabel>("sound").text(), QStringLiteral("FLAC · 96 kHz, 24 bit · Stereo · 2304 kbit/s"));
    QTest::keyClick(&child<ElidedLabel>("largeArtist"), Qt::Key_Return);
    QTest::keyClick(&child<ElidedLabel>("largeAlbum"), Qt::Key_Return);
    child<IconButton>("information").click();
    child<IconButton>("fullScreen").click();
    child<IconButton>("miniPlayer").click();
    EXPECT_EQ(world.visits.join(u'|'),
        QStringLiteral("artist Anna|album called Late|information on Aria|full screen|mini player"));
}

TEST_F(NowPlayingPageTest, ShowsWhatIsKnownWhereTheServerTellsNoMore)
{
    world.play(aria);
    ASSERT_TRUE(comesToShow(QStringLiteral("Aria")));
    ASSERT_EQ(page.findChild<FactTable *>()->facts().size(), 1U);
    EXPECT_EQ(page.findChild<FactTable *>()->facts()[0].value, QStringLiteral("1999"));
}

TEST_F(NowPlayingPageTest, AStreamIsCalledByItsTitleAndItsStation)
{
    const SongLines stream = aSong("http://radio.example/live").with(Tag::Name, u"Radio One");
    world.play(stream);
    ASSERT_TRUE(comesToShow(QStringLiteral("Radio One")));
    EXPECT_FALSE(child<ElidedLabel>("largeArtist").isVisible());
    EXPECT_FALSE(child<ElidedLabel>("largeAlbum").isVisible());
    world.play(stream.titled(u"Anna - Aria"));
    ASSERT_TRUE(comesToShow(QStringLiteral("Anna - Aria")));
    EXPECT_EQ(child<ElidedLabel>("largeAlbum").text(), QStringLiteral("Radio One"));
    EXPECT_FALSE(child<ElidedLabel>("largeAlbum").isLink());
    EXPECT_TRUE(child<ElidedLabel>("largeAlbum").isVisible());
}

TEST_F(NowPlayingPageTest, ASongWithoutTagsHasInactiveNames)
{
    world.play(aSong("a/nameless.mp3"));
    ASSERT_TRUE(comesToShow(QStringLiteral("nameless.mp3")));
    EXPECT_EQ(child<ElidedLabel>("largeArtist").text(), QStringLiteral("Unknown artist"));
    EXPECT_FALSE(child<ElidedLabel>("largeArtist").isLink());
    EXPECT_EQ(child<ElidedLabel>("largeAlbum").text(), QStringLiteral("Unknown album"));
}

TEST_F(NowPlayingPageTest, ListsWhatComesNextAndPlaysIt)
{
    std::vector<SongLines> others;
    for (int i = 0; i < 8; ++i)
        others.push_back(aSong(QByteArray::number(i)).titled(QString::number(i)));
    world.play(aria, others);
    auto &list = child<SongListView>("nextSongs");
    ASSERT_TRUE(test::waitUntil([&] { return list.isVisible(); }));
    EXPECT_EQ(list.model()->rowCount(), 5);
    EXPECT_EQ(list.model()->index(0, 0).data().toString(), QStringLiteral("0"));
    world.play(aria);
    EXPECT_TRUE(test::waitUntil([&] { return !list.isVisible(); }));
}

TEST_F(NowPlayingPageTest, SaysSoWhenNothingPlays)
{
    world.playNothing();
    auto *body = page.findChild<PageBody *>();
    ASSERT_TRUE(test::waitUntil([&] { return !body->isContentShown(); }));
    world.play(aria);
    ASSERT_TRUE(comesToShow(QStringLiteral("Aria")));
    EXPECT_TRUE(body->isContentShown());
}

TEST_F(NowPlayingPageTest, TheCoverStandsBesideTheTextsOrAboveThem)
{
    world.play(aria);
    ASSERT_TRUE(comesToShow(QStringLiteral("Aria")));
    const auto &cover = child<CoverButton>("largeCover");
    auto &scroll = *page.findChild<QScrollArea *>();
    EXPECT_FALSE(scroll.isAncestorOf(&cover));
    EXPECT_GT(cover.width(), 300);
    page.resize(400, 700);
    EXPECT_TRUE(scroll.isAncestorOf(&cover));
    EXPECT_LT(cover.width(), 400);
    page.resize(1000, 700);
    EXPECT_FALSE(scroll.isAncestorOf(&cover));
}

TEST_F(NowPlayingPageTest, IsFollowedOnlyWhileItIsSeen)
{
    world.play(aria);
    ASSERT_TRUE(comesToShow(QStringLiteral("Aria")));
    page.hide();
    world.play(aSong("b").titled(u"Bee"));
    ASSERT_TRUE(test::waitUntil([&] { return world.states.player.current()->song.at(0).uri() == "b"; }));
    page.show();
    EXPECT_EQ(title(), QStringLiteral("Bee"));
}

} // namespace
} // namespace toccata
