// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/remembered.h"
#include "tests/app/wholewindow.h"
#include "tests/support/mopidyserver.h"
#include "tests/support/rawconnection.h"
#include "tests/support/taggedmusic.h"
#include "ui/search/searchcontent.h"
#include "ui/shell/busystrip.h"
#include "ui/shell/navigation.h"
#include "ui/shell/serverpage.h"
#include "ui/songs/covergrid.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/songlistview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/placelist.h"
#include "ui/widgets/seekbar.h"
#include "ui/widgets/volumeslider.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <gmock/gmock.h>

#include <optional>

namespace toccata::test {

namespace {

using testing::Contains;
using testing::Each;
using testing::HasSubstr;
using testing::Not;

StartOptions optionsFor(const MopidyServer &mopidy)
{
    StartOptions options;
    options.server = QStringLiteral("127.0.0.1:%1").arg(mopidy.port());
    return options;
}

/// A window on a real Mopidy with the invented Spotify and a folder of files.
class MopidyWindow : public testing::Test
{
protected:
    explicit MopidyWindow(const QStringList &settings = {QStringLiteral("fakespotify/artists=8")})
        : mopidy({.musicFolder = taggedMusicFolder(), .settings = settings})
        , window(optionsFor(mopidy))
    {
        window.settings().set(Remembered::mopidyPort, int(mopidy.httpPort()));
    }
    void SetUp() override { ASSERT_TRUE(window.isReady()); }

    void type(const QString &text)
    {
        auto *field = window.child<QLineEdit>("search");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    SearchContent &results() { return *window.window().findChild<SearchContent *>(); }
    bool finds(const QString &text)
    {
        type(text);
        return waitUntil([&] {
            return results().isVisible() && results().shown().text == text && !window.child("waiting");
        });
    }
    /// Everything that can be read in the window.
    std::vector<std::string> texts()
    {
        std::vector<std::string> all;
        for (const auto *label : window.window().findChildren<QLabel *>()) {
            if (label->isVisible())
                all.push_back(label->text().toStdString());
        }
        for (const auto *label : window.window().findChildren<ElidedLabel *>()) {
            if (label->isVisible())
                all.push_back(label->text().toStdString());
        }
        return all;
    }
    Page &page() { return window.window().navigation().page(); }
    /// The page shows what it was opened for, or says why not.
    bool pageSettles()
    {
        return waitUntil([&] {
            const auto *body = page().findChild<PageBody *>();
            return !body || body->isContentShown() || !body->state().accessibleName().isEmpty();
        });
    }
    QString notice() { return window.window().findChild<NoticeBar *>()->text(); }
    void click(const char *name) { QTest::mouseClick(window.child(name), Qt::LeftButton); }
    bool shows(const char *buttonIcon)
    {
        return waitUntil(
            [&] { return window.child<IconButton>("play")->iconName() == QLatin1String(buttonIcon); });
    }

    MopidyServer mopidy;
    RawConnection raw{mopidy.port()};
    WholeWindow window;
};

/// Everything takes its time, as over a slow line to a service.
class LateMopidyWindow : public MopidyWindow
{
protected:
    LateMopidyWindow()
        : MopidyWindow(
            {QStringLiteral("fakespotify/artists=8"), QStringLiteral("fakespotify/search_latency_ms=1500"),
                QStringLiteral("fakespotify/browse_latency_ms=300"),
                QStringLiteral("fakespotify/lookup_latency_ms=40"),
                QStringLiteral("fakespotify/image_latency_ms=250")})
    { }
};

} // namespace

// The report that this program began with: "Start Mopidy, connect, search for anything, wait ten seconds:
// crash on a null album." What is known of the songs came late, and one of them had no album.
TEST_F(LateMopidyWindow, StartConnectSearchForAnythingWaitTenSecondsCrashOnANullAlbum)
{
    ASSERT_TRUE(finds(QStringLiteral("quirk no")));
    QStringList titles;
    for (int i = 0; i < results().shown().songs.size(); ++i) {
        const Song song = results().shown().songs.at(i);
        if (!song.album())
            titles << song.displayTitle();
    }
    EXPECT_THAT(titles, Contains(QStringLiteral("Quirk no album")));
    QTest::qWait(10'000);
    EXPECT_TRUE(results().isVisible());
    // And the same songs by the tree, where the rest of each comes after its title.
    window.window().navigation().showFolder("Spotify/Top lists/Top tracks");
    ASSERT_TRUE(pageSettles());
    const auto *list = page().findChild<SongListView *>();
    ASSERT_TRUE(waitUntil([&] { return list->model()->rowCount() > 20; }));
    const QModelIndex last = list->model()->index(list->model()->rowCount() - 1, 0);
    EXPECT_TRUE(waitUntil([&] { return !last.data(DetailsPendingRole).toBool(); }));
    EXPECT_FALSE(last.data(ArtistRole).toString().isEmpty());
    EXPECT_TRUE(window.server().states.server.current()->isConnected());
}

TEST_F(MopidyWindow, SaysWithWhatTheServerIsBusyAndPausesWhenItIsFree)
{
    raw.command("add \"spotify:your:tracks\"");
    raw.command("play");
    ASSERT_TRUE(shows("pause"));
    type(QStringLiteral("slow:8 quirk"));
    // Somebody tries until the search has begun.
    ASSERT_TRUE(waitUntil([&] {
        QTest::keyClick(&window.window(), Qt::Key_Up, Qt::ControlModifier);
        return window.child<BusyStrip>("busyStrip") != nullptr;
    }));
    EXPECT_TRUE(waitUntil([&] {
        const auto *strip = window.child<BusyStrip>("busyStrip");
        return strip && strip->text().contains(u"slow:8 quirk");
    }));
    // What was asked for is shown until the server has heard of it.
    const int louder = window.child<VolumeSlider>("volume")->value();
    EXPECT_GT(louder, 70);
    auto *seek = window.child<SeekBar>("seek");
    QTest::mouseClick(seek, Qt::LeftButton, {}, QPoint(seek->width() / 2, seek->height() / 2));
    QTest::qWait(1200); // the position is shown anew once a second
    EXPECT_GT(seek->value(), seek->maximum() * 4 / 10);
    EXPECT_EQ(window.child<VolumeSlider>("volume")->value(), louder);
    click("play");
    EXPECT_EQ(window.child<IconButton>("play")->iconName(), QStringLiteral("pause"))
        << "not before the server says so";
    EXPECT_TRUE(shows("play"));
    EXPECT_EQ(raw.value("status", "state"), "pause");
    EXPECT_TRUE(waitUntil([&] { return !window.child("busyStrip") && results().isVisible(); }));
    EXPECT_FALSE(results().shown().isEmpty());
    EXPECT_EQ(mopidy.log().count("searches: slow:8 quirk"), 1) << "once is slow enough";
}

TEST_F(MopidyWindow, ASearchThatTakesLongCanBeCancelled)
{
    type(QStringLiteral("slow:8"));
    ASSERT_TRUE(waitUntil([&] {
        const auto buttons = page().findChildren<QPushButton *>();
        return std::ranges::any_of(buttons, [](const QPushButton *button) { return button->isVisible(); });
    }));
    for (auto *button : page().findChildren<QPushButton *>()) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_TRUE(waitUntil(
        [&] { return page().findChild<EmptyState *>()->accessibleName() == u"Not searched to the end"; }));
}

TEST_F(MopidyWindow, EveryRowOfASearchCanBeOpened)
{
    ASSERT_TRUE(finds(QStringLiteral("quirk")));
    const SearchResults found = results().shown();
    const auto opened = [&](const char *kind, int number) {
        EXPECT_TRUE(pageSettles()) << kind << number;
        EXPECT_FALSE(page().title().isEmpty()) << kind << number;
        EXPECT_THAT(texts(), Each(Not(HasSubstr("spotify:")))) << kind << number;
        window.window().navigation().back();
        EXPECT_TRUE(waitUntil([&] { return results().isVisible(); }));
    };
    for (int i = 0; i < int(found.artists.size()); ++i) {
        Q_EMIT results().artistOpened(i);
        opened("artist", i);
    }
    for (int i = 0; i < int(found.albums.size()); ++i) {
        Q_EMIT results().albumOpened(i);
        opened("album", i);
    }
    for (int i = 0; i < found.songs.size(); ++i) {
        window.window().navigation().showInformation(found.songs.part(i, 1));
        EXPECT_TRUE(pageSettles());
        EXPECT_FALSE(page().title().isEmpty());
        window.window().navigation().back();
    }
}

TEST_F(MopidyWindow, EveryRowOfASearchIsPlayedOrItIsSaidWhyNot)
{
    ASSERT_TRUE(finds(QStringLiteral("quirk")));
    const SearchResults found = results().shown();
    auto *notices = window.window().findChild<NoticeBar *>();
    for (int i = 0; i < found.songs.size(); ++i) {
        const QByteArray uri = found.songs.at(i).uri();
        notices->showNotice(QStringLiteral("-"));
        window.window().actions().play(found.songs.part(i, 1), 0, found.songs.at(i).displayTitle());
        EXPECT_TRUE(waitUntil([&] {
            const auto state = window.server().states.player.current();
            const bool plays = state->isPlaying() && !state->song.isEmpty() && state->song.at(0).uri() == uri;
            return plays || notice().contains(u"was not played") || notice().contains(u"could not be found");
        })) << found.songs.at(i).displayTitle().toStdString()
            << ": " << notice().toStdString();
    }
    // An album and an artist go into the queue by what the service calls them.
    for (const QByteArray &uri : {found.albums.front().uri, found.artists.front().uri}) {
        window.window().actions().addUris({uri});
        EXPECT_TRUE(waitUntil([&] { return notice() == u"Added to the queue."; })) << uri.constData();
        notices->showNotice(QStringLiteral("-"));
    }
    EXPECT_TRUE(window.server().states.server.current()->isConnected());
}

TEST_F(MopidyWindow, ManyResultsStandInOneList)
{
    ASSERT_TRUE(finds(QStringLiteral("many:2000")));
    EXPECT_EQ(results().shown().songs.size(), 2000);
    auto *list = results().findChild<SongListView *>(QStringLiteral("songHits"));
    EXPECT_EQ(list->model()->rowCount(), 2000);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    EXPECT_TRUE(waitUntil([&] { return list->currentIndex().row() == 1999; }));
    EXPECT_FALSE(list->currentIndex().data().toString().isEmpty());
}

TEST_F(MopidyWindow, AKeyOpensTheLineThatStandsThere)
{
    auto *places = window.window().findChild<PlaceList *>();
    ASSERT_TRUE(waitUntil([&] { return places->item(3)->text() == u"Local media"; }));
    QTest::keyClick(&window.window(), Qt::Key_4, Qt::AltModifier);
    EXPECT_TRUE(pageSettles());
    EXPECT_EQ(page().title(), QStringLiteral("Local media"));
}

TEST_F(MopidyWindow, AnotherServerHasNoPlacesOfThisOne)
{
    auto *places = window.window().findChild<PlaceList *>();
    ASSERT_TRUE(waitUntil([&] { return places->item(3)->text() == u"Local media"; }));
    window.server().connectTo(*mpd::Address::parse(QStringLiteral("127.0.0.1:1")));
    EXPECT_TRUE(waitUntil([&] { return places->item(3)->text() == u"Songs"; }));
}

TEST_F(MopidyWindow, AServerThatHangsUpAndIsThereAgainIsNotSeen)
{
    const QSignalSpy needed(window.window().findChild<ServerPage *>(), &ServerPage::needChanged);
    ASSERT_TRUE(finds(QStringLiteral("quirk")));
    bool wasLost = false;
    QObject context;
    window.server().states.server.observe(
        &context, [&](const std::shared_ptr<const mpd::ServerState> &server) {
            if (!server->isConnected() && !std::exchange(wasLost, true))
                window.server().reconnectNow();
        });
    (void)window.server().queue.insert({"nonexistent.ogg"}, 0); // Mopidy answers that by hanging up
    EXPECT_TRUE(waitUntil([&] { return wasLost && window.server().states.server.current()->isConnected(); }));
    EXPECT_EQ(needed.count(), 0);
    EXPECT_FALSE(results().shown().isEmpty());
    EXPECT_TRUE(results().isVisible());
}

TEST_F(MopidyWindow, WhatIsTypedWhileAPlaylistIsOpenedIsSearchedFor)
{
    ASSERT_TRUE(finds(QStringLiteral("road")));
    ASSERT_FALSE(results().shown().playlists.empty());
    raw.send("search any \"slow:2\"\n"); // so that the playlist waits
    Q_EMIT results().playlistOpened(0);
    EXPECT_TRUE(finds(QStringLiteral("quirk")));
    EXPECT_EQ(window.window().navigation().current().kind, Location::Kind::Search);
}

TEST_F(MopidyWindow, ASongThatTheServerDoesNotPlayIsSaid)
{
    ASSERT_TRUE(finds(QStringLiteral("quirk does not start")));
    QTest::keyClick(window.child<QLineEdit>("search"), Qt::Key_Return);
    EXPECT_TRUE(waitUntil([&] { return notice().contains(u"was not played"); })) << notice().toStdString();
    EXPECT_THAT(notice().toStdString(), HasSubstr("Quirk does not start"));
}

TEST_F(MopidyWindow, ResultsOfSeveralServicesStandUnderTheirNames)
{
    ASSERT_TRUE(finds(QStringLiteral("second")));
    auto *tabs = results().findChild<QTabBar *>(QStringLiteral("services"));
    ASSERT_EQ(tabs->count(), 3);
    EXPECT_EQ(tabs->tabText(0), QStringLiteral("All"));
    EXPECT_TRUE(waitUntil([&] { return tabs->visibleRegion().boundingRect().height() > 20; }));
    const int all = results().shown().size();
    tabs->setCurrentIndex(1);
    const int first = results().shown().size();
    tabs->setCurrentIndex(2);
    EXPECT_EQ(first + results().shown().size(), all);
    for (int i = 0; i < results().shown().songs.size(); ++i)
        EXPECT_TRUE(results().shown().songs.at(i).uri().startsWith(
            tabs->tabText(2) == u"Spotify" ? "spotify:" : "local:"));
}

TEST_F(LateMopidyWindow, WhatLiesOnTheServerIsThereWhileServicesAreAsked)
{
    type(QStringLiteral("wind"));
    ASSERT_TRUE(waitUntil([&] { return window.child("waiting") != nullptr; }));
    ASSERT_EQ(results().shown().songs.size(), 1);
    EXPECT_EQ(results().shown().songs.at(0).displayTitle(), QStringLiteral("Second Wind"));
    EXPECT_TRUE(waitUntil([&] { return !window.child("waiting"); }));
    EXPECT_EQ(results().shown().songs.size(), 1);
}

TEST_F(MopidyWindow, ServicesArePlacesAndWhatItCannotShowIsNone)
{
    auto *places = window.window().findChild<PlaceList *>();
    QStringList names;
    for (int row = 0; row < places->count(); ++row)
        names << places->item(row)->text();
    EXPECT_THAT(names, Contains(QStringLiteral("Spotify")));
    EXPECT_THAT(names, Contains(QStringLiteral("Local media")));
    for (const char *none : {"Songs", "Genres", "Composers", "Years", "Folders"})
        EXPECT_THAT(names, Not(Contains(QString::fromLatin1(none))));
    Q_EMIT places->placeChosen(QStringLiteral("folders/Spotify"));
    EXPECT_TRUE(pageSettles());
    EXPECT_EQ(page().title(), QStringLiteral("Spotify"));
    EXPECT_EQ(places->currentPlace(), QStringLiteral("folders/Spotify"));
}

TEST_F(MopidyWindow, NothingThatCameBackCanBeAskedForAgain)
{
    type(QStringLiteral("fail!"));
    ASSERT_TRUE(waitUntil([&] {
        const auto *state = page().findChild<EmptyState *>();
        return state && state->isVisible() && state->accessibleName().startsWith(u"Nothing came back");
    }));
    EXPECT_TRUE(finds(QStringLiteral("quirk")));
}

TEST_F(MopidyWindow, ASearchThatEndsTheConnectionLeavesTheWindowAsItIs)
{
    type(QStringLiteral("crash!"));
    ASSERT_TRUE(waitUntil([&] {
        const auto *state = page().findChild<EmptyState *>();
        return state && state->isVisible() && state->accessibleName() == u"That did not work";
    }));
    EXPECT_TRUE(window.server().states.server.current()->isConnected());
    EXPECT_TRUE(finds(QStringLiteral("quirk")));
}

} // namespace toccata::test
