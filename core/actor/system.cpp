// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/system.h"

#include "core/actor/blocking.h"
#include "core/actor/errors.h"
#include "core/base/logging.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace toccata::actor {

namespace {

/// Keeps it for good: destroying a thread that runs would abort the program.
void leaveBehind(std::unique_ptr<EventLoopThread> thread)
{
    static auto &all = *new std::vector<std::unique_ptr<EventLoopThread>>;
    qCCritical(logActor, "%s does not end and is left behind", thread->participant()->name().c_str());
    all.push_back(std::move(thread));
}

/// False, and a word in the log, if the actor is not destroyed by then.
bool endsWithin(const Cell &cell, std::chrono::steady_clock::duration limit)
{
    try {
        cell.done().get(limit);
        return true;
    } catch (const Timeout &) {
        qCWarning(logActor, "does not stop in time: %s", toText(cell.report()).c_str());
        return false;
    }
}

} // namespace

System::System(std::chrono::milliseconds patience)
    : m_patience(patience)
{ }

System::~System()
{
    stopAll();
    for (auto &thread : m_threads)
        leaveBehind(std::move(thread));
}

// Registered before its first move, so that an actor can find itself.
std::shared_ptr<Cell> System::launch(Placement placement, std::string name, Birth birth)
{
    const std::lock_guard lock(m_mutex);
    forgetFinishedThreads();
    EventLoopThread &thread = threadFor(placement, name);
    auto cell = std::make_shared<Cell>(m_registry, std::move(name), std::move(birth), thread);
    m_registry->add(cell);
    thread.moveIn();
    cell->start([&thread] { thread.moveOut(); });
    if (placement == Placement::OwnThread)
        thread.endWhenEmpty();
    return cell;
}

EventLoopThread &System::threadFor(Placement placement, const std::string &name)
{
    const bool isShared = placement == Placement::SharedThread;
    if (isShared && m_shared)
        return *m_shared;
    EventLoopThread &thread
        = *m_threads.emplace_back(std::make_unique<EventLoopThread>(isShared ? "light actors" : name));
    if (isShared)
        m_shared = &thread;
    thread.start();
    return thread;
}

std::vector<ActorRef<Actor>> System::byName(const std::string &name) const
{
    return found<Actor>([&](const Cell &cell) { return cell.name() == name; });
}

ActorRef<Actor> System::byUrn(QUuid urn) const
{
    const auto matching = found<Actor>([&](const Cell &cell) { return cell.urn() == urn; });
    return matching.empty() ? ActorRef<Actor>() : matching.front();
}

std::vector<ActorReport> System::report() const
{
    std::vector<ActorReport> reports;
    for (const auto &cell : m_registry->all())
        reports.push_back(cell->report());
    return reports;
}

void System::onActorFailed(Registry::FailureHandler handler)
{
    m_registry->setFailureHandler(std::move(handler));
}

std::vector<bool> System::stopAll(std::chrono::milliseconds each, std::chrono::milliseconds total)
{
    using std::chrono::steady_clock;
    const AllowBlocking allowed;
    const auto end = steady_clock::now() + total;
    const auto left = [&] { return std::max(end - steady_clock::now(), steady_clock::duration::zero()); };
    std::vector<bool> ended;
    std::set<std::shared_ptr<Cell>> asked;
    // Again for those that were started meanwhile, by actors that had not stopped yet.
    for (bool hasNew = true; std::exchange(hasNew, false);) {
        const auto cells = m_registry->all();
        for (auto cell = cells.rbegin(); cell != cells.rend(); ++cell) {
            if (!asked.insert(*cell).second)
                continue;
            hasNew = true;
            (void)(*cell)->stop();
            ended.push_back(endsWithin(**cell, std::min<steady_clock::duration>(each, left())));
        }
    }
    const bool all = std::ranges::count(ended, false) == 0;
    joinThreads(all ? each : std::min(each, std::chrono::duration_cast<std::chrono::milliseconds>(left())));
    return ended;
}

// The waiting is done outside the lock: an actor may start another even in its last hour.
void System::joinThreads(std::chrono::milliseconds patience)
{
    std::vector<std::unique_ptr<EventLoopThread>> threads;
    {
        const std::lock_guard lock(m_mutex);
        threads.swap(m_threads);
        if (m_shared)
            m_shared->endWhenEmpty();
        m_shared = nullptr;
    }
    const QDeadlineTimer deadline(patience);
    std::erase_if(threads, [&](const auto &thread) { return thread->wait(deadline); });
    const std::lock_guard lock(m_mutex);
    std::move(threads.begin(), threads.end(), std::back_inserter(m_threads));
}

// isFinished() comes true in the thread's last steps, so it is joined all the same.
void System::forgetFinishedThreads()
{
    std::erase_if(m_threads, [](const auto &thread) { return thread->isFinished() && thread->wait(); });
}

} // namespace toccata::actor
