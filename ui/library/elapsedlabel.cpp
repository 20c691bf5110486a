// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/elapsedlabel.h"

#include "core/music/durationtext.h"

#include <QTimerEvent>

namespace toccata {

ElapsedLabel::ElapsedLabel(QWidget *parent)
    : ElidedLabel(parent)
{
    setRole(TextRole::Caption);
    setTone(Tone::Dim);
    setTabular(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ElapsedLabel::setSince(std::optional<Scan::Clock::time_point> since)
{
    m_since = since;
    tick();
    if (!m_since)
        m_timer.stop();
    else if (isVisible() && !m_timer.isActive())
        m_timer.start(1000, this);
}

void ElapsedLabel::tick()
{
    if (!m_since)
        setText({});
    else
        setText(durationText(
            std::chrono::duration_cast<std::chrono::milliseconds>(Scan::Clock::now() - *m_since)));
}

void ElapsedLabel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        tick();
    else
        ElidedLabel::timerEvent(event);
}

void ElapsedLabel::showEvent(QShowEvent *event)
{
    ElidedLabel::showEvent(event);
    setSince(m_since);
}

void ElapsedLabel::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    ElidedLabel::hideEvent(event);
}

} // namespace toccata
