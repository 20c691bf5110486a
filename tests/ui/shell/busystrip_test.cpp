// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/busystrip.h"

#include "core/server/serverstates.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

using Task = mpd::Busy::Task;

struct BusyStripTest : testing::Test
{
    void serverIs(const std::optional<mpd::Busy> &busy)
    {
        auto state = std::make_shared<mpd::ServerState>();
        state->busy = busy;
        states.server.publish(std::move(state));
    }
    /// What it says of that; empty if it says nothing.
    QString said(Task task, const QString &name = {})
    {
        const QString before = strip.text();
        serverIs(mpd::Busy{task, name, std::chrono::steady_clock::now()});
        (void)test::waitUntil([&] { return !strip.isHidden() && strip.text() != before; });
        return strip.text();
    }

    ServerStates states;
    QWidget window;
    BusyStrip strip{states, &window};
};

TEST_F(BusyStripTest, IsThereOnlyWhileTheServerIsBusy)
{
    EXPECT_TRUE(strip.isHidden());
    serverIs(mpd::Busy{});
    EXPECT_TRUE(test::waitUntil([&] { return !strip.isHidden(); }));
    serverIs({});
    EXPECT_TRUE(test::waitUntil([&] { return strip.isHidden(); }));
}

TEST_F(BusyStripTest, TellsWithWhat)
{
    const QString what = QStringLiteral("Moon");
    for (const Task task : {Task::Search, Task::Folder, Task::Songs, Task::Playlist}) {
        EXPECT_TRUE(said(task, what).contains(u"“Moon”")) << strip.text().toStdString();
        EXPECT_EQ(strip.accessibleName(), strip.text());
    }
    for (const Task task : {Task::Folder, Task::Songs, Task::Names, Task::Adding, Task::Other})
        EXPECT_FALSE(said(task).contains(u"“”")) << strip.text().toStdString();
}

} // namespace
} // namespace toccata
