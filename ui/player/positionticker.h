// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/player/playerstate.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace toccata {

/// Tells where the song is: with each state, and once a second while it plays and somebody can see it.
class PositionTicker : public QObject
{
    Q_OBJECT

public:
    /// Nothing while stopped, or where the server does not tell.
    using Show = std::function<void(std::optional<std::chrono::milliseconds>)>;

    /// \param shownIn  while it is hidden nothing ticks; owns this.
    PositionTicker(QWidget &shownIn, Show show);

    void setState(std::shared_ptr<const PlayerState> state);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();

    QWidget &m_shownIn;
    Show m_show;
    std::shared_ptr<const PlayerState> m_state = std::make_shared<PlayerState>();
    QTimer m_tick;
};

} // namespace toccata
