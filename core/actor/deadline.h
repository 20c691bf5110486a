// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/futurestate.h"

#include <chrono>
#include <memory>
#include <mutex>

namespace toccata::actor {

/// The alarm clock of Future::within(). Lets go of both futures when the answer comes, so that a timer with a
/// long limit does not keep a large answer in memory.
class Deadline
{
public:
    /// \param request  is asked to stop when time is up; \param answer  then fails with Timeout.
    Deadline(RefPtr<FutureState> request, RefPtr<FutureState> answer);

    /// Thread: one with an event loop. `self` keeps it alive until it rings.
    void startIn(std::chrono::milliseconds limit, const std::shared_ptr<Deadline> &self);
    void met();

private:
    void ring();

    std::mutex m_mutex;
    RefPtr<FutureState> m_request;
    RefPtr<FutureState> m_answer;
};

} // namespace toccata::actor
