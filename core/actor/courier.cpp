// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/courier.h"

#include "core/actor/errors.h"
#include "core/base/logging.h"

#include <QCoreApplication>
#include <QEvent>

namespace toccata::actor {

namespace {

thread_local std::unique_ptr<Courier> courierHere;

QEvent::Type wakeUp()
{
    static const auto type = QEvent::Type(QEvent::registerEventType());
    return type;
}

void runGuarded(Job &job)
{
    try {
        job();
    } catch (...) {
        qCWarning(logActor, "an exception left the handler of a reply: %s",
            describe(std::current_exception()).c_str());
    }
}

} // namespace

bool Courier::Letterbox::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_open)
            return false;
        m_jobs.push_back(std::move(job));
        if (std::exchange(m_wakeUnderWay, true))
            return true;
    }
    wake();
    return true;
}

// Posting and the courier's end exclude each other, so nobody posts to a QObject that is gone. Not by the
// lock of the jobs: whoever is woken wants that one, and would have to wait for us.
void Courier::Letterbox::wake()
{
    const std::lock_guard lock(m_courierMutex);
    if (m_courier)
        QCoreApplication::postEvent(m_courier, new QEvent(wakeUp()));
}

Job Courier::Letterbox::take()
{
    std::unique_lock lock(m_mutex);
    if (m_jobs.empty())
        return {};
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    const bool needsWake = !m_jobs.empty() && !std::exchange(m_wakeUnderWay, true);
    lock.unlock();
    if (needsWake)
        wake();
    return job;
}

Courier::Courier(std::shared_ptr<Letterbox> letterbox)
    : m_letterbox(std::move(letterbox))
{
    {
        const std::lock_guard lock(m_letterbox->m_courierMutex);
        m_letterbox->m_courier = this;
    }
    m_letterbox->wake(); // for what came before
}

Courier::~Courier()
{
    {
        const std::lock_guard lock(m_letterbox->m_courierMutex);
        m_letterbox->m_courier = nullptr;
    }
    std::deque<Job>
        dropped; // destroyed after the lock: a job's end may answer a future, whose readers may post
    const std::lock_guard lock(m_letterbox->m_mutex);
    m_letterbox->m_open = false;
    dropped.swap(m_letterbox->m_jobs);
}

bool Courier::event(QEvent *event)
{
    if (event->type() != wakeUp())
        return QObject::event(event);
    {
        const std::lock_guard lock(m_letterbox->m_mutex);
        m_letterbox->m_wakeUnderWay = false;
    }
    const auto end = std::chrono::steady_clock::now() + budget;
    while (Job job = m_letterbox->take()) {
        runGuarded(job);
        if (std::chrono::steady_clock::now() > end)
            break;
    }
    return true;
}

Courier &Courier::here()
{
    if (!courierHere)
        enterThisThread(std::make_shared<Letterbox>());
    return *courierHere;
}

std::shared_ptr<Courier::Letterbox> Courier::ofThisThread()
{
    return here().m_letterbox;
}

QObject *Courier::contextOfThisThread()
{
    return &here();
}

void Courier::enterThisThread(const std::shared_ptr<Letterbox> &letterbox)
{
    Q_ASSERT(!courierHere);
    courierHere = std::make_unique<Courier>(letterbox);
}

void Courier::leaveThisThread()
{
    courierHere.reset();
}

} // namespace toccata::actor
