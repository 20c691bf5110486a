// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace toccata {

/// Where the server can play.
struct Output
{
    quint32 id = 0;
    QString name;
    QString plugin; ///< "pulse", "alsa", …; empty where the server does not tell (Mopidy)
    bool enabled = false;

    friend bool operator==(const Output &, const Output &) = default;
};

/// The server's outputs, immutable.
struct OutputsState
{
    std::vector<Output> outputs;
    /// Mopidy's one output is a mute switch: enabling the output with this id mutes. Then `outputs` is empty.
    std::optional<bool> muted;
    static constexpr quint32 muteId = 0;
    /// False until the list has been read.
    bool known = false;

    /// Nothing will be heard: there are outputs and none is enabled.
    bool noneEnabled() const;
};

} // namespace toccata
