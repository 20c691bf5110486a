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
    shownIn.installEventFilter(this);
}

void PositionTicker::setState(std::shared_ptr<const PlayerState> state)
{
    m_state = std::move(state);
    tell();
}

bool PositionTicker::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Show)
        tell();
    return false;
}

void PositionTicker::tell()
{
    const bool stopped = m_state->status.state == mpd::PlayState::Stopped;
    const auto position = stopped ? std::nullopt : positionAt(*m_state, std::chrono::steady_clock::now());
    m_show(position);
    if (!m_state->isPlaying() || !position || !m_shownIn.isVisible()) {
        m_tick.stop();
        return;
    }
    // Just after the next full second, so that every number is shown for as long as the others.
    m_tick.start(int(1000 - position->count() % 1000) + 5);
}

} // namespace toccata
