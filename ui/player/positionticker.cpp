// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/player/positionticker.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace toccata {

PositionTicker::PositionTicker(QWidget &shownIn, Show show)
    : QObject(&shownIn)
    , m_shownIn(shownIn)
    , m_show(std::move(show))
{
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &PositionTicker::tell);
    m_patience.setSingleShot(true);
    m_patience.setInterval(1000);
    connect(&m_patience, &QTimer::timeout, this, &PositionTicker::forgetAsked);
    shownIn.installEventFilter(this);
}

void PositionTicker::setState(std::shared_ptr<const PlayerState> state)
{
    const bool sameSong = m_state->status.songId == state->status.songId;
    m_state = std::move(state);
    if (m_asked && (m_asked->answered || !sameSong))
        m_asked.reset();
    tell();
}

void PositionTicker::seek(std::chrono::milliseconds position, const actor::Future<void> &answer)
{
    m_patience.stop(); // it is that of a former request
    m_asked = Asked{position, std::chrono::steady_clock::now()};
    tell();
    const auto isNewest = [this, request = ++m_requests] { return m_asked && request == m_requests; };
    answer.deliver(
        this,
        [this, isNewest] {
            if (isNewest()) {
                m_asked->answered = true;
                m_patience.start();
            }
        },
        [this, isNewest](const std::exception_ptr &) {
            if (isNewest())
                forgetAsked();
        });
}

void PositionTicker::forgetAsked()
{
    m_asked.reset();
    tell();
}

std::optional<std::chrono::milliseconds> PositionTicker::positionNow() const
{
    if (m_state->status.state == mpd::PlayState::Stopped)
        return std::nullopt;
    const auto now = std::chrono::steady_clock::now();
    if (!m_asked)
        return positionAt(*m_state, now);
    PlayerState asked = *m_state;
    asked.status.elapsed = m_asked->position;
    asked.readAt = m_asked->at;
    return positionAt(asked, now);
}

bool PositionTicker::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Show)
        tell();
    return false;
}

void PositionTicker::tell()
{
    const auto position = positionNow();
    m_show(position);
    if (!m_state->isPlaying() || !position || !m_shownIn.isVisible()) {
        m_tick.stop();
        return;
    }
    // Just after the next full second, so that every number is shown for as long as the others.
    m_tick.start(int(1000 - position->count() % 1000) + 5);
}

} // namespace toccata
