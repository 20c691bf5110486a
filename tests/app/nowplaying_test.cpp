// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/wholewindow.h"
#include "tests/support/mpdserver.h"
#include "tests/support/rawconnection.h"
#include "tests/support/taggedmusic.h"
#include "ui/library/informationpage.h"
#include "ui/player/miniplayer.h"
#include "ui/player/nowplayingpage.h"
#include "ui/shell/navigation.h"
#include "ui/songs/facttable.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/selectabletext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace toccata::test {

namespace {

/// A window on a real mpd that plays the first of three songs.
class PlayingWindow : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(window.isReady());
        for (const char *song : {"01 First Light", "02 Second Wind", "03 Third Rail"})
            raw.command(QByteArray("add \"Alpha/Album One/") + song + ".ogg\"");
        raw.command("play 0");
        raw.command("pause 1");
        ASSERT_TRUE(waitUntil([&] {
            return !window.server().states.player.current()->song.isEmpty()
                && window.child<QAbstractItemView>("queueList")
                && window.child<QAbstractItemView>("queueList")->model()->rowCount() == 3 && hasSong(2)
                && window.child<ElidedLabel>("nowPlayingTitle")->text() == QStringLiteral("First Light");
        }));
    }

    /// Whether a row of the queue has come with its tags.
    bool hasSong(int row)
    {
        return window.child<QAbstractItemView>("queueList")->model()->index(row, 0).data().isValid();
    }
    QString page() { return window.window().findChild<ElidedLabel *>(QStringLiteral("pageTitle"))->text(); }
    NowPlayingPage *playingPage() { return visible<NowPlayingPage>(); }
    template <class P>
    P *visible()
    {
        auto *found = window.window().findChild<P *>();
        return found && found->isVisible() ? found : nullptr;
    }
    void press(QKeyCombination keys)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window.window(), keys.key(), keys.keyboardModifiers());
    }
    MiniPlayer *miniPlayer()
    {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (auto *mini = qobject_cast<MiniPlayer *>(each); mini && mini->isVisible())
                return mini;
        }
        return nullptr;
    }
    QStringList values()
    {
        QStringList texts;
        for (const auto *table : visible<InformationPage>()->findChildren<FactTable *>()) {
            for (const SongFact &fact : table->facts())
                texts << fact.value;
        }
        return texts;
    }

    MpdServer mpd{{.musicFolder = taggedMusicFolder()}};
    RawConnection raw{mpd.port()};
    WholeWindow window{[this] {
        StartOptions options;
        options.server = QStringLiteral("127.0.0.1:%1").arg(mpd.port());
        return options;
    }()};
};

} // namespace

TEST_F(PlayingWindow, TheCoverInTheBarOpensThePageAndEscapeLeavesIt)
{
    const QString before = page();
    QTest::mouseClick(window.child("nowPlayingCover"), Qt::LeftButton);
    ASSERT_TRUE(playingPage());
    EXPECT_EQ(playingPage()->findChild<SelectableText *>()->value(), QStringLiteral("First Light"));
    EXPECT_FALSE(window.child("queueList")); // the page lists the next songs by itself
    press(Qt::Key_Escape);
    EXPECT_EQ(page(), before);
    press(Qt::CTRL | Qt::Key_J);
    EXPECT_TRUE(playingPage());
    press(Qt::CTRL | Qt::Key_J);
    EXPECT_FALSE(playingPage());
}

TEST_F(PlayingWindow, ThePageShowsTagsThatTheLibraryDoesNotKeep)
{
    window.window().navigation().showNowPlaying();
    EXPECT_TRUE(waitUntil([&] {
        const auto facts = playingPage()->findChild<FactTable *>()->facts();
        return std::ranges::any_of(facts, [](const SongFact &fact) { return fact.value == u"Lbl"; });
    }));
}

TEST_F(PlayingWindow, ASongThatComesNextIsPlayedByEnter)
{
    window.window().navigation().showNowPlaying();
    auto *next = window.child<QAbstractItemView>("nextSongs");
    ASSERT_TRUE(next);
    ASSERT_EQ(next->model()->rowCount(), 2);
    next->setFocus();
    next->setCurrentIndex(next->model()->index(1, 0));
    press(Qt::Key_Return);
    EXPECT_TRUE(waitUntil([&] { return raw.value("currentsong", "Title") == "Third Rail"; }));
}

TEST_F(PlayingWindow, F11ShowsThePageAloneAndEscapeBringsBackWhatWas)
{
    const QString before = page();
    press(Qt::Key_F11);
    ASSERT_TRUE(playingPage());
    EXPECT_TRUE(window.window().isFullScreen());
    for (const char *name : {"search", "queueList", "pageTitle", "nowPlayingTitle"})
        EXPECT_FALSE(window.child(name)) << name;
    for (const char *name : {"play", "seek", "largeCover"})
        EXPECT_TRUE(window.child(name)) << name;
    press(Qt::Key_Escape);
    EXPECT_FALSE(window.window().isFullScreen());
    EXPECT_FALSE(playingPage());
    EXPECT_EQ(page(), before);
    EXPECT_TRUE(window.child("search"));
}

TEST_F(PlayingWindow, FromThePageF11ReturnsToItAndALinkLeavesTheFullScreen)
{
    window.window().navigation().showNowPlaying();
    press(Qt::Key_F11);
    press(Qt::Key_F11);
    EXPECT_FALSE(window.window().isFullScreen());
    ASSERT_TRUE(playingPage());
    press(Qt::Key_F11);
    QTest::mouseClick(window.child("largeArtist"), Qt::LeftButton, {}, QPoint(10, 10));
    EXPECT_FALSE(window.window().isFullScreen());
    EXPECT_FALSE(playingPage());
    EXPECT_TRUE(window.child("search"));
}

TEST_F(PlayingWindow, TheMiniPlayerTakesThePlaceOfTheWindowAndGivesItBack)
{
    press(Qt::CTRL | Qt::Key_M);
    ASSERT_TRUE(miniPlayer());
    EXPECT_FALSE(window.window().isVisible());
    QTest::mouseClick(miniPlayer()->findChild<IconButton *>(QStringLiteral("next")), Qt::LeftButton);
    EXPECT_TRUE(waitUntil([&] { return raw.value("currentsong", "Title") == "Second Wind"; }));
    ASSERT_TRUE(waitUntil([&] {
        miniPlayer()->activateWindow();
        return miniPlayer()->isActiveWindow();
    }));
    QTest::keyClick(miniPlayer(), Qt::Key_M, Qt::ControlModifier);
    EXPECT_FALSE(miniPlayer());
    EXPECT_TRUE(window.window().isVisible());
}

TEST_F(PlayingWindow, InformationOnARowShowsEveryTagAndSearchesForOne)
{
    auto *queue = window.child<QAbstractItemView>("queueList");
    ASSERT_TRUE(queue);
    queue->setFocus();
    queue->setCurrentIndex(queue->model()->index(1, 0));
    press(Qt::CTRL | Qt::Key_I);
    ASSERT_TRUE(visible<InformationPage>());
    ASSERT_TRUE(waitUntil([&] { return values().contains(QStringLiteral("Lbl")); }));
    for (const char *value :
        {"Second Wind", "C. Composer", "Alpha/Album One", "33333333-3333-4333-8333-333333333332"})
        EXPECT_TRUE(values().contains(QLatin1String(value))) << value;
    for (auto *button : visible<InformationPage>()->findChildren<IconButton *>()) {
        if (button->toolTip() == QStringLiteral("Search for this: Composer"))
            button->click();
    }
    EXPECT_EQ(window.child<QLineEdit>("search")->text(), QStringLiteral("composer:\"C. Composer\""));
}

TEST_F(PlayingWindow, ASongThatIsGoneIsSaidToBeGone)
{
    const auto songs = window.server().states.player.current()->song;
    window.window().navigation().showInformation(songs);
    ASSERT_TRUE(
        waitUntil([&] { return visible<InformationPage>()->findChild<PageBody *>()->isContentShown(); }));
    SongTableBuilder builder;
    builder.pair("file", "Alpha/gone.ogg");
    builder.finishRow();
    window.window().navigation().showInformation(allRows(builder.snapshot()));
    EXPECT_TRUE(waitUntil([&] {
        const auto labels
            = visible<InformationPage>()->findChild<PageBody *>()->state().findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [](const QLabel *each) { return each->text() == u"This song is gone"; });
    }));
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    EXPECT_FALSE(visible<InformationPage>());
}

} // namespace toccata::test
