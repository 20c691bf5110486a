// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/job.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <memory>
#include <mutex>

namespace toccata::actor {

/// Brings work into a thread: answers for its objects, and the turns of the actors that live there. One
/// permanent receiver per thread, which runs jobs in the order they were posted. One event wakes it for many
/// jobs, and it gives the event loop back after 4 ms, so that a flood of answers cannot freeze a window. A
/// job may open a nested event loop (a dialog): the jobs behind it then run there.
class Courier final : public QObject
{
public:
    static constexpr auto budget = std::chrono::milliseconds(4);

    /// Where other threads leave jobs. Outlives the courier, and may be there before it.
    class Letterbox
    {
    public:
        /// False if the thread has ended; the job is then dropped unrun. Thread: any.
        bool post(Job job);

    private:
        friend class Courier;
        /// The next job, if any; what lies behind it has a wake-up event under way by then.
        Job take();
        void wake();

        std::mutex m_mutex;
        bool m_open = true;
        bool m_wakeUnderWay = false;
        std::deque<Job> m_jobs;

        std::mutex m_courierMutex;
        Courier *m_courier = nullptr;
    };

    /// The letterbox of the calling thread. Its jobs run once that thread's event loop does.
    static std::shared_ptr<Letterbox> ofThisThread();
    /// A QObject of the calling thread that lives as long as it does, e.g. as context for a timer.
    static QObject *contextOfThisThread();
    /// Makes this the letterbox of the calling thread, which has none yet. What is in it runs.
    static void enterThisThread(const std::shared_ptr<Letterbox> &letterbox);
    /// Ends the courier of the calling thread; jobs not yet run are dropped.
    static void leaveThisThread();

    explicit Courier(std::shared_ptr<Letterbox> letterbox);
    ~Courier() override;

    bool event(QEvent *event) override;

private:
    static Courier &here();

    const std::shared_ptr<Letterbox> m_letterbox;
};

} // namespace toccata::actor
