// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/eventloopthread.h"

namespace toccata::actor {

EventLoopThread::EventLoopThread(const std::string &name)
    : m_participant(makeRef<Participant>(name, makeRef<Runner>()))
{
    setObjectName(QString::fromStdString(name));
}

EventLoopThread::~EventLoopThread() = default;

void EventLoopThread::moveIn()
{
    const std::lock_guard lock(m_mutex);
    ++m_inhabitants;
}

void EventLoopThread::moveOut()
{
    const std::lock_guard lock(m_mutex);
    --m_inhabitants;
    endIfDone();
}

void EventLoopThread::endWhenEmpty()
{
    const std::lock_guard lock(m_mutex);
    m_isToEnd = true;
    endIfDone();
}

// It counts also before the loop has begun.
void EventLoopThread::endIfDone()
{
    if (m_isToEnd && m_inhabitants == 0)
        quit();
}

void EventLoopThread::run()
{
    Participant::setOfThisThread(m_participant);
    Courier::enterThisThread(m_letterbox);
    exec();
    // Here, not in the thread's last breath: a QObject should not outlive the thread's event dispatcher.
    Courier::leaveThisThread();
    Participant::setOfThisThread({});
}

} // namespace toccata::actor
