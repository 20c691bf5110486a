// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/busy.h"

#include <gtest/gtest.h>

namespace toccata::mpd {
namespace {

using Task = Busy::Task;

TEST(Busy, TellsWhatASlowCommandIsFor)
{
    const auto isBusyWith = [](const Command &command, Task task, const char *name = "") {
        const Busy busy = busyWith(command);
        return busy.task == task && busy.name == QString::fromUtf8(name);
    };
    EXPECT_TRUE(isBusyWith(Command("search").arg("any").arg("a \"b\" \\c"), Task::Search, "a \"b\" \\c"));
    EXPECT_TRUE(isBusyWith(
        Command("search").arg("any").arg("moon").arg("artist").arg("Air"), Task::Search, "moon Air"));
    EXPECT_TRUE(isBusyWith(Command("lsinfo").arg("Spotify/Top lists"), Task::Folder, "Top lists"));
    EXPECT_TRUE(isBusyWith(Command("lsinfo").arg(""), Task::Folder));
    EXPECT_TRUE(isBusyWith(Command("list").arg("album"), Task::Names));
    EXPECT_TRUE(isBusyWith(Command("find").arg("album").arg("Dawn"), Task::Songs, "Dawn"));
    EXPECT_TRUE(isBusyWith(Command("find").arg("file").arg("spotify:album:1"), Task::Songs));
    EXPECT_TRUE(isBusyWith(Command("listplaylistinfo").arg("Mix"), Task::Playlist, "Mix"));
    EXPECT_TRUE(isBusyWith(Command("add").arg("spotify:album:1"), Task::Adding));
}

TEST(Busy, OfAListTheSlowCommandTells)
{
    const std::vector<Command> replacement{Command("clear"), Command("add").arg("spotify:album:1")};
    EXPECT_EQ(slowestOf(replacement), replacement[1]);
    const std::vector<Command> quick{Command("clear"), Command("status")};
    EXPECT_EQ(slowestOf(quick), quick[0]);
}

TEST(Busy, WhatIsNeverSlowTellsNothing)
{
    for (const char *name : {"status", "pause", "idle", "ping", "list"})
        EXPECT_EQ(busyWith(Command(name)), Busy()) << name;
}

} // namespace
} // namespace toccata::mpd
