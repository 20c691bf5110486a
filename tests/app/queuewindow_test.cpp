// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/wholewindow.h"
#include "tests/support/rawconnection.h"
#include "tests/support/taggedmusic.h"
#include "ui/queue/queueview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/noticebar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTest>

#include <gtest/gtest.h>

namespace toccata::test {

namespace {

/// A window on a real mpd, and a second connection that tells what the server really does.
class QueueWindow : public testing::Test
{
protected:
    explicit QueueWindow(QSize size = {1280, 800}, bool hasPanel = true)
        : showsQueue(hasPanel)
        , window(optionsFor(mpd), {}, {}, size)
    { }
    void SetUp() override { ASSERT_TRUE(window.isReady()); }

    QList<QByteArray> queuedFiles() { return raw.values("playlistinfo", "file"); }
    void fillQueue(const QList<QByteArray> &uris)
    {
        for (const QByteArray &uri : uris)
            raw.command("add \"" + uri + '"');
        ASSERT_TRUE(waitUntil([&] {
            const auto queue = window.server().states.queue.current();
            return queue->complete && queue->entries.size() == std::size_t(uris.size())
                && (!showsQueue || (list() && list()->model()->rowCount() == uris.size()));
        }));
    }
    QAbstractItemView *list() { return window.child<QAbstractItemView>("queueList"); }
    QLineEdit *findField() { return window.child("findLine")->findChild<QLineEdit *>(); }
    QString count() { return window.child<ElidedLabel>("findCount")->text(); }
    bool comesToCount(const QString &text)
    {
        return waitUntil([&] { return count() == text; });
    }
    int currentRow() { return list()->currentIndex().row(); }
    void pressFindKeys()
    {
        QTest::keyClick(&window.window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    }
    /// Opens the menu of the queue's head.
    QMenu *headMenu()
    {
        QTest::mouseClick(window.child("queueOptions"), Qt::LeftButton);
        const bool isOpen = waitUntil([] { return QApplication::activePopupWidget() != nullptr; });
        return isOpen ? qobject_cast<QMenu *>(QApplication::activePopupWidget()) : nullptr;
    }
    /// The action of \p menu whose text begins so.
    static QAction *inMenu(const QMenu *menu, const QString &text)
    {
        for (QAction *action : menu ? menu->actions() : QList<QAction *>()) {
            if (action->text().startsWith(text))
                return action;
        }
        return nullptr;
    }

    const QList<QByteArray> albumOne{"Alpha/Album One/01 First Light.ogg",
        "Alpha/Album One/02 Second Wind.ogg", "Alpha/Album One/03 Third Rail.ogg"};
    const QByteArray duet = "Multi/Duets/01 Duet.flac";

    const bool showsQueue;
    MpdServer mpd{{.musicFolder = taggedMusicFolder()}};
    RawConnection raw{mpd.port()};
    WholeWindow window;
};

/// Too narrow for the panel.
class NarrowQueueWindow : public QueueWindow
{
protected:
    NarrowQueueWindow()
        : QueueWindow({500, 700}, false)
    { }
};

} // namespace

TEST_F(QueueWindow, ShiftAndF10OpenTheMenuOfARow)
{
    fillQueue({albumOne[0], duet});
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(1, 0));
    ASSERT_TRUE(waitUntil([&] { return list()->model()->index(1, 0).data(LoadedRole).toBool(); }));
    QTest::keyClick(list(), Qt::Key_F10, Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([] { return QApplication::activePopupWidget() != nullptr; }));
    EXPECT_TRUE(inMenu(
        qobject_cast<QMenu *>(QApplication::activePopupWidget()), QStringLiteral("Remove from queue")));
    QApplication::activePopupWidget()->close();
}

TEST_F(QueueWindow, SongsAreFoundWithTheKeyboard)
{
    fillQueue({albumOne[0], duet, albumOne[1], albumOne[0]});
    pressFindKeys();
    ASSERT_TRUE(window.child("findLine"));
    ASSERT_TRUE(findField()->hasFocus());
    QTest::keyClicks(findField(), QStringLiteral("light FIRST"));
    EXPECT_TRUE(comesToCount(QStringLiteral("1 of 2")));
    EXPECT_EQ(currentRow(), 0);
    QTest::keyClick(findField(), Qt::Key_Return);
    EXPECT_EQ(count(), QStringLiteral("2 of 2"));
    EXPECT_EQ(currentRow(), 3);
    QTest::keyClick(findField(), Qt::Key_F3);
    EXPECT_EQ(currentRow(), 0) << "round and round";
    QTest::keyClick(findField(), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(currentRow(), 3);
    QTest::keyClick(findField(), Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(currentRow(), 0);
    EXPECT_EQ(list()->model()->rowCount(), 4) << "the list stays whole";
    QTest::keyClick(findField(), Qt::Key_Escape);
    EXPECT_EQ(window.child("findLine"), nullptr);
    EXPECT_TRUE(list()->hasFocus());
    EXPECT_EQ(currentRow(), 0);
    QTest::keyClick(list(), Qt::Key_F3);
    ASSERT_TRUE(window.child("findLine"));
    QTest::keyClicks(findField(), QStringLiteral("nothing like that"));
    EXPECT_TRUE(comesToCount(QStringLiteral("None")));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Escape);
    EXPECT_EQ(window.child("findLine"), nullptr);
}

TEST_F(QueueWindow, WhatIsFoundFollowsTheQueue)
{
    fillQueue({albumOne[0], duet, albumOne[1], albumOne[0]});
    pressFindKeys();
    QTest::keyClicks(findField(), QStringLiteral("first"));
    ASSERT_TRUE(comesToCount(QStringLiteral("1 of 2")));
    QTest::keyClick(findField(), Qt::Key_Return);
    EXPECT_TRUE(comesToCount(QStringLiteral("2 of 2")));
    raw.command("delete 0");
    EXPECT_TRUE(comesToCount(QStringLiteral("1 of 1")));
    EXPECT_EQ(currentRow(), 2) << "the same song";
    raw.command("add \"" + albumOne[0] + '"');
    EXPECT_TRUE(comesToCount(QStringLiteral("1 of 2")));
    raw.command("clear");
    EXPECT_TRUE(comesToCount(QStringLiteral("None")));
}

TEST_F(NarrowQueueWindow, FindingOpensThePageOfTheQueue)
{
    fillQueue({duet, albumOne[0]});
    pressFindKeys();
    ASSERT_TRUE(window.child("findLine"));
    QTest::keyClicks(findField(), QStringLiteral("first"));
    EXPECT_TRUE(comesToCount(QStringLiteral("1 of 1")));
    EXPECT_EQ(currentRow(), 1);
}

TEST_F(QueueWindow, TheQueueIsSortedFromItsMenu)
{
    fillQueue({albumOne[2], duet, albumOne[0]});
    const QAction *sorting = inMenu(headMenu(), QStringLiteral("Sort by"));
    ASSERT_TRUE(sorting && sorting->menu());
    inMenu(sorting->menu(), QStringLiteral("Title"))->trigger();
    QApplication::activePopupWidget()->close();
    const QList<QByteArray> sorted{duet, albumOne[0], albumOne[2]};
    EXPECT_TRUE(waitUntil([&] { return queuedFiles() == sorted; }));
    ASSERT_TRUE(waitUntil([&] { return window.child("undo") != nullptr; }));

    QMenu *again = headMenu();
    EXPECT_TRUE(inMenu(again, QStringLiteral("Undo: sort by Title")));
    sorting = inMenu(again, QStringLiteral("Sort by"));
    EXPECT_TRUE(inMenu(sorting->menu(), QStringLiteral("Title"))->isChecked());
    inMenu(sorting->menu(), QStringLiteral("Descending"))->trigger();
    again->close();
    EXPECT_TRUE(waitUntil([&] { return queuedFiles() == QList<QByteArray>(sorted.rbegin(), sorted.rend()); }))
        << "turned round at once";
}

TEST_F(QueueWindow, ItIsSaidWhyAPartCannotBeTakenBackWhileTheSongPlays)
{
    const QByteArray longSong = "Long/" + QByteArray(200, 'n') + ".ogg";
    fillQueue({longSong, longSong});
    const auto queue = [&] { return window.server().states.queue.current(); };
    (void)window.server().queue.setPart(queue()->entries[1].id, SongPart{std::chrono::seconds(2)});
    ASSERT_TRUE(waitUntil([&] { return queue()->undo.has_value(); }));
    raw.command("play 1");
    ASSERT_TRUE(waitUntil([&] { return window.server().states.player.current()->isPlaying(); }));
    QTest::keyClick(&window.window(), Qt::Key_Z, Qt::ControlModifier);
    const auto *notices = window.window().findChild<NoticeBar *>();
    EXPECT_TRUE(waitUntil([&] {
        return notices->text() == u"Which part of a song plays cannot be changed while it plays.";
    })) << notices->text().toStdString();
    EXPECT_TRUE(queue()->undo);
}

TEST_F(QueueWindow, WhatIsUnderWayIsStoppedAndUndoneByKeys)
{
    const auto queue = [&] { return window.server().states.queue.current(); };
    const auto added = window.server().queue.add(QList<QByteArray>(16'000, albumOne[0]));
    ASSERT_TRUE(waitUntil([&] { return queue()->undoStops() || added.isReady(); }));
    ASSERT_FALSE(added.isReady()) << "this mpd is too quick for a test";
    QTest::keyClick(&window.window(), Qt::Key_Z, Qt::ControlModifier);
    const auto *notices = window.window().findChild<NoticeBar *>();
    EXPECT_TRUE(waitUntil([&] { return notices->text().startsWith(u"Undone: add "); }))
        << notices->text().toStdString();
    EXPECT_TRUE(added.error() && actor::isCancelled(added.error()));
    EXPECT_TRUE(queuedFiles().isEmpty());
}

TEST_F(QueueWindow, AQueueThatWasClearedComesBackFromTheMenuOfTheEmptyOne)
{
    fillQueue({albumOne[0], duet, albumOne[1]});
    inMenu(headMenu(), QStringLiteral("Clear the queue"))->trigger();
    QApplication::activePopupWidget()->close();
    ASSERT_TRUE(waitUntil([&] {
        return queuedFiles().isEmpty() && window.server().states.recents.current()->former.size() == 1
            && list() == nullptr;
    }));
    QMenu *menu = headMenu();
    EXPECT_FALSE(inMenu(menu, QStringLiteral("Shuffle")));
    const QAction *recent = inMenu(menu, QStringLiteral("Recent queues"));
    ASSERT_TRUE(recent && recent->menu());
    ASSERT_EQ(recent->menu()->actions().size(), 1);
    QAction *queue = recent->menu()->actions().front();
    EXPECT_TRUE(queue->text().startsWith(QStringLiteral("First Light, Duet, Second Wind")))
        << queue->text().toStdString();
    EXPECT_TRUE(queue->text().contains(QStringLiteral("3 song(s)"))) << queue->text().toStdString();
    queue->trigger();
    menu->close();
    EXPECT_TRUE(waitUntil([&] {
        return queuedFiles() == QList<QByteArray>({albumOne[0], duet, albumOne[1]});
    }));
    EXPECT_TRUE(waitUntil([&] { return raw.value("status", "state") == "play"; }));
}

TEST_F(QueueWindow, FilesAndStreamsOfAnotherProgramAreDropped)
{
    fillQueue({albumOne[0], albumOne[1]});
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/home/me/Music/") + QString::fromUtf8(duet)),
        QUrl::fromLocalFile(QStringLiteral("/home/me/unknown.ogg")),
        QUrl(QStringLiteral("http://127.0.0.1:9/radio"))});
    const QModelIndex second = list()->model()->index(1, 0);
    const QPoint above = list()->visualRect(second).topLeft() + QPoint(40, 1);
    QDragEnterEvent enter(above, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(list()->viewport(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDragMoveEvent move(above, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(list()->viewport(), &move);
    EXPECT_TRUE(move.isAccepted());
    QDropEvent drop(above, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(list()->viewport(), &drop);
    const QList<QByteArray> after{albumOne[0], duet, "http://127.0.0.1:9/radio", albumOne[1]};
    EXPECT_TRUE(waitUntil([&] { return queuedFiles() == after; }));
    const auto *notices = window.window().findChild<NoticeBar *>();
    EXPECT_TRUE(waitUntil([&] { return notices->text() == u"The server cannot reach 1 of these file(s)."; }))
        << notices->text().toStdString();
}

TEST_F(QueueWindow, TextIsDroppedOnTheEmptyQueueOnlyIfItIsUrls)
{
    auto *view = window.window().findChild<QueueView *>();
    QMimeData words;
    words.setText(QStringLiteral("a word"));
    QDragEnterEvent refused(QPoint(50, 200), Qt::CopyAction, &words, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view, &refused);
    EXPECT_FALSE(refused.isAccepted());
    QMimeData text;
    text.setText(QStringLiteral("http://127.0.0.1:9/radio\n"));
    QDragEnterEvent enter(QPoint(50, 200), Qt::CopyAction, &text, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPoint(50, 200), Qt::CopyAction, &text, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view, &drop);
    EXPECT_TRUE(waitUntil([&] { return queuedFiles() == QList<QByteArray>{"http://127.0.0.1:9/radio"}; }));
}

} // namespace toccata::test
