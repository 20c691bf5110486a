// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/threadpriority.h"

#include <sys/resource.h>
#include <unistd.h>

namespace toccata {

// QThread::setPriority() does nothing here: Linux knows priorities only for real-time threads. But it keeps a
// niceness for each thread, where POSIX has one for the process. At 10 a thread gets a tenth of what a normal
// one gets, while that is busy.
void giveWayToOthers()
{
    setpriority(PRIO_PROCESS, id_t(gettid()), 10);
}

} // namespace toccata
