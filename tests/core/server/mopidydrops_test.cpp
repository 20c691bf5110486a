// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/losses.h"
#include "tests/support/mopidyserver.h"

#include <QFile>

#include <gtest/gtest.h>

#include <array>
#include <memory>
#include <stdexcept>

namespace toccata {

using test::waitUntil;

/// A Mopidy that answers some commands by hanging up. Source: measured with Mopidy-MPD 3.3.
class MopidyThatHangsUp : public testing::Test
{
protected:
    explicit MopidyThatHangsUp(const QStringList &settings = {QStringLiteral("core/max_tracklist_length=20")})
        : mopidy({.settings = settings + QStringList{QStringLiteral("fakespotify/artists=8")}})
    { }
    void SetUp() override
    {
        ASSERT_TRUE(server.knows(mopidy.port()));
        losses.emplace(server);
    }
    bool finds(const QString &text)
    {
        const auto found = server.proxy.search.find(text);
        return succeeds(found) && !found.get().isEmpty();
    }
    bool addsSongs()
    {
        const auto found = server.proxy.search.find(QStringLiteral("quirk same title"));
        return succeeds(found) && succeeds(server.proxy.queue.add({found.get().songs.at(0).uri()}));
    }
    bool isConnected() const { return server.proxy.states.server.current()->isConnected(); }
    /// Everything works, and is as the server has it.
    testing::AssertionResult isWell()
    {
        if (!waitUntil([&] { return isConnected(); }))
            return testing::AssertionFailure() << "not connected";
        test::RawConnection raw(mopidy.port());
        if (!server.comesToShow(raw))
            return testing::AssertionFailure() << "another queue: " << server.titles().size();
        return succeeds(server.proxy.player.setVolume(33));
    }

    test::MopidyServer mopidy;
    RunningServer server;
    std::optional<Losses> losses;
};

TEST_F(MopidyThatHangsUp, OnASongWithoutASchemeLosesNothingElse)
{
    ASSERT_TRUE(addsSongs());
    const auto added = server.proxy.queue.insert({"nonexistent.ogg"}, 0);
    EXPECT_TRUE(failsWith(Error::Kind::Dropped, added));
    EXPECT_TRUE(isWell());
    EXPECT_LE(losses->count(), 1) << "it must not be sent again";
}

TEST_F(MopidyThatHangsUp, OnAFullQueueShowsWhatItHasTaken)
{
    EXPECT_TRUE(failsWith(Error::Kind::Dropped, server.proxy.queue.add({"spotify:your:tracks"})));
    EXPECT_TRUE(isWell());
    EXPECT_EQ(server.queued()->entries.size(), 20U);
    EXPECT_LE(losses->count(), 1);
}

TEST_F(MopidyThatHangsUp, StartedAgainItIsAnotherQueueWithTheSameNumbers)
{
    ASSERT_TRUE(addsSongs());
    ASSERT_TRUE(isWell());
    const quint32 id = server.queued()->entries.front().id;
    const QByteArray uri = server.queued()->songs->at(0).uri();
    mopidy.stop();
    ASSERT_TRUE(waitUntil([&] { return !isConnected(); }));
    mopidy.start();
    server.proxy.reconnectNow();
    test::RawConnection raw(mopidy.port());
    raw.command("add \"" + uri + '"');
    EXPECT_TRUE(isWell());
    EXPECT_EQ(server.queued()->entries.front().id, id);
    EXPECT_TRUE(finds(QStringLiteral("quirk")));
}

/// One that knows few connections, and only such that are used.
class MopidyOfFewConnections : public MopidyThatHangsUp
{
protected:
    MopidyOfFewConnections()
        : MopidyThatHangsUp(
            {QStringLiteral("mpd/max_connections=3"), QStringLiteral("mpd/connection_timeout=1")})
    { }
    /// Two connections, as soon as all of ours are closed but the one that tells what changes.
    std::array<std::unique_ptr<test::RawConnection>, 2> bothOfOthers() const
    {
        std::array<std::unique_ptr<test::RawConnection>, 2> others;
        EXPECT_TRUE(waitUntil([&] {
            try {
                for (auto &other : others) {
                    other = std::make_unique<test::RawConnection>(mopidy.port());
                    other->send("idle\n"); // else it is closed for being quiet
                }
                return true;
            } catch (const std::runtime_error &) {
                others = {};
                return false;
            }
        }));
        return others;
    }
};

TEST_F(MopidyOfFewConnections, WhatWasClosedForBeingQuietComesBack)
{
    EXPECT_TRUE(finds(QStringLiteral("quirk")));
    (void)bothOfOthers();
    // Mopidy hears a moment later that they are gone.
    EXPECT_TRUE(waitUntil([&] { return finds(QStringLiteral("quirk")); }));
    EXPECT_EQ(losses->count(), 0) << "the one that tells what changes is never quiet";
}

TEST_F(MopidyOfFewConnections, WhereOthersHaveThemAllOursStays)
{
    const auto others = bothOfOthers();
    EXPECT_TRUE(succeeds(server.proxy.player.setVolume(44)));
    const auto found = server.proxy.search.find(QStringLiteral("slow:1 quirk"));
    // Said in a sentence, or found, if a connection became free; never a loss of the one that there is.
    const auto error = errorOf(found);
    EXPECT_FALSE(error && error->kind == Error::Kind::TimedOut);
    EXPECT_TRUE(succeeds(server.proxy.player.setVolume(45)));
    EXPECT_EQ(losses->count(), 0);
}

/// One that closes each connection on which nothing was asked for a second, as all do after a minute.
class MopidyOfLittlePatience : public MopidyThatHangsUp
{
protected:
    MopidyOfLittlePatience()
        : MopidyThatHangsUp({QStringLiteral("mpd/connection_timeout=1")})
    { }
};

/// Whether this computer has heard that a server at that port has hung up, and has not done so itself yet.
bool hasHalfClosed(quint16 port)
{
    QByteArray connections;
    for (const char *table : {"/proc/net/tcp", "/proc/net/tcp6"}) {
        QFile file(QString::fromLatin1(table));
        if (file.open(QIODevice::ReadOnly))
            connections += file.readAll();
    }
    // Remote address and port, then the state: CLOSE_WAIT.
    const QByteArray wanted = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper() + " 08 ";
    return connections.contains(wanted);
}

TEST_F(MopidyOfLittlePatience, LosesNoCommand)
{
    for (int round = 0; round < 4; ++round) {
        EXPECT_TRUE(finds(QStringLiteral("quirk"))) << round;
        EXPECT_TRUE(succeeds(server.proxy.player.setVolume(40 + round))) << round;
        // Whose last word came later than that of ours.
        test::RawConnection(mopidy.port()).waitForClose();
        ASSERT_TRUE(waitUntil([&] { return !hasHalfClosed(mopidy.port()); })) << round;
    }
    EXPECT_TRUE(finds(QStringLiteral("quirk")));
    EXPECT_EQ(losses->count(), 0);
    EXPECT_TRUE(isWell());
}

} // namespace toccata
