// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThread>

#include <memory>

namespace toccata::actor {

class Cell;

/// A thread with an event loop for one actor; ends when the actor does.
class ActorThread final : public QThread
{
public:
    /// Call start() next.
    explicit ActorThread(std::shared_ptr<Cell> cell);
    ~ActorThread() override;

    const Cell &cell() const { return *m_cell; }

protected:
    void run() override;

private:
    const std::shared_ptr<Cell> m_cell;
};

} // namespace toccata::actor
