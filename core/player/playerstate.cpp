// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/player/playerstate.h"

#include <algorithm>

namespace toccata {

std::optional<std::chrono::milliseconds> positionAt(
    const PlayerState &state, std::chrono::steady_clock::time_point now)
{
    if (!state.status.elapsed)
        return std::nullopt;
    auto position = *state.status.elapsed;
    if (state.isPlaying())
        position += std::chrono::duration_cast<std::chrono::milliseconds>(std::max(now - state.readAt, {}));
    if (state.status.duration)
        position = std::min(position, *state.status.duration);
    return position;
}

} // namespace toccata
