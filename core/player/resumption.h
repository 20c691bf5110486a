// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/commandbatch.h"
#include "core/player/playback.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace toccata {

/// Has a song go on where it was once it has begun to play. Source: Mopidy agrees to `play` some time before
/// the song's stream begins. A seek that comes in between is forgotten at times, and `status` tells the
/// position that was asked for all the same; one that comes when the stream has been heard for some
/// milliseconds is not. Without a clock or a connection.
class Resumption
{
public:
    using Clock = std::chrono::steady_clock;

    /// How soon to look whether the song has begun, again and again; no event tells.
    static constexpr std::chrono::milliseconds pause{100};
    /// How long it may take to begin once the server has agreed. Services take seconds.
    static constexpr std::chrono::milliseconds limit{10'000};

    /// \param uri  the song; \param newerThan  it is added with an id above this one; \param commands  what
    /// brings it to where it was.
    void expect(const QByteArray &uri, quint32 newerThan, mpd::CommandBatch commands);
    /// The server has agreed to all that was to be done before.
    void agreed(Clock::time_point now);
    /// Somebody wants something else by now.
    void forget() { m_expected.reset(); }
    /// When to look at a new status.
    std::optional<Clock::time_point> due() const;

    /// Takes in what the server does now; returns what to send it.
    mpd::CommandBatch follow(const Playback &playback, Clock::time_point now);

private:
    struct Expected
    {
        QByteArray uri;
        quint32 newerThan = 0;
        mpd::CommandBatch commands;
        std::optional<Clock::time_point> until = {};
        std::optional<Clock::time_point> due = {};
    };

    std::optional<Expected> m_expected;
};

} // namespace toccata
