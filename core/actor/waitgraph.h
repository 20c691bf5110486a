// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/refcounted.h"

#include <string>

namespace toccata::actor {

class FutureState;

/// A thread of actors as the deadlock guard sees it: while it is blocked, none of its actors can answer.
/// Outlives the thread as long as a future names one of them.
class Runner final : public RefCounted
{
public:
    /// What the calling thread is; null outside threads of actors.
    static Runner *current();

    /// "anna -> ben": whose answers it is blocked on, one after another; empty if it is not. Thread: any.
    std::string blockedOn() const;

private:
    friend class BlockedOn;
    FutureState *m_waitingFor = nullptr; // under the graph's mutex
};

/// Who owes an answer: an actor, or a thread of actors for what runs there without being one's message.
class Participant final : public RefCounted
{
public:
    Participant(std::string name, RefPtr<Runner> runner)
        : m_name(std::move(name))
        , m_runner(std::move(runner))
    { }
    const std::string &name() const { return m_name; }
    const RefPtr<Runner> &runner() const { return m_runner; }

    /// The calling thread itself; null outside threads of actors.
    static RefPtr<Participant> ofThisThread();
    /// Makes the calling thread one of actors, or no longer one if null.
    static void setOfThisThread(RefPtr<Participant> thread);
    /// Whose code runs in this thread, for logs: the actor's name, else the thread's, else "?".
    static std::string nameOfCurrent();

private:
    friend class Turn;
    const std::string m_name;
    const RefPtr<Runner> m_runner;
};

/// While it lives, the calling thread runs that actor's code.
class Turn
{
public:
    explicit Turn(const Participant &participant);
    ~Turn();
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;

private:
    const Participant *m_outer;
};

/// While it lives, the calling thread of actors is known to be blocked on that future; in other threads it
/// does nothing. Errors: throws WouldDeadlock when the answer would have to come from an actor of the thread
/// that waits for it, over any number of threads that wait for each other. Only the blocking path pays for
/// this.
class BlockedOn
{
public:
    explicit BlockedOn(FutureState &future);
    ~BlockedOn();
    BlockedOn(const BlockedOn &) = delete;
    BlockedOn &operator=(const BlockedOn &) = delete;

private:
    Runner *const m_me;
};

} // namespace toccata::actor
