// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/onmopidy.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QSet>

namespace toccata {

using mpd::PlayState;
using test::waitUntil;

class MopidyPlay : public OnMopidy
{
protected:
    void SetUp() override
    {
        OnMopidy::SetUp();
        good = songCalled(QStringLiteral("Quirk ordinary"));
        bad = songCalled(QStringLiteral("Quirk does not start"));
        ASSERT_FALSE(good.isEmpty() || bad.isEmpty());
    }
    bool comesToPlay(const QByteArray &uri)
    {
        return waitUntil([&] {
            const auto playing = server.playing();
            return playing->isPlaying() && !playing->song.isEmpty() && playing->song.at(0).uri() == uri;
        });
    }
    bool nothingIsTold(std::chrono::milliseconds until)
    {
        const QDeadlineTimer looked(until + std::chrono::milliseconds(200));
        return waitUntil([&] { return looked.hasExpired(); }) && server.playing()->refusals == 0;
    }

    QByteArray good;
    QByteArray bad;
};

TEST_F(MopidyPlay, ASongThatTheServerDoesNotPlayIsTold)
{
    ASSERT_TRUE(succeeds(server.proxy.queue.replace({bad}, 0, QStringLiteral("Bad"))));
    ASSERT_TRUE(waitUntil([&] { return server.playing()->refusals == 1; }));
    EXPECT_EQ(server.playing()->refused, (QueuedSong{{}, 0}));
    EXPECT_EQ(server.playing()->status.state, PlayState::Stopped);
}

TEST_F(MopidyPlay, ASongThatPlaysIsNoNewsAndOneThatIsChosenFromTheQueueIsTold)
{
    ASSERT_TRUE(succeeds(server.proxy.queue.replace({good, bad, good}, 0, QStringLiteral("Three"))));
    ASSERT_TRUE(comesToPlay(good));
    ASSERT_TRUE(server.comesToShow(raw));
    const quint32 id = server.queued()->entries.at(1).id;
    ASSERT_TRUE(succeeds(server.proxy.player.playId(id)));
    ASSERT_TRUE(waitUntil([&] { return server.playing()->refusals > 0; }));
    EXPECT_EQ(server.playing()->refusals, 1);
    EXPECT_EQ(server.playing()->refused, (QueuedSong{id, {}}));
}

TEST_F(MopidyPlay, SkippingSeveralSongsAtOnceIsNoNews)
{
    ASSERT_TRUE(succeeds(server.proxy.queue.replace(someSongs(6), 0, QStringLiteral("Six"))));
    ASSERT_TRUE(server.comesToShow(raw));
    ASSERT_TRUE(waitUntil([&] { return server.playing()->isPlaying(); }));
    for (int i = 0; i < 3; ++i)
        (void)server.proxy.player.next();
    ASSERT_TRUE(waitUntil([&] { return server.playing()->status.songPosition.value_or(0) > 0; }));
    EXPECT_TRUE(nothingIsTold(PlayWatch::moment));
    ASSERT_TRUE(succeeds(server.proxy.player.stop()));
    ASSERT_TRUE(succeeds(server.proxy.player.next())); // which stays stopped
    EXPECT_TRUE(nothingIsTold(PlayWatch::limit));
}

TEST_F(MopidyPlay, ASongThatIsPassedOverAtItsTurnIsTold)
{
    const QByteArray brief = songCalled(QStringLiteral("Quirk three seconds"));
    ASSERT_TRUE(succeeds(server.proxy.queue.replace({brief, bad, good}, 0, QStringLiteral("Three"))));
    ASSERT_TRUE(server.comesToShow(raw));
    const quint32 id = server.queued()->entries.at(1).id;
    ASSERT_TRUE(waitUntil([&] { return server.playing()->refusals == 1; }))
        << server.playing()->status.songId.value_or(0) << " plays, not " << id;
    EXPECT_EQ(server.playing()->refused, (QueuedSong{id, {}}));
}

// Source: Mopidy sends an event for every song; asked at each it sends its whole queue each time.
TEST_F(MopidyPlay, AStormOfEventsIsReadOnce)
{
    QObject context;
    QSet<quint32> versions;
    server.proxy.states.queue.observe(
        &context, [&](const std::shared_ptr<const QueueState> &queue) { versions.insert(queue->version); });
    ASSERT_TRUE(server.comesToShow(raw));
    versions.clear();
    QByteArray all = "command_list_begin\n";
    for (int i = 0; i < 490; ++i)
        all += "add \"" + good + "\"\n";
    raw.send(all + "command_list_end\n");
    EXPECT_EQ(raw.readLine(), "OK");
    ASSERT_TRUE(server.comesToShow(raw));
    EXPECT_EQ(server.queued()->entries.size(), 490U);
    EXPECT_LT(versions.size(), 50) << "on a busy machine it may take long enough for some";
}

} // namespace toccata
