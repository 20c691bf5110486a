// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/queue/queuestate.h"

#include <chrono>
#include <vector>

namespace toccata {

/// Songs of one album that follow each other in the queue.
struct AlbumRun
{
    int first = 0;
    int songs = 0;
    /// Of those whose length is known.
    std::chrono::milliseconds length{0};

    friend bool operator==(const AlbumRun &, const AlbumRun &) = default;
};

/// The runs that \p queue is made of, in order. What is not loaded yet is a run of its own. 100,000 songs
/// take some milliseconds.
std::vector<AlbumRun> albumRuns(const QueueState &queue);

} // namespace toccata
