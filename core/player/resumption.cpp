// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/player/resumption.h"

#include "core/music/song.h"

#include <utility>

namespace toccata {

void Resumption::expect(const QByteArray &uri, quint32 newerThan, mpd::CommandBatch commands)
{
    m_expected = Expected{uri, newerThan, std::move(commands)};
}

void Resumption::agreed(Clock::time_point now)
{
    if (!m_expected)
        return;
    m_expected->until = now + limit;
    m_expected->due = now + pause;
}

std::optional<Resumption::Clock::time_point> Resumption::due() const
{
    return m_expected ? m_expected->due : std::nullopt;
}

mpd::CommandBatch Resumption::follow(const Playback &playback, Clock::time_point now)
{
    if (!m_expected)
        return {};
    const mpd::Status &status = playback.status;
    // The same song may have played before: then it had another id.
    const bool isCurrent = status.state != mpd::PlayState::Stopped
        && status.songId.value_or(0) > m_expected->newerThan && !playback.song.isEmpty()
        && playback.song.at(0).uri() == m_expected->uri;
    if (isCurrent && status.elapsed.value_or(std::chrono::milliseconds(0)).count() > 0)
        return std::exchange(m_expected, std::nullopt)->commands;
    if (m_expected->until && now >= *m_expected->until)
        m_expected.reset();
    else if (isCurrent || m_expected->until)
        m_expected->due = now + pause;
    else // it does not play yet, or no more
        m_expected->due.reset();
    return {};
}

} // namespace toccata
