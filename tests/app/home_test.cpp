// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/wholewindow.h"
#include "tests/support/mpdserver.h"
#include "tests/support/rawconnection.h"
#include "tests/support/taggedmusic.h"
#include "ui/songs/covergrid.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QTest>
#include <gtest/gtest.h>

namespace toccata::test {

namespace {

class Home : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(window.isReady()); }

    CoverGrid *grid(const char *name) { return window.child<CoverGrid>(name); }
    QStringList titles(const char *name)
    {
        QStringList titles;
        for (int row = 0; grid(name) && row < grid(name)->model()->rowCount(); ++row)
            titles << grid(name)->model()->index(row, 0).data().toString();
        return titles;
    }
    QString title() { return window.child<ElidedLabel>("pageTitle")->text(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&window.window(), key, modifiers);
    }
    /// Plays the album that stands first in the random row. \return its name
    QString playFirstRandom()
    {
        CoverGrid *random = grid("random");
        const QRect cell = random->visualRect(random->model()->index(0, 0));
        const QPoint play = random->delegate()
                                .spotRect(CoverDelegate::Spot::Play, cell, random->layoutDirection())
                                .center();
        QTest::mouseMove(random->viewport(), play);
        QTest::mouseClick(random->viewport(), Qt::LeftButton, {}, play);
        return titles("random").first();
    }

    MpdServer mpd{{.musicFolder = taggedMusicFolder()}};
    RawConnection raw{mpd.port()};
    WholeWindow window{optionsFor(mpd)};
};

} // namespace

TEST_F(Home, IsWhereTheProgramBegins)
{
    EXPECT_EQ(title(), QStringLiteral("Home"));
    EXPECT_TRUE(waitUntil([&] { return !titles("random").isEmpty(); }));
    EXPECT_FALSE(grid("recent")) << "nothing was played yet";
}

TEST_F(Home, WhatWasPlayedIsThereToBePlayedAgain)
{
    ASSERT_TRUE(waitUntil([&] { return !titles("random").isEmpty(); }));
    const QString played = playFirstRandom();
    ASSERT_TRUE(waitUntil([&] { return titles("recent") == QStringList{played}; }));
    const auto files = raw.values("playlistinfo", "file");
    raw.command("clear");
    CoverGrid *recent = grid("recent");
    const QRect cell = recent->visualRect(recent->model()->index(0, 0));
    const QPoint play
        = recent->delegate().spotRect(CoverDelegate::Spot::Play, cell, recent->layoutDirection()).center();
    QTest::mouseClick(recent->viewport(), Qt::LeftButton, {}, play);
    EXPECT_TRUE(waitUntil([&] { return raw.values("playlistinfo", "file") == files; }));
    EXPECT_EQ(titles("recent"), QStringList{played});
}

TEST_F(Home, SwitchedOffNothingOfItIsRemembered)
{
    ASSERT_TRUE(waitUntil([&] { return !titles("random").isEmpty(); }));
    playFirstRandom();
    ASSERT_TRUE(waitUntil([&] { return grid("recent") != nullptr; }));
    press(Qt::Key_Comma, Qt::ControlModifier);
    auto *kept = window.child<QCheckBox>("recentsKept");
    ASSERT_TRUE(kept);
    kept->click();
    press(Qt::Key_1, Qt::AltModifier);
    ASSERT_EQ(title(), QStringLiteral("Home"));
    EXPECT_TRUE(waitUntil([&] { return grid("recent") == nullptr; }));
    const QList<QByteArray> before = raw.values("playlistinfo", "file");
    raw.command("clear");
    playFirstRandom();
    EXPECT_TRUE(waitUntil([&] { return raw.value("status", "state") == "play"; }));
    EXPECT_TRUE(window.server().states.recents.current()->queues.empty());
}

TEST_F(Home, WhoComesBackFindsTheSameRandomAlbumsAndWhoGoesThereAnewOthers)
{
    ASSERT_TRUE(waitUntil([&] { return titles("random").size() > 10; }));
    const QStringList before = titles("random");
    grid("random")->setCurrentIndex(grid("random")->model()->index(0, 0));
    QTest::keyClick(grid("random"), Qt::Key_Return);
    ASSERT_NE(title(), QStringLiteral("Home"));
    press(Qt::Key_Left, Qt::AltModifier);
    ASSERT_EQ(title(), QStringLiteral("Home"));
    EXPECT_EQ(titles("random"), before);
    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_1, Qt::AltModifier);
    EXPECT_NE(titles("random"), before);
}

} // namespace toccata::test
