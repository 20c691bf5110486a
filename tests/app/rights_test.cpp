// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/wholewindow.h"
#include "tests/support/listingserver.h"
#include "tests/support/rawconnection.h"
#include "tests/support/taggedmusic.h"
#include "ui/notices/notices.h"
#include "ui/shell/navigation.h"
#include "ui/songs/covergrid.h"
#include "ui/songs/songactions.h"
#include "ui/songs/songlistview.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/noticebar.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace toccata::test {

namespace {

const QString why = QStringLiteral("The server does not allow that. It may want another password.");
const QByteArray first = "Alpha/Album One/01 First Light.ogg";
const QByteArray second = "Alpha/Album One/02 Second Wind.ogg";
const QByteArray image = "Cue/image.flac"; // 20 seconds
constexpr std::array controls{"play", "previous", "next", "random", "repeat", "seek", "volume"};

/// A window on a real mpd that lets anybody look, and more by its passwords; and a second connection that has
/// all rights.
class RightsWindow : public testing::Test
{
protected:
    void SetUp() override
    {
        raw.command("password all");
        for (const QByteArray &uri : {first, image, second})
            raw.command("add \"" + uri + '"');
        raw.command("playlistadd Mix \"" + first + '"');
        raw.command("setvol 40");
        raw.command("play 1");
        raw.command("pause 1");
        ASSERT_TRUE(window.isReady());
        QObject::connect(&window.window().actions().notices(), &Notices::said, &window.window(),
            [this](const QString &text) { said << text; });
        ASSERT_TRUE(isQueueShown());
    }

    /// Is let in with that password from now on.
    void comeWith(const QString &password)
    {
        mpd::Address address = *window.server().states.server.current()->address;
        address.password = password;
        window.choice().use(address);
        ASSERT_TRUE(waitUntil([&] {
            const auto server = window.server().states.server.current();
            return server->isConnected() && server->address->password == password;
        }));
        ASSERT_TRUE(window.isReady());
        ASSERT_TRUE(isQueueShown());
    }
    bool isQueueShown()
    {
        return waitUntil([&] {
            const auto player = window.server().states.player.current();
            return queueList() && queueList()->model()->rowCount() == 3 && player->known
                && !player->song.isEmpty();
        });
    }
    /// Home has a "random" too.
    QWidget *control(const char *name)
    {
        return window.child("playerBar")->findChild<QWidget *>(QLatin1String(name));
    }
    /// Waits until they all are so; says which are not.
    bool become(const std::function<bool(const QWidget &)> &state)
    {
        const auto isAsWanted = [&](const char *name) { return control(name) && state(*control(name)); };
        const bool have = waitUntil([&] { return std::ranges::all_of(controls, isAsWanted); });
        for (const char *name : controls)
            EXPECT_TRUE(isAsWanted(name))
                << name << ": " << (control(name) ? control(name)->toolTip() : u"not there"_qs).toStdString();
        return have;
    }
    bool areControlsGreyed()
    {
        return become([](const QWidget &each) {
            return !each.isEnabled() && each.toolTip().endsWith(why) && each.accessibleDescription() == why;
        });
    }
    bool doControlsWork()
    {
        return become([](const QWidget &each) {
            return each.isEnabled() && !each.toolTip().contains(why)
                && each.accessibleDescription().isEmpty();
        });
    }
    SongListView *queueList() { return window.child<SongListView>("queueList"); }
    QList<QByteArray> queuedFiles() { return raw.values("playlistinfo", "file"); }
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(widget, key, modifiers);
    }
    /// Finds one song and has its row current.
    SongListView *hits()
    {
        window.window().navigation().showSearch(QStringLiteral("second wind"));
        EXPECT_TRUE(waitUntil([&] {
            const auto *found = window.child<SongListView>("songHits");
            return found && found->model()->rowCount() == 1;
        }));
        auto *list = window.child<SongListView>("songHits");
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        return list;
    }
    /// "Play", or "Play!" where it is greyed and says why; separators and the rest as they are.
    QStringList menuOf(QWidget *list)
    {
        QTest::keyClick(list, Qt::Key_F10, Qt::ShiftModifier);
        return menuShown();
    }
    QStringList menuShown()
    {
        EXPECT_TRUE(waitUntil([] { return QApplication::activePopupWidget() != nullptr; }));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QStringList texts;
        for (const QAction *action : menu ? menu->actions() : QList<QAction *>()) {
            const bool isGreyed = !action->isEnabled() && action->toolTip() == why;
            if (!action->isSeparator())
                texts << action->text().section(u'\t', 0, 0) + (isGreyed ? u"!"_qs : QString());
        }
        if (menu)
            menu->close();
        return texts;
    }
    QStringList menuBehind(const char *button)
    {
        EXPECT_TRUE(waitUntil([&] { return window.child(button)->isEnabled(); }));
        QTest::mouseClick(window.child(button), Qt::LeftButton);
        return menuShown();
    }
    bool takesDrop()
    {
        QMimeData data;
        data.setText(QStringLiteral("http://127.0.0.1:9/radio\n"));
        QDragEnterEvent enter(QPoint(40, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(queueList()->viewport(), &enter);
        return enter.isAccepted();
    }

    MpdServer mpd{{.musicFolder = taggedMusicFolder(),
        .password = "all",
        .defaultPermissions = "read",
        .configuration = "password \"adder@read,add\"\npassword \"player@read,control\"\n"}};
    RawConnection raw{mpd.port()};
    WholeWindow window{optionsFor(mpd)};
    QStringList said;
};

} // namespace

TEST_F(RightsWindow, WhoMayOnlyReadSeesEverythingAndIsToldWhyTheControlsAreGreyed)
{
    EXPECT_TRUE(areControlsGreyed());
    EXPECT_EQ(control("play")->toolTip(), QStringLiteral("Play\n") + why);
    EXPECT_EQ(window.child<QAbstractSlider>("volume")->value(), 40) << "it can still be read";
    SongListView *found = hits();
    EXPECT_EQ(menuOf(found).first(4),
        QStringList({u"Play!"_qs, u"Play next!"_qs, u"Add to queue!"_qs, u"Add to playlist…!"_qs}));
    for (const char *place : {"albums", "artists", "folders", "songs", "playlists", "home", "queue"})
        window.window().openPlace(QLatin1String(place));
    EXPECT_EQ(said, QStringList()) << "looking around is no error";
}

TEST_F(RightsWindow, KeysAndDoubleClicksThatAreNotAllowedSayWhyAndSendNothing)
{
    ASSERT_TRUE(areControlsGreyed());
    const auto saysWhy = [&](const std::function<void()> &act) {
        said.clear();
        act();
        return said == QStringList{why};
    };
    QWidget *all = &window.window();
    EXPECT_TRUE(saysWhy([&] { press(all, Qt::Key_Space); }));
    EXPECT_TRUE(saysWhy([&] { press(all, Qt::Key_P, Qt::ControlModifier); }));
    EXPECT_TRUE(saysWhy([&] { press(all, Qt::Key_Right, Qt::ControlModifier); }));
    EXPECT_TRUE(saysWhy([&] { press(all, Qt::Key_Left, Qt::ControlModifier); }));
    EXPECT_TRUE(saysWhy([&] { press(all, Qt::Key_Up, Qt::ControlModifier); }));
    queueList()->setFocus();
    queueList()->setCurrentIndex(queueList()->model()->index(0, 0));
    EXPECT_TRUE(saysWhy([&] { press(queueList(), Qt::Key_Return); }));
    EXPECT_TRUE(saysWhy([&] { press(queueList(), Qt::Key_Delete); }));
    EXPECT_TRUE(saysWhy([&] { press(queueList(), Qt::Key_Down, Qt::AltModifier); }));
    EXPECT_FALSE(takesDrop());
    SongListView *found = hits();
    EXPECT_TRUE(saysWhy([&] { press(found, Qt::Key_Return); }));
    const QPoint row = found->visualRect(found->model()->index(0, 0)).center();
    EXPECT_TRUE(saysWhy([&] { QTest::mouseClick(found->viewport(), Qt::MiddleButton, {}, row); }));

    // Whatever was sent has been answered before this.
    said.clear();
    bool answered = false;
    window.window().actions().notices().watch(
        window.server().playlists.uris(u"Mix"_qs), [&](const PlaylistUris &) { answered = true; });
    ASSERT_TRUE(waitUntil([&] { return answered; }));
    EXPECT_EQ(said, QStringList());
    EXPECT_EQ(queuedFiles(), (QList<QByteArray>{first, image, second}));
    EXPECT_EQ(raw.value("status", "song"), "1");
    EXPECT_EQ(raw.value("status", "volume"), "40");
}

TEST_F(RightsWindow, WhatIsNotAllowedInAMenuIsGreyed)
{
    ASSERT_TRUE(areControlsGreyed());
    const QStringList queue = menuBehind("queueOptions");
    for (const QString &text : {u"Shuffle the queue!"_qs, u"Reverse the order!"_qs, u"Sort by!"_qs,
             u"Remove duplicates!"_qs, u"Save as playlist…!"_qs, u"Clear the queue!"_qs})
        EXPECT_TRUE(queue.contains(text)) << text.toStdString();
    queueList()->setFocus();
    queueList()->setCurrentIndex(queueList()->model()->index(0, 0));
    const QStringList row = menuOf(queueList());
    for (const QString &text : {u"Play!"_qs, u"Play next!"_qs, u"Remove from queue!"_qs,
             u"Move to the end!"_qs, u"Stop after this song!"_qs, u"Priority!"_qs, u"Play a part…!"_qs,
             u"Add to playlist…!"_qs, u"Go to album"_qs, u"Copy"_qs})
        EXPECT_TRUE(row.contains(text)) << text.toStdString();
    const QStringList outputs = menuBehind("outputs");
    ASSERT_FALSE(outputs.isEmpty());
    EXPECT_TRUE(outputs.first().endsWith(u'!')) << "one sees which there are";
    window.window().openPlace(u"playlists"_qs);
    ASSERT_TRUE(waitUntil([&] { return window.child("newPlaylist") != nullptr; }));
    EXPECT_FALSE(window.child("newPlaylist")->isEnabled());
    EXPECT_EQ(window.child("newPlaylist")->toolTip(), why);
    auto *playlists = window.child<CoverGrid>("playlists");
    ASSERT_TRUE(waitUntil([&] { return playlists && playlists->model()->rowCount() == 1; }));
    playlists->setFocus();
    playlists->setCurrentIndex(playlists->model()->index(0, 0));
    const QStringList playlist = menuOf(playlists);
    for (const QString &text : {u"Rename…!"_qs, u"Duplicate!"_qs, u"Export…"_qs, u"Delete!"_qs})
        EXPECT_TRUE(playlist.contains(text)) << text.toStdString();
    EXPECT_EQ(said, QStringList());
}

TEST_F(RightsWindow, WhoMayAddAddsAndNothingElse)
{
    comeWith(u"adder"_qs);
    EXPECT_TRUE(areControlsGreyed());
    SongListView *found = hits();
    EXPECT_EQ(menuOf(found).first(4),
        QStringList({u"Play!"_qs, u"Play next"_qs, u"Add to queue"_qs, u"Add to playlist…!"_qs}));
    EXPECT_TRUE(takesDrop());
    const QPoint row = found->visualRect(found->model()->index(0, 0)).center();
    QTest::mouseClick(found->viewport(), Qt::MiddleButton, {}, row);
    EXPECT_TRUE(waitUntil([&] {
        return queuedFiles() == (QList<QByteArray>{first, image, second, second});
    }));
    ASSERT_TRUE(waitUntil([&] { return window.child("undo") != nullptr; }));
    EXPECT_FALSE(window.child("undo")->isEnabled()) << "what was added may not be taken out";
    EXPECT_TRUE(window.child("undo")->toolTip().endsWith(why));
    EXPECT_TRUE(waitUntil([&] { return said == QStringList{u"Added 1 song(s) to the queue."_qs}; }));
    press(&window.window(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(said.last(), why);
}

TEST_F(RightsWindow, WhatMayNotBeTakenBackIsNotOfferedAfterItWasDoneAgain)
{
    comeWith(u"all"_qs);
    SongListView *found = hits();
    const QPoint row = found->visualRect(found->model()->index(0, 0)).center();
    QTest::mouseClick(found->viewport(), Qt::MiddleButton, {}, row);
    ASSERT_TRUE(waitUntil([&] { return said == QStringList{u"Added 1 song(s) to the queue."_qs}; }));
    press(&window.window(), Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return said.last().startsWith(u"Undone:"_qs); }));
    // As after a restart of the server that took rights away.
    mpd::ServerState stricter = *window.server().states.server.current();
    for (const char *each : {"delete", "deleteid"})
        stricter.connection.capabilities.addForbidden(each);
    auto published = window.server().states.server;
    published.publish(std::make_shared<mpd::ServerState>(stricter));
    press(&window.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return said.last().startsWith(u"Done again:"_qs); }));
    const auto *undo = window.window().findChild<NoticeBar *>()->findChild<QPushButton *>();
    EXPECT_FALSE(undo->isVisible()) << "what was added may not be taken out";
}

TEST_F(RightsWindow, WhoMayControlPlaysAndRemovesAndAddsNothing)
{
    comeWith(u"player"_qs);
    EXPECT_TRUE(doControlsWork());
    SongListView *found = hits();
    EXPECT_EQ(menuOf(found).first(4),
        QStringList({u"Play!"_qs, u"Play next!"_qs, u"Add to queue!"_qs, u"Add to playlist…"_qs}));
    EXPECT_FALSE(takesDrop());
    press(&window.window(), Qt::Key_Space);
    EXPECT_TRUE(waitUntil([&] {
        return raw.value("status", "state") == "play"
            && window.child<IconButton>("play")->iconName() == u"pause";
    }));
    press(&window.window(), Qt::Key_Space);
    EXPECT_TRUE(waitUntil([&] { return raw.value("status", "state") == "pause"; }));
    EXPECT_EQ(said, QStringList());
    queueList()->setFocus();
    queueList()->selectionModel()->select(
        QItemSelection(queueList()->model()->index(0, 0), queueList()->model()->index(1, 0)),
        QItemSelectionModel::ClearAndSelect);
    press(queueList(), Qt::Key_Delete);
    EXPECT_TRUE(waitUntil([&] { return queuedFiles() == QList<QByteArray>{second}; }));
    EXPECT_TRUE(waitUntil([&] { return said == QStringList{u"2 song(s) were removed."_qs}; }));
    const auto *undo = window.window().findChild<NoticeBar *>()->findChild<QPushButton *>();
    EXPECT_FALSE(undo->isVisible()) << "bringing them back is adding";
    ASSERT_TRUE(window.child("undo"));
    EXPECT_FALSE(window.child("undo")->isEnabled());
}

TEST_F(RightsWindow, APasswordWithAllRightsLiftsEverythingInTheWindowThatIsThere)
{
    ASSERT_TRUE(areControlsGreyed());
    comeWith(u"all"_qs);
    EXPECT_TRUE(doControlsWork());
    EXPECT_EQ(menuOf(hits()).first(4),
        QStringList({u"Play"_qs, u"Play next"_qs, u"Add to queue"_qs, u"Add to playlist…"_qs}));
    EXPECT_FALSE(menuBehind("queueOptions").join(u' ').contains(u'!'));
    EXPECT_FALSE(menuBehind("outputs").join(u' ').contains(u'!'));
    EXPECT_TRUE(takesDrop());
    press(&window.window(), Qt::Key_Space);
    EXPECT_TRUE(waitUntil([&] { return raw.value("status", "state") == "play"; }));
    comeWith({});
    EXPECT_TRUE(areControlsGreyed()) << "and the other way round";
    EXPECT_EQ(said, QStringList());
}

namespace {

/// A window on a server that has songs, and of stickers, partitions, outputs and config nothing.
class PoorServer : public testing::Test
{
protected:
    void start(const QByteArray &forbidden)
    {
        server.answerBefore([forbidden](const QByteArray &line) -> std::optional<QByteArray> {
            if (line == "notcommands")
                return forbidden + "OK\n";
            if (line != "commands")
                return std::nullopt;
            QByteArray commands;
            for (const char *each :
                {"commands", "notcommands", "tagtypes", "idle", "ping", "status", "albumart", "getvol",
                    "listallinfo", "find", "lsinfo", "count", "stats", "add", "play", "clear"})
                commands += QByteArray("command: ") + each + '\n';
            return commands + "OK\n";
        });
        StartOptions options;
        options.server = QStringLiteral("127.0.0.1:%1").arg(server.address().port);
        window = std::make_unique<WholeWindow>(options);
        ASSERT_TRUE(window->isReady());
        QObject::connect(&window->window().actions().notices(), &Notices::said, &window->window(),
            [this](const QString &text) { said << text; });
    }
    bool hasAlbums()
    {
        window->window().openPlace(u"albums"_qs);
        return waitUntil([&] {
            const auto grids = window->window().findChildren<CoverGrid *>();
            return std::ranges::any_of(grids,
                [](const CoverGrid *grid) { return grid->isVisible() && grid->model()->rowCount() == 1; });
        });
    }

    ListingServer server{manySongs("Somebody/Something/song", 3)};
    std::unique_ptr<WholeWindow> window;
    QStringList said;
};

} // namespace

TEST_F(PoorServer, ShowsItsAlbumsAndNoControlOfWhatItLacks)
{
    start({});
    EXPECT_TRUE(hasAlbums());
    EXPECT_TRUE(waitUntil([&] { return window->child("outputs") == nullptr; }));
    EXPECT_TRUE(window->child("play"));
    EXPECT_EQ(said, QStringList());
}

TEST_F(PoorServer, ShowsItsAlbumsAndGreysWhatItForbids)
{
    start("command: outputs\ncommand: sticker\ncommand: partition\ncommand: config\n");
    EXPECT_TRUE(hasAlbums());
    ASSERT_TRUE(window->child("outputs"));
    EXPECT_TRUE(waitUntil([&] { return window->child("outputs")->toolTip().endsWith(why); }));
    EXPECT_FALSE(window->child("outputs")->isEnabled());
    EXPECT_EQ(said, QStringList());
}

} // namespace toccata::test
