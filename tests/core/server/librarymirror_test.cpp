// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/changingmusic.h"
#include "tests/core/server/runningserver.h"
#include "tests/core/server/sentcommands.h"
#include "tests/core/server/shownlibrary.h"
#include "tests/support/mpdserver.h"

#include <QStringList>

namespace toccata {

using test::MpdServer;
using test::RawConnection;
using test::waitUntil;

class MirrorOfMpd : public testing::TestWithParam<quint32>
{
protected:
    /// Whether what is shown comes to be what the server has.
    testing::AssertionResult comesToShowAll()
    {
        const SongsByUri told = factsToldBy(*raw);
        std::shared_ptr<const LibraryState> state;
        const bool shown = waitUntil([&] {
            state = server.library();
            const SongTable &songs = *state->catalogue.songs;
            return songs.size() == int(told.size()) && factsOf(songs) == told
                && !state->loading; // folders come last
        });
        if (!shown)
            return testing::AssertionFailure() << differencesFrom(told);
        return holdsEachRowOnce(state->catalogue);
    }
    std::string differencesFrom(const SongsByUri &told) const
    {
        const SongsByUri shown = factsOf(*server.library()->catalogue.songs);
        QByteArrayList names;
        for (const auto &[uri, facts] : told) {
            const auto there = shown.find(uri);
            if (there == shown.end())
                names << "missing: " + uri;
            else if (there->second != facts)
                names << "otherwise: " + uri;
        }
        for (const auto &[uri, facts] : shown) {
            if (!told.contains(uri))
                names << "too many: " + uri;
        }
        return names.join('\n').toStdString();
    }

    /// \param look  for changes; done once more if it crashes. Source: MPD 0.23.12, one time in some
    /// hundreds: it crashes when it is asked to list what an update takes away at that moment. The mirror
    /// follows over that, too.
    void updateOrStartAgain(const std::function<void(RawConnection &)> &look
        = [](RawConnection &connection) { update(connection); })
    {
        try {
            look(*raw);
        } catch (const std::runtime_error &) {
            if (!waitUntil([&] { return !mpd.isRunning(); }, std::chrono::seconds(3)))
                throw;
            mpd.start();
            raw = std::make_unique<RawConnection>(mpd.port());
            server.proxy.reconnectNow();
            look(*raw);
        }
    }

    ChangingMusic music{GetParam()};
    MpdServer mpd{{.musicFolder = music.folder()}};
    std::unique_ptr<RawConnection> raw = std::make_unique<RawConnection>(mpd.port());
    RunningServer server;
};

INSTANTIATE_TEST_SUITE_P(Seeds, MirrorOfMpd, testing::Values(1, 2, 3));

class OneMirrorOfMpd : public MirrorOfMpd
{ };
INSTANTIATE_TEST_SUITE_P(Seed, OneMirrorOfMpd, testing::Values(4));

TEST_P(MirrorOfMpd, FollowsWhateverChanges)
{
    ASSERT_TRUE(server.knows(mpd.port()));
    ASSERT_TRUE(comesToShowAll());
    for (int round = 0; round < 12; ++round) {
        const QStringList changes = music.change();
        updateOrStartAgain();
        ASSERT_TRUE(comesToShowAll()) << "round " << round << '\n' << changes.join(u'\n').toStdString();
    }
    EXPECT_TRUE(server.libraryRests());
    EXPECT_FALSE(server.library()->error);
    EXPECT_TRUE(comesToShowAll());
}

TEST_P(MirrorOfMpd, FollowsChangesOnTheHeelsOfOthers)
{
    ASSERT_TRUE(server.knows(mpd.port()));
    for (int round = 0; round < 10; ++round) {
        music.change();
        updateOrStartAgain();
    }
    EXPECT_TRUE(comesToShowAll());
    EXPECT_TRUE(server.libraryRests());
    EXPECT_TRUE(comesToShowAll());
}

TEST_P(MirrorOfMpd, FindsWhatChangedWhileItWasAway)
{
    ASSERT_TRUE(server.knows(mpd.port()));
    for (int round = 0; round < 2; ++round) {
        ASSERT_TRUE(server.libraryRests());
        mpd.stop();
        ASSERT_TRUE(waitUntil([&] { return server.library()->source == LibraryState::Source::None; }));
        music.change();
        mpd.start();
        raw = std::make_unique<RawConnection>(mpd.port());
        updateOrStartAgain([this](RawConnection &connection) { updateInAnotherSecond(connection, music); });
        server.proxy.reconnectNow();
        EXPECT_TRUE(comesToShowAll());
    }
}

TEST_P(MirrorOfMpd, IsRightAfterChangesWhileItLoads)
{
    server.connectTo(mpd.port());
    for (int round = 0; round < 5; ++round) {
        music.change();
        updateOrStartAgain();
        server.proxy.library.reload();
    }
    EXPECT_TRUE(comesToShowAll());
    EXPECT_TRUE(server.libraryRests());
    EXPECT_TRUE(comesToShowAll());
}

TEST_P(OneMirrorOfMpd, ReadsEverythingAgainWhenOnlyTagsHaveChanged)
{
    ASSERT_TRUE(server.knows(mpd.port()));
    const QString name = music.retagInSecret();
    update(*raw);
    ASSERT_TRUE(comesToShowAll());
    const SongsByUri before = factsToldBy(*raw);
    update(*raw, "rescan"); // by another client
    ASSERT_NE(factsToldBy(*raw), before) << name.toStdString();
    EXPECT_TRUE(comesToShowAll());
}

TEST_P(OneMirrorOfMpd, AsksForNothingWithoutAnEnd)
{
    const SentCommands sent;
    ASSERT_TRUE(server.knows(mpd.port()));
    music.change();
    update(*raw);
    ASSERT_TRUE(comesToShowAll());
    server.proxy.library.reload();
    ASSERT_TRUE(server.libraryRests());
    EXPECT_FALSE(sent.startingWith(QStringLiteral("find ")).isEmpty());
    for (const QString &line : sent.startingWith(QStringLiteral("find ")))
        EXPECT_TRUE(line.contains(QStringLiteral("\"window\""))) << line.toStdString();
    EXPECT_TRUE(sent.startingWith(QStringLiteral("search")).isEmpty());
    EXPECT_TRUE(sent.startingWith(QStringLiteral("listall")).isEmpty());
}

TEST_P(OneMirrorOfMpd, TakesNoHarmFromStoredPlaylists)
{
    ASSERT_TRUE(server.knows(mpd.port()));
    raw->command("add \"\"");
    raw->command("save \"a list\"");
    raw->command("save \"directory: \\\" x\"");
    music.change();
    update(*raw);
    EXPECT_TRUE(comesToShowAll());
    EXPECT_TRUE(server.libraryRests());
    EXPECT_FALSE(server.library()->error);
}

TEST_P(OneMirrorOfMpd, NeedsNoGroupsOfTheServer)
{
    const SentCommands sent;
    ASSERT_TRUE(server.knows(mpd.port()));
    EXPECT_GT(server.library()->catalogue.albums->size(), 3);
    EXPECT_TRUE(sent.startingWith(QStringLiteral("list ")).isEmpty());
}

} // namespace toccata
