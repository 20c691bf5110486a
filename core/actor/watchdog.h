// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorreport.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <mutex>
#include <optional>
#include <semaphore.h>
#include <string>
#include <thread>
#include <vector>

namespace toccata::actor {

class System;

/// Watches the actors of a system from a thread of its own, so that it also sees what hangs. It warns in the
/// log of a call that takes long, tells on request what everybody is doing, and ends a program that does not
/// come to its end.
class Watchdog
{
public:
    /// \param system  outlives this; \param slow  a call that takes longer is worth a warning. It is noticed
    /// with up to a quarter more.
    explicit Watchdog(const System &system, std::chrono::milliseconds slow = std::chrono::seconds(1));
    ~Watchdog();
    Watchdog(const Watchdog &) = delete;
    Watchdog &operator=(const Watchdog &) = delete;

    /// What every actor is doing, and for how long at least; one line each. Thread: any.
    std::string report();
    /// Writes the report into the log soon. Thread: any; also safe in the handler of a Unix signal.
    void requestReport() noexcept;

    /// The program should be gone within this time. If this watchdog is still there then, it writes what the
    /// actors are doing into the log and calls \p giveUp, in its own thread; to be used once. Thread: any.
    void expectEndWithin(std::chrono::milliseconds limit, std::function<void()> giveUp);

private:
    using Clock = std::chrono::steady_clock;

    /// What an actor was last seen doing.
    struct Sight
    {
        ActorReport report;
        Clock::time_point since;
        bool warned = false;
    };

    void run();
    void look();
    void warnOfSlowOnes();
    bool isThreadInACall(const std::string &thread) const;
    void giveUpIfLate();

    const System &m_system;
    const std::chrono::milliseconds m_slow;
    sem_t m_attention{};
    std::atomic<bool> m_reportWanted{false};
    std::atomic<bool> m_over{false};

    std::mutex m_mutex;
    std::vector<Sight> m_sights; // in the order the actors were started
    std::optional<Clock::time_point> m_endExpected;
    std::function<void()> m_giveUp;

    std::thread m_thread;
};

} // namespace toccata::actor
