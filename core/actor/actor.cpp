// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/actor.h"

#include "core/actor/cell.h"

#include <sys/resource.h>
#include <unistd.h>

namespace toccata::actor {

Actor::~Actor() = default;

// QThread::setPriority() does nothing here: Linux knows priorities only for real-time threads. But it keeps a
// niceness for each thread, where POSIX has one for the process. At 10 a thread gets a tenth of what a normal
// one gets, while that is busy.
void Actor::giveWayToOthers()
{
    setpriority(PRIO_PROCESS, id_t(gettid()), 10);
}

void Actor::stop()
{
    Q_ASSERT(m_cell);
    const Future<bool> unneeded = m_cell->stop();
}

} // namespace toccata::actor
