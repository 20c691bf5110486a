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

// Posting and the courier's end exclude each other by the mutex, so nobody posts to a QObject that is gone.
bool Courier::Letterbox::post(Job job)
{
    const std::lock_guard lock(m_mutex);
    if (!m_courier)
        return false;
    m_jobs.push_back(std::move(job));
    wake();
    return true;
}

void Courier::Letterbox::wake()
{
    if (std::exchange(m_wakeUnderWay, true))
        return;
    QCoreApplication::postEvent(m_courier, new QEvent(wakeUp()));
}

Job Courier::Letterbox::take()
{
    const std::lock_guard lock(m_mutex);
    if (m_jobs.empty())
        return {};
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    if (!m_jobs.empty())
        wake();
    return job;
}

Courier::Courier()
{
    m_letterbox->m_courier = this;
}

Courier::~Courier()
{
    std::deque<Job>
        dropped; // destroyed after the lock: a job's end may answer a future, whose readers may post
    const std::lock_guard lock(m_letterbox->m_mutex);
    m_letterbox->m_courier = nullptr;
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
        courierHere = std::make_unique<Courier>();
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

void Courier::leaveThisThread()
{
    courierHere.reset();
}

} // namespace toccata::actor
