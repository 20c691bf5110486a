// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigation.h"

#include "tests/app/wholewindow.h"
#include "tests/support/mpdserver.h"
#include "tests/support/taggedmusic.h"
#include "ui/songs/covergrid.h"
#include "ui/songs/songlistview.h"

#include <QDir>
#include <QFile>
#include <QScrollBar>
#include <QTest>
#include <gtest/gtest.h>

namespace toccata::test {

namespace {

/// A folder with more songs than a window has room for, and a few folders in it.
class ManySongs
{
public:
    ManySongs()
    {
        const QDir music(taggedMusicFolder());
        for (const char *inner : {"A", "B"}) {
            QDir().mkpath(path(QStringLiteral("Many/") + QLatin1String(inner)));
            QFile::copy(music.filePath(QStringLiteral("Alpha/Album One/02 Second Wind.ogg")),
                path(QStringLiteral("Many/%1/1.ogg").arg(QLatin1String(inner))));
        }
        for (int i = 0; i < 60; ++i)
            QFile::copy(music.filePath(QStringLiteral("Alpha/Album One/01 First Light.ogg")),
                path(QStringLiteral("Many/%1.ogg").arg(i, 2, 10, QLatin1Char('0'))));
    }
    QString path(const QString &name = {}) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

class NavigationTest : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(window.isReady()); }
    Navigation &navigation() { return window.window().navigation(); }
    SongListView *list(const char *name) { return window.child<SongListView>(name); }
    int scrolled(const char *name) { return list(name) ? list(name)->verticalScrollBar()->value() : -1; }
    int rows(const char *name) { return list(name) ? list(name)->model()->rowCount() : -1; }

    ManySongs music;
    MpdServer mpd{{.musicFolder = music.path()}};
    WholeWindow window{optionsFor(mpd)};
};

} // namespace

TEST_F(NavigationTest, AFolderIsFoundAgainAsItWasLeft)
{
    navigation().showFolder("Many/");
    ASSERT_TRUE(waitUntil([&] { return rows("folderList") == 62; }));
    list("folderList")->setCurrentIndex(list("folderList")->model()->index(40, 0));
    list("folderList")->verticalScrollBar()->setValue(700);
    navigation().showFolder("Many/A/");
    ASSERT_TRUE(waitUntil([&] { return rows("folderList") == 1; }));
    navigation().back();
    EXPECT_TRUE(waitUntil([&] { return scrolled("folderList") == 700; }));
    EXPECT_EQ(list("folderList")->currentIndex().row(), 40);
    navigation().forward();
    EXPECT_TRUE(waitUntil([&] { return rows("folderList") == 1; }));
}

TEST_F(NavigationTest, OpenedFoldersAreWaysThatLeadBack)
{
    navigation().showFolder("Many/");
    ASSERT_TRUE(waitUntil([&] { return rows("folderList") == 62; }));
    list("folderList")->setCurrentIndex(list("folderList")->model()->index(1, 0));
    QTest::keyClick(list("folderList"), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return rows("folderList") == 1; }));
    QTest::keyClick(&window.window(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(waitUntil([&] { return rows("folderList") == 62; }));
    EXPECT_TRUE(waitUntil([&] { return list("folderList")->currentIndex().row() == 1; }));
}

TEST_F(NavigationTest, ResultsOfTwoSearchesHaveAPlaceEach)
{
    navigation().showSearch(QStringLiteral("first"));
    ASSERT_TRUE(waitUntil([&] { return rows("songHits") == 60; }));
    list("songHits")->verticalScrollBar()->setValue(500);
    navigation().showStatistics();
    navigation().showSearch(QStringLiteral("second"));
    ASSERT_TRUE(waitUntil([&] { return rows("songHits") == 2; }));
    navigation().back();
    navigation().back();
    EXPECT_TRUE(waitUntil([&] { return rows("songHits") == 60; }));
    EXPECT_TRUE(waitUntil([&] { return scrolled("songHits") == 500; }));
}

TEST_F(NavigationTest, BackToRecentlyAddedKeepsTheOrderThatWasChosenSince)
{
    navigation().showRecentlyAdded();
    EXPECT_EQ(navigation().current().kind, Location::Kind::Albums);
    navigation().showStatistics();
    navigation().back();
    EXPECT_TRUE(navigation().current().text.isEmpty()); // nothing that would choose an order again
}

} // namespace toccata::test
