// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/wholewindow.h"
#include "tests/support/mpdserver.h"
#include "tests/support/rawconnection.h"
#include "tests/support/taggedmusic.h"
#include "ui/playlists/playlistactions.h"
#include "ui/playlists/playlistnamedialog.h"
#include "ui/shell/navigation.h"
#include "ui/songs/songlistview.h"
#include "ui/widgets/noticebar.h"

#include <QFile>
#include <QFileInfo>
#include <QItemSelection>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace toccata::test {

namespace {

const QByteArray first = "Alpha/Album One/01 First Light.ogg";
const QByteArray second = "Alpha/Album One/02 Second Wind.ogg";
const QByteArray third = "Alpha/Album One/03 Third Rail.ogg";

/// A window on a real mpd that keeps one playlist, and a second connection to it.
class PlaylistsInWindow : public testing::Test
{
protected:
    void SetUp() override
    {
        for (const QByteArray &uri : {first, second, third})
            raw.command("playlistadd Mix \"" + uri + '"');
        ASSERT_TRUE(window.isReady());
        ASSERT_TRUE(waitUntil([&] { return window.server().states.playlists.current()->has(u"Mix"_qs); }));
    }
    void openMix()
    {
        window.window().navigation().showPlaylist(u"Mix"_qs);
        ASSERT_TRUE(waitUntil([&] { return songList() && songList()->model()->rowCount() == 3; }));
        songList()->setFocus();
    }
    QList<QByteArray> onServer() { return raw.values("listplaylist Mix", "file"); }
    bool serverHas(const QList<QByteArray> &uris)
    {
        return waitUntil([&] { return onServer() == uris; });
    }
    bool listHas(int rows)
    {
        return waitUntil([&] { return songList()->model()->rowCount() == rows; });
    }
    SongListView *songList() { return window.child<SongListView>("playlistSongs"); }
    void select(int from, int to)
    {
        const QAbstractItemModel &rows = *songList()->model();
        songList()->selectionModel()->select(
            QItemSelection(rows.index(from, 0), rows.index(to, 0)), QItemSelectionModel::ClearAndSelect);
    }
    QString said() { return window.window().findChild<NoticeBar *>()->text(); }
    void undo() { QTest::keyClick(&window.window(), Qt::Key_Z, Qt::ControlModifier); }
    /// The window hears of it a moment after the server has done it.
    bool canUndo(PlaylistEdit::Kind kind)
    {
        return waitUntil([&] {
            const auto edit = window.server().states.playlists.current()->undo;
            return edit && edit->kind == kind;
        });
    }
    bool canRedo()
    {
        return waitUntil([&] { return window.server().states.playlists.current()->redo.has_value(); });
    }

    MpdServer mpd{{.musicFolder = taggedMusicFolder()}};
    RawConnection raw{mpd.port()};
    WholeWindow window{optionsFor(mpd)};
};

} // namespace

TEST_F(PlaylistsInWindow, SongsAreRemovedAndMovedByKeysAndUndone)
{
    openMix();
    select(0, 1);
    QTest::keyClick(songList(), Qt::Key_Delete);
    EXPECT_TRUE(serverHas({third}));
    EXPECT_TRUE(waitUntil([&] { return said() == u"2 song(s) were removed from “Mix”."; }))
        << said().toStdString();
    undo();
    EXPECT_TRUE(serverHas({first, second, third}));
    ASSERT_TRUE(listHas(3));
    select(0, 0);
    QTest::keyClick(songList(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_TRUE(serverHas({second, first, third}));
    ASSERT_TRUE(canUndo(PlaylistEdit::Kind::Move));
    undo();
    EXPECT_TRUE(serverHas({first, second, third}));
    ASSERT_TRUE(canRedo());
    QTest::keyClick(&window.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(serverHas({second, first, third}));
}

TEST_F(PlaylistsInWindow, SongsAreDroppedWithinAndFromElsewhere)
{
    openMix();
    QAbstractItemModel &rows = *songList()->model();
    const std::unique_ptr<QMimeData> own(rows.mimeData({rows.index(2, 0)}));
    rows.dropMimeData(own.get(), Qt::MoveAction, 0, 0, {});
    EXPECT_TRUE(serverHas({third, first, second}));
    ASSERT_TRUE(waitUntil([&] { return rows.index(0, 0).data(UriRole).toByteArray() == third; }));
    QMimeData others;
    others.setData(urisMimeType, "Multi/Duets/01 Duet.flac");
    rows.dropMimeData(&others, Qt::CopyAction, 1, 0, {});
    EXPECT_TRUE(serverHas({third, "Multi/Duets/01 Duet.flac", first, second}));
}

TEST_F(PlaylistsInWindow, UndoTakesBackWhatWasDoneLastToTheQueueOrToAPlaylist)
{
    openMix();
    raw.command("add \"" + first + '"');
    raw.command("add \"" + second + '"');
    ASSERT_TRUE(waitUntil([&] { return window.server().states.queue.current()->entries.size() == 2; }));
    select(0, 0);
    QTest::keyClick(songList(), Qt::Key_Delete);
    ASSERT_TRUE(serverHas({second, third}));
    ASSERT_TRUE(canUndo(PlaylistEdit::Kind::Remove));
    const auto cleared = window.server().queue.clear();
    ASSERT_TRUE(waitUntil([&] { return cleared.isReady(); }));
    ASSERT_TRUE(waitUntil([&] { return window.server().states.queue.current()->undo.has_value(); }));
    undo();
    EXPECT_TRUE(waitUntil([&] { return raw.values("playlistinfo", "file").size() == 2; }));
    EXPECT_EQ(onServer(), (QList<QByteArray>{second, third}));
    ASSERT_TRUE(waitUntil([&] { return !window.server().states.queue.current()->undo; }));
    undo();
    EXPECT_TRUE(serverHas({first, second, third}));
}

TEST_F(PlaylistsInWindow, ANewOneIsNamedAndOpened)
{
    window.window().navigation().goTo(Location::Kind::Playlists);
    ASSERT_TRUE(waitUntil([&] { return window.child("newPlaylist") != nullptr; }));
    QTest::mouseClick(window.child("newPlaylist"), Qt::LeftButton);
    auto *dialog = window.window().findChild<PlaylistNameDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *name = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(name, u"Mix"_qs);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_TRUE(dialog->isVisible()) << "there is one of that name";
    QTest::keyClicks(name, u" of songs"_qs);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_TRUE(waitUntil([&] { return raw.values("listplaylists", "playlist").contains("Mix of songs"); }));
    EXPECT_TRUE(waitUntil([&] {
        return window.window().navigation().current().kind == Location::Kind::Playlist
            && songList() != nullptr;
    }));
}

TEST_F(PlaylistsInWindow, TheQueueTakesThePlaceOfOneThatIsThere)
{
    raw.command("add \"" + third + '"');
    ASSERT_TRUE(waitUntil([&] {
        const auto queue = window.server().states.queue.current();
        return queue->complete && queue->entries.size() == 1;
    }));
    window.window().navigation().saveQueueAsPlaylist();
    auto *dialog = window.window().findChild<PlaylistNameDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *name = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(name, u"Mix"_qs);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_TRUE(serverHas({third}));
    ASSERT_TRUE(canUndo(PlaylistEdit::Kind::Replace));
    undo();
    EXPECT_TRUE(serverHas({first, second, third}));
}

TEST_F(PlaylistsInWindow, TwoFilesOfOneTitleBecomeTwoPlaylists)
{
    const QTemporaryDir folder;
    auto *actions = window.window().findChild<PlaylistActions *>();
    for (const QByteArray &uri : {first, second}) {
        QFile file(folder.filePath(QFileInfo(QString::fromUtf8(uri)).completeBaseName() + u".m3u8"_qs));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("#EXTM3U\n#PLAYLIST:Evening\n" + uri + '\n');
        file.close();
        actions->import(file.fileName());
    }
    ASSERT_TRUE(waitUntil([&] {
        const QList<QByteArray> names = raw.values("listplaylists", "playlist");
        return names.contains("Evening") && names.contains("Evening (2)");
    })) << said().toStdString()
        << '\n'
        << raw.values("listplaylists", "playlist").join('\n').toStdString();
    EXPECT_EQ(raw.values("listplaylist Evening", "file").size(), 1);
    EXPECT_EQ(raw.values("listplaylist \"Evening (2)\"", "file").size(), 1);
}

TEST_F(PlaylistsInWindow, WhatOthersChangeIsSeen)
{
    openMix();
    raw.command("playlistadd Mix \"Multi/Duets/01 Duet.flac\"");
    EXPECT_TRUE(listHas(4));
    raw.command("rm Mix");
    EXPECT_TRUE(waitUntil([&] { return songList() == nullptr; })) << "it says that there is none";
}

} // namespace toccata::test
