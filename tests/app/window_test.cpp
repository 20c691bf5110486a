// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/wholewindow.h"
#include "tests/support/mpdserver.h"
#include "tests/support/rawconnection.h"
#include "tests/support/taggedmusic.h"
#include "ui/artwork/coverviewer.h"
#include "ui/library/numbertile.h"
#include "ui/library/statisticspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/navigation.h"
#include "ui/shell/reportdialog.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/placelist.h"
#include "ui/widgets/seekbar.h"
#include "ui/widgets/volumeslider.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelection>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace toccata::test {

namespace {

/// A window on a real mpd, and a second connection that tells what the server really does.
class Window : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(window.isReady()); }

    bool serverSays(const QByteArray &command, const QByteArray &key, const QByteArray &value)
    {
        return waitUntil([&] { return raw.value(command, key) == value; });
    }
    QList<QByteArray> queuedFiles() { return raw.values("playlistinfo", "file"); }
    /// Fills the queue by the second connection and waits until the window has it.
    void fillQueue(const QList<QByteArray> &uris)
    {
        for (const QByteArray &uri : uris)
            raw.command("add \"" + uri + '"');
        ASSERT_TRUE(waitUntil([&] {
            const auto queue = window.server().states.queue.current();
            return queue->complete && queue->entries.size() == std::size_t(uris.size()) && queueList()
                && queueList()->model()->rowCount() == uris.size();
        }));
    }
    QAbstractItemView *queueList() { return window.child<QAbstractItemView>("queueList"); }
    void click(const char *name) { QTest::mouseClick(window.child(name), Qt::LeftButton); }

    const QList<QByteArray> albumOne{"Alpha/Album One/01 First Light.ogg",
        "Alpha/Album One/02 Second Wind.ogg", "Alpha/Album One/03 Third Rail.ogg"};

    MpdServer mpd{{.musicFolder = taggedMusicFolder()}};
    RawConnection raw{mpd.port()};
    WholeWindow window{optionsFor(mpd)};
};

} // namespace

TEST_F(Window, TypingASearchAndPressingEnterPlaysTheBestHit)
{
    QTest::keyClicks(window.child<QLineEdit>("search"), QStringLiteral("second wind"));
    QTest::keyClick(window.child<QLineEdit>("search"), Qt::Key_Return);
    EXPECT_TRUE(serverSays("status", "state", "play"));
    EXPECT_TRUE(serverSays("currentsong", "Title", "Second Wind"));
}

TEST_F(Window, JustTypingSearches)
{
    QTest::keyClicks(&window.window(), QStringLiteral("third"));
    EXPECT_EQ(window.child<QLineEdit>("search")->text(), QStringLiteral("third"));
    QTest::keyClick(window.child<QLineEdit>("search"), Qt::Key_Return);
    EXPECT_TRUE(serverSays("currentsong", "Title", "Third Rail"));
}

TEST_F(Window, PauseAndPlayReachTheServer)
{
    fillQueue({"Cue/image.flac"});
    click("play");
    EXPECT_TRUE(serverSays("status", "state", "play"));
    ASSERT_TRUE(waitUntil([&] { return window.child<IconButton>("play")->iconName() == u"pause"; }));
    click("play");
    EXPECT_TRUE(serverSays("status", "state", "pause"));
}

TEST_F(Window, SpacePausesWhereverTheKeyboardIs)
{
    fillQueue({"Cue/image.flac"});
    raw.command("play");
    ASSERT_TRUE(waitUntil([&] { return window.child<IconButton>("play")->iconName() == u"pause"; }));
    QTest::keyClick(&window.window(), Qt::Key_Space);
    EXPECT_TRUE(serverSays("status", "state", "pause"));
}

TEST_F(Window, EnterPressesTheButtonThatHasTheKeyboard)
{
    fillQueue({"Cue/image.flac"});
    auto *play = window.child<IconButton>("play");
    play->setFocus();
    QTest::keyClick(play, Qt::Key_Return);
    EXPECT_TRUE(serverSays("status", "state", "play"));
    ASSERT_TRUE(waitUntil([&] { return play->iconName() == u"pause"; }));
    QTest::keyClick(play, Qt::Key_Enter, Qt::KeypadModifier);
    EXPECT_TRUE(serverSays("status", "state", "pause"));
}

TEST_F(Window, ClickingTheSeekBarSeeks)
{
    fillQueue({"Cue/image.flac"}); // 20 seconds
    raw.command("play");
    raw.command("pause 1");
    auto *seek = window.child<SeekBar>("seek");
    ASSERT_TRUE(waitUntil([&] { return seek->isEnabled() && seek->maximum() > 0; }));
    QTest::mouseClick(seek, Qt::LeftButton, {}, QPoint(seek->width() / 2, seek->height() / 2));
    EXPECT_TRUE(waitUntil([&] {
        const double elapsed = raw.value("status", "elapsed").toDouble();
        return elapsed > 8 && elapsed < 12;
    }));
}

TEST_F(Window, TheVolumeFollowsTheKeyboard)
{
    raw.command("setvol 40");
    ASSERT_TRUE(waitUntil([&] { return window.child<VolumeSlider>("volume")->value() == 40; }));
    QTest::keyClick(&window.window(), Qt::Key_Up, Qt::ControlModifier);
    EXPECT_TRUE(waitUntil([&] { return raw.value("status", "volume").toInt() > 40; }));
}

TEST_F(Window, DeleteRemovesTheSelectedSongsFromTheQueue)
{
    fillQueue(albumOne);
    queueList()->setFocus();
    queueList()->setCurrentIndex(queueList()->model()->index(1, 0));
    QTest::keyClick(queueList(), Qt::Key_Delete);
    EXPECT_TRUE(waitUntil([&] { return queuedFiles() == QList<QByteArray>{albumOne[0], albumOne[2]}; }));
}

TEST_F(Window, AltDownMovesTheSelectedSong)
{
    fillQueue(albumOne);
    queueList()->setFocus();
    queueList()->setCurrentIndex(queueList()->model()->index(0, 0));
    QTest::keyClick(queueList(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_TRUE(waitUntil([&] {
        return queuedFiles() == QList<QByteArray>{albumOne[1], albumOne[0], albumOne[2]};
    }));
}

TEST_F(Window, AReplacedQueueComesBackWithItsPosition)
{
    fillQueue({"Long/" + QByteArray(200, 'n') + ".ogg", albumOne[0]});
    raw.command("play 0");
    raw.command("seekcur 12");
    raw.command("pause 1");
    ASSERT_TRUE(waitUntil([&] {
        const auto player = window.server().states.player.current();
        return player->status.elapsed > std::chrono::seconds(11) && !player->isPlaying();
    }));
    const QList<QByteArray> before = queuedFiles();

    QTest::keyClicks(window.child<QLineEdit>("search"), QStringLiteral("duet"));
    QTest::keyClick(window.child<QLineEdit>("search"), Qt::Key_Return);
    ASSERT_TRUE(serverSays("currentsong", "Title", "Duet"));
    ASSERT_TRUE(waitUntil([&] { return window.child("undo") != nullptr; }));
    click("undo");

    EXPECT_TRUE(waitUntil([&] { return queuedFiles() == before; }));
    EXPECT_TRUE(serverSays("status", "state", "pause"));
    EXPECT_TRUE(serverSays("status", "song", "0"));
    const double elapsed = raw.value("status", "elapsed").toDouble();
    EXPECT_GT(elapsed, 11);
    EXPECT_LT(elapsed, 13);
}

TEST_F(Window, WhatWasDoneToTheQueueIsTakenBackByKeysAndByMouse)
{
    fillQueue(albumOne);
    queueList()->setFocus();
    const QAbstractItemModel &rows = *queueList()->model();
    queueList()->selectionModel()->select(
        QItemSelection(rows.index(0, 0), rows.index(1, 0)), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(queueList(), Qt::Key_Delete);
    ASSERT_TRUE(waitUntil([&] { return queuedFiles() == QList<QByteArray>{albumOne[2]}; }));
    auto *notices = window.window().findChild<NoticeBar *>();
    EXPECT_TRUE(waitUntil([&] { return notices->text() == u"2 song(s) were removed."; }))
        << notices->text().toStdString();
    QTest::keyClick(&window.window(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitUntil([&] { return queuedFiles() == albumOne; }));
    EXPECT_TRUE(waitUntil([&] { return notices->text() == u"Undone: remove 2 song(s)"; }));
    QTest::keyClick(&window.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(waitUntil([&] { return queuedFiles() == QList<QByteArray>{albumOne[2]}; }));
    ASSERT_TRUE(waitUntil(
        [&] { return window.server().states.queue.current()->undo && window.child("undo") != nullptr; }));
    EXPECT_TRUE(window.child<IconButton>("undo")->accessibleName().startsWith(u"Undo: remove 2 song(s)"));
    click("undo");
    EXPECT_TRUE(waitUntil([&] { return queuedFiles() == albumOne; }));
}

TEST_F(Window, EnterInTheQueuePlaysThatSong)
{
    fillQueue(albumOne);
    queueList()->setFocus();
    queueList()->setCurrentIndex(queueList()->model()->index(2, 0));
    QTest::keyClick(queueList(), Qt::Key_Return);
    EXPECT_TRUE(serverSays("status", "song", "2"));
}

TEST_F(Window, AServerThatGoesAwayIsSaidAndComesBack)
{
    mpd.stop();
    EXPECT_TRUE(waitUntil([&] { return window.child("serverPage") != nullptr; }));
    mpd.start();
    window.server().reconnectNow();
    EXPECT_TRUE(waitUntil([&] { return window.child("serverPage") == nullptr; }));
    EXPECT_TRUE(window.isReady());
}

TEST_F(Window, SettingsCanBeOpenedWithoutAServer)
{
    mpd.stop();
    ASSERT_TRUE(waitUntil([&] { return window.child("serverPage") != nullptr; }));
    QTest::keyClick(&window.window(), Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_EQ(window.child("serverPage"), nullptr);
    const auto *settings = window.window().findChild<SettingsPage *>();
    ASSERT_TRUE(settings);
    EXPECT_TRUE(settings->isVisible());
    QTest::keyClick(&window.window(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(window.child("serverPage")) << "what the server needs is said everywhere else";
    EXPECT_FALSE(settings->isVisible());
}

TEST_F(Window, SaysThatAPartOfTheProgramFailed)
{
    const auto *notice = window.window().findChild<NoticeBar *>();
    window.window().tellOfFailure({"searcher", nullptr, actor::Failure::Outcome::Restarts});
    EXPECT_TRUE(notice->text().contains(QStringLiteral("failed (searcher) and was started again")));
    window.window().tellOfFailure({"searcher", nullptr, actor::Failure::Outcome::GivenUp});
    EXPECT_TRUE(notice->text().contains(QStringLiteral("Please start Toccata again")));
}

TEST(Report, IsTextToCopyAndIsKeptFresh)
{
    QString text = QStringLiteral("server: running\nsearcher: running");
    ReportDialog dialog([&] { return text; });
    dialog.show();
    auto *shown = dialog.findChild<QPlainTextEdit *>();
    EXPECT_EQ(shown->toPlainText(), text);
    QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("copy")), Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), text);
    text = QStringLiteral("server: stopping");
    EXPECT_TRUE(waitUntil([&] { return shown->toPlainText() == text; }));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

/// The menu that is open; null if none is.
static QMenu *openMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

/// The action of the open menu that is called so; a test fails where it is missing.
static QAction *inMenu(const char *text)
{
    if (!waitUntil([] { return openMenu() != nullptr; }))
        return nullptr;
    const auto actions = openMenu()->actions();
    const auto found = std::ranges::find_if(
        actions, [&](const QAction *action) { return action->text() == QString::fromUtf8(text); });
    return found == actions.end() ? nullptr : *found;
}

TEST_F(Window, TheServersMenuLetsItLookForChangesAndTellsTheResult)
{
    click("serverButton");
    QAction *look = inMenu("Look for changes");
    ASSERT_TRUE(look && look->isEnabled());
    look->trigger();
    openMenu()->close();
    const auto *notice = window.window().findChild<NoticeBar *>();
    EXPECT_TRUE(waitUntil([&] { return notice->text().contains(QStringLiteral("nothing has changed")); }));
}

TEST_F(Window, TheServersMenuLeadsToTheStatistics)
{
    click("serverButton");
    QAction *statistics = inMenu("Statistics");
    ASSERT_TRUE(statistics);
    statistics->trigger();
    openMenu()->close();
    const auto *page = window.window().findChild<StatisticsPage *>();
    ASSERT_TRUE(page);
    EXPECT_TRUE(page->isVisible());
    const auto shows = [&](const QString &number) {
        const auto tiles = page->findChildren<NumberTile *>();
        return std::ranges::any_of(tiles, [&](const NumberTile *tile) { return tile->number() == number; });
    };
    const QString songs = QString::fromLatin1(raw.value("stats", "songs"));
    EXPECT_TRUE(waitUntil([&] { return shows(songs); }));
    QTest::keyClick(&window.window(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_FALSE(page->isVisible());
}

TEST_F(Window, ControlCommaOpensTheSettingsAlsoAfterTheServersMenuWhichNamesIt)
{
    const auto open = [this] { QTest::keyClick(&window.window(), Qt::Key_Comma, Qt::ControlModifier); };
    const auto isOpen = [this] {
        const auto *page = window.window().findChild<SettingsPage *>();
        return page && page->isVisible();
    };
    open();
    ASSERT_TRUE(isOpen());
    QTest::keyClick(&window.window(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_FALSE(isOpen());
    click("serverButton");
    const QAction *settings = inMenu("Settings");
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    openMenu()->close();
    open();
    EXPECT_TRUE(isOpen());
    open(); // there already
    EXPECT_TRUE(isOpen());
    QTest::keyClick(&window.window(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_FALSE(isOpen());
}

TEST_F(Window, TheCoverOfWhatPlaysIsShownLargeAndSpaceClosesItWithoutPausing)
{
    fillQueue({"Cue/image.flac"});
    raw.command("play");
    const auto ready
        = [this](const char *name) { return window.child(name) && window.child(name)->isEnabled(); };
    ASSERT_TRUE(waitUntil([&] { return ready("nowPlayingCover"); }));
    click("nowPlayingCover");
    ASSERT_TRUE(waitUntil([&] { return ready("largeCover"); }));
    click("largeCover");
    QPointer<QWidget> viewer = dynamic_cast<CoverViewer *>(QApplication::focusWidget());
    ASSERT_TRUE(viewer);
    EXPECT_EQ(viewer->geometry(), window.window().rect());
    QTest::keyClick(viewer, Qt::Key_Space);
    EXPECT_TRUE(waitUntil([&] { return !viewer; }));
    const auto later = window.server().player.setVolume(30); // heard after what Space might have sent
    ASSERT_TRUE(waitUntil([&] { return later.isReady(); }));
    EXPECT_EQ(raw.value("status", "state"), "play");
}

TEST_F(Window, AFolderIsReadAgainFromThePathBar)
{
    window.window().navigation().showFolder("Alpha/");
    ASSERT_TRUE(waitUntil([&] { return window.child("more") != nullptr; }));
    click("more");
    QAction *again = inMenu("Read everything here again");
    ASSERT_TRUE(again);
    again->trigger();
    openMenu()->close();
    const auto last = [&] { return window.server().states.library.current()->lastScan; };
    ASSERT_TRUE(waitUntil([&] { return last().has_value(); }));
    EXPECT_EQ(last()->scan.kind, ScanKind::Rescan);
    EXPECT_EQ(last()->scan.folder, "Alpha");
}

TEST_F(Window, TheSideBarLeadsToTheSettingsAndMarksThem)
{
    auto *places = window.window().findChild<PlaceList *>();
    ASSERT_TRUE(places);
    Q_EMIT places->placeChosen(QStringLiteral("settings"));
    EXPECT_EQ(window.window().navigation().current().kind, Location::Kind::Settings);
    EXPECT_EQ(places->currentPlace(), QStringLiteral("settings"));
}

TEST_F(Window, InANarrowWindowTheSearchTakesThePlaceOfTheTitle)
{
    window.window().resize(400, 700);
    QWidget *search = window.child("search");
    const auto title = [&] { return window.child<ElidedLabel>("pageTitle"); };
    ASSERT_TRUE(waitUntil([&] { return title() && search->width() < 60; }));
    EXPECT_TRUE(waitUntil([&] { return !title()->isElided(); }));
    QTest::keyClick(&window.window(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(waitUntil([&] { return !title() && search->width() > 200; }));
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_TRUE(waitUntil([&] { return title() && search->width() < 60; }));
}

TEST_F(Window, AnEmptiedSearchFieldKeepsTheKeyboardAndEscapeLeaves)
{
    auto *search = window.child<QLineEdit>("search");
    const auto *title = window.child<ElidedLabel>("pageTitle");
    const QString before = title->text();
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("zz"));
    const QString searching = title->text();
    ASSERT_NE(searching, before);
    QTest::keyClick(search, Qt::Key_Backspace);
    QTest::keyClick(search, Qt::Key_Backspace);
    EXPECT_EQ(title->text(), searching);
    EXPECT_TRUE(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_EQ(title->text(), before);
}

} // namespace toccata::test
