// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/player/playwatch.h"

#include <utility>

namespace toccata {

namespace {

/// The end of a song is heard a little earlier or later than its length says.
constexpr std::chrono::milliseconds aboutTheEnd{2500};

bool plays(const QueuedSong &song, const mpd::Status &status)
{
    if (status.state == mpd::PlayState::Stopped)
        return false;
    return song.id ? status.songId == song.id : status.songPosition == song.position;
}

} // namespace

void PlayWatch::expect(const QueuedSong &song, Clock::time_point now)
{
    const bool playing = m_before.state != mpd::PlayState::Stopped;
    m_expected = Expected{song, now, playing ? m_before.songId : std::nullopt, now + moment};
}

void PlayWatch::forget()
{
    m_expected.reset();
    m_before = {};
}

std::optional<PlayWatch::Clock::time_point> PlayWatch::due() const
{
    return m_expected ? std::optional(m_expected->due) : std::nullopt;
}

std::optional<QueuedSong> PlayWatch::follow(const mpd::Status &status, Clock::time_point now)
{
    std::optional<QueuedSong> refused;
    if (!m_expected) {
        refused = passedOver(status, now);
    } else if (plays(m_expected->song, status)) {
        m_expected.reset();
    } else if (now >= m_expected->due) {
        const bool othersPlay
            = status.state != mpd::PlayState::Stopped && status.songId != m_expected->before;
        m_expected->due = m_expected->since + limit;
        if (othersPlay || now >= m_expected->due)
            refused = std::exchange(m_expected, std::nullopt)->song;
    }
    m_before = status;
    m_beforeAt = now;
    return refused;
}

// By itself a server goes on to the song that it has told to be the next.
std::optional<QueuedSong> PlayWatch::passedOver(const mpd::Status &status, Clock::time_point now) const
{
    // Source: Mopidy names a next song also where `single` has it stop.
    if (m_before.single != mpd::OneShot::Off)
        return std::nullopt;
    const bool sameQueue = status.queueVersion == m_before.queueVersion;
    if (m_before.state != mpd::PlayState::Playing || !m_before.nextSongId || !sameQueue)
        return std::nullopt;
    if (!m_before.elapsed || !m_before.duration
        || *m_before.elapsed + (now - m_beforeAt) + aboutTheEnd < *m_before.duration)
        return std::nullopt; // somebody has ended it
    const bool wentOn = status.songId == m_before.songId || plays({m_before.nextSongId, {}}, status);
    if (wentOn && status.state != mpd::PlayState::Stopped)
        return std::nullopt;
    return QueuedSong{m_before.nextSongId, {}};
}

} // namespace toccata
