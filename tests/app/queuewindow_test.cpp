// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/wholewindow.h"
#include "tests/support/rawconnection.h"
#include "tests/support/taggedmusic.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMenu>
#include <QTest>

#include <gtest/gtest.h>

namespace toccata::test {

namespace {

/// A window on a real mpd, and a second connection that tells what the server really does.
class QueueWindow : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(window.isReady()); }

    QList<QByteArray> queuedFiles() { return raw.values("playlistinfo", "file"); }
    void fillQueue(const QList<QByteArray> &uris)
    {
        for (const QByteArray &uri : uris)
            raw.command("add \"" + uri + '"');
        ASSERT_TRUE(waitUntil([&] {
            const auto queue = window.server().states.queue.current();
            return queue->complete && queue->entries.size() == std::size_t(uris.size())
                && list() && list()->model()->rowCount() == uris.size();
        }));
    }
    QAbstractItemView *list() { return window.child<QAbstractItemView>("queueList"); }
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

    MpdServer mpd{{.musicFolder = taggedMusicFolder()}};
    RawConnection raw{mpd.port()};
    WholeWindow window{optionsFor(mpd)};
};

} // namespace

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

} // namespace toccata::test
