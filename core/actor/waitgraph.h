// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/refcounted.h"

#include <string>

namespace toccata::actor {

class FutureState;

/// An actor as the deadlock guard sees it: somebody who owes answers and may itself be blocked on one.
/// Outlives the actor as long as a future names it.
class Participant final : public RefCounted
{
public:
    explicit Participant(std::string name)
        : m_name(std::move(name))
    { }
    const std::string &name() const { return m_name; }

    /// Who runs in this thread; null outside actors.
    static Participant *current();
    static void setCurrent(Participant *participant);

private:
    friend class BlockedOn;
    const std::string m_name;
    FutureState *m_waitingFor = nullptr; // under the graph's mutex
};

/// While it lives, the current actor is known to be blocked on that future. Outside actors it does nothing.
/// Errors: throws WouldDeadlock when the answer would have to come from the one who waits for it, over any
/// number of actors that wait for each other. Only the blocking path pays for this.
class BlockedOn
{
public:
    explicit BlockedOn(FutureState &future);
    ~BlockedOn();
    BlockedOn(const BlockedOn &) = delete;
    BlockedOn &operator=(const BlockedOn &) = delete;

private:
    Participant *m_me;
};

} // namespace toccata::actor
