// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/onmopidy.h"

#include <QObject>

namespace toccata {

using mpd::Busy;
using mpd::PlayState;
using test::waitUntil;

/// A Mopidy that a search lets wait, and what is heard of its server meanwhile.
class MopidyBusy : public OnMopidy
{
protected:
    void SetUp() override
    {
        OnMopidy::SetUp();
        ASSERT_TRUE(succeeds(server.proxy.queue.replace(someSongs(2), 0, QStringLiteral("Two"))));
        ASSERT_TRUE(waitUntil([&] { return server.playing()->isPlaying(); }));
        server.proxy.states.server.observe(
            &context, [this](const std::shared_ptr<const mpd::ServerState> &state) {
                wasLost = wasLost || !state->isConnected();
                if (state->busy)
                    busy = state->busy;
            });
    }
    /// Pauses until that is late enough for what was asked for before to have begun.
    actor::Future<void> pausedWhileBusy()
    {
        actor::Future<void> paused = server.proxy.player.pause(true);
        EXPECT_TRUE(waitUntil([&] {
            if (paused.isReady())
                paused = server.proxy.player.pause(true);
            return busy.has_value();
        }));
        return paused;
    }
    /// Reads it, and looks whether that is what is told.
    void isBusyWithTheSlowFolder()
    {
        const auto folder = server.proxy.library.folder("Spotify/Slow folder (5 s)");
        const auto paused = pausedWhileBusy();
        EXPECT_TRUE(waitUntil([&] { return busy && busy->task == Busy::Task::Folder; }));
        ASSERT_TRUE(busy);
        EXPECT_EQ(busy->name, QStringLiteral("Slow folder (5 s)"));
        EXPECT_TRUE(succeeds(folder));
        EXPECT_TRUE(succeeds(paused));
        EXPECT_FALSE(wasLost);
    }
    bool isBusyNow() { return server.proxy.states.server.current()->busy.has_value(); }

    QObject context;
    bool wasLost = false;
    /// The last that was told.
    std::optional<Busy> busy;
};

TEST_F(MopidyBusy, WithASearchObeysWhenItIsFree)
{
    const auto results = server.proxy.search.find(QStringLiteral("slow:6 quirk"));
    const auto paused = pausedWhileBusy();
    const auto louder = server.proxy.player.setVolume(61);
    EXPECT_TRUE(waitUntil([&] { return busy && busy->task == Busy::Task::Search; }));
    ASSERT_TRUE(busy);
    EXPECT_EQ(busy->name, QStringLiteral("slow:6 quirk"));
    EXPECT_FALSE(paused.isReady());
    EXPECT_TRUE(succeeds(results));
    EXPECT_TRUE(succeeds(paused));
    EXPECT_TRUE(succeeds(louder));
    EXPECT_TRUE(waitUntil([&] {
        return !isBusyNow() && server.playing()->status.state == PlayState::Paused
            && server.playing()->status.volume == 61;
    }));
    EXPECT_FALSE(wasLost);
}

TEST_F(MopidyBusy, WithWhatSomebodyElseAskedForSaysOnlyThat)
{
    test::RawConnection other(mopidy().port());
    other.send("search any \"slow:6\"\n");
    const auto paused = pausedWhileBusy();
    ASSERT_TRUE(busy);
    EXPECT_EQ(busy->task, Busy::Task::Other);
    EXPECT_TRUE(succeeds(paused));
    EXPECT_TRUE(waitUntil([&] { return !isBusyNow(); }));
    EXPECT_FALSE(wasLost);
}

TEST_F(MopidyBusy, WithAFolderIsCalledByItsName)
{
    isBusyWithTheSlowFolder(); // by MPD's side: its web is elsewhere
}

TEST_F(MopidyBusy, WithAFolderThatItsWebSideReadsIsCalledByItsName)
{
    server.proxy.library.setMopidyPort(mopidy().httpPort());
    ASSERT_TRUE(succeeds(server.proxy.library.folder("Spotify")));
    isBusyWithTheSlowFolder();
}

} // namespace toccata
