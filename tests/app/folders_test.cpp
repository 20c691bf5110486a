// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/wholewindow.h"
#include "tests/support/mpdserver.h"
#include "tests/support/rawconnection.h"
#include "tests/support/taggedmusic.h"
#include "ui/library/folderlistmodel.h"
#include "ui/shell/navigation.h"
#include "ui/songs/songlistview.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <gmock/gmock.h>

namespace toccata::test {

namespace {

using testing::ElementsAre;

/// Songs, a CUE sheet and playlists, in a folder of the test's own.
class MusicWithPlaylists
{
public:
    MusicWithPlaylists()
    {
        const QDir music(taggedMusicFolder());
        copy(music.filePath(QStringLiteral("Alpha/Album One/01 First Light.ogg")),
            QStringLiteral("Mixed/one.ogg"));
        copy(music.filePath(QStringLiteral("Alpha/Album One/02 Second Wind.ogg")),
            QStringLiteral("Mixed/two.ogg"));
        copy(music.filePath(QStringLiteral("Cue/image.flac")), QStringLiteral("Mixed/image.flac"));
        copy(music.filePath(QStringLiteral("Cue/image.cue")), QStringLiteral("Mixed/image.cue"));
        write(QStringLiteral("Mixed/a \"b\" [2].m3u"), "two.ogg\none.ogg\n");
        write(QStringLiteral("Mixed/empty.m3u"), "");
        write(QStringLiteral("Lists/far.m3u"), "../Mixed/two.ogg\n");
    }
    QString path(const QString &name = {}) const { return m_folder.filePath(name); }

private:
    void copy(const QString &from, const QString &to)
    {
        QDir().mkpath(QFileInfo(path(to)).path());
        QFile::copy(from, path(to));
    }
    void write(const QString &to, const QByteArray &text)
    {
        QDir().mkpath(QFileInfo(path(to)).path());
        QFile file(path(to));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }

    QTemporaryDir m_folder;
};

class Folders : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(window.isReady());
        window.window().navigation().showFolder("Mixed/");
        ASSERT_TRUE(waitUntil([&] { return rows().contains(playlist); }));
    }

    SongListView *list() { return window.child<SongListView>("folderList"); }
    QStringList rows()
    {
        QStringList rows;
        for (int row = 0; list() && row < list()->model()->rowCount(); ++row)
            rows << list()->model()->index(row, 0).data().toString();
        return rows;
    }
    void select(const QString &name)
    {
        list()->setCurrentIndex(list()->model()->index(int(rows().indexOf(name)), 0));
    }
    void press(Qt::Key key) { QTest::keyClick(list(), key); }
    void choose(const QString &name, const QString &action)
    {
        select(name);
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(list()->viewport(), &byKey);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        for (QAction *each : menu->actions()) {
            if (each->text() == action) {
                each->trigger();
                menu->close();
                return;
            }
        }
        menu->close();
        FAIL() << "no " << qPrintable(action);
    }
    bool says(QStringView text)
    {
        return waitUntil([&] {
            for (const QLabel *label : window.window().findChildren<QLabel *>()) {
                if (label->isVisible() && label->text() == text)
                    return true;
            }
            return false;
        });
    }
    bool isQueued(const QList<QByteArray> &uris)
    {
        return waitUntil([&] { return raw.values("playlistinfo", "file") == uris; });
    }

    const QString playlist = QStringLiteral("a \"b\" [2].m3u");
    MusicWithPlaylists music;
    MpdServer mpd{{.musicFolder = music.path()}};
    RawConnection raw{mpd.port()};
    WholeWindow window{optionsFor(mpd)};
};

} // namespace

TEST_F(Folders, ShowTheirPlaylistsBetweenFoldersAndSongs)
{
    EXPECT_EQ(
        rows().mid(0, 3), (QStringList{QStringLiteral("image.cue"), playlist, QStringLiteral("empty.m3u")}));
    const auto *model = dynamic_cast<const FolderListModel *>(list()->model());
    ASSERT_TRUE(model);
    EXPECT_TRUE(model->isCueSheet(0));
    EXPECT_TRUE(model->playlistAt(1));
    EXPECT_TRUE(model->isSong(3));
}

TEST_F(Folders, APlaylistOpensAndUpLeadsBackToIt)
{
    select(playlist);
    press(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return rows().value(0) == u"Second Wind"; }));
    EXPECT_EQ(rows().value(1), QStringLiteral("First Light"));
    press(Qt::Key_Backspace);
    ASSERT_TRUE(waitUntil([&] { return rows().contains(playlist); }));
    EXPECT_TRUE(waitUntil([&] { return list()->currentIndex().data().toString() == playlist; }));
}

TEST_F(Folders, APlaylistIsAWayThatLeadsBackAndForward)
{
    select(playlist);
    press(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return rows().value(0) == u"Second Wind"; }));
    window.window().navigation().back();
    ASSERT_TRUE(waitUntil([&] { return rows().contains(playlist); }));
    window.window().navigation().forward();
    EXPECT_TRUE(waitUntil([&] { return rows().value(0) == u"Second Wind"; }));
}

TEST_F(Folders, APlaylistThatComesAloneIsThereAfterTheNextScan)
{
    ASSERT_TRUE(QFile::copy(
        music.path(QStringLiteral("Mixed/empty.m3u")), music.path(QStringLiteral("Mixed/new.m3u"))));
    raw.command("update");
    EXPECT_TRUE(waitUntil([&] { return rows().contains(QStringLiteral("new.m3u")); }));
}

TEST_F(Folders, ACueSheetOpensToItsTracks)
{
    select(QStringLiteral("image.cue"));
    press(Qt::Key_Return);
    EXPECT_TRUE(waitUntil([&] {
        return rows() == QStringList{QStringLiteral("Cue One"), QStringLiteral("Cue Two")};
    }));
}

TEST_F(Folders, AFolderOfPlaylistsAloneIsThereToo)
{
    window.window().navigation().showFolder({});
    ASSERT_TRUE(waitUntil([&] { return rows().size() == 2; }));
    EXPECT_EQ(rows(), (QStringList{QStringLiteral("Lists"), QStringLiteral("Mixed")}));
    select(QStringLiteral("Lists"));
    press(Qt::Key_Return);
    EXPECT_TRUE(waitUntil([&] { return rows() == QStringList{QStringLiteral("far.m3u")}; }));
}

TEST_F(Folders, AnEmptyPlaylistSaysSo)
{
    select(QStringLiteral("empty.m3u"));
    press(Qt::Key_Return);
    EXPECT_TRUE(says(u"No songs in this playlist"));
}

TEST_F(Folders, APlaylistThatIsGoneSaysSoAndCanBeTriedAgain)
{
    const QString file = music.path(QStringLiteral("Mixed/") + playlist);
    ASSERT_TRUE(QFile::rename(file, file + QStringLiteral(".away")));
    select(playlist);
    press(Qt::Key_Return);
    EXPECT_TRUE(says(u"That did not work"));
}

TEST_F(Folders, AWholeFolderIsPlayed)
{
    window.window().navigation().showFolder({});
    ASSERT_TRUE(waitUntil([&] { return rows().size() == 2; }));
    choose(QStringLiteral("Mixed"), QStringLiteral("Play"));
    EXPECT_TRUE(waitUntil([&] { return raw.value("status", "state") == "play"; }));
    const auto recents = [&] { return window.server().states.recents.current()->queues; };
    ASSERT_TRUE(waitUntil([&] { return recents().size() == 1; }));
    EXPECT_EQ(recents().front().kind, RecentQueue::Kind::Folder);
    EXPECT_EQ(recents().front().uris.first(), "Mixed");
}

TEST_F(Folders, APlaylistIsPlayedAddedAndItsPathCopied)
{
    choose(playlist, QStringLiteral("Play"));
    ASSERT_TRUE(isQueued({"Mixed/two.ogg", "Mixed/one.ogg"}));
    raw.command("clear");
    choose(playlist, QStringLiteral("Add to queue"));
    ASSERT_TRUE(isQueued({"Mixed/two.ogg", "Mixed/one.ogg"}));
    choose(playlist, QStringLiteral("Copy path"));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("Mixed/") + playlist);
    choose(QStringLiteral("image.cue"), QStringLiteral("Copy path"));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("Mixed/image.cue"));
}

} // namespace toccata::test
