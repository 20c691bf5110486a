// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/song.h"
#include "tests/core/server/runningserver.h"
#include "tests/core/server/shownlibrary.h"
#include "tests/support/listingserver.h"

#include <atomic>

namespace toccata {

using test::ListedSong;
using test::ListingServer;
using test::manySongs;
using test::Vices;
using test::waitUntil;

namespace {

void append(std::vector<ListedSong> &songs, const std::vector<ListedSong> &others)
{
    songs.insert(songs.end(), others.begin(), others.end());
}

/// Folders of many sizes, some within others: 2 songs at the root, 120 small albums and a folder of 2,500.
std::vector<ListedSong> usualSongs()
{
    std::vector<ListedSong> songs = manySongs("at the root ", 2);
    for (int artist = 0; artist < 40; ++artist) {
        for (int album = 0; album < 3; ++album)
            append(songs,
                manySongs("a" + QByteArray::number(artist) + "/b" + QByteArray::number(album) + '/', 10));
    }
    append(songs, manySongs("a7/", 3));
    append(songs, manySongs("large/", 2'500));
    return songs;
}

/// Waits until the library is read, and until what is asked behind it is answered too.
testing::AssertionResult hasRead(const RunningServer &server)
{
    if (!server.libraryRests())
        return testing::AssertionFailure() << "loading does not come to an end";
    (void)errorOf(server.proxy.library.songsBehind("no such song"));
    (void)errorOf(server.proxy.library.folder({}));
    if (const auto error = server.library()->error)
        return testing::AssertionFailure() << nameOf(error->kind) << ": " << error->serverText.toStdString();
    return testing::AssertionSuccess();
}

/// \param uris  sorted
bool hasSongs(const LibraryState &state, const QList<QByteArray> &uris)
{
    return state.catalogue.songs->size() == uris.size() && urisOf(*state.catalogue.songs) == uris;
}

/// Loads the library of a server and says whether all its songs are shown, each once.
testing::AssertionResult showsAllOf(const ListingServer &listing, const RunningServer &server)
{
    server.connectTo(listing.address());
    if (const auto result = hasRead(server); !result)
        return result;
    const auto state = server.library();
    if (!hasSongs(*state, listing.uris()))
        return testing::AssertionFailure() << state->catalogue.songs->size() << " songs are shown, or others";
    return holdsEachRowOnce(state->catalogue);
}

} // namespace

class ViciousServer : public testing::Test
{
protected:
    testing::AssertionResult isShownWhole(const Vices &vices)
    {
        listing.setVices(vices);
        return showsAllOf(listing, server);
    }
    /// Other songs come, and the server has other vices from then on.
    testing::AssertionResult isFollowed(std::vector<ListedSong> songs, const Vices &vices)
    {
        listing.setVices(vices);
        listing.setSongs(std::move(songs));
        if (!waitUntil([&, uris = listing.uris()] { return hasSongs(*server.library(), uris); }))
            return testing::AssertionFailure() << "other songs are shown";
        if (const auto result = hasRead(server); !result)
            return result;
        return holdsEachRowOnce(server.library()->catalogue);
    }

    ListingServer listing{usualSongs()};
    RunningServer server;
};

TEST_F(ViciousServer, WithoutViceIsShownWhole)
{
    EXPECT_TRUE(isShownWhole({}));
    EXPECT_EQ(listing.received("listall"), 0);
    EXPECT_EQ(listing.received("search"), 0);
}

TEST_F(ViciousServer, ThatHidesSongsInFoldersIsReadByWindowsOfAll)
{
    EXPECT_TRUE(isShownWhole({.hidesEvery = 7}));
}

TEST_F(ViciousServer, ThatSendsSmallPagesIsReadWhole)
{
    EXPECT_TRUE(isShownWhole({.mostSongs = 300}));
}

TEST_F(ViciousServer, ThatIgnoresWindowsIsReadWhole)
{
    EXPECT_TRUE(isShownWhole({.ignoresWindows = true}));
}

TEST_F(ViciousServer, ThatSendsSongsTwiceIsReadWhole)
{
    EXPECT_TRUE(isShownWhole({.sendsTwice = true}));
}

TEST_F(ViciousServer, ThatHangsUpAtLongRepliesIsAskedForLess)
{
    EXPECT_TRUE(isShownWhole({.mostBytes = 20'000}));
}

TEST_F(ViciousServer, ThatHangsUpAtAnyPageIsAnError)
{
    EXPECT_FALSE(isShownWhole({.mostBytes = 200}));
    ASSERT_TRUE(server.library()->error);
    EXPECT_EQ(server.library()->error->kind, Error::Kind::Dropped);
}

TEST_F(ViciousServer, ThatBreaksOffInAPageIsReadWhole)
{
    for (const int page : {1, 2, 40, 121}) {
        listing.setVices({.breaksOffAt = page});
        EXPECT_TRUE(showsAllOf(listing, RunningServer())) << page;
    }
}

TEST_F(ViciousServer, ThatLacksCommandsIsReadWhole)
{
    for (const QSet<QByteArray> &unknown :
        {QSet<QByteArray>{"count"}, {"stats"}, {"tagtypes"}, {"count", "stats", "tagtypes", "lsinfo"}}) {
        listing.setVices({.unknown = unknown});
        EXPECT_TRUE(showsAllOf(listing, RunningServer())) << unknown.values().join(' ').toStdString();
    }
}

TEST_F(ViciousServer, ThatLacksFindIsAnError)
{
    EXPECT_FALSE(isShownWhole({.unknown = {"find"}}));
    EXPECT_TRUE(server.library()->error);
}

TEST_F(ViciousServer, ThatRefusesAFolderIsReadByWindowsOfAll)
{
    EXPECT_TRUE(isShownWhole({.refused = {"a3", "large"}}));
}

TEST_F(ViciousServer, WhoseFolderIsGoneWhenItIsReadIsShownWithoutIt)
{
    std::vector<ListedSong> songs = usualSongs();
    std::erase_if(songs, [](const ListedSong &song) { return song.uri.startsWith("large/"); });
    const ListingServer left(songs);
    listing.setVices({.unknown = {"count"}, .gone = {"large"}});
    server.connectTo(listing.address());
    EXPECT_TRUE(hasRead(server));
    EXPECT_TRUE(hasSongs(*server.library(), left.uris()));
}

TEST_F(ViciousServer, ThatSpeaksNoProtocolIsAnError)
{
    EXPECT_FALSE(isShownWhole({.isGarbled = true}));
    ASSERT_TRUE(server.library()->error);
    EXPECT_EQ(server.library()->error->kind, Error::Kind::Protocol);
}

TEST_F(ViciousServer, ThatNeverAnswersCanBeLeftForAnother)
{
    listing.setVices({.isSilent = true});
    server.connectTo(listing.address());
    ASSERT_TRUE(waitUntil([&] { return listing.received("find") > 0; }));
    const ListingServer other(manySongs("a/", 5));
    EXPECT_TRUE(showsAllOf(other, server));
}

TEST_F(ViciousServer, ThatNeverAnsweredIsReadWhenItIsThereAgain)
{
    listing.setVices({.isSilent = true});
    server.connectTo(listing.address());
    ASSERT_TRUE(waitUntil([&] { return listing.received("find") > 0; }));
    listing.setVices({});
    listing.script().hangUp();
    EXPECT_TRUE(showsAllOf(listing, server));
}

TEST_F(ViciousServer, IsFollowed)
{
    ASSERT_TRUE(isShownWhole({}));
    std::vector<ListedSong> songs = usualSongs();
    songs.resize(songs.size() - 100);
    append(songs, manySongs("new/", 900));
    // At long replies it hangs up; the others are those that tell what has changed.
    for (const Vices &vices : {Vices{}, {.hidesEvery = 7}, {.mostBytes = 60'000}, {.unknown = {"lsinfo"}},
             {.unknown = {"stats"}}}) {
        ASSERT_TRUE(isFollowed(usualSongs(), {}));
        EXPECT_TRUE(isFollowed(songs, vices));
    }
}

TEST_F(ViciousServer, IsReadAgainAfterAnErrorWhenItsSongsChange)
{
    ASSERT_FALSE(isShownWhole({.unknown = {"find"}}));
    EXPECT_TRUE(isFollowed(manySongs("a/", 5), {}));
}

TEST_F(ViciousServer, ThatDoesNotTellWhenItsSongsChangedIsLookedThroughAgain)
{
    ASSERT_TRUE(isShownWhole({.unknown = {"stats"}}));
    listing.script().stopListening();
    listing.setSongs(manySongs("a/", 5));
    listing.script().listenAgain();
    server.proxy.reconnectNow();
    EXPECT_TRUE(waitUntil([&, uris = listing.uris()] { return hasSongs(*server.library(), uris); }));
}

// And tells the same time of its database before and after.
TEST_F(ViciousServer, ThatShowedFewerSongsThanItCountsIsLookedThroughAgain)
{
    listing.answerBefore([](const QByteArray &line) -> std::optional<QByteArray> {
        return line.startsWith("find") ? std::optional<QByteArray>("file: large/00007\nOK\n") : std::nullopt;
    });
    server.connectTo(listing.address());
    ASSERT_TRUE(hasRead(server));
    ASSERT_TRUE(hasSongs(*server.library(), {"large/00007"}));
    listing.answerBefore([](const QByteArray &) { return std::nullopt; });
    listing.script().hangUp();
    EXPECT_TRUE(waitUntil([&, uris = listing.uris()] { return hasSongs(*server.library(), uris); }));
}

// And nothing told of the change, as when the connection ends just then.
TEST_F(ViciousServer, ThatChangedWhileItWasReadIsLookedThroughAgain)
{
    listing.setSongs(manySongs("new/", 1));
    const auto wasRead = std::make_shared<std::atomic<bool>>(false);
    listing.answerBefore([wasRead](const QByteArray &line) -> std::optional<QByteArray> {
        if (line == "stats" && !*wasRead)
            return QByteArray("songs: 1\ndb_update: 1600000000\nOK\n");
        if (line.startsWith("find") && !wasRead->exchange(true))
            return QByteArray("file: old/00000\nOK\n");
        return std::nullopt;
    });
    server.connectTo(listing.address());
    ASSERT_TRUE(hasRead(server));
    ASSERT_TRUE(hasSongs(*server.library(), {"old/00000"}));
    listing.script().hangUp();
    EXPECT_TRUE(waitUntil([&] { return hasSongs(*server.library(), {"new/00000"}); }));
}

// The files have their former times, and only one of them is new.
TEST_F(ViciousServer, WhoseRescanEndsUnheardIsReadAnew)
{
    listing.setSongs(manySongs("a/", 5));
    const auto goesOn = std::make_shared<std::atomic<bool>>(false);
    listing.answerBefore([goesOn](const QByteArray &line) -> std::optional<QByteArray> {
        if (line.startsWith("rescan"))
            return QByteArray("updating_db: 7\nOK\n");
        if (*goesOn && (line == "status" || line == "command_list_end"))
            return QByteArray("playlist: 1\nplaylistlength: 0\nstate: stop\nupdating_db: 7\nOK\n");
        return std::nullopt;
    });
    ASSERT_TRUE(isShownWhole({}));
    ASSERT_TRUE(succeeds(server.proxy.library.rescan()));
    std::vector<ListedSong> songs = manySongs("a/", 6);
    for (ListedSong &song : songs)
        song.lines.replace("Somebody", "Nobody");
    listing.script().stopListening();
    *goesOn = true; // for a while after the connection is there again
    listing.setSongs(songs);
    listing.script().listenAgain();
    server.proxy.reconnectNow();
    EXPECT_TRUE(waitUntil([&] { return server.library()->catalogue.songs->size() == 6; }));
    EXPECT_TRUE(server.libraryRests());
    EXPECT_EQ(server.library()->catalogue.songs->at(0).artist(), u"Somebody");
    *goesOn = false;
    EXPECT_TRUE(waitUntil([&] {
        listing.script().announce({"update"});
        const auto now = server.library()->catalogue.songs;
        return now->size() == 6 && now->at(0).artist() == u"Nobody";
    }));
}

// While the last songs are being sorted into albums, which takes a while for so many.
TEST(ServerThatChanges, JustWhenItHasBeenReadIsFollowed)
{
    for (int round = 0; round < 3; ++round) {
        ListingServer listing(manySongs("a/", 8'000), {.unknown = {"stats"}});
        const RunningServer server;
        server.connectTo(listing.address());
        ASSERT_TRUE(listing.script().waitFor("count \"(base \\\"\\\")\""));
        listing.setSongs(manySongs("b/", 10));
        ASSERT_TRUE(waitUntil([&, uris = listing.uris()] { return hasSongs(*server.library(), uris); }));
    }
}

TEST(ServerThatRepeatsItself, IsNotReadForEver)
{
    const ListingServer listing(manySongs("folder/", 9'000), {.repeatsPages = true});
    const RunningServer server;
    EXPECT_FALSE(showsAllOf(listing, server));
    EXPECT_FALSE(server.library()->loading);
    EXPECT_GE(server.library()->catalogue.songs->size(), 1'000);
    EXPECT_TRUE(holdsEachRowOnce(server.library()->catalogue));
}

TEST(ServerWithoutSongs, IsAnEmptyLibraryAlsoWhereItCannotCount)
{
    const ListingServer listing({}, {.unknown = {"count", "stats"}});
    const RunningServer server;
    EXPECT_TRUE(showsAllOf(listing, server));
}

// MPD hangs up at replies over 8 MiB.
TEST(LargeListing, AFlatRootIsReadInWindowsAlone)
{
    std::vector<ListedSong> songs = manySongs("song ", 30'000);
    append(songs, manySongs("folder/", 10));
    const ListingServer listing(songs, {.mostBytes = 2'000'000});
    const RunningServer server;
    EXPECT_TRUE(showsAllOf(listing, server));
    EXPECT_EQ(listing.received("lsinfo"), 0);
}

// Which is tried by its folders first, because the server would walk all songs for each window.
TEST(LargeListing, AVeryLargeFlatRootIsReadInWindowsAfterAll)
{
    const ListingServer listing(manySongs("song ", 60'000), {.mostBytes = 2'000'000});
    const RunningServer server;
    EXPECT_TRUE(showsAllOf(listing, server));
    EXPECT_EQ(listing.received("lsinfo"), 1);
}

TEST(LargeListing, TheRootOfAVeryLargeLibraryIsNotWalked)
{
    std::vector<ListedSong> songs = manySongs("song ", 10);
    for (int i = 0; i < 60; ++i)
        append(songs, manySongs("folder " + QByteArray::number(i) + '/', 1'000));
    const ListingServer listing(songs);
    const RunningServer server;
    EXPECT_TRUE(showsAllOf(listing, server));
    EXPECT_EQ(listing.received("find \"(base \\\"\\\")"), 0);
    EXPECT_EQ(listing.received("count"), 0);
}

TEST(LargeListing, AFolderOfThirtyThousandSongsIsReadInWindows)
{
    const ListingServer listing(manySongs("folder/", 30'000), {.mostBytes = 2'000'000});
    const RunningServer server;
    EXPECT_TRUE(showsAllOf(listing, server));
    EXPECT_EQ(listing.received("lsinfo \"folder"), 0);
}

TEST(LargeListing, FiveThousandFoldersAreReadOneByOne)
{
    std::vector<ListedSong> songs;
    for (int i = 0; i < 5'000; ++i)
        append(songs, manySongs("folder " + QByteArray::number(i) + '/', 3));
    const ListingServer listing(songs);
    const RunningServer server;
    EXPECT_TRUE(showsAllOf(listing, server));
    EXPECT_GE(listing.received("find"), 5'000);
}

TEST(OddReplies, KeepTheirSongsAndShowThem)
{
    const QByteArray longText(70'000, 'x');
    const ListingServer listing({
        {"a/invalid.ogg", "Title: caf\xe9 \xff\xfe\nArtist: \xc3\n"},
        {"a/inv\xe9lid name.ogg", ""},
        {"a/long.ogg", "Title: " + longText + "\nComment: " + longText + '\n'},
        {"a/empty.ogg", "Title: \nArtist:\nAlbum: \nTime: \nduration: \nTrack: \nLast-Modified: \n"},
        {"a/repeated.ogg", "Title: one\nTitle: two\nArtist: A\nArtist: B\nArtist: A\nTime: 1\nTime: 2\n"},
        {"a/unknown.ogg", "X-Unheard-Of: 1\nTitle: known\nbinary: 5\nsize: 7\nRange: 1-2\n"},
        {"a/no space.ogg", "Title:no space\nArtist:Somebody\n"},
        {"a/colons.ogg", "Title:: :: x\n"},
        {"a/nonsense.ogg", "duration: many\nTrack: \xff/\xff\nDate: never\nLast-Modified: yesterday\n"},
    });
    const RunningServer server;
    ASSERT_TRUE(showsAllOf(listing, server));
    const auto songs = server.library()->catalogue.songs;
    std::map<QByteArray, QString> titles;
    for (int row = 0; row < songs->size(); ++row) {
        titles[songs->at(row).uri()] = songs->at(row).displayTitle();
        EXPECT_FALSE(songs->at(row).displayTitle().trimmed().isEmpty()) << songs->at(row).uri().toStdString();
    }
    EXPECT_EQ(titles["a/invalid.ogg"], QString::fromUtf8("caf\xe9 \xff\xfe"));
    EXPECT_EQ(titles["a/long.ogg"].size(), longText.size());
    EXPECT_EQ(titles["a/empty.ogg"], u"empty.ogg");
    EXPECT_EQ(titles["a/repeated.ogg"], u"one, two");
    EXPECT_EQ(titles["a/unknown.ogg"], u"known");
    EXPECT_EQ(titles["a/no space.ogg"], u"no space");
    EXPECT_EQ(server.proxy.states.server.current()->connection.phase, mpd::ConnectionState::Phase::Connected);
    EXPECT_EQ(listing.received("find \"(base"), 1) << "a reply was read twice";
}

} // namespace toccata
