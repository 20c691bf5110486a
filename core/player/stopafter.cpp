// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/player/stopafter.h"

#include <utility>

namespace toccata {

using mpd::OneShot;

void StopAfter::choose(std::optional<quint32> songId)
{
    m_song = songId;
}

void StopAfter::disconnected()
{
    m_song.reset();
    if (m_set)
        m_set->seen = true; // no status of the next connection is older than what was set
}

void StopAfter::forget()
{
    m_song.reset();
    m_set.reset();
}

std::optional<StopAfter::Clock::time_point> StopAfter::due() const
{
    return m_set && m_set->passed ? std::optional(*m_set->passed + moment) : std::nullopt;
}

// Somebody has skipped the song, or the server is about to stop.
bool StopAfter::waits(const mpd::Status &status, Clock::time_point now)
{
    const bool plays = status.state != mpd::PlayState::Stopped;
    if (!plays || status.songId == m_set->song || status.single != m_set->single)
        return false;
    if (!m_set->passed)
        m_set->passed = now;
    return now < *m_set->passed + moment;
}

std::vector<mpd::Command> StopAfter::follow(const mpd::Status &status, bool once, Clock::time_point now)
{
    const bool plays = status.state != mpd::PlayState::Stopped;
    if (m_set) {
        const bool isOver = !plays || status.songId != m_set->song;
        // With `repeat` it would play for ever, whoever has switched that on.
        const bool isAsSet = status.single == m_set->single && !status.repeat;
        const bool takenBack = m_set->seen && !isAsSet; // by somebody else
        m_set->seen = m_set->seen || isAsSet;
        if ((isOver || takenBack) && m_song == m_set->song)
            m_song.reset();
        if (waits(status, now))
            return {};
        if (isOver || takenBack || m_song != m_set->song)
            return setBack(status);
        return {};
    }
    return plays && m_song && status.songId == m_song ? set(status, once) : std::vector<mpd::Command>();
}

std::vector<mpd::Command> StopAfter::set(const mpd::Status &status, bool once)
{
    m_set = Set{*m_song, status.single};
    std::vector<mpd::Command> commands;
    if (status.repeat) {
        m_set->changedRepeat = true;
        commands.push_back(mpd::Command("repeat").arg(0));
    }
    // Said again where it is so already: what was set back just now may not have been told yet.
    if (status.single != OneShot::On) {
        m_set->changedSingle = true;
        m_set->single = once ? OneShot::Once : OneShot::On;
        commands.push_back(mpd::Command("single").arg(QByteArrayView(once ? "oneshot" : "1")));
    }
    return commands;
}

std::vector<mpd::Command> StopAfter::setBack(const mpd::Status &status)
{
    const Set former = *std::exchange(m_set, std::nullopt);
    std::vector<mpd::Command> commands;
    // Before it was seen the status is older than what was set.
    if (former.changedSingle && (status.single == former.single || !former.seen))
        commands.push_back(mpd::Command("single").arg(0));
    if (former.changedRepeat && (!status.repeat || !former.seen))
        commands.push_back(mpd::Command("repeat").arg(1));
    return commands;
}

} // namespace toccata
