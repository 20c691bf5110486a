// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/messages.h"

#include "core/base/logging.h"

namespace toccata::actor {

void noteCapturedError(const std::exception_ptr &error, const CallName &call)
{
    if (logActor().isInfoEnabled())
        qCInfo(logActor, "%s answers %s with an error: %s", Participant::nameOfCurrent().c_str(),
            readable(call).c_str(), describe(error).c_str());
}

} // namespace toccata::actor
