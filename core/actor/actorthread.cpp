// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/actorthread.h"

#include "core/actor/cell.h"
#include "core/actor/courier.h"

namespace toccata::actor {

ActorThread::ActorThread(std::shared_ptr<Cell> cell)
    : m_cell(std::move(cell))
{
    setObjectName(QString::fromStdString(m_cell->name()));
    m_cell->moveTo(this);
}

ActorThread::~ActorThread() = default;

// quit() counts even before exec(): an actor that fails in onStart() ends the loop before it begins.
// Its own share of the cell tells also tools that do not see into Qt's locks that the thread is done with it.
void ActorThread::run()
{
    const std::shared_ptr<Cell> cell = m_cell;
    Participant::setCurrent(cell->participant().get());
    cell->begin([this] { quit(); });
    exec();
    // Here, not in the thread's last breath: a QObject should not outlive the thread's event dispatcher.
    Courier::leaveThisThread();
    Participant::setCurrent(nullptr);
}

} // namespace toccata::actor
