// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/librarycache.h"

#include "tests/core/music/asong.h"
#include "tests/core/server/changingmusic.h"
#include "tests/core/server/runningserver.h"
#include "tests/core/server/sentcommands.h"
#include "tests/core/server/shownlibrary.h"
#include "tests/support/listingserver.h"
#include "tests/support/mpdserver.h"
#include "tests/support/taggedmusic.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <random>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

namespace toccata {

using test::ListingServer;
using test::manySongs;
using test::MpdServer;
using test::RawConnection;
using test::waitUntil;

/// A folder for libraries, and programs that start and end one after another.
class KeptLibrary : public testing::Test
{
protected:
    QString folder() const { return m_folder.path(); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files); }
    QString file() const
    {
        EXPECT_EQ(files().size(), 1);
        return QDir(folder()).filePath(files().value(0));
    }
    QByteArray content() const
    {
        QFile read(file());
        EXPECT_TRUE(read.open(QIODevice::ReadOnly));
        return read.readAll();
    }
    /// Whether a library of so many songs comes to be kept of the server.
    bool comesToKeep(const QString &server, int songs) const
    {
        return waitUntil([&] {
            const auto kept = LibraryCache(folder()).read(server);
            return kept && kept->songs->size() == songs;
        });
    }
    /// A program reads the library of the server and ends when it is kept.
    testing::AssertionResult isRead(const ListingServer &listing) const
    {
        const RunningServer server(folder());
        server.connectTo(listing.address());
        if (!comesToShow(server, listing.uris()))
            return testing::AssertionFailure() << "other songs are shown";
        if (!comesToKeep(listing.address().key(), int(listing.uris().size())))
            return testing::AssertionFailure() << "it is not kept";
        return holdsEachRowOnce(server.library()->catalogue);
    }
    static bool comesToShow(const RunningServer &server, const QList<QByteArray> &uris)
    {
        return waitUntil([&] {
            const auto state = server.library();
            return !state->loading && !state->checking && urisOf(*state->catalogue.songs) == uris;
        });
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(KeptLibrary, IsShownByTheNextProgramWithoutReadingASong)
{
    const MpdServer mpd({.musicFolder = test::taggedMusicFolder()});
    RawConnection raw(mpd.port());
    const SongsByUri told = factsToldBy(raw);
    mpd::Address address;
    address.host = QStringLiteral("127.0.0.1");
    address.port = mpd.port();
    {
        const RunningServer server(folder());
        ASSERT_TRUE(server.knows(mpd.port()));
        ASSERT_TRUE(comesToKeep(address.key(), int(told.size())));
    }
    const SentCommands sent;
    const RunningServer server(folder());
    ASSERT_TRUE(server.knows(mpd.port()));
    EXPECT_EQ(factsOf(*server.library()->catalogue.songs), told);
    EXPECT_TRUE(holdsEachRowOnce(server.library()->catalogue));
    ASSERT_TRUE(succeeds(server.proxy.library.songsBehind("behind the check")));
    EXPECT_EQ(sent.startingWith(QStringLiteral("find ")).size(), 1);
    EXPECT_TRUE(sent.startingWith(QStringLiteral("lsinfo ")).isEmpty());
}

TEST_F(KeptLibrary, IsShownFirstAndThenWhatHasChanged)
{
    ListingServer listing(manySongs("a/", 300));
    ASSERT_TRUE(isRead(listing));
    const QList<QByteArray> before = listing.uris();
    auto songs = manySongs("a/", 290);
    songs.push_back({"b/new.ogg"});
    listing.setSongs(songs);
    listing.setVices({.isSilent = true});
    const RunningServer server(folder());
    server.connectTo(listing.address());
    ASSERT_TRUE(waitUntil([&] { return server.library()->checking; }));
    EXPECT_EQ(urisOf(*server.library()->catalogue.songs), before);
    EXPECT_FALSE(server.library()->loading);
    listing.setVices({});
    listing.script().hangUp(); // nobody would wait for it otherwise
    EXPECT_TRUE(comesToShow(server, listing.uris()));
    EXPECT_TRUE(comesToKeep(listing.address().key(), 291));
}

TEST_F(KeptLibrary, FindsWhatChangedSinceTheProgramEnded)
{
    ChangingMusic music(5);
    const MpdServer mpd({.musicFolder = music.folder()});
    RawConnection raw(mpd.port());
    for (int round = 0; round < 3; ++round) {
        const SongsByUri told = factsToldBy(raw);
        {
            const RunningServer server(folder());
            server.connectTo(mpd.port());
            EXPECT_TRUE(waitUntil([&] { return factsOf(*server.library()->catalogue.songs) == told; }));
            EXPECT_TRUE(server.libraryRests());
            EXPECT_TRUE(holdsEachRowOnce(server.library()->catalogue));
            ASSERT_TRUE(waitUntil([&] { return files().size() == 1; }));
        }
        music.change();
        updateInAnotherSecond(raw, music);
    }
}

TEST_F(KeptLibrary, OfAnotherCollectionAtTheSameAddressIsReplaced)
{
    ListingServer listing(manySongs("a/", 2'000));
    ASSERT_TRUE(isRead(listing));
    listing.setSongs(manySongs("other/", 1'500));
    EXPECT_TRUE(isRead(listing));
    listing.setSongs({});
    EXPECT_TRUE(isRead(listing));
    listing.setSongs(manySongs("other/", 7));
    EXPECT_TRUE(isRead(listing));
}

TEST_F(KeptLibrary, ThatIsDamagedIsReadFromTheServerAndKeptAnew)
{
    const ListingServer listing(manySongs("a/", 100));
    ASSERT_TRUE(isRead(listing));
    const QByteArray good = content();
    QByteArray otherVersion = good;
    otherVersion[12] = char(otherVersion[12] + 1); // behind the magic number and the byte order
    QByteArray damaged = good;
    damaged[damaged.size() / 2] = char(damaged[damaged.size() / 2] ^ 1);
    for (const QByteArray &bad : {otherVersion, damaged, good.first(good.size() / 2), good.first(3),
             QByteArray(), QByteArray(good.size(), '\xff')}) {
        QFile written(file());
        ASSERT_TRUE(written.open(QIODevice::WriteOnly) && written.write(bad) == bad.size());
        written.close();
        const int before = listing.received("find");
        EXPECT_TRUE(isRead(listing));
        EXPECT_GT(listing.received("find"), before);
        EXPECT_EQ(files().size(), 1);
    }
}

TEST_F(KeptLibrary, IsOfTheServerThatWasChosenLast)
{
    const ListingServer one(manySongs("one/", 3'000));
    const ListingServer other(manySongs("other/", 10));
    ASSERT_TRUE(isRead(one));
    const RunningServer server(folder());
    for (int i = 0; i < 10; ++i) {
        server.connectTo(one.address());
        server.connectTo(other.address());
    }
    server.connectTo(one.address());
    EXPECT_TRUE(comesToShow(server, one.uris()));
    server.connectTo(other.address());
    EXPECT_TRUE(comesToShow(server, other.uris()));
}

// A program that is killed while it writes leaves the library of before or the new one.
TEST_F(KeptLibrary, IsAlwaysOneWholeLibraryWhenTheProgramIsKilled)
{
    std::vector<SongLines> few;
    for (int i = 0; i < 2'000; ++i)
        few.push_back(aSong("few/" + QByteArray::number(i)).by(u"Few"));
    std::vector<SongLines> many = few;
    for (int i = 0; i < 5'000; ++i)
        many.push_back(aSong("many/" + QByteArray::number(i)).by(u"Many"));
    const std::array<CachedLibrary, 2> libraries{CachedLibrary{tableOf(few), 1}, {tableOf(many), 2}};
    const LibraryCache cache(folder());
    ASSERT_TRUE(cache.write(QStringLiteral("a"), libraries[0]));
    std::mt19937 random(1);
    for (int round = 0; round < 30; ++round) {
        const pid_t child = ::fork();
        if (child == 0) {
            std::signal(SIGALRM, SIG_DFL);
            const itimerval end{{}, {0, suseconds_t(1 + random() % 20'000)}};
            ::setitimer(ITIMER_REAL, &end, nullptr);
            for (std::size_t i = 0;; ++i)
                cache.write(QStringLiteral("a"), libraries[i % 2]);
        }
        random();
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM);
        const auto kept = cache.read(QStringLiteral("a"));
        ASSERT_TRUE(kept) << round;
        ASSERT_TRUE(kept->databaseTime == 1 || kept->databaseTime == 2);
        ASSERT_EQ(urisOf(*kept->songs), urisOf(*libraries[std::size_t(kept->databaseTime - 1)].songs));
    }
}

} // namespace toccata
