// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/system.h"

#include "core/actor/blocking.h"
#include "core/actor/errors.h"
#include "core/base/logging.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <iterator>

namespace toccata::actor {

System::System() = default;

System::~System()
{
    stopAll();
    for (auto &thread : m_threads) {
        qCCritical(logActor, "%s does not end and is left behind", thread->cell().name().c_str());
        thread.release(); // destroying a thread that runs would abort the program
    }
}

std::shared_ptr<Cell> System::launch(std::string name, std::unique_ptr<Actor> actor, std::vector<Face> faces)
{
    forgetFinishedThreads();
    auto cell = std::make_shared<Cell>(m_registry, std::move(name), std::move(actor), std::move(faces));
    auto thread = std::make_unique<ActorThread>(cell);
    m_registry->add(cell); // before its first move, so that an actor can find itself
    const std::lock_guard lock(m_mutex);
    m_threads.push_back(std::move(thread));
    m_threads.back()->start();
    return cell;
}

ActorRef<Actor> System::byUrn(QUuid urn) const
{
    for (auto &cell : m_registry->snapshot())
        if (cell->urn() == urn)
            return ActorRef<Actor>(std::move(cell));
    return {};
}

void System::onActorFailed(Registry::FailureHandler handler)
{
    m_registry->setFailureHandler(std::move(handler));
}

std::vector<bool> System::stopAll(std::chrono::milliseconds each)
{
    const AllowBlocking allowed;
    const auto cells = m_registry->snapshot();
    std::vector<bool> ended;
    for (auto cell = cells.rbegin(); cell != cells.rend(); ++cell) {
        try {
            ended.push_back((*cell)->stop().get(each));
        } catch (const Timeout &) {
            qCWarning(logActor, "%s did not stop within %lld ms", (*cell)->name().c_str(),
                static_cast<long long>(each.count()));
            ended.push_back(false);
        }
    }
    join(each);
    return ended;
}

// Outside the lock: an actor may start another even in its last hour.
void System::join(std::chrono::milliseconds each)
{
    std::vector<std::unique_ptr<ActorThread>> threads;
    {
        const std::lock_guard lock(m_mutex);
        threads.swap(m_threads);
    }
    std::erase_if(threads, [&](const auto &thread) { return thread->wait(QDeadlineTimer(each)); });
    const std::lock_guard lock(m_mutex);
    std::move(threads.begin(), threads.end(), std::back_inserter(m_threads));
}

// isFinished() comes true in the thread's last steps, so it is joined all the same.
void System::forgetFinishedThreads()
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_threads, [](const auto &thread) { return thread->isFinished() && thread->wait(); });
}

} // namespace toccata::actor
