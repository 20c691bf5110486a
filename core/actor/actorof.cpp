// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/actorof.h"

#include "core/actor/errors.h"
#include "core/actor/waitgraph.h"
#include "core/base/logging.h"

namespace toccata::actor {

void noteHookError(const std::exception_ptr &error)
{
    qCCritical(
        logActor, "a hook of %s threw: %s", Participant::nameOfCurrent().c_str(), describe(error).c_str());
}

} // namespace toccata::actor
