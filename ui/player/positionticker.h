// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/future.h"
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
    /// The song is to go on from \p position: shown from now on, until \p answer and what the server says
    /// after it.
    void seek(std::chrono::milliseconds position, const actor::Future<void> &answer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Where somebody wants the song to be.
    struct Asked
    {
        std::chrono::milliseconds position;
        std::chrono::steady_clock::time_point at;
        bool answered = false;
    };

    void tell();
    std::optional<std::chrono::milliseconds> positionNow() const;
    void forgetAsked();

    QWidget &m_shownIn;
    Show m_show;
    std::shared_ptr<const PlayerState> m_state = std::make_shared<PlayerState>();
    std::optional<Asked> m_asked;
    quint64 m_requests = 0;
    QTimer m_tick;
    /// A server that does not seek after all may say nothing.
    QTimer m_patience;
};

} // namespace toccata
