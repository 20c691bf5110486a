// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/command.h"

#include <QString>

#include <chrono>
#include <vector>

namespace toccata::mpd {

/// What a server is at while it lets everybody wait. Mopidy does one thing at a time, and a search may take
/// it as long as the service behind it takes.
struct Busy
{
    enum class Task {
        Search,
        Folder,
        Names, ///< of all artists or albums
        Songs, ///< of an album, an artist, or one song's details
        Playlist,
        Adding, ///< to the queue
        Other, ///< nothing that we have asked for
    };

    Task task = Task::Other;
    /// What is searched for, which folder, album or playlist; empty if that does not tell.
    QString name = {};
    std::chrono::steady_clock::time_point since = {};

    friend bool operator==(const Busy &, const Busy &) = default;
};

/// What a server does to answer \p command, if that may take it long; else Other.
Busy busyWith(const Command &command);

/// The command of a list that tells what the server is busy with: the first that may take it long, or the
/// first of all. Only if there are any.
const Command &slowestOf(const std::vector<Command> &list);

} // namespace toccata::mpd
