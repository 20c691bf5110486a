// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/player/playerbar.h"

#include "tests/support/waiting.h"
#include "tests/ui/player/playingworld.h"
#include "ui/notices/notices.h"
#include "ui/widgets/seekbar.h"
#include "ui/widgets/volumeslider.h"

#include <QAbstractButton>

#include <gtest/gtest.h>

namespace toccata {
namespace {

struct PlayerBarTest : testing::Test
{
    PlayerBarTest()
    {
        mpd::Status status;
        status.volume = 40;
        status.duration = std::chrono::minutes(4);
        world.play(aSong("a").titled(QString(200, u'T')).by(u"Anna").on(u"Dawn"), {}, status);
    }
    /// As in a window of that width.
    void setWidth(int width)
    {
        bar.resize(width, bar.minimumSizeHint().height());
        bar.show();
        bar.resize(width, bar.minimumSizeHint().height()); // its rows are others now
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        ASSERT_TRUE(test::waitUntil([&] { return bar.findChild<VolumeSlider *>()->isEnabled(); }));
    }
    QRect placeOf(const QWidget &widget) const { return {widget.mapTo(&bar, QPoint()), widget.size()}; }
    /// What can be pressed or dragged now.
    QList<QWidget *> controls() const
    {
        QList<QWidget *> all;
        for (auto *each : bar.findChildren<QWidget *>()) {
            const bool isControl
                = qobject_cast<QAbstractButton *>(each) || qobject_cast<QAbstractSlider *>(each);
            if (isControl && each->isVisible())
                all << each;
        }
        return all;
    }

    PlayingWorld world;
    PlayerBar bar{world.server, world.actions.notices(), world.actions.navigator(), world.covers};
};

TEST_F(PlayerBarTest, AtNoWidthDoControlsOverlapOrLeaveTheBar)
{
    for (const int width : {360, 400, 559, 560, 759, 760, 800, 979, 980, 1440}) {
        setWidth(width);
        const QList<QWidget *> all = controls();
        for (int i = 0; i < all.size(); ++i) {
            EXPECT_TRUE(bar.rect().contains(placeOf(*all[i])))
                << width << ' ' << all[i]->accessibleName().toStdString();
            for (int other = 0; other < i; ++other)
                EXPECT_FALSE(placeOf(*all[i]).intersects(placeOf(*all[other])))
                    << width << ' ' << all[i]->accessibleName().toStdString() << " and "
                    << all[other]->accessibleName().toStdString();
        }
    }
}

TEST_F(PlayerBarTest, OneCanSeekInTheSmallestWindowToo)
{
    for (const int width : {360, 400, 560, 760, 980}) {
        setWidth(width);
        EXPECT_GE(bar.findChild<SeekBar *>()->width(), 180) << width;
    }
}

TEST_F(PlayerBarTest, TheVolumeIsAtHandWhereThereIsRoomElseBehindItsButton)
{
    setWidth(1280);
    EXPECT_TRUE(bar.findChild<VolumeSlider *>()->isVisible());
    setWidth(400);
    EXPECT_FALSE(bar.findChild<VolumeSlider *>()->isVisible());
    bool hasButton = false;
    for (const QWidget *each : controls())
        hasButton |= each->accessibleName() == QStringLiteral("Volume: 40 %");
    EXPECT_TRUE(hasButton);
}

TEST_F(PlayerBarTest, SaysOnceWhichSongWasNotPlayed)
{
    setWidth(1280);
    QStringList said;
    QObject::connect(
        &world.actions.notices(), &Notices::said, &bar, [&](const QString &text) { said << text; });
    auto state = std::make_shared<PlayerState>(*world.states.player.current());
    state->refused = QueuedSong{1, {}};
    state->refusals = 1;
    world.states.player.publish(std::make_shared<PlayerState>(*state));
    ASSERT_TRUE(test::waitUntil([&] { return !said.isEmpty(); }));
    EXPECT_TRUE(said.front().contains(QString(20, u'T'))) << said.front().toStdString();
    state->status.volume = 41;
    world.states.player.publish(std::make_shared<PlayerState>(*state));
    ASSERT_TRUE(test::waitUntil([&] { return bar.findChild<VolumeSlider *>()->value() == 41; }));
    EXPECT_EQ(said.size(), 1);
}

TEST_F(PlayerBarTest, ASongThatLeftTheQueueIsSaidWithoutAName)
{
    setWidth(1280);
    QStringList said;
    QObject::connect(
        &world.actions.notices(), &Notices::said, &bar, [&](const QString &text) { said << text; });
    auto state = std::make_shared<PlayerState>(*world.states.player.current());
    state->refused = QueuedSong{99, {}};
    state->refusals = 1;
    world.states.player.publish(std::move(state));
    ASSERT_TRUE(test::waitUntil([&] { return !said.isEmpty(); }));
    EXPECT_TRUE(said.front().startsWith(u"A song")) << said.front().toStdString();
}

} // namespace
} // namespace toccata
