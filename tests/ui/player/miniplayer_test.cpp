// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/player/miniplayer.h"

#include "core/settings/remembered.h"
#include "tests/support/activewindow.h"
#include "tests/support/waiting.h"
#include "tests/ui/player/playingworld.h"
#include "ui/artwork/coverbutton.h"
#include "ui/notices/notices.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace toccata {
namespace {

struct MiniPlayerTest : testing::Test
{
    template <class W>
    W &child(const char *name) const
    {
        return *mini->findChild<W *>(QLatin1String(name));
    }
    void make()
    {
        mini = std::make_unique<MiniPlayer>(
            world.server, world.actions.notices(), world.covers, world.settings);
        mini->show();
    }
    void play(const SongLines &song, std::optional<int> volume = 40)
    {
        mpd::Status status;
        status.volume = volume;
        world.play(song, {}, status);
        ASSERT_TRUE(test::waitUntil([&] { return child<IconButton>("next").isEnabled(); }));
    }

    PlayingWorld world;
    std::unique_ptr<MiniPlayer> mini;
};

TEST_F(MiniPlayerTest, IsSmallStaysOnTopAndShowsTheSong)
{
    make();
    play(aSong("a").titled(QString(300, u'T')).by(u"Anna"));
    EXPECT_EQ(mini->width(), 360);
    EXPECT_TRUE(mini->windowFlags() & Qt::WindowStaysOnTopHint);
    EXPECT_TRUE(child<ElidedLabel>("miniTitle").isElided());
    EXPECT_EQ(child<ElidedLabel>("miniArtist").text(), QStringLiteral("Anna"));
    const auto &next = child<IconButton>("next");
    EXPECT_TRUE(mini->rect().contains(QRect(next.mapTo(mini.get(), QPoint()), next.size())));
}

TEST_F(MiniPlayerTest, AStreamHasItsStationInTheArtistsPlace)
{
    make();
    play(aSong("http://radio/1").with(Tag::Name, u"Radio One").titled(u"News"));
    EXPECT_EQ(child<ElidedLabel>("miniTitle").text(), QStringLiteral("News"));
    EXPECT_EQ(child<ElidedLabel>("miniArtist").text(), QStringLiteral("Radio One"));
}

TEST_F(MiniPlayerTest, TheWheelChangesTheVolumeAndSaysSo)
{
    make();
    play(aSong("a").titled(u"Aria").by(u"Anna"));
    QWheelEvent wheel({100, 10}, mini->mapToGlobal(QPoint(100, 10)), {}, {0, 120}, Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(mini.get(), &wheel);
    EXPECT_EQ(child<ElidedLabel>("miniArtist").text(), QStringLiteral("Volume: 45 %"));
    EXPECT_TRUE(test::waitUntil([&] { return child<ElidedLabel>("miniArtist").text() == u"Anna"; }));
}

TEST_F(MiniPlayerTest, WithoutAMixerItSaysThat)
{
    make();
    play(aSong("a").titled(u"Aria").by(u"Anna"), std::nullopt);
    QTest::keyClick(mini.get(), Qt::Key_Up);
    EXPECT_EQ(child<ElidedLabel>("miniArtist").text(), QStringLiteral("This server has no volume control"));
}

TEST_F(MiniPlayerTest, EscapeItsButtonAndClosingBringTheWindowBack)
{
    make();
    const QSignalSpy wanted(mini.get(), &MiniPlayer::windowRequested);
    QTest::keyClick(mini.get(), Qt::Key_Escape);
    child<IconButton>("wholeWindow").click();
    mini->close();
    EXPECT_EQ(wanted.size(), 3);
}

TEST_F(MiniPlayerTest, EverythingIsReachedByTab)
{
    make();
    play(aSong("a").titled(u"Aria"));
    ASSERT_TRUE(test::isActivated(*mini));
    QSet<const QWidget *> reached;
    for (int i = 0; i < 8; ++i) {
        reached << mini->focusWidget();
        QTest::keyClick(mini->focusWidget(), Qt::Key_Tab);
    }
    for (const char *name : {"previous", "play", "next", "wholeWindow"})
        EXPECT_TRUE(reached.contains(mini->findChild<QWidget *>(QLatin1String(name)))) << name;
    for (const QWidget *each : reached)
        EXPECT_FALSE(each->accessibleName().isEmpty() && each->toolTip().isEmpty())
            << each->metaObject()->className();
}

TEST_F(MiniPlayerTest, RemembersItsPlace)
{
    make();
    mini->move(70, 40);
    mini->hide();
    const QByteArray kept = world.settings.value(Remembered::miniPlayerGeometry);
    EXPECT_FALSE(kept.isEmpty());
    make();
    EXPECT_EQ(mini->pos(), QPoint(70, 40));
}

TEST_F(MiniPlayerTest, ItsGroundMovesItWhereTheWindowSystemDoesNot)
{
    make();
    const QPoint before = mini->pos();
    const QPoint ground(mini->width() - 2, 2);
    QTest::mousePress(mini.get(), Qt::LeftButton, {}, ground);
    QTest::mouseMove(mini.get(), ground + QPoint(-30, 20));
    EXPECT_TRUE(test::waitUntil([&] { return mini->pos() != before; }));
    QTest::mouseRelease(mini.get(), Qt::LeftButton, {}, ground);
}

TEST_F(MiniPlayerTest, SaysWhatTheHiddenWindowWouldSay)
{
    make();
    play(aSong("a").titled(u"Aria").by(u"Anna"));
    world.actions.notices().say(QStringLiteral("That did not work."));
    EXPECT_EQ(child<ElidedLabel>("miniArtist").text(), QStringLiteral("That did not work."));
    mini->hide();
    world.actions.notices().say(QStringLiteral("Neither did that."));
    EXPECT_NE(child<ElidedLabel>("miniArtist").text(), QStringLiteral("Neither did that."));
}

TEST_F(MiniPlayerTest, ItsTransportIsNeverMirrored)
{
    make();
    mini->setLayoutDirection(Qt::RightToLeft);
    play(aSong("a").titled(u"Aria"));
    const auto left
        = [&](const char *name) { return child<IconButton>(name).mapTo(mini.get(), QPoint()).x(); };
    EXPECT_TRUE(test::waitUntil([&] { return left("previous") < left("next"); }));
    EXPECT_GT(mini->findChild<CoverButton *>()->x(), left("next"));
}

} // namespace
} // namespace toccata
