// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/request.h"

#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <optional>

namespace toccata::mpd {

enum class PlayState { Stopped, Playing, Paused };

/// `single` and `consume`: off, on, or on for this song only.
enum class OneShot { Off, On, Once };

/// The reply to `status`, with what a server leaves out left out.
struct Status
{
    PlayState state = PlayState::Stopped;
    /// 0..100; empty where there is no mixer (no line on MPD, -1 on Mopidy).
    std::optional<int> volume;
    bool random = false;
    bool repeat = false;
    OneShot single = OneShot::Off;
    OneShot consume = OneShot::Off;
    std::chrono::seconds crossfade{0};
    quint32 queueVersion = 0;
    quint32 queueLength = 0;
    std::optional<quint32> songPosition;
    std::optional<quint32> songId;
    std::optional<quint32> nextSongId;
    std::optional<std::chrono::milliseconds> elapsed;
    /// Empty for streams and wherever the server says 0.
    std::optional<std::chrono::milliseconds> duration;
    /// "44100:16:2" as the server writes it; empty when nothing plays or the server does not tell.
    QString audioFormat;
    /// Units: kbit/s, as it was at that moment; empty where the server says 0.
    std::optional<int> bitrate;
    /// The update that runs, if one does.
    std::optional<quint32> updateJob;
    /// The server's `error` line; empty if there is none.
    QString error;

    friend bool operator==(const Status &, const Status &) = default;
};

/// Reads `status`.
Request<Status> statusRequest();

/// Takes one line of the reply to `status` into \p status. Unknown names and values that make no sense are
/// passed over.
void takeStatusPair(Status &status, QByteArrayView name, QByteArrayView value);

} // namespace toccata::mpd
