// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/status.h"
#include "core/queue/queuestate.h"

#include <vector>

namespace toccata {

/// Where in the queue the songs stand that will be played after the current one, at most \p most of them: in
/// random order those that somebody asked for, else the one that the server has chosen, with repeat also
/// those from the beginning on.
std::vector<int> nextPositions(const QueueState &queue, const mpd::Status &status, int most);

} // namespace toccata
