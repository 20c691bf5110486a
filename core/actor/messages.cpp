// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/messages.h"

#include "core/base/logging.h"

namespace toccata::actor {

void noteCapturedError(const std::exception_ptr &error)
{
    if (!logActor().isInfoEnabled())
        return;
    const Participant *me = Participant::current();
    qCInfo(logActor, "%s answers with an error: %s", me ? me->name().c_str() : "?", describe(error).c_str());
}

} // namespace toccata::actor
