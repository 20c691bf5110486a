// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/mpdtest.h"
#include "tests/support/scriptedserver.h"

#include <gmock/gmock.h>

namespace toccata {

using test::MpdServer;
using test::RawConnection;
using test::waitUntil;

namespace {

bool isConnected(const RunningServer &server)
{
    return server.proxy.states.server.current()->isConnected();
}

} // namespace

TEST(ServerConnection, IsOfflineUntilAServerIsChosen)
{
    const RunningServer server;
    EXPECT_FALSE(isConnected(server));
    EXPECT_FALSE(server.proxy.states.server.current()->address);
    EXPECT_TRUE(failsWith(Error::Kind::Offline, server.proxy.player.play()));
    EXPECT_TRUE(failsWith(Error::Kind::Offline, server.proxy.player.setVolume(5)));
    EXPECT_TRUE(failsWith(Error::Kind::Offline, server.proxy.queue.add(albumOne)));
    EXPECT_TRUE(failsWith(Error::Kind::Offline, server.proxy.queue.replace(albumOne, 0, {})));
    EXPECT_TRUE(failsWith(Error::Kind::Offline, server.proxy.library.update()));
    EXPECT_TRUE(failsWith(Error::Kind::Offline, server.proxy.library.albumsOfArtist({})));
    EXPECT_TRUE(failsWith(Error::Kind::Offline, server.proxy.search.find(QStringLiteral("x"))));
    EXPECT_TRUE(failsWith(Error::Kind::Offline, server.proxy.outputs.setEnabled(0, true)));
}

TEST(ServerConnection, TellsWhatItIsConnectedTo)
{
    const MpdServer mpd;
    const RunningServer server;
    ASSERT_TRUE(server.knows(mpd.port()));
    const auto state = server.proxy.states.server.current();
    EXPECT_EQ(state->address->port, mpd.port());
    EXPECT_EQ(state->connection.trouble, mpd::Trouble::None);
    EXPECT_TRUE(state->connection.capabilities.canBeMirrored());
}

// Whatever fails inside, the person finds everything as it was.
TEST(ServerConnection, ComesBackWhenAPartOfItFails)
{
    const MpdServer mpd({.musicFolder = test::taggedMusicFolder()});
    RunningServer server;
    ASSERT_TRUE(server.knows(mpd.port()));
    // MPD may have begun its first scan only now.
    const auto isScanned = [&] {
        return server.library()->catalogue.songs->size() > 30 && !server.library()->scans.isUnderWay();
    };
    ASSERT_TRUE(waitUntil(isScanned));
    const int songs = server.library()->catalogue.songs->size();
    for (const char *name : {"server", "cataloguer", "searcher", "session-interactive", "session-bulk"}) {
        const auto part = server.system().byName(name);
        ASSERT_EQ(part.size(), 1u) << name;
        const auto before = server.proxy.states.server.current();
        part.front().tell([](actor::Actor &) { throw std::runtime_error("boom"); });
        ASSERT_TRUE(waitUntil([&] {
            return server.proxy.states.server.current() != before && isConnected(server)
                && server.library()->catalogue.songs->size() == songs && !server.library()->loading
                && server.system().byName(name).size() == 1;
        })) << name;
        const auto found = server.proxy.search.find(QStringLiteral("light"));
        ASSERT_TRUE(succeeds(found)) << name;
        EXPECT_FALSE(found.get().isEmpty()) << name;
        ASSERT_TRUE(succeeds(server.proxy.queue.add(albumOne))) << name;
    }
}

TEST(ServerConnection, SaysSoWhenTheServerStopsAndReadsEverythingAnewWhenItIsBack)
{
    MpdServer mpd({.musicFolder = test::taggedMusicFolder()});
    const RunningServer server;
    ASSERT_TRUE(server.knows(mpd.port()));
    ASSERT_TRUE(succeeds(server.proxy.queue.add(albumOne)));
    ASSERT_TRUE(waitUntil([&] { return server.queued()->entries.size() == 3; }));

    mpd.stop();
    ASSERT_TRUE(waitUntil([&] { return !isConnected(server); }));
    EXPECT_TRUE(waitUntil([&] {
        return !server.playing()->known && server.queued()->entries.empty()
            && server.library()->source == LibraryState::Source::None
            && !server.proxy.states.outputs.current()->known;
    }));
    EXPECT_TRUE(failsWith(Error::Kind::Offline, server.proxy.player.play()));
    EXPECT_TRUE(failsWith(Error::Kind::Offline, server.proxy.queue.clear()));

    mpd.start();
    RawConnection(mpd.port()).command("add \"" + duet + '"');
    ASSERT_TRUE(waitUntil([&] {
        return server.queued()->complete && server.queued()->entries.size() == 4
            && server.library()->source == LibraryState::Source::Mirror && !server.library()->loading;
    }));
    EXPECT_EQ(server.titles().last(), QStringLiteral("Duet"));
    EXPECT_TRUE(server.playing()->known);
}

TEST(ServerConnection, ACrashedServerIsNoHang)
{
    MpdServer mpd({.musicFolder = test::taggedMusicFolder()});
    const RunningServer server;
    ASSERT_TRUE(server.knows(mpd.port()));
    mpd.crash();
    EXPECT_TRUE(waitUntil([&] { return !isConnected(server); }));
    mpd.start();
    server.proxy.reconnectNow();
    EXPECT_TRUE(
        waitUntil([&] { return isConnected(server) && server.library()->catalogue.songs->size() > 30; }));
}

TEST(ServerConnection, UndoOutlivesALostConnection)
{
    MpdServer mpd({.musicFolder = test::taggedMusicFolder()});
    const RunningServer server;
    ASSERT_TRUE(server.knows(mpd.port()));
    ASSERT_TRUE(succeeds(server.proxy.queue.add(albumOne)));
    ASSERT_TRUE(waitUntil([&] { return server.queued()->complete && server.queued()->entries.size() == 3; }));
    ASSERT_TRUE(succeeds(server.proxy.queue.replace({duet}, -1, QStringLiteral("Duets"))));
    mpd.stop();
    ASSERT_TRUE(waitUntil([&] { return !isConnected(server) && server.queued()->entries.empty(); }));
    EXPECT_TRUE(failsWith(Error::Kind::Offline, server.proxy.queue.undo()));
    mpd.start();
    server.proxy.reconnectNow();
    ASSERT_TRUE(waitUntil([&] { return server.queued()->complete && server.queued()->entries.size() == 1; }));
    ASSERT_TRUE(server.queued()->undo);
    EXPECT_EQ(server.queued()->undo->kind, QueueEdit::Kind::Replace);
    EXPECT_TRUE(succeeds(server.proxy.queue.undo()));
    EXPECT_EQ(RawConnection(mpd.port()).values("playlistinfo", "file"), albumOne);
}

TEST(ServerConnection, GoesOverToAnotherServer)
{
    const MpdServer first({.musicFolder = test::taggedMusicFolder()});
    const MpdServer second({.inventedSongs = 50});
    const RunningServer server;
    ASSERT_TRUE(server.knows(first.port()));
    ASSERT_TRUE(succeeds(server.proxy.queue.add(albumOne)));
    ASSERT_TRUE(waitUntil([&] { return server.queued()->complete && server.queued()->entries.size() == 3; }));
    ASSERT_TRUE(succeeds(server.proxy.queue.replace({duet}, -1, {})));

    ASSERT_TRUE(server.knows(second.port()));
    ASSERT_TRUE(waitUntil(
        [&] { return server.library()->catalogue.songs->size() == 50 && !server.library()->loading; }));
    EXPECT_TRUE(server.queued()->entries.empty());
    EXPECT_TRUE(failsWith(Error::Kind::NotFound, server.proxy.queue.undo()));
    RawConnection(first.port()).command("clear");
    RawConnection raw(second.port());
    raw.command("setvol 33");
    EXPECT_TRUE(waitUntil([&] { return server.playing()->status.volume == 33; }));
}

TEST(ServerConnection, OneThatIsLeftIsLetGoOfWithAllThatIsKnownOfIt)
{
    const MpdServer mpd({.musicFolder = test::taggedMusicFolder()});
    const RunningServer server;
    ASSERT_TRUE(server.knows(mpd.port()));
    ASSERT_TRUE(succeeds(server.proxy.queue.add(albumOne)));
    ASSERT_TRUE(waitUntil([&] { return server.queued()->entries.size() == 3; }));

    server.proxy.leave();
    server.proxy.checkConnection(); // the network changed: there is nothing to be healed
    EXPECT_TRUE(waitUntil([&] { return !server.proxy.states.server.current()->address; }));
    EXPECT_TRUE(failsWith(Error::Kind::Offline, server.proxy.queue.clear()));
    EXPECT_FALSE(isConnected(server));
    EXPECT_FALSE(server.playing()->known);
    EXPECT_TRUE(server.queued()->entries.empty());
    EXPECT_EQ(server.library()->source, LibraryState::Source::None);
    EXPECT_TRUE(waitUntil([&] { return server.proxy.states.recents.current()->former.empty(); }));

    ASSERT_TRUE(server.knows(mpd.port()));
    EXPECT_TRUE(waitUntil([&] { return server.queued()->entries.size() == 3; }));
}

TEST(ServerConnection, EndsWhileItConnects)
{
    test::ScriptedServer silent;
    silent.greet({});
    const RunningServer server;
    server.connectTo(silent.address());
    EXPECT_TRUE(waitUntil([&] { return server.proxy.states.server.current()->address.has_value(); }));
}

TEST(ServerConnection, NeverSendsALineBreakInASearch)
{
    test::ScriptedServer scripted;
    scripted.answer("commands", "command: status\ncommand: search\ncommand: list\nOK\n");
    scripted.answer("list", "OK\n");
    scripted.answer("search", "file: found.ogg\nTitle: Found\nOK\n");
    const RunningServer server;
    server.connectTo(scripted.address());
    ASSERT_TRUE(waitUntil([&] { return isConnected(server); }));
    EXPECT_TRUE(succeeds(server.proxy.search.find(QStringLiteral("a\nclear"))));
    EXPECT_THAT(scripted.received(), testing::Contains(QByteArray("search \"any\" \"a\" \"any\" \"clear\"")));
    const auto found = server.proxy.search.find(QStringLiteral("a b\""));
    ASSERT_TRUE(succeeds(found));
    EXPECT_EQ(found.get().songs.size(), 1);
    EXPECT_THAT(scripted.received(), testing::Contains(QByteArray("search \"any\" \"a\" \"any\" \"b\\\"\"")));
    EXPECT_THAT(scripted.received(),
        testing::Not(testing::Contains(
            testing::ResultOf([](const QByteArray &line) { return line.startsWith("clear"); }, true))));
}

TEST(ServerConnection, ShowsThatTheServerScansItsFolder)
{
    test::ScriptedServer scripted;
    scripted.answer("command_list_end", "playlist: 1\nplaylistlength: 0\nstate: stop\nupdating_db: 3\nOK\n");
    const RunningServer server;
    server.connectTo(scripted.address());
    ASSERT_TRUE(waitUntil([&] { return server.library()->scans.isUnderWay(); }));
    scripted.answer("command_list_end", "playlist: 1\nplaylistlength: 0\nstate: stop\nOK\n");
    ASSERT_TRUE(scripted.waitFor("idle"));
    scripted.announce({"update"});
    EXPECT_TRUE(waitUntil([&] { return !server.library()->scans.isUnderWay(); }));
}

TEST(ServerConnection, ReadsALineOfSeventyKilobytes)
{
    const QByteArray longTitle(70'000, 'x');
    const QByteArray song = "file: long.ogg\nTitle: " + longTitle + "\nPos: 0\nId: 7\n";
    test::ScriptedServer scripted;
    scripted.answer("commands", "command: status\ncommand: currentsong\ncommand: playlistinfo\nOK\n");
    scripted.answer("command_list_end",
        "playlist: 5\nplaylistlength: 1\nstate: pause\nsong: 0\nsongid: 7\n" + song + "OK\n");
    scripted.answer("plchangesposid", "cpos: 0\nId: 7\nOK\n");
    scripted.answer("playlistinfo", song + "OK\n");
    const RunningServer server;
    server.connectTo(scripted.address());
    ASSERT_TRUE(waitUntil([&] { return server.queued()->complete && server.queued()->entries.size() == 1; }));
    EXPECT_EQ(server.titles().first().size(), longTitle.size());
    ASSERT_EQ(server.playing()->song.size(), 1);
    EXPECT_EQ(server.playing()->song.at(0).displayTitle().size(), longTitle.size());
}

} // namespace toccata
