// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/waitgraph.h"

#include "core/actor/errors.h"
#include "core/actor/futurestate.h"

#include <functional>
#include <mutex>
#include <set>
#include <utility>

namespace toccata::actor {

namespace {

std::mutex graphMutex;
thread_local RefPtr<Participant> thisThread;
thread_local const Participant *currentParticipant = nullptr;

/// Goes along whoever must act before the answer can come, until `visit` says that it has seen enough. It
/// ends at an answer that is there, at one that no actor owes, or at a thread that is not blocked: whoever is
/// not blocked will get to its messages. So there is no false alarm. The graph's mutex is held.
class Debtors
{
public:
    using WaitingFor = std::function<FutureState *(const Runner &)>;
    using Visit = std::function<bool(const Participant &)>;

    Debtors(WaitingFor waitingFor, Visit visit)
        : m_waitingFor(std::move(waitingFor))
        , m_visit(std::move(visit))
    { }

    bool goAlong(FutureState &wanted)
    {
        if (wanted.isReady())
            return false;
        for (const RefPtr<FutureState> &source : wanted.sources()) {
            if (goAlong(*source))
                return true;
        }
        const RefPtr<Participant> producer = wanted.producer();
        if (!producer)
            return false;
        if (m_visit(*producer))
            return true;
        // A circle of others, closed by an answer that turned out to be somebody else's (unwrap), is not
        // ours.
        const Runner &runner = *producer->runner();
        FutureState *next = m_seen.insert(&runner).second ? m_waitingFor(runner) : nullptr;
        return next && goAlong(*next);
    }

private:
    const WaitingFor m_waitingFor;
    const Visit m_visit;
    std::set<const Runner *> m_seen;
};

} // namespace

Runner *Runner::current()
{
    return thisThread ? thisThread->runner().get() : nullptr;
}

std::string Runner::blockedOn() const
{
    const std::lock_guard lock(graphMutex);
    std::string path;
    if (m_waitingFor) {
        Debtors debtors([](const Runner &runner) { return runner.m_waitingFor; },
            [&](const Participant &producer) {
                path += (path.empty() ? "" : " -> ") + producer.name();
                return false;
            });
        debtors.goAlong(*m_waitingFor);
    }
    return path;
}

RefPtr<Participant> Participant::ofThisThread()
{
    return thisThread;
}

void Participant::setOfThisThread(RefPtr<Participant> thread)
{
    thisThread = std::move(thread);
}

std::string Participant::nameOfCurrent()
{
    if (currentParticipant)
        return currentParticipant->name();
    return thisThread ? thisThread->name() : "?";
}

Turn::Turn(const Participant &participant)
    : m_outer(std::exchange(currentParticipant, &participant))
{ }

Turn::~Turn()
{
    currentParticipant = m_outer;
}

BlockedOn::BlockedOn(FutureState &future)
    : m_me(Runner::current())
{
    if (!m_me)
        return;
    const std::lock_guard lock(graphMutex);
    std::string path = Participant::nameOfCurrent();
    Debtors debtors([](const Runner &runner) { return runner.m_waitingFor; },
        [&](const Participant &producer) {
            path += " -> " + producer.name();
            return producer.runner().get() == m_me;
        });
    if (debtors.goAlong(future))
        throw WouldDeadlock("a blocking get() would wait for its own thread: " + path);
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
