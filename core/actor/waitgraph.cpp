// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/waitgraph.h"

#include "core/actor/errors.h"
#include "core/actor/futurestate.h"

#include <mutex>

namespace toccata::actor {

namespace {

std::mutex graphMutex;
thread_local Participant *currentParticipant = nullptr;

} // namespace

Participant *Participant::current()
{
    return currentParticipant;
}

void Participant::setCurrent(Participant *participant)
{
    currentParticipant = participant;
}

// The walk ends at an answer that is there, at one that no actor owes, or at an actor that is not blocked:
// whoever is not blocked will get to its messages. So there is no false alarm.
BlockedOn::BlockedOn(FutureState &future)
    : m_me(Participant::current())
{
    if (!m_me)
        return;
    const std::lock_guard lock(graphMutex);
    std::string path = m_me->name();
    for (FutureState *wanted = &future; wanted && !wanted->isReady();) {
        const RefPtr<Participant> producer = wanted->producer();
        if (!producer)
            break;
        path += " -> " + producer->name();
        if (producer.get() == m_me)
            throw WouldDeadlock("a blocking get() would wait for itself: " + path);
        wanted = producer->m_waitingFor;
    }
    m_me->m_waitingFor = &future;
}

BlockedOn::~BlockedOn()
{
    if (!m_me)
        return;
    const std::lock_guard lock(graphMutex);
    m_me->m_waitingFor = nullptr;
}

} // namespace toccata::actor
