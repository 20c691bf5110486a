// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/status.h"

#include <QHash>

#include <cmath>

namespace toccata::mpd {

namespace {

std::optional<quint32> number(QByteArrayView value)
{
    bool ok = false;
    const quint32 result = value.toUInt(&ok);
    return ok ? std::optional(result) : std::nullopt;
}

/// Seconds with a fraction; "nan", negative or huge numbers are no time.
std::optional<std::chrono::milliseconds> seconds(QByteArrayView value)
{
    bool ok = false;
    const double result = value.toDouble(&ok);
    constexpr double tenYears = 10.0 * 366 * 24 * 3600;
    if (!ok || !std::isfinite(result) || result < 0 || result > tenYears)
        return std::nullopt;
    return std::chrono::milliseconds(std::llround(result * 1000));
}

/// Far more than any server keeps: what passes that is no length, and would fill the memory.
constexpr quint32 longestQueue = 10'000'000;

quint32 queueLength(QByteArrayView value)
{
    const quint32 length = number(value).value_or(0);
    return length <= longestQueue ? length : 0;
}

OneShot oneShot(QByteArrayView value)
{
    if (value == "oneshot")
        return OneShot::Once;
    return value == "1" ? OneShot::On : OneShot::Off;
}

PlayState playState(QByteArrayView value)
{
    if (value == "play")
        return PlayState::Playing;
    return value == "pause" ? PlayState::Paused : PlayState::Stopped;
}

std::optional<std::chrono::milliseconds> knownLength(std::optional<std::chrono::milliseconds> length)
{
    return length && length->count() > 0 ? length : std::nullopt;
}

/// `time: ELAPSED:TOTAL` in whole seconds: all that Mopidy tells of the length. A finer `duration` comes
/// after it on MPD.
void takeTime(Status &status, QByteArrayView value)
{
    const qsizetype colon = value.indexOf(':');
    if (colon < 0)
        return;
    if (!status.duration)
        status.duration = knownLength(seconds(value.sliced(colon + 1)));
    if (!status.elapsed)
        status.elapsed = seconds(value.first(colon));
}

using Take = void (*)(Status &, QByteArrayView);

const QHash<QByteArrayView, Take> &takers()
{
    static const QHash<QByteArrayView, Take> table{
        {"volume",
            [](Status &s, QByteArrayView v) {
                const auto percent = number(v);
                s.volume = percent && *percent <= 100 ? std::optional(int(*percent)) : std::nullopt;
            }},
        {"repeat", [](Status &s, QByteArrayView v) { s.repeat = v == "1"; }},
        {"random", [](Status &s, QByteArrayView v) { s.random = v == "1"; }},
        {"single", [](Status &s, QByteArrayView v) { s.single = oneShot(v); }},
        {"consume", [](Status &s, QByteArrayView v) { s.consume = oneShot(v); }},
        {"playlist", [](Status &s, QByteArrayView v) { s.queueVersion = number(v).value_or(0); }},
        {"playlistlength", [](Status &s, QByteArrayView v) { s.queueLength = queueLength(v); }},
        {"state", [](Status &s, QByteArrayView v) { s.state = playState(v); }},
        {"xfade",
            [](Status &s, QByteArrayView v) { s.crossfade = std::chrono::seconds(number(v).value_or(0)); }},
        {"song", [](Status &s, QByteArrayView v) { s.songPosition = number(v); }},
        {"songid", [](Status &s, QByteArrayView v) { s.songId = number(v); }},
        {"nextsongid", [](Status &s, QByteArrayView v) { s.nextSongId = number(v); }},
        {"time", takeTime},
        {"elapsed", [](Status &s, QByteArrayView v) { s.elapsed = seconds(v); }},
        {"duration", [](Status &s, QByteArrayView v) { s.duration = knownLength(seconds(v)); }},
        {"audio", [](Status &s, QByteArrayView v) { s.audioFormat = QString::fromUtf8(v); }},
        {"bitrate",
            [](Status &s, QByteArrayView v) {
                const auto kilobits = number(v);
                s.bitrate = kilobits && *kilobits > 0 && *kilobits < 1'000'000 ? std::optional(int(*kilobits))
                                                                               : std::nullopt;
            }},
        {"updating_db", [](Status &s, QByteArrayView v) { s.updateJob = number(v); }},
        {"error", [](Status &s, QByteArrayView v) { s.error = QString::fromUtf8(v); }},
    };
    return table;
}

struct StatusParser
{
    Status status;

    void pair(QByteArrayView name, QByteArrayView value) { takeStatusPair(status, name, value); }
    Status take() const { return status; }
};

} // namespace

Request<Status> statusRequest()
{
    return parsed(Command("status"), StatusParser());
}

void takeStatusPair(Status &status, QByteArrayView name, QByteArrayView value)
{
    if (const Take take = takers().value(name))
        take(status, value);
}

} // namespace toccata::mpd
