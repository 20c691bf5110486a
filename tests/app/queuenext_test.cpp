// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/songlistmodel.h"
#include "tests/app/wholewindow.h"
#include "tests/support/rawconnection.h"
#include "tests/support/taggedmusic.h"
#include "ui/queue/lanerow.h"
#include "ui/queue/partpopup.h"
#include "ui/widgets/iconbutton.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <gtest/gtest.h>

namespace toccata::test {

namespace {

/// A window on a real mpd of which the first of some long songs is the current one.
class QueueNextWindow : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(window.isReady());
        for (const QByteArray &uri : songs)
            raw.command("add \"" + uri + '"');
        raw.command("play 0");
        raw.command("pause 1");
        ASSERT_TRUE(waitUntil([&] {
            // A row has its whole menu once its song has been read.
            return list() && list()->model()->rowCount() == songs.size()
                && list()->model()->index(int(songs.size()) - 1, 0).data(LoadedRole).toBool()
                && list()->model()->index(1, 0).data(LoadedRole).toBool()
                && window.server().states.player.current()->status.songId;
        }));
    }
    QAbstractItemView *list() { return window.child<QAbstractItemView>("queueList"); }
    /// Opens the menu of a row.
    QMenu *menuOf(int row)
    {
        const QModelIndex index = list()->model()->index(row, 0);
        list()->setCurrentIndex(index);
        const QPoint place = list()->visualRect(index).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, list()->viewport()->mapToGlobal(place));
        QApplication::sendEvent(list()->viewport(), &event);
        return waitUntil([] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); })
            ? qobject_cast<QMenu *>(QApplication::activePopupWidget())
            : nullptr;
    }
    void choose(int row, const QString &text)
    {
        QMenu *menu = menuOf(row);
        ASSERT_TRUE(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == text) {
                action->trigger();
                menu->close();
                return;
            }
        }
        FAIL() << "no such action";
    }
    bool files(const QList<QByteArray> &uris)
    {
        return waitUntil([&] { return raw.values("playlistinfo", "file") == uris; });
    }
    QList<LaneRow *> lane()
    {
        QList<LaneRow *> rows = window.window().findChildren<LaneRow *>();
        rows.removeIf([](const LaneRow *row) { return !row->isVisible(); });
        return rows;
    }

    const QList<QByteArray> songs{"Long/" + QByteArray(200, 'n') + ".ogg", "Multi/Duets/01 Duet.flac",
        "Alpha/Album One/01 First Light.ogg", "Alpha/Album One/02 Second Wind.ogg"};
    MpdServer mpd{{.musicFolder = taggedMusicFolder()}};
    RawConnection raw{mpd.port()};
    WholeWindow window{optionsFor(mpd)};
};

} // namespace

TEST_F(QueueNextWindow, ASongPlaysNextFromTheMenuAndIsTakenOutAgain)
{
    EXPECT_TRUE(lane().isEmpty());
    choose(3, QStringLiteral("Play next"));
    ASSERT_TRUE(files({songs[0], songs[3], songs[1], songs[2]}));
    ASSERT_TRUE(waitUntil([&] { return lane().size() == 1; }));
    EXPECT_EQ(lane().constFirst()->accessibleName(), QStringLiteral("Second Wind, Alpha"));
    choose(3, QStringLiteral("Play next"));
    ASSERT_TRUE(files({songs[0], songs[3], songs[2], songs[1]}));
    ASSERT_TRUE(waitUntil([&] { return lane().size() == 2; }));
    QTest::mouseClick(lane().constFirst()->takeOutButton(), Qt::LeftButton);
    ASSERT_TRUE(files({songs[0], songs[2], songs[3], songs[1]}));
    ASSERT_TRUE(waitUntil([&] { return lane().size() == 1; }));
    QTest::mouseClick(lane().constFirst(), Qt::LeftButton, {}, {60, 10});
    EXPECT_EQ(list()->currentIndex().row(), 1);
}

TEST_F(QueueNextWindow, InRandomOrderTheServersNextSongIsShown)
{
    raw.command("random 1");
    ASSERT_TRUE(waitUntil([&] { return lane().size() == 1; }));
    EXPECT_EQ(lane().constFirst()->id(), raw.value("status", "nextsongid").toUInt());
    EXPECT_FALSE(lane().constFirst()->takeOutButton()->isVisible());
}

TEST_F(QueueNextWindow, APartIsAskedForInPlace)
{
    choose(1, QStringLiteral("Play a part…"));
    ASSERT_TRUE(waitUntil([] { return qobject_cast<PartPopup *>(QApplication::activePopupWidget()); }));
    auto *popup = QApplication::activePopupWidget();
    auto *from = popup->findChild<QLineEdit *>(QStringLiteral("from"));
    auto *problem = popup->findChild<QLabel *>(QStringLiteral("problem"));
    from->setText(QStringLiteral("then"));
    QTest::keyClick(from, Qt::Key_Return);
    EXPECT_TRUE(problem->isVisible());
    from->setText(QStringLiteral("59:00"));
    QTest::keyClick(from, Qt::Key_Return);
    EXPECT_TRUE(waitUntil([&] { return problem->text().contains(QStringLiteral("within the song")); }));
    from->setText(QStringLiteral("0:01"));
    popup->findChild<QLineEdit *>(QStringLiteral("to"))->setText(QStringLiteral("0:02"));
    QTest::keyClick(from, Qt::Key_Return);
    EXPECT_TRUE(waitUntil([&] { return raw.value("playlistinfo 1", "Range") == "1.000-2.000"; }));
    EXPECT_TRUE(waitUntil([] { return !QApplication::activePopupWidget(); })) << "it closes by itself";
    EXPECT_TRUE(waitUntil([&] {
        return list()->model()->index(1, 0).data(NotesRole).toStringList().contains(
            QStringLiteral("0:01–0:02"));
    }));
}

TEST_F(QueueNextWindow, TheSongToStopAfterIsMarkedAndTakenBack)
{
    const auto notes = [&] { return list()->model()->index(2, 0).data(NotesRole).toStringList(); };
    choose(2, QStringLiteral("Stop after this song"));
    ASSERT_TRUE(waitUntil([&] { return !notes().isEmpty(); }));
    choose(2, QStringLiteral("Stop after this song"));
    EXPECT_TRUE(waitUntil([&] { return notes().isEmpty(); }));
}

} // namespace toccata::test
