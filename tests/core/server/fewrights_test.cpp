// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/mpdtest.h"
#include "tests/support/listingserver.h"

namespace toccata {

using test::ListingServer;
using test::MpdServer;
using test::RawConnection;
using test::waitUntil;

namespace {

const mpd::ConnectionState &connectionOf(const std::shared_ptr<const mpd::ServerState> &state)
{
    return state->connection;
}

/// The library of \p server, whole, and that one of its songs is found.
testing::AssertionResult isShown(const RunningServer &server, int songs, const QString &word)
{
    if (!waitUntil([&] {
            return server.library()->source == LibraryState::Source::Mirror && !server.library()->loading
                && server.library()->catalogue.songs->size() == songs;
        }))
        return testing::AssertionFailure() << server.library()->catalogue.songs->size() << " songs";
    // What is shown can be searched a moment later: until then a server that cannot search is asked itself.
    const bool isFound = waitUntil([&] {
        const auto found = server.proxy.search.find(word);
        return succeeds(found) && !found.get().isEmpty();
    });
    return isFound ? testing::AssertionSuccess() : testing::AssertionFailure() << word.toStdString();
}

} // namespace

TEST(AServerWithFewRights, IsShownWholeAndSaysWhatItDoesNotAllow)
{
    const MpdServer mpd(
        {.musicFolder = test::taggedMusicFolder(), .password = "sesame", .defaultPermissions = "read"});
    RawConnection raw(mpd.port());
    raw.command("password sesame");
    raw.command("add \"" + firstLight + '"');
    const RunningServer server;
    ASSERT_TRUE(server.knows(mpd.port()));
    EXPECT_TRUE(isShown(server, raw.value("stats", "songs").toInt(), QStringLiteral("light")));
    EXPECT_TRUE(server.comesToShow(raw));
    const auto state = server.proxy.states.server.current();
    for (const char *command : {"play", "add", "setvol", "enableoutput", "update", "save"})
        EXPECT_TRUE(connectionOf(state).capabilities.isForbidden(command)) << command;
    for (const char *command : {"status", "find", "listplaylists", "outputs"})
        EXPECT_TRUE(connectionOf(state).capabilities.has(command)) << command;
    EXPECT_TRUE(failsWith(Error::Kind::Denied, server.proxy.player.play()));
    EXPECT_TRUE(failsWith(Error::Kind::Denied, server.proxy.outputs.setEnabled(0, false)));
    EXPECT_TRUE(failsWith(Error::Kind::Denied, server.proxy.playlists.saveQueue(QStringLiteral("x"))));
    EXPECT_TRUE(server.proxy.states.server.current()->isConnected());
}

// Stickers, outputs, playlists, covers and what else it may lack.
TEST(AServerWithFewCommands, ShowsItsLibraryAndItsQueue)
{
    ListingServer listing(test::manySongs("folder/song ", 30));
    const QByteArray queued = "file: folder/song 00003\nTitle: Third\nPos: 0\nId: 9\n";
    listing.answerBefore([queued](const QByteArray &line) -> std::optional<QByteArray> {
        if (line == "commands")
            return "command: status\ncommand: currentsong\ncommand: playlistinfo\ncommand: listallinfo\n"
                   "command: find\ncommand: lsinfo\ncommand: count\ncommand: stats\ncommand: albumart\nOK\n";
        if (line.startsWith("command_list_end"))
            return "playlist: 4\nplaylistlength: 1\nstate: stop\nOK\n";
        if (line.startsWith("plchangesposid"))
            return "cpos: 0\nId: 9\nOK\n";
        if (line.startsWith("playlistinfo"))
            return queued + "OK\n";
        return std::nullopt;
    });
    const RunningServer server;
    ASSERT_TRUE(server.reaches(listing.address()));
    EXPECT_TRUE(isShown(server, 30, QStringLiteral("something")));
    EXPECT_TRUE(waitUntil([&] { return server.titles() == QStringList{QStringLiteral("Third")}; }));
    EXPECT_TRUE(server.proxy.states.outputs.current()->outputs.empty());
    EXPECT_TRUE(server.proxy.states.playlists.current()->playlists.empty());
    const auto without = server.proxy.outputs.setEnabled(0, true);
    EXPECT_TRUE(failsWith(Error::Kind::Unsupported, without));
    EXPECT_TRUE(server.proxy.states.server.current()->isConnected());
}

TEST(AServerThatKnowsNothingOfItself, IsNotTakenForAnEmptyOne)
{
    ListingServer listing(test::manySongs("folder/song ", 30));
    listing.script().greet("OK MPD 0.19.0\n");
    listing.answerBefore([](const QByteArray &line) {
        return line == "stats" ? std::optional<QByteArray>("artists: 0\nalbums: 0\nsongs: 0\nuptime: 0\n"
                                                           "db_playtime: 0\ndb_update: 0\nplaytime: 0\nOK\n")
                               : std::nullopt;
    });
    const RunningServer server;
    ASSERT_TRUE(server.reaches(listing.address()));
    EXPECT_TRUE(isShown(server, 30, QStringLiteral("something")));
}

TEST(AServerThatWantsAPasswordLater, SaysSoAndIsNotAskedOverAndOver)
{
    ListingServer listing(test::manySongs("folder/song ", 30));
    const RunningServer server;
    ASSERT_TRUE(server.reaches(listing.address()));
    ASSERT_TRUE(server.libraryRests());
    ASSERT_TRUE(listing.script().waitFor("idle"));
    listing.answerBefore([](const QByteArray &line) -> std::optional<QByteArray> {
        const QByteArray command = line.split(' ').front();
        if (command == "noidle")
            return std::nullopt; // belongs to the `idle` of before
        return "ACK [4@0] {" + command + "} you don't have permission for \"" + command + "\"\n";
    });
    const int connections = listing.script().connections();
    (void)errorOf(server.proxy.player.setVolume(3)); // denied, or lost with the connection
    ASSERT_TRUE(waitUntil([&] {
        const auto state = server.proxy.states.server.current();
        return state->connection.phase == mpd::ConnectionState::Phase::Offline
            && state->connection.trouble == mpd::Trouble::PasswordNeeded;
    }));
    // It has given up: further requests lead to no further attempt.
    const int afterwards = listing.script().connections();
    EXPECT_LE(afterwards, connections + 3);
    EXPECT_TRUE(failsWith(Error::Kind::Offline, server.proxy.player.play()));
    server.proxy.checkConnection();
    EXPECT_TRUE(failsWith(Error::Kind::Offline, server.proxy.player.play()));
    EXPECT_EQ(listing.script().connections(), afterwards);

    listing.answerBefore([](const QByteArray &) { return std::nullopt; });
    mpd::Address address = listing.address();
    address.password = QStringLiteral("sesame");
    listing.script().answer("password", "OK\n");
    EXPECT_TRUE(server.reaches(address));
    EXPECT_TRUE(isShown(server, 30, QStringLiteral("something")));
}

} // namespace toccata
